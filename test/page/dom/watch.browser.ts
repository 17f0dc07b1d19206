import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../../lib/page/dom/watch';

let reads = 0;
let end: AbortController;
/** Time passes when a test says so: how often a page is read must not depend on what else the machine does. */
const pause = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  document.body.innerHTML = '<form><input id="a"><input id="b"></form><div id="part"></div>';
  reads = 0;
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function watch(read: () => void = () => {}): void {
  watchPage(
    document,
    () => {
      reads++;
      read();
    },
    end.signal,
  );
}

function type(id: string, value: string): void {
  const control = document.getElementById(id) as HTMLInputElement;
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

test('a page at rest is not read', async () => {
  watch();
  await pause(400);
  expect(reads).toBe(0);
});

test('a field change is checked at once', async () => {
  watch();
  type('a', '1');
  await pause(60);
  expect(reads).toBe(1);
});

test('a form that is drawn again on each key press is read about once a key press', async () => {
  watch();
  const form = document.querySelector('form') as HTMLFormElement;
  document.addEventListener('input', () => queueMicrotask(() => (form.innerHTML = `${form.innerHTML}`)), { signal: end.signal });
  for (let key = 0; key < 20; key++) {
    type('a', String(key));
    await pause(40);
  }
  await pause(300);
  expect(reads).toBe(20);
});

test('a partial replacement of many steps is read once', async () => {
  watch();
  const part = document.getElementById('part') as HTMLElement;
  for (let step = 0; step < 30; step++) {
    part.append(document.createElement('p'));
    await pause(5);
  }
  await pause(300);
  expect(reads).toBe(1);
});

test('a block that appears late is read', async () => {
  watch();
  await pause(500);
  document.getElementById('part')?.append('Nouveau');
  await pause(250);
  expect(reads).toBe(1);
});

test('a page that never rests is read about once a second', async () => {
  watch();
  const part = document.getElementById('part') as HTMLElement;
  const timer = setInterval(() => (part.textContent = String(performance.now())), 20);
  await pause(3_300);
  clearInterval(timer);
  expect(reads).toBe(3);
});

test('a navigation without a load, and a script that fills the form on a click, are read', async () => {
  watch();
  const back = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true, signal: end.signal }));
  history.pushState({}, '', '#x');
  history.back();
  await back;
  await pause(400);
  expect(reads).toBe(1);
  document.getElementById('part')?.click();
  (document.getElementById('a') as HTMLInputElement).value = 'rempli';
  await pause(250);
  expect(reads).toBe(2);
});

test('answers that a script fills in long after a click are read, and a page at rest again is not', async () => {
  const control = document.getElementById('a') as HTMLInputElement;
  let seen = '';
  watch(() => {
    seen = control.value;
  });
  document.getElementById('part')?.click();
  setTimeout(() => (control.value = 'rempli'), 1_200);
  await pause(1_000);
  expect(seen).toBe('');
  await pause(1_000);
  expect(seen).toBe('rempli');
  await pause(10_000);
  const before = reads;
  await pause(60_000);
  expect(reads).toBe(before);
});

test('what is filled later into a shadow root is read', async () => {
  const root = (document.getElementById('part') as HTMLElement).attachShadow({ mode: 'open' });
  const watched = watchPage(
    document,
    () => {
      reads++;
      watched.lookInto([root]);
    },
    end.signal,
  );
  watched.lookInto([root]);
  root.innerHTML = '<label>Ville <input></label>';
  await pause(250);
  expect(reads).toBe(1);
  root.querySelector('input')?.setAttribute('disabled', '');
  await pause(250);
  expect(reads).toBe(2);
  await pause(500);
  expect(reads).toBe(2);
});

test('an element whose class comes later, with a shadow root of its own, is read', async () => {
  const part = document.getElementById('part') as HTMLElement;
  part.innerHTML = '<p><x-late></x-late></p>';
  watch();
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await drawn();
  await pause(500);
  expect(reads).toBe(0);
  customElements.define(
    'x-late',
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = '<label>Ville <input></label>';
      }
    },
  );
  await drawn();
  await pause(500);
  expect(reads).toBe(1);
});

test('what the layer does is no change: its host, its texts, its descriptions, and what a reading causes', async () => {
  watch(() => document.getElementById('part')?.setAttribute('class', 'read'));
  const host = document.createElement('cap-convergence');
  document.documentElement.append(host);
  host.append(Object.assign(document.createElement('span'), { textContent: 'x' }));
  (host.firstChild as Element).textContent = 'y';
  document.getElementById('a')?.setAttribute('aria-describedby', 'x');
  host.remove();
  await pause(300);
  expect(reads).toBe(0);
  document.getElementById('part')?.append('z');
  await pause(500);
  expect(reads).toBe(1);
});

test('a page that takes long to read is read less often', async () => {
  const now = performance.now.bind(performance);
  let spent = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + spent);
  watch(() => {
    spent += 50;
  });
  for (let key = 0; key < 50; key++) {
    type('a', String(key));
    await pause(20);
  }
  expect(reads).toBe(7);
});

test('after the end nothing is read', async () => {
  watch();
  type('a', '1');
  end.abort();
  type('b', '2');
  document.getElementById('part')?.append('x');
  await pause(300);
  expect(reads).toBe(0);
});
