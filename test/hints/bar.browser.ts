import { afterEach, beforeEach, expect, test } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { type Stage, empty, finding, frames, stageOf } from './stage';

let stage: Stage;
beforeEach(async () => {
  await tab.viewport(900, 700);
  stage = stageOf('<input id="a"><input id="b"><input id="low" style="position:fixed;right:20px;bottom:20px">');
});
afterEach(() => stage.end());

const button = (name: string) =>
  [...stage.bar().querySelectorAll('button')].find((each) => each.textContent === name || each.ariaLabel === name) as HTMLButtonElement;
const list = () => stage.bar().querySelector('.list') as HTMLElement;

test('it counts what is to correct, to fill in and to check', () => {
  stage.show([finding(0, 'Un.'), empty(1), finding(null, 'Deux.', { severity: 'warning' })], ['a', 'b']);
  expect(stage.bar().querySelector('.count')?.textContent).toBe('hint_to_correct 1\u00a0· hint_to_fill 1\u00a0· hint_to_check 1');
  stage.show([], ['a']);
  expect(stage.bar().querySelector('.count')?.textContent).toBe('hint_nothing');
  expect(button('hint_next').hidden).toBe(true);
});

test('it is not there on a page with nothing to answer and nothing to say', () => {
  stage.show([], []);
  expect(stage.bar().hidden).toBe(true);
});

test('its name says that it is not official', () => {
  expect(stage.bar().ariaLabel).toBe('hint_bar');
});

test('« Point suivant » moves to the next point', () => {
  stage.show([finding(0, 'Un.'), finding(1, 'Deux.')], ['a', 'b']);
  button('hint_next').click();
  expect(document.activeElement?.id).toBe('a');
  button('hint_next').click();
  expect(document.activeElement?.id).toBe('b');
});

test('opened, it lists what is about the page first, then the fields, each with its way there and « Pourquoi ? »', () => {
  stage.show([finding(1, 'Champ.', { label: 'SIRET' }), finding(null, 'Page.', { label: null })], ['a', 'b'], { missing: ['les étapes'] });
  expect(list().hidden).toBe(true);
  button('hint_list').click();
  expect(button('hint_list').ariaExpanded).toBe('true');
  expect([...list().querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    expect.stringContaining('Page.'),
    expect.stringContaining('Champ.'),
  ]);
  expect(list().textContent).toContain('hint_missing les étapes');
  button('SIRET').click();
  expect(document.activeElement?.id).toBe('b');
});

test('a list that did not change keeps its elements, so the focus in it is not lost', () => {
  stage.show([finding(0, 'Un.')], ['a']);
  button('hint_list').click();
  const before = list().querySelector('li');
  stage.show([finding(0, 'Un.')], ['a']);
  expect(list().querySelector('li')).toBe(before);
  stage.show([finding(0, 'Deux.')], ['a']);
  expect(list().querySelector('li')).not.toBe(before);
});

test('before submitting it opens by itself, once, and stops no click', () => {
  stage.show([empty(0)], ['a'], { beforeSubmitting: true });
  expect(list().textContent).toContain('hint_before_left hint_to_fill 1');
  expect(list().textContent).toContain('hint_before_final');
  button('hint_list').click();
  stage.show([], ['a'], { beforeSubmitting: true });
  expect(list().hidden).toBe(true);
  button('hint_list').click();
  expect(list().textContent).toContain('hint_before_nothing');
});

test('before submitting it also says what is left on the form of the step, or that the form was never read', () => {
  const onForm = [
    { rule: 'siret-format', outcome: 'violation' as const, severity: 'error' as const, label: 'Numéro SIRET' },
    { rule: 'deadline-differs', outcome: 'violation' as const, severity: 'warning' as const, label: null },
  ];
  stage.show([finding(0, 'Un.')], ['a'], { beforeSubmitting: true, onForm });
  expect(stage.bar().querySelector('.count')?.textContent).toBe('hint_to_correct 2\u00a0· hint_to_check 1');
  expect(list().textContent).toContain('hint_before_left hint_to_correct 2, hint_to_check 1');
  const lines = [...list().querySelectorAll('h3 + ul > li')].map((item) => item.textContent);
  expect(lines).toEqual(['Numéro SIRETrule_siret_format_title hint_why', 'hint_pagerule_deadline_differs_title hint_why']);
  (list().querySelector('h3 + ul button') as HTMLElement).click();
  expect(stage.why).toEqual(['siret-format']);

  stage.show([], ['a'], { beforeSubmitting: true, onForm: null });
  expect(list().textContent).toContain('hint_before_unread');
  expect(list().textContent).not.toContain('hint_before_nothing');
  stage.show([], ['a'], { beforeSubmitting: true, onForm: [] });
  expect(list().textContent).toContain('hint_before_nothing');
});

