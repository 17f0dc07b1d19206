/** When a page is read again, by a clock that the test moves. `watch.browser.ts` shows the same in a real browser. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchPage } from '../../../lib/page/dom/watch';

const realNow = performance.now;
let now = 0;
let due: { at: number; run: () => void; id: number }[] = [];
let reads: number[] = [];
let cost = 0;
let end: AbortController;
let window: JSDOM['window'];
let document: Document;

beforeEach(() => {
  [now, due, reads, cost] = [1_000, [], [], 0];
  performance.now = () => now;
  window ??= new JSDOM('', { url: 'https://example.org/' }).window;
  ({ document } = window.window);
  document.body.innerHTML = '<form><input id="a" value=""></form><div id="part"><p>Texte</p></div>';
  let id = 0;
  Object.assign(window, {
    setTimeout: (run: () => void, ms: number) => due.push({ at: now + ms, run, id: ++id }) && id,
    clearTimeout: (gone: number) => (due = due.filter((one) => one.id !== gone)),
    // jsdom draws nothing: no size changes there.
    ResizeObserver: class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  });
  end = new window.AbortController();
  watchPage(document, read, end.signal);
});

afterEach(() => {
  end.abort();
  performance.now = realNow;
});

function read(): void {
  reads.push(now);
  now += cost;
}

/** Lets the page's changes be told, then the clock go on. */
async function pass(ms: number): Promise<void> {
  await Promise.resolve();
  const until = now + ms;
  for (let timers = 0; ; timers++) {
    if (timers > 1_000) throw new Error('It never rests.');
    const [next] = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
    if (!next) break;
    due = due.filter((one) => one !== next);
    now = Math.max(now, next.at);
    next.run();
    await Promise.resolve();
  }
  now = Math.max(now, until);
}

const part = () => document.getElementById('part') as HTMLElement;
const text = () => part().firstElementChild as Element;
const field = () => document.getElementById('a') as HTMLInputElement;
const say = (target: EventTarget, type: string) => target.dispatchEvent(new window.Event(type, { bubbles: true }));

describe('a page is read again', () => {
  it.each(['input', 'change'])('one frame after the user’s own %s', async (type) => {
    say(field(), type);
    await pass(15);
    expect(reads).toEqual([]);
    await pass(200);
    expect(reads).toEqual([1_016]);
  });

  it.each(['click', 'focusout', 'drop', 'reset', 'toggle', 'close'])('when the page is still after %s', async (type) => {
    say(field(), type);
    await pass(500);
    expect(reads).toEqual([1_120]);
  });

  it.each(['popstate', 'pageshow', 'hashchange'])('when the page is still after %s', async (type) => {
    say(window, type);
    await pass(500);
    expect(reads).toEqual([1_120]);
  });

  it('even when the page stops the event, and without stopping it', async () => {
    field().addEventListener('input', (event) => event.stopImmediatePropagation());
    const event = new window.Event('input', { bubbles: true, cancelable: true });
    field().dispatchEvent(event);
    await pass(500);
    expect(reads.length).toBe(1);
    expect(event.defaultPrevented).toBe(false);
  });

  it.each([
    ['an element added', () => part().append(document.createElement('p'))],
    ['an element taken away', () => part().firstElementChild?.remove()],
    ['a text changed', () => ((text().firstChild as Text).data = 'Autre')],
    ['a class', () => part().setAttribute('class', 'x')],
    ['a class of the whole page', () => document.documentElement.setAttribute('class', `x${now}`)],
    ['a style', () => part().setAttribute('style', 'color:red')],
    ['hidden', () => part().setAttribute('hidden', '')],
    ['disabled', () => field().setAttribute('disabled', '')],
    ['open', () => part().setAttribute('open', '')],
    ['checked', () => field().setAttribute('checked', '')],
    ['value', () => field().setAttribute('value', '1')],
    ['required', () => field().setAttribute('required', '')],
    ['aria-required', () => field().setAttribute('aria-required', 'true')],
    ['aria-hidden', () => field().setAttribute('aria-hidden', 'true')],
    ['aria-expanded', () => field().setAttribute('aria-expanded', 'true')],
    ['aria-checked', () => field().setAttribute('aria-checked', 'true')],
    ['aria-selected', () => field().setAttribute('aria-selected', 'true')],
    ['aria-pressed', () => field().setAttribute('aria-pressed', 'true')],
    ['aria-disabled', () => field().setAttribute('aria-disabled', 'true')],
    ['aria-current', () => part().setAttribute('aria-current', 'step')],
    ['inert', () => part().setAttribute('inert', '')],
  ])('when it has settled after %s', async (_what, change) => {
    change();
    await pass(119);
    expect(reads).toEqual([]);
    await pass(400);
    expect(reads).toEqual([1_120]);
  });

  it('once for changes that follow each other, each putting it off', async () => {
    for (let step = 0; step < 5; step++) {
      part().append('x');
      await pass(100);
    }
    await pass(500);
    expect(reads).toEqual([1_520]);
  });

  it('after a second of changes without rest, then after another', async () => {
    for (let step = 0; step < 24; step++) {
      part().append('x');
      await pass(100);
    }
    expect(reads).toEqual([2_000, 3_000]);
  });

  it('at once when the user types while the page settles, and not a second time', async () => {
    part().append('x');
    await pass(50);
    say(field(), 'input');
    await pass(500);
    expect(reads).toEqual([1_066]);
  });

  it('at the first key when several fall into one frame, or the page changes within it', async () => {
    say(field(), 'input');
    await pass(10);
    say(field(), 'input');
    part().append('x');
    await pass(500);
    expect(reads).toEqual([1_016]);
  });

  it('in the next frame after a key, also when a click comes with it', async () => {
    say(field(), 'input');
    say(field(), 'click');
    await pass(500);
    expect(reads).toEqual([1_016]);
  });

  it('rarely when reading takes long: three times as long a rest', async () => {
    cost = 50;
    say(field(), 'input');
    await pass(60);
    say(field(), 'input');
    await pass(1_000);
    expect(reads).toEqual([1_016, 1_016 + 50 + 150]);
  });
});

