import { vague1Key } from '../segur/dsr';
import type { Complaint, PageRule } from './rule';
import { obtainedIn, type Precedent } from './terms/precedent';

/** A DUI candidature inherits from at most three vague 1 referencings, one for each médico-social dispositif: MS1, MS2 PDE, MS2 PDS. */
export const heritageNruCount: PageRule = {
  id: 'heritage-nru-count',
  severity: 'warning',
  source: 'Webinaire « Mise en œuvre de l’équivalence dans Convergence » (16 avril 2026), Règles de gestion',
  confidence: 'stated',
  checkPage(context) {
    if (context.reading.dispositif !== 'DUI') return [];
    const rows = obtainedIn(1, context);
    return rows.flatMap(({ nru, dsr }, index): Complaint[] => {
      const field = nru ?? dsr;
      if (index > 2) return [{ message: 'tooMany', field }];
      const repeated = rows.slice(0, index).some((row) => keyOf(row) === keyOf({ dsr }));
      return repeated ? [{ message: 'repeated', data: [dsr?.value ?? ''], field }] : [];
    });
  },
};

function keyOf({ dsr }: Pick<Precedent, 'dsr'>): string {
  return vague1Key(dsr?.value ?? '');
}
