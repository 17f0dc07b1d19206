import { afterEach, beforeEach, expect, test } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { type Stage, clickOn, empty, finding, frames, layOver, pause, stageOf } from './stage';

let stage: Stage;
beforeEach(() => tab.viewport(900, 700));
afterEach(() => {
  stage.end();
  document.body.removeAttribute('style');
  document.head.querySelectorAll('style.hostile').forEach((style) => style.remove());
});

const FORM =
  '<main><label for="a">A</label> <input id="a"><p><label for="b">B</label> <input id="b"></p><button type="button">Suivant</button></main>';
const box = (element: Element | null | undefined) => (element as Element).getBoundingClientRect();
const control = (id: string) => document.getElementById(id) as HTMLInputElement;

function expectBeside(marker: Element | undefined, anchor: Element): void {
  expect(box(marker).width).toBeCloseTo(24, 0);
  expect(Math.abs(box(marker).left - box(anchor).right - 4)).toBeLessThan(1.5);
  expect(Math.abs(box(marker).top + 12 - (box(anchor).top + box(anchor).height / 2))).toBeLessThan(1.5);
}

test('one host, after the body, in the top layer', async () => {
  stage = stageOf(FORM);
  stage.show([finding(0, 'Un.')], ['a', 'b']);
  await frames();
  expect(document.querySelectorAll('cap-convergence')).toHaveLength(1);
  expect(stage.host()?.parentNode).toBe(document.documentElement);
  expect(stage.host()?.matches(':popover-open')).toBe(true);
  expect(stage.host()?.shadowRoot).toBeNull();
});

test('a marker stands beside each field with a finding, and nowhere else', async () => {
  stage = stageOf(FORM);
  stage.show([finding(1, 'Un.')], ['a', 'b']);
  await frames();
  expectBeside(stage.marker(), control('b'));
  expect(stage.marker(1)).toBeUndefined();
});

test.each(['discreet', 'normal', 'strong'] as const)('a %s marker stands where any marker does', async (markers) => {
  stage = stageOf(FORM);
  stage.layer.look({ theme: 'light', markers });
  stage.show([finding(1, 'Un.')], ['a', 'b']);
  await frames();
  expectBeside(stage.marker(), control('b'));
});

test('a marker follows its field: content above, a scrolled pane, a new size', async () => {
  stage = stageOf(`<div style="height:300px;overflow:auto;margin-top:20px">${FORM}<div style="height:900px"></div></div>`);
  stage.show([finding(1, 'Un.')], ['a', 'b']);
  await frames();
  document.querySelector('main')?.prepend(Object.assign(document.createElement('div'), { style: 'height:50px' }));
  await frames();
  expectBeside(stage.marker(), control('b'));
  (document.body.firstElementChild as Element).scrollTop = 20;
  await frames();
  expectBeside(stage.marker(), control('b'));
  control('b').style.width = '400px';
  await frames(6);
  expectBeside(stage.marker(), control('b'));
  (document.body.firstElementChild as Element).scrollTop = 500;
  await frames(6);
  expect(stage.marker()).toBeUndefined();
});

test.each([
  'zoom:1.5',
  'zoom:.8',
  'transform:scale(1.2);transform-origin:0 0',
  'filter:blur(0)',
  'direction:rtl',
  'position:fixed',
  'contain:paint',
])('a marker finds its field in a body with %s', async (style) => {
  document.body.setAttribute('style', style);
  stage = stageOf(FORM);
  stage.show([finding(1, 'Un.')], ['a', 'b']);
  await frames(6);
  expect(box(stage.marker()).width).toBeCloseTo(24, 0);
  const [own, field] = [box(stage.marker()), box(control('b'))];
  expect(own.top + 12).toBeGreaterThan(field.top - 30);
  expect(own.top + 12).toBeLessThan(field.bottom + 30);
  expect(Math.min(Math.abs(own.left - field.right), Math.abs(field.left - own.right))).toBeLessThan(30);
});