describe('nothing is read', () => {
  it('while the page is at rest', async () => {
    await pass(5_000);
    expect(reads).toEqual([]);
  });

  it.each([
    ['an id', () => part().setAttribute('id', 'other')],
    ['a description', () => field().setAttribute('aria-describedby', 'x')],
    ['a title', () => field().setAttribute('title', 'x')],
  ])('when %s changes', async (_what, change) => {
    change();
    await pass(500);
    expect(reads).toEqual([]);
  });

  it('of what our own layer does', async () => {
    const host = document.createElement('cap-convergence');
    document.documentElement.append(host);
    await pass(500);
    host.append(document.createElement('span'));
    await pass(500);
    (host.firstElementChild as Element).append('y');
    await pass(500);
    ((host.firstElementChild as Element).firstChild as Text).data = 'z';
    await pass(500);
    host.setAttribute('class', 'x');
    host.remove();
    await pass(500);
    expect(reads).toEqual([]);
  });

  it('but the page’s own change beside it is', async () => {
    part().append(document.createElement('cap-convergence'), 'x');
    document.body.setAttribute('class', 'x');
    await pass(500);
    expect(reads).toEqual([1_120]);
  });

  it.each([
    ['put in together with it', () => part().append(document.createElement('cap-convergence'), 'x')],
    [
      'made in the same moment',
      () => {
        document.body.append(document.createElement('cap-convergence'));
        part().setAttribute('class', 'x');
      },
    ],
  ])('but the page’s own change %s is', async (_how, change) => {
    change();
    await pass(500);
    expect(reads).toEqual([1_120]);
  });

  it('of what the reading itself changes', async () => {
    end.abort();
    end = new window.AbortController();
    watchPage(document, () => (read(), part().setAttribute('class', `c${reads.length}`)), end.signal);
    part().append('x');
    await pass(2_000);
    expect(reads).toEqual([1_120]);
  });

  it('after the end, neither what was due nor what comes', async () => {
    part().append('x');
    await pass(50);
    end.abort();
    expect(due).toEqual([]);
    part().append('y');
    say(field(), 'input');
    say(window, 'popstate');
    await pass(1_000);
    expect(reads).toEqual([]);
  });
});