test('it can be made small, and moves away from a field that it would hide', async () => {
  stage.show([finding(0, 'Un.')], ['a']);
  await frames();
  button('hint_reduce').click();
  expect(stage.bar().querySelector('.count')?.textContent).toBe('1');
  button('hint_enlarge').click();
  document.getElementById('low')?.focus();
  expect(stage.bar().getBoundingClientRect().left).toBeLessThan(100);
});

test('Escape in the open list closes it; by keyboard all of it can be reached', async () => {
  stage.show([finding(0, 'Un.')], ['a']);
  document.getElementById('low')?.focus();
  await userEvent.tab();
  expect(stage.root.activeElement).toBe(button('hint_next'));
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(list().hidden).toBe(false);
  await userEvent.keyboard('{Escape}');
  expect(list().hidden).toBe(true);
  expect(stage.root.activeElement).toBe(button('hint_list'));
});

test('what happens in it is no click and no focus outside the page’s own menu', () => {
  const heard: string[] = [];
  for (const type of ['click', 'focusin', 'pointerdown'])
    document.addEventListener(type, (event) => heard.push(event.type), { once: true });
  stage.show([finding(0, 'Un.')], ['a']);
  button('hint_list').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  button('hint_list').click();
  button('hint_list').focus();
  expect(heard).toEqual([]);
  document.body.click();
});

test('it takes a corner where no banner has its buttons, and stays where the user has put it', async () => {
  document.body.innerHTML =
    '<input id="a"><div style="position:fixed;bottom:0;left:0;right:0;height:70px;text-align:right"><button style="margin:20px">Tout accepter</button></div>';
  stage.show([finding(0, 'Un.')], ['a']);
  await frames();
  expect(stage.bar().getBoundingClientRect().left).toBeLessThan(100);
  button('hint_move').click();
  stage.show([finding(0, 'Deux.')], ['a']);
  expect(stage.bar().getBoundingClientRect().left).toBeGreaterThan(300);
});

test('a tall list leaves a low banner’s buttons free too', async () => {
  document.body.innerHTML =
    '<input id="a"><div style="position:fixed;bottom:0;left:0;right:0;height:40px;text-align:right"><button style="margin:8px 20px;width:200px">Tout accepter</button></div>';
  const many = Array.from({ length: 12 }, (_, at) => finding(null, `Point ${at}.`));
  stage.show(many, ['a'], { beforeSubmitting: true });
  await frames();
  expect(stage.bar().getBoundingClientRect().height).toBeGreaterThan(250);
  expect(stage.bar().getBoundingClientRect().left).toBeLessThan(100);
});

test('buttons that scroll away under it do not move it', async () => {
  document.body.innerHTML =
    '<div style="height:2000px"><input id="a"><button style="position:absolute;bottom:20px;right:20px;width:200px">Suivant</button></div>';
  stage.show([finding(0, 'Un.')], ['a']);
  await frames();
  expect(stage.bar().getBoundingClientRect().left).toBeGreaterThan(300);
});

test('where the page ends it lies on no button that cannot be scrolled away from under it', async () => {
  stage.end();
  stage = stageOf('<div style="height:2000px"></div><button id="submit" style="margin:20px;width:300px;height:40px">Soumettre</button>');
  stage.show([empty(0)], ['submit'], { beforeSubmitting: true });
  const submit = document.getElementById('submit') as HTMLElement;
  window.scrollTo(0, document.documentElement.scrollHeight);
  await frames(10);
  const { left, top, width, height } = submit.getBoundingClientRect();
  expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(submit);
});

test('what may be set aside has « C’est bon ici » beside « Pourquoi ? », and the list keeps the focus when its line goes', () => {
  const warning = finding(0, 'Doute.', { severity: 'warning' });
  stage.show([warning, finding(1, 'Faux.')], ['a', 'b']);
  button('hint_list').click();
  const offered = [...list().querySelectorAll('li')].map((item) =>
    [...item.querySelectorAll('.sentence button')].map((each) => each.textContent),
  );
  expect(offered).toEqual([['hint_why', 'hint_fine_here'], ['hint_why']]);
  button('hint_fine_here').focus();
  button('hint_fine_here').click();
  expect(stage.dismissed).toEqual(['Doute.']);
  stage.show([finding(1, 'Faux.')], ['a', 'b']);
  expect(stage.root.activeElement).toBe(button('hint_list'));
});

test('it pauses the page', () => {
  stage.show([finding(0, 'Un.')], ['a']);
  button('hint_list').click();
  button('hint_pause').click();
  expect(stage.paused).toEqual(['page']);
});
