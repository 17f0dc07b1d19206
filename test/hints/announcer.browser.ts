import { afterEach, beforeEach, expect, test } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { clickOn, empty, finding, frames, type Stage, stageOf } from './stage';

let stage: Stage;
let heard: string[];
let ear: MutationObserver;
const control = (id: string) => document.getElementById(id) as HTMLInputElement;
const region = () => stage.root.querySelector('[aria-live=polite]') as HTMLElement;

beforeEach(async () => {
  await tab.viewport(900, 700);
  stage = stageOf('<p><input id="a" aria-label="A"></p><p><input id="b" aria-label="B"></p><button>Suivant</button>');
  heard = [];
  ear = new MutationObserver(() => region().textContent && heard.push(region().textContent));
  ear.observe(region(), { childList: true, characterData: true, subtree: true });
});
afterEach(() => {
  ear.disconnect();
  stage.end();
});

test('one region, empty and polite, that nobody sees and everybody may hear', () => {
  stage.show([], ['a', 'b']);
  expect(stage.root.querySelectorAll('[aria-live], [role=status], [role=alert]')).toHaveLength(1);
  expect(region().textContent).toBe('');
  expect(region().closest('[aria-hidden=true], [hidden]')).toBeNull();
  expect(getComputedStyle(region()).clipPath).toBe('inset(50%)');
});

test.each([
  ['hint_said_correct Numéro SIRET', finding(0, 'Un.')],
  ['hint_said_fill Numéro SIRET', empty(0)],
  ['hint_said_check Numéro SIRET', finding(0, 'Un.', { severity: 'warning' })],
  ['hint_said_check Numéro SIRET', finding(0, 'Un.', { outcome: 'incomplete' })],
])('%s, once the field was left, and once only', async (words, said) => {
  stage.show([empty(0)], ['a', 'b']);
  control('a').focus();
  stage.show([said], ['a', 'b']);
  if (said.rule !== 'mandatory-missing') await userEvent.keyboard('1');
  await frames();
  expect(heard).toEqual([]);
  await userEvent.tab();
  expect(heard).toEqual([words]);
  stage.show([{ ...said }], ['a', 'b']);
  control('a').focus();
  await userEvent.tab();
  await frames();
  expect(heard).toEqual([words]);
});

test('a finding that comes after the field was left is told when it comes, and again when it has gone and come back', async () => {
  stage.show([], ['a', 'b']);
  control('a').focus();
  control('b').focus();
  stage.show([finding(0, 'Un.')], ['a', 'b']);
  await frames();
  expect(heard).toHaveLength(1);
  control('a').focus();
  stage.show([], ['a', 'b']);
  expect(region().textContent).toBe('');
  control('b').focus();
  stage.show([finding(0, 'Un.')], ['a', 'b']);
  await frames();
  expect(heard).toHaveLength(2);
});

test('what stood there before is not told: its description was read on focus', async () => {
  stage.show([finding(0, 'Un.')], ['a', 'b']);
  control('a').focus();
  control('b').focus();
  await frames();
  expect(heard).toEqual([]);
});

test('what is only to know is not told, nor what a correction leaves', async () => {
  stage.show([finding(0, 'Un.'), finding(0, 'Deux.', { severity: 'warning' })], ['a', 'b']);
  control('a').focus();
  stage.show([finding(0, 'Deux.', { severity: 'warning' }), finding(0, 'À savoir.', { severity: 'info' })], ['a', 'b']);
  control('b').focus();
  await frames();
  expect(heard).toEqual([]);
});

test('led to the next point, or asking to go on, one hears nothing', async () => {
  stage.show([empty(0), empty(1)], ['a', 'b']);
  await userEvent.keyboard('{Alt>}{Shift>}S{/Shift}{/Alt}');
  await userEvent.keyboard('{Alt>}{Shift>}S{/Shift}{/Alt}');
  expect(document.activeElement).toBe(control('b'));
  await frames();
  expect(heard).toEqual([]);
  stage.end();
  stage = stageOf('<input id="a"><input id="b"><button>Suivant</button>');
  stage.show([empty(0), empty(1)], ['a', 'b']);
  ear.observe(region(), { childList: true });
  await clickOn(document.querySelector('button'));
  await frames();
  expect(heard).toEqual([]);
});