test('hostile page styles do not reach the layer', async () => {
  const hostile = document.createElement('style');
  hostile.className = 'hostile';
  hostile.textContent =
    '*{display:none!important;position:static!important;all:revert!important} cap-convergence{opacity:0!important;display:none!important} input{display:inline!important} html,body,main,p{display:block!important} html>:last-child{margin:50px!important;transform:scale(3)!important}';
  document.head.append(hostile);
  stage = stageOf(FORM);
  stage.show([finding(1, 'Un.')], ['a', 'b']);
  await frames(6);
  const style = getComputedStyle(stage.host() as Element);
  expect([style.display, style.opacity, style.transform, style.position]).toEqual(['block', '1', 'none', 'absolute']);
  expectBeside(stage.marker(), control('b'));
});

test('a covered field shows no marker until it is uncovered', async () => {
  stage = stageOf(`${FORM}<div id="cover" style="position:fixed;inset:0;background:#fff"></div>`);
  stage.show([finding(1, 'Un.')], ['a', 'b']);
  await frames(6);
  expect(stage.marker()).toBeUndefined();
  document.getElementById('cover')?.remove();
  await frames(6);
  expect(stage.marker()).toBeDefined();
});

test('a marker never lies on a control, a link or a label', async () => {
  stage = stageOf('<div style="display:flex"><input id="a"><button id="b" style="margin:0">Choisir</button></div>');
  stage.show([finding(0, 'Un.')], ['a']);
  await frames(6);
  const [own, button] = [box(stage.marker()), box(control('b'))];
  expect(own.left >= button.right || own.bottom <= button.top || own.top >= button.bottom || own.right <= button.left).toBe(true);
});

test('the sentence shows on focus, on hover and on click, and focus stays where it was', async () => {
  stage = stageOf(FORM);
  stage.show([finding(0, 'Un.'), finding(1, 'Deux.')], ['a', 'b']);
  await frames();
  control('a').focus();
  await frames();
  expect(stage.bubble()?.textContent).toContain('Un.');
  control('b').focus();
  await frames();
  expect(stage.bubble()?.textContent).toContain('Deux.');
  control('b').blur();
  await frames();
  expect(stage.bubble()).toBeNull();

  stage.marker(0)?.dispatchEvent(new PointerEvent('pointermove'));
  await frames();
  expect(stage.bubble()?.textContent).toContain('Un.');
  stage.marker(0)?.dispatchEvent(new PointerEvent('pointerleave'));
  await pause(350);
  expect(stage.bubble()).toBeNull();

  control('a').focus();
  const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  stage.marker(1)?.dispatchEvent(pressed);
  expect(pressed.defaultPrevented).toBe(true);
  stage.marker(1)?.click();
  await frames();
  expect(stage.bubble()?.textContent).toContain('Deux.');
  expect(document.activeElement).toBe(control('a'));
  stage.marker(1)?.click();
  await frames();
  expect(stage.bubble()).toBeNull();
});

test('the bubble never lies on its field', async () => {
  stage = stageOf('<input id="a" style="width:95vw">');
  stage.show([finding(0, 'Une phrase assez longue pour occuper plusieurs lignes dans la bulle qui la montre.')], ['a']);
  await frames(6);
  control('a').focus();
  await frames();
  expect(box(stage.bubble()).top).toBeGreaterThanOrEqual(box(control('a')).bottom);
});

test('« Pourquoi ? » asks for the rule', async () => {
  stage = stageOf(FORM);
  stage.show([finding(0, 'Un.')], ['a', 'b']);
  await frames();
  stage.marker()?.click();
  await frames();
  stage.bubble()?.querySelector('button')?.click();
  expect(stage.why).toEqual(['siret-format']);
});

