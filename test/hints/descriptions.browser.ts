import { afterEach, expect, test, vi } from 'vitest';
import { type Stage, empty, finding, frames, pause, stageOf } from './stage';

let stage: Stage;
afterEach(() => {
  stage.end();
  vi.restoreAllMocks();
});

const texts = (id: string) =>
  (document.getElementById(id)?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((part) => document.getElementById(part)?.textContent);

test('a finding is named after what the site put there, and goes with the finding', () => {
  stage = stageOf('<p id="help">Aide</p><input id="a" aria-describedby="help"><input id="b">');
  stage.show([finding(0, 'Un.'), finding(1, 'Deux.'), finding(1, 'Trois.', { severity: 'info' })], ['a', 'b']);
  expect(texts('a')).toEqual(['Aide', 'Un.']);
  expect(texts('b')).toEqual(['Deux.', 'Trois.']);
  stage.show([finding(0, 'Un autre.')], ['a', 'b']);
  expect(texts('a')).toEqual(['Aide', 'Un autre.']);
  expect(document.getElementById('b')?.hasAttribute('aria-describedby')).toBe(false);
  stage.show([], ['a', 'b']);
  expect(document.getElementById('a')?.getAttribute('aria-describedby')).toBe('help');
});

test('the texts live in the host, where they are not seen', () => {
  stage = stageOf('<input id="a">');
  stage.show([finding(0, 'Un.')], ['a']);
  const text = stage.host()?.querySelector('span');
  expect(text?.textContent).toBe('Un.');
  expect(text?.assignedSlot).toBeNull(); // closed root
  expect(text?.checkVisibility()).toBe(false);
});

test('what the site wrote is given back to the letter: odd spaces, an empty attribute', () => {
  stage = stageOf('<input id="a" aria-describedby="  x   y "><input id="b" aria-describedby="">');
  const before = document.body.innerHTML;
  stage.show([finding(0, 'Un.'), finding(1, 'Deux.')], ['a', 'b']);
  expect(document.body.innerHTML).not.toBe(before);
  stage.end();
  expect(document.body.innerHTML).toBe(before);
});

test('when the page overwrites the attribute, ours is appended again and the new value is what is given back', async () => {
  stage = stageOf('<input id="a" aria-describedby="old">');
  stage.show([finding(0, 'Un.')], ['a']);
  document.getElementById('a')?.setAttribute('aria-describedby', 'new');
  await pause(10);
  expect(document.getElementById('a')?.getAttribute('aria-describedby')).toMatch(/^new cap-convergence-\d+$/);
  stage.end();
  expect(document.getElementById('a')?.getAttribute('aria-describedby')).toBe('new');
});

test('a page that always overwrites is not fought: at most five times a second', async () => {
  stage = stageOf('<input id="a">');
  stage.show([finding(0, 'Un.')], ['a']);
  const control = document.getElementById('a') as Element;
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  let rewritten = 0;
  const overwrite = async (times: number) => {
    for (let time = 0; time < times; time++) {
      now += 40;
      control.setAttribute('aria-describedby', `theirs-${now}`);
      await pause(2);
      if (control.getAttribute('aria-describedby')?.includes('cap-convergence')) rewritten++;
    }
  };
  await overwrite(20);
  expect(rewritten).toBe(5);
  now += 1_000;
  await overwrite(20);
  expect(rewritten).toBe(10);
});

test('a control in an open shadow root is described across its border', () => {
  stage = stageOf('<div id="shell"></div>');
  const inner = (document.getElementById('shell') as Element).attachShadow({ mode: 'open' });
  inner.innerHTML = '<i id="help">Aide</i><input aria-describedby="help">';
  const control = inner.querySelector('input') as HTMLInputElement;
  stage.layer.show({
    findings: [finding(0, 'Un.')],
    fields: [{ key: 'a', controls: [control], anchor: control, describe: [control] }],
    missing: [],
    beforeSubmitting: false,
  });
  expect(control.ariaDescribedByElements?.map((each) => each.textContent)).toEqual(['Aide', 'Un.']);
  stage.end();
  expect(inner.innerHTML).toBe('<i id="help">Aide</i><input aria-describedby="help">');
});

test('each control of a group is described by the same text', () => {
  stage = stageOf('<input type="radio" id="a"><input type="radio" id="b">');
  const controls = [...document.querySelectorAll('input')];
  stage.layer.show({
    findings: [finding(0, 'Choisissez.')],
    fields: [{ key: 'q', controls, anchor: controls[0] as Element, describe: controls }],
    missing: [],
    beforeSubmitting: false,
  });
  expect(texts('a')).toEqual(['Choisissez.']);
  expect(controls[0]?.getAttribute('aria-describedby')).toBe(controls[1]?.getAttribute('aria-describedby'));
});

test('what an earlier version of the extension left is cleared', () => {
  document.documentElement.append(Object.assign(document.createElement('cap-convergence'), { popover: 'manual' }));
  stage = stageOf('<input id="a" aria-describedby="help cap-convergence-7"><input id="b" aria-describedby="cap-convergence-8">');
  stage.end();
  stage = stageOf(document.body.innerHTML);
  stage.show([empty(0)], ['a']);
  expect(document.querySelectorAll('cap-convergence')).toHaveLength(1);
  expect(document.body.innerHTML).toBe('<input id="a" aria-describedby="help"><input id="b">');
});

test('emptiness waits: marker and count at once, the sentence when the field was left', async () => {
  stage = stageOf('<input id="a"><input id="b"><button type="button">Suivant</button>');
  stage.show([empty(0), empty(1)], ['a', 'b']);
  await frames();
  expect(stage.marker(1)?.dataset.level).toBe('waiting');
  expect(stage.bar().querySelector('.tab')?.ariaLabel).toContain('hint_to_fill 2');
  const [a, b] = document.querySelectorAll('input') as unknown as [HTMLElement, HTMLElement];
  a.focus();
  expect(a.hasAttribute('aria-describedby')).toBe(false);
  b.focus();
  await frames();
  expect(texts('a')).toEqual(['Répondez à cette question.']);
  expect(b.hasAttribute('aria-describedby')).toBe(false);
  expect(stage.marker(0)?.dataset.level).toBe('fill');
});

test('asking to go on ends the wait for every field, and the click is the page’s', () => {
  stage = stageOf('<input id="a"><button type="button">  Suivant →</button><a href="#" id="other">Aide</a>');
  let clicks = 0;
  const button = document.querySelector('button') as HTMLElement;
  button.addEventListener('click', (event) => {
    if (!event.defaultPrevented) clicks++;
  });
  stage.show([empty(0)], ['a']);
  document.getElementById('other')?.click();
  expect(document.getElementById('a')?.hasAttribute('aria-describedby')).toBe(false);
  button.click();
  expect(texts('a')).toEqual(['Répondez à cette question.']);
  expect(clicks).toBe(1);
});

test('a field that the site marks as wrong need not wait', () => {
  stage = stageOf('<input id="a" aria-invalid="true"><input id="b">');
  stage.show([empty(0), empty(1)], ['a', 'b']);
  expect(texts('a')).toEqual(['Répondez à cette question.']);
  expect(document.getElementById('b')?.hasAttribute('aria-describedby')).toBe(false);
});
