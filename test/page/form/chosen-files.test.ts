/** Files just chosen or dropped, with events made by hand. `chosen-files.browser.ts` shows the same in a real browser. */
import { JSDOM } from 'jsdom';
import { beforeEach, expect, it } from 'vitest';
import { watchChosenFiles } from '../../../lib/page/form/chosen-files';

let window: JSDOM['window'];
let document: Document;
let end: AbortController;
let chosen: ReturnType<typeof watchChosenFiles>;

beforeEach(() => {
  window ??= new JSDOM('').window;
  ({ document } = window.window);
  document.body.innerHTML =
    '<div id="zone"><input type="file" id="in"><p id="words">Glissez</p></div><div id="other"></div><input id="text">';
  end = new window.AbortController();
  chosen = watchChosenFiles(document, end.signal);
});

const by = (id: string) => document.getElementById(id) as HTMLInputElement;
const named = (...names: string[]) => names.map((name, index) => new window.File([new Uint8Array(index + 1)], name));

function choose(id: string, ...names: string[]): void {
  Object.defineProperty(by(id), 'files', { value: named(...names), configurable: true });
  by(id).dispatchEvent(new window.Event('change', { bubbles: true }));
}

function drop(id: string, ...names: string[]): void {
  by(id).dispatchEvent(Object.assign(new window.Event('drop', { bubbles: true }), { dataTransfer: { files: named(...names) } }));
}

const now = () => chosen.now().map(({ at, files }) => [at.id, ...files.map(({ name, bytes }) => `${name} ${bytes}`)]);

it('knows names and sizes of files that were chosen or dropped, and where', () => {
  choose('in', 'a.pdf', 'b.zip');
  drop('other', 'c.pdf');
  expect(now()).toEqual([
    ['in', 'a.pdf 1', 'b.zip 2'],
    ['other', 'c.pdf 1'],
  ]);
});

it('hears of it before the page, and also when the page lets nobody else hear', () => {
  by('in').addEventListener('change', (event) => event.stopPropagation());
  by('other').addEventListener('drop', (event) => event.stopPropagation());
  choose('in', 'a.pdf');
  drop('other', 'b.pdf');
  expect(now()).toEqual([
    ['in', 'a.pdf 1'],
    ['other', 'b.pdf 1'],
  ]);
});

it('forgets a choice when its zone, or what is in it, is acted on again', () => {
  drop('zone', 'a.pdf');
  choose('in', 'b.pdf');
  expect(now()).toEqual([['in', 'b.pdf 1']]);
  drop('zone', 'c.pdf');
  drop('other', 'd.pdf');
  expect(now()).toEqual([
    ['zone', 'c.pdf 1'],
    ['other', 'd.pdf 1'],
  ]);
  choose('in');
  expect(now()).toEqual([['other', 'd.pdf 1']]);
});

it('forgets what the page has taken away, for good', () => {
  choose('in', 'a.pdf');
  const zone = by('zone');
  zone.remove();
  expect(now()).toEqual([]);
  document.body.append(zone);
  expect(now()).toEqual([]);
});

it('takes no other field and no dropped text for a choice', () => {
  const errors: unknown[] = [];
  window.addEventListener('error', (event) => errors.push(event.error), { signal: end.signal });
  choose('text', 'a.pdf');
  drop('other');
  by('other').dispatchEvent(new window.Event('drop', { bubbles: true }));
  Object.defineProperty(by('in'), 'files', { value: null });
  by('in').dispatchEvent(new window.Event('change', { bubbles: true }));
  expect(now()).toEqual([]);
  expect(errors).toEqual([]);
});

it('hears nothing after the end', () => {
  end.abort();
  choose('in', 'a.pdf');
  drop('other', 'b.pdf');
  expect(now()).toEqual([]);
});