test('in a bubble opened by focus the mouse reaches « Pourquoi ? » and, past it, the page; the focus stays', async () => {
  stage = stageOf(`<style>#under{position:absolute;left:0;top:60px;width:800px;height:600px}</style>${FORM}<div id="under"></div>`);
  const clicked: string[] = [];
  document.getElementById('under')?.addEventListener('mousedown', (event) => event.preventDefault());
  document.getElementById('under')?.addEventListener('click', () => clicked.push('page'));
  stage.show([finding(0, 'Une phrase assez longue pour occuper plusieurs lignes dans la bulle.')], ['a', 'b']);
  await frames(6);
  await clickOn(control('a'));
  await frames();
  const bubble = stage.bubble() as HTMLElement;
  bubble.style.marginTop = '150px'; // over the page's own
  await clickOn(bubble.querySelector('button'));
  expect([stage.why, clicked, document.activeElement?.id]).toEqual([['siret-format'], [], 'a']);
  await clickOn(bubble.querySelector('.source'));
  expect([stage.why, clicked, document.activeElement?.id]).toEqual([['siret-format'], ['page'], 'a']);
});

test('Escape closes an open bubble and is stopped; the next one is the page’s, and so is one while composing', async () => {
  stage = stageOf(FORM);
  const heard: string[] = [];
  const listen = (event: KeyboardEvent) => heard.push(event.key);
  document.addEventListener('keydown', listen);
  stage.show([finding(0, 'Un.')], ['a', 'b']);
  await frames();
  control('a').focus();
  await frames();
  control('a').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }));
  expect(stage.bubble()).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await frames();
  expect(stage.bubble()).toBeNull();
  expect(heard).toEqual(['Escape']);
  await userEvent.keyboard('{Escape}');
  document.removeEventListener('keydown', listen);
  expect(heard).toEqual(['Escape', 'Escape']);
});

test('Alt+Maj+S goes from point to point and round; no other key is stopped', async () => {
  stage = stageOf(FORM);
  stage.show([finding(0, 'Un.'), empty(1)], ['a', 'b']);
  await frames();
  const press = (more: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { code: 'KeyS', altKey: true, shiftKey: true, bubbles: true, cancelable: true, ...more });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press({})).toBe(true);
  expect(document.activeElement?.id).toBe('a');
  press({});
  expect(document.activeElement?.id).toBe('b');
  await frames();
  expect(stage.bubble()?.textContent).toContain('Répondez');
  press({});
  expect(document.activeElement?.id).toBe('a');
  for (const code of ['KeyS', 'KeyV'])
    expect([press({ code, ctrlKey: true }), press({ code, shiftKey: false }), press({ code, metaKey: true })]).toEqual([
      false,
      false,
      false,
    ]);
  expect(press({ code: 'KeyD' })).toBe(false);
});

test('a bubble that was opened by focus follows what is said now, and goes when nothing is', async () => {
  stage = stageOf(FORM);
  stage.show([finding(0, 'Il manque 5 chiffres.')], ['a', 'b']);
  await frames();
  control('a').focus();
  await frames();
  stage.show([finding(0, 'Il manque 4 chiffres.')], ['a', 'b']);
  await frames();
  expect(stage.bubble()?.textContent).toContain('Il manque 4 chiffres.');
  stage.show([], ['a', 'b']);
  await frames();
  expect(stage.bubble()).toBeNull();
});

test('inside a modal dialog the hints go along, and come back when it closes', async () => {
  stage = stageOf(`${FORM}<dialog><input id="c"></dialog>`);
  const dialog = document.querySelector('dialog') as HTMLDialogElement;
  stage.show([finding(0, 'Un.'), finding(1, 'Deux.')], ['a', 'c']);
  dialog.showModal();
  await frames(8);
  expect(stage.host()?.parentNode).toBe(dialog);
  expect(stage.host()?.matches(':popover-open')).toBe(true);
  expectBeside(stage.marker(), control('c'));
  expect(control('c').getAttribute('aria-describedby')).toContain('cap-convergence');
  dialog.close();
  await frames(8);
  expect(stage.host()?.parentNode).toBe(document.documentElement);
  expectBeside(stage.marker(), control('a'));
});

