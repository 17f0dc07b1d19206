import { plain } from '../reading/text';
import { isOver } from '../segur/dates';
import type { PageRule, RuleContext } from './rule';
import { isValidated, wasSubmitted } from '../segur/statuses';
import { countsProofs } from './terms/chapter';
import { unprintedDate } from './terms/limit';

/**
 * What a capture of the EDC PSC chapters must show to be taken at Date 2, or at Date 3 once all are validated; ticked where the page shows it.
 * Written for DUI only: silent where every candidature known of this product is of another dispositif.
 */
export const edcCapture: PageRule = {
  id: 'edc-capture',
  severity: 'info',
  source: 'Guide DUI, Étape 3, preuves dérogatoires acceptées à la Date 2 (2/2)',
  confidence: 'stated',
  kinds: ['edc-chapter-list'],
  checkPage(context) {
    const { candidature, product, chapters } = context.reading;
    const [date2, date3] = [unprintedDate('date2', 'DUI', context), unprintedDate('date3', 'DUI', context)];
    const isPast = (date: string | undefined) => date !== undefined && isOver(date, context.now);
    if (isPast(date3) || isOfOthers(context)) return [];
    const proofs = chapters.filter(countsProofs);
    const isNamed = (name: string, statuses: string[]) =>
      chapters.some((each) => plain(each.name).includes(name) && statuses.includes(each.status));
    const shown = [candidature !== null, product !== null];
    const validated = proofs.length > 0 && proofs.every(({ status }) => isValidated(status));
    if (validated || isPast(date2)) return [{ message: 'date3', data: [...shown, validated].map(tick) }];
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

/** Whether the product is known with other dispositifs alone. */
function isOfOthers({ known, reading: { product } }: RuleContext): boolean {
  const same = known.filter((other) => other.dispositif && other.product?.reference === product?.reference);
  return product !== null && same.length > 0 && same.every(({ dispositif }) => dispositif !== 'DUI');
}

function tick(shown: boolean): string {
  return shown ? '☑' : '☐';
}
