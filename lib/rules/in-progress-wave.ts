import { waveOfDsr } from '../segur/dsr';
import type { Complaint, PageRule } from './rule';
import { precedentsOf } from './terms/precedent';

/** « Référencement en cours » asks for a vague 2 DSR: a vague 1 referencing stands among the precedents. */
export const inProgressWave: PageRule = {
  id: 'in-progress-wave',
  severity: 'warning',
  source: 'Guide DUI, Étape 1, 4. (4/4)',
  confidence: 'stated',
  checkPage: (context) =>
    precedentsOf(context).flatMap(({ row, dsr }): Complaint[] =>
      row === null && waveOfDsr(dsr?.value ?? '') === 1 ? [{ message: 'wave1', data: [dsr?.value ?? ''], field: dsr }] : [],
    ),
};