test('in a dialog of a zoomed page, marker and field still meet', async () => {
  document.body.setAttribute('style', 'zoom:1.5');
  stage = stageOf('<dialog style="margin:40px"><input id="c"></dialog>');
  stage.show([finding(0, 'Un.')], ['c']);
  (document.querySelector('dialog') as HTMLDialogElement).showModal();
  await frames(8);
  const [own, field] = [box(stage.marker()), box(control('c'))];
  expect(Math.abs(own.top + own.height / 2 - (field.top + field.height / 2))).toBeLessThan(8);
  expect(Math.abs(own.left - field.right)).toBeLessThan(12);
});

test('the host survives a dialog that is refilled, and a body that is replaced', async () => {
  stage = stageOf('<dialog><input id="c"></dialog>');
  const dialog = document.querySelector('dialog') as HTMLDialogElement;
  dialog.showModal();
  stage.show([finding(0, 'Un.')], ['c']);
  await frames();
  dialog.innerHTML = '<input id="c">';
  await frames(6);
  expect(stage.host()?.isConnected).toBe(true);
  document.body.innerHTML = FORM;
  stage.show([finding(0, 'Un.')], ['a']);
  await frames(6);
  expect(stage.host()?.parentNode).toBe(document.documentElement);
  expectBeside(stage.marker(), control('a'));
  const body = document.createElement('body');
  body.innerHTML = FORM;
  document.body.replaceWith(body);
  stage.show([finding(1, 'Un.')], ['a', 'b']);
  await frames(6);
  expectBeside(stage.marker(), control('b'));
});

test('a field that the site draws again keeps its marker', async () => {
  stage = stageOf(FORM);
  stage.show([empty(0)], ['a']);
  control('a').focus();
  control('b').focus();
  await frames();
  control('a').replaceWith(Object.assign(document.createElement('input'), { id: 'a' }));
  stage.show([empty(0)], ['a']);
  await frames(6);
  expect(stage.marker()?.dataset.level).toBe('fill');
  expectBeside(stage.marker(), control('a'));
});

test('the page moves nowhere, not even with rules for its last child', async () => {
  const shifts: number[] = [];
  const observer = new PerformanceObserver((list) =>
    shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
  );
  const rule = Object.assign(document.createElement('style'), {
    className: 'hostile',
    textContent: 'body > main:last-child{margin-top:60px} main:last-of-type{padding:10px}',
  });
  document.head.append(rule);
  document.body.innerHTML = FORM;
  await pause(100);
  observer.observe({ type: 'layout-shift', buffered: false });
  const seen = () => JSON.stringify([box(control('b')), document.documentElement.scrollHeight, document.documentElement.scrollWidth]);
  const before = seen();
  stage = layOver();
  stage.show([finding(0, 'Un.'), finding(1, 'Deux.')], ['a', 'b'], { missing: ['les étapes'] });
  await pause(100);
  control('a').focus();
  await frames();
  expect(seen()).toBe(before);
  stage.end();
  await pause(100);
  observer.disconnect();
  expect(shifts).toEqual([]);
});

test('at the end the document is as it was, to the letter', async () => {
  document.body.innerHTML = FORM;
  control('a').setAttribute('aria-describedby', 'x');
  const before = document.documentElement.outerHTML;
  stage = layOver();
  stage.show([finding(0, 'Un.'), empty(1)], ['a', 'b'], { missing: ['les étapes'] });
  control('b').focus();
  control('a').focus();
  await frames();
  expect(document.documentElement.outerHTML).not.toBe(before);
  stage.end();
  await frames();
  expect(document.documentElement.outerHTML).toBe(before);
  document.body.append('x');
  await frames();
  expect(stage.host()).toBeNull();
});
