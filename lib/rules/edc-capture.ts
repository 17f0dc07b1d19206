import { plain } from '../reading/text';
import type { PageRule } from './rule';
import { isValidated, wasSubmitted } from '../segur/statuses';
import { countsProofs } from './terms/chapter';

/** What a capture of the EDC PSC chapters must show to be taken at Date 2, or at Date 3 once all are validated; ticked where the page shows it. */
export const edcCapture: PageRule = {
  id: 'edc-capture',
  severity: 'info',
  source: 'Guide DUI, « Focus sur les preuves dérogatoires acceptées à la Date 2 (1/2) »',
  confidence: 'stated',
  kinds: ['edc-chapter-list'],
  checkPage({ reading: { candidature, product, chapters } }) {
    const proofs = chapters.filter(countsProofs);
    const isNamed = (name: string, statuses: string[]) =>
      chapters.some((each) => plain(each.name).includes(name) && statuses.includes(each.status));
    const shown = [candidature !== null, product !== null];
    const validated = proofs.length > 0 && proofs.every(({ status }) => isValidated(status));
    if (validated) return [{ message: 'date3', data: [...shown, true].map(tick) }];
    const ready = isNamed('maturite technique', ['validated']);
    const access = isNamed("autorisation d'acces", ['validated', 'received']);
    return [
      {
        message: 'date2',
        data: [...shown, proofs.length > 0 && proofs.every(({ status }) => wasSubmitted(status)), ready, access].map(tick),
      },
    ];
  },
};

function tick(shown: boolean): string {
  return shown ? '☑' : '☐';
}
