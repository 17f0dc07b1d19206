import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pageReader } from '../../lib/page/page-reader';
import { RULES } from '../../lib/rules/index';
import { runRules } from '../../lib/rules/rule';

let end: AbortController;
let said: () => string[];
const control = () => document.getElementById('a') as HTMLInputElement;

/** A form that asks this alone, and what is said of it, as its page's own script reads it: again after each change. */
function ask(type: string): void {
  document.body.innerHTML = `<h1>Questionnaire d’évaluation : DUI vague 2</h1><p>Informations CNDA</p><label>${type === 'number' ? 'Nombre de sites' : 'Date de fin'} * <input id="a" type="${type}"></label>`;
  const read = pageReader(document, end.signal);
  said = () => {
    const { reading } = read('https://convergence.esante.gouv.fr/');
    return runRules(RULES, { reading, known: [], now: '2026-09-01T09:30' }, (key) => key)
      .filter(({ field }) => field === 0)
      .map(({ message }) => message);
  };
}

beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

describe('keys that the browser makes no answer of', () => {
  it.each([
    ['a day that is not', 'date', '02312027'],
    ['half a date', 'date', '02'],
    ['half a month', 'month', 'j'],
  ])('%s is said to be no date, and not to be missing', async (_, type, keys) => {
    ask(type);
    expect(said()).toEqual(['rule_mandatory_missing_fill']);
    await userEvent.type(control(), keys);
    expect([control().value, control().validity.badInput]).toEqual(['', true]);
    expect(said()).toEqual(['rule_date_format_refused']);
  });

  it('and once they are taken away the answer is missing again', async () => {
    ask('date');
    await userEvent.type(control(), '1');
    expect(said()).toEqual(['rule_date_format_refused']);
    await userEvent.keyboard('{Backspace}');
    expect(control().validity.badInput).toBe(false);
    expect(said()).toEqual(['rule_mandatory_missing_fill']);
  });

  it('no number is not missing either', async () => {
    ask('number');
    expect(said()).toEqual(['rule_mandatory_missing_fill']);
    await userEvent.type(control(), '--');
    expect([control().value, control().validity.badInput]).toEqual(['', true]);
    expect(said()).toEqual([]);
  });
});
