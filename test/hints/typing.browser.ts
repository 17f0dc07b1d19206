import { afterEach, beforeEach, expect, test } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import type { Finding } from '../../lib/reading/reading';
import { empty, finding, frames, type Stage, stageOf } from './stage';

let stage: Stage;
let end: AbortController;
const control = (id: string) => document.getElementById(id) as HTMLInputElement;

/** What the rules say of the number, as it is read again at each stroke; of the field after it, that it is empty. */
function judge(): void {
  const { value } = control('a');
  const faults: Finding[] = [];
  if (value === '') faults.push(empty(0));
  else if (value.length !== 14) faults.push(finding(0, `Il manque ${14 - value.length} chiffres.`));
  else if (!value.endsWith('7')) faults.push(finding(0, 'La clé est fausse.'));
  if (value === '12') faults.push(finding(0, 'Le même qu’avant.', { rule: 'nil-duplicate', severity: 'warning' }));
  stage.show([...faults, empty(1)], ['a', 'b']);
}

beforeEach(async () => {
  await tab.viewport(900, 700);
  end = new AbortController();
  stage = stageOf('<p><label>A <input id="a"></label></p><label>B <input id="b"></label>');
  document.addEventListener('input', judge, { signal: end.signal });
  judge();
  await frames();
});
afterEach(() => {
  end.abort();
  stage.end();
});

async function shown(): Promise<{ marker: string | undefined; bubble: string; described: string; count: string }> {
  await frames(6);
  const described = document.getElementById(control('a').getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent ?? '';
  const top = control('a').getBoundingClientRect().top;
  const marker = [stage.marker(0), stage.marker(1)].find((each) => each && Math.abs(each.getBoundingClientRect().top - top) < 12);
  const count = stage.bar().querySelector('.number')?.textContent ?? '';
  return { marker: marker?.dataset.level, bubble: stage.bubble()?.textContent ?? '', described, count };
}

const NOTHING = { marker: undefined, bubble: '', described: '', count: '1' };

test('what is being typed is not judged before it is left', async () => {
  control('a').focus();
  await userEvent.keyboard('1');
  expect(await shown()).toEqual(NOTHING);
  await userEvent.keyboard('2');
  expect(await shown()).toEqual(NOTHING);
  await userEvent.tab();
  expect(await shown()).toMatchObject({ marker: 'error', described: 'Il manque 12 chiffres.' });
});

test('once as long as a right one it is judged at once, and stays so until it is right', async () => {
  control('a').focus();
  await userEvent.keyboard('1234567890123');
  expect(await shown()).toEqual(NOTHING);
  await userEvent.keyboard('4');
  expect(await shown()).toMatchObject({ marker: 'error', described: 'La clé est fausse.' });
  await userEvent.keyboard('{Backspace}');
  expect(await shown()).toMatchObject({ marker: 'error', described: 'Il manque 1 chiffres.' });
  await userEvent.keyboard('7');
  expect(await shown()).toEqual(NOTHING);
});

test('what was said before stays said while it is corrected', async () => {
  control('a').focus();
  await userEvent.keyboard('123');
  await userEvent.tab();
  control('a').focus();
  await userEvent.keyboard('4');
  expect(await shown()).toMatchObject({ marker: 'error', described: 'Il manque 10 chiffres.' });
  expect((await shown()).bubble).toContain('Il manque 10 chiffres.');
});

test('what comes in one go is judged at once', async () => {
  control('a').focus();
  document.execCommand('insertText', false, '123');
  expect(await shown()).toMatchObject({ marker: 'error', described: 'Il manque 11 chiffres.' });
});

test('an answer typed to the end and sent with Enter is judged', async () => {
  control('a').focus();
  await userEvent.keyboard('123');
  document.dispatchEvent(new Event('submit'));
  expect(await shown()).toMatchObject({ marker: 'error', described: 'Il manque 11 chiffres.' });
});

test('an answer taken away is empty, not wrong', async () => {
  control('a').focus();
  await userEvent.tab();
  control('a').focus();
  expect(await shown()).toMatchObject({ marker: 'fill', described: 'Répondez à cette question.' });
  await userEvent.keyboard('1');
  expect(await shown()).toEqual(NOTHING);
  await userEvent.keyboard('{Backspace}');
  expect(await shown()).toMatchObject({ marker: 'fill', described: 'Répondez à cette question.' });
});
