import { afterEach, beforeEach, expect, test } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { clickOn, empty, finding, frames, type Stage, stageOf } from './stage';

let stage: Stage;
const IDS = ['a', 'b', 'c', 'd'];
beforeEach(async () => {
  await tab.viewport(900, 700);
  stage = stageOf(IDS.map((id) => `<p><label>${id} <input id="${id}"></label></p>`).join(''));
});
afterEach(() => stage.end());

const doubt = (field: number) => finding(field, `Doute ${field}.`, { outcome: 'incomplete', severity: 'warning' });
const next = () => stage.bar().querySelector('.next');
/** As the opened bar says it. */
const place = () => stage.bar().querySelector('.position')?.textContent;
const focused = () => document.activeElement?.id;
const control = (id: string) => document.getElementById(id) as HTMLInputElement;
const byMouse = async () => {
  if (!next()?.checkVisibility()) await clickOn(stage.bar().querySelector('.tab'));
  await clickOn(next());
};
const byKey = () => userEvent.keyboard('{Alt>}{Shift>}S{/Shift}{/Alt}');

test.each([
  ['the mouse', byMouse],
  ['its key', byKey],
])('« Point suivant » goes on by %s, past doubts and what waits, and round', async (_, press) => {
  stage.show([finding(0, 'Un.'), doubt(1), finding(2, 'À savoir.', { severity: 'info' }), empty(3), finding(null, 'Page.')], IDS);
  await frames();
  await clickOn(stage.bar().querySelector('.tab'));
  const seen: (string | null | undefined)[] = [];
  for (let presses = 0; presses < 5; presses++) {
    await press();
    seen.push(`${focused()} ${place()}`);
  }
  expect(seen).toEqual(['a hint_position 1 3', 'b hint_position 2 3', 'd hint_position 3 3', 'a hint_position 1 3', 'b hint_position 2 3']);
});

test('it goes on from where the last point was, when that has nothing more to say', async () => {
  stage.show([finding(0, 'Un.'), finding(1, 'Deux.'), finding(2, 'Trois.')], IDS);
  await byMouse();
  await byMouse();
  stage.show([finding(0, 'Un.'), finding(2, 'Trois.')], IDS);
  expect(place()).toBe('');
  await byMouse();
  expect([focused(), place()]).toEqual(['c', 'hint_position 2 2']);
});

test('it goes on from the place of a field that is gone, and on another page from the first', async () => {
  stage.show([finding(0, 'Un.'), finding(1, 'Deux.'), finding(2, 'Trois.')], IDS);
  await byMouse();
  await byMouse();
  control('b').remove();
  stage.show([finding(0, 'Un.'), finding(1, 'Trois.')], ['a', 'c', 'd']);
  await byMouse();
  expect(focused()).toBe('c');
  document.body.innerHTML = '<input id="e"><input id="f"><input id="g"><input id="h">';
  stage.show(
    [0, 1, 2, 3].map((field) => finding(field, 'Un.')),
    ['e', 'f', 'g', 'h'],
  );
  await byMouse();
  expect(focused()).toBe('e');
});

test('it goes on from the field that the user went to: any with a point, one without only further on', async () => {
  stage.show([finding(0, 'Un.'), finding(1, 'Deux.'), finding(3, 'Quatre.')], IDS);
  await frames();
  await clickOn(control('c'));
  await byMouse();
  expect(focused()).toBe('d');
  await clickOn(control('c'));
  await byMouse();
  expect(focused()).toBe('a');
  await clickOn(control('d'));
  await clickOn(control('a'));
  expect(place()).toBe('hint_position 1 3');
  await byMouse();
  expect(focused()).toBe('b');
});

test('it goes on from the point chosen in the list', async () => {
  stage.show([finding(0, 'Un.', { label: 'A' }), finding(1, 'Deux.', { label: 'B' }), finding(3, 'Quatre.', { label: 'D' })], IDS);
  await frames();
  await clickOn(stage.bar().querySelector('.tab'));
  await clickOn(stage.bar().querySelectorAll('.finding .label')[1]);
  await byMouse();
  expect(focused()).toBe('d');
});

test('where there is nothing but information, that is what it goes to', async () => {
  stage.show([finding(1, 'À savoir.', { severity: 'info' })], IDS);
  await byMouse();
  expect([focused(), place()]).toEqual(['b', 'hint_position 1 1']);
});

const toBar = () => userEvent.keyboard('{Alt>}{Shift>}V{/Shift}{/Alt}');

test('Alt+Maj+V goes to the bar; again, or Escape, and the focus is where it was', async () => {
  stage.show([finding(0, 'Un.')], IDS);
  control('c').focus();
  await toBar();
  expect(stage.bar().contains(stage.root.activeElement)).toBe(true);
  await toBar();
  expect([focused(), stage.root.activeElement]).toEqual(['c', null]);
  await toBar();
  await userEvent.keyboard('{Escape}');
  expect([focused(), stage.root.activeElement]).toEqual(['c', null]);
  control('c').blur();
  await toBar();
  await toBar();
  expect(document.activeElement).toBe(document.body);
});

test('Escape in the open list closes the list first; in a dialog it does not close the dialog', async () => {
  document.body.innerHTML = '<dialog><input id="a"></dialog>';
  const dialog = document.querySelector('dialog') as HTMLDialogElement;
  dialog.showModal();
  stage.show([finding(0, 'Un.')], ['a']);
  control('a').focus();
  await toBar();
  const box = stage.bar().querySelector('.box') as HTMLElement;
  await userEvent.keyboard('{Escape}');
  expect([box.hidden, focused(), dialog.open]).toEqual([true, 'a', true]);
  (stage.bar().querySelector('.tab') as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(box.hidden).toBe(false);
  await userEvent.keyboard('{Escape}');
  expect(box.hidden).toBe(true);
  expect(stage.bar().contains(stage.root.activeElement)).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect([focused(), dialog.open]).toEqual(['a', true]);
});
