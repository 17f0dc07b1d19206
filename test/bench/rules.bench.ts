/** All rules on a page of 1,000 fields, and on one of 300. Run by `npx vitest bench test/bench/rules.bench.ts`. */
import { bench, describe } from 'vitest';
import { RULES } from '../../lib/rules';
import { runRules } from '../../lib/rules/rule';
import { perfectStep1, perfectStep2 } from '../rules/perfect';
import { page } from '../rules/table';

const whole = [...perfectStep1('DUI').fields, ...perfectStep2('DUI').fields];

/** The questions of both forms over and over, half of them empty; a new reading each time, as after each change of the page. */
function pageOf(count: number) {
  const fields = Array.from({ length: count }, (_, at) => {
    const field = whole[at % whole.length] as (typeof whole)[number];
    return { ...field, row: at, value: at % 2 ? field.value : '', filled: at % 2 === 1 && field.filled };
  });
  return page({ kind: 'step2-form', step: 2, fields });
}

describe('all rules', () => {
  for (const count of [300, 1000]) {
    bench(`${count} fields`, () => {
      runRules(RULES, { reading: pageOf(count), known: [], now: '2026-09-01T09:30' }, (key) => key);
    });
  }
});
