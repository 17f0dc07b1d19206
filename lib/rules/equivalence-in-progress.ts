import { asWritten } from '../segur/dates';
import type { FieldRule } from './rule';
import { limitWords } from './terms/limit';
import { saysYes } from './terms/topic';

/** A solution under way elsewhere becomes a root once referenced: its NRU is then to be given before Date 2, through the messagerie. */
export const equivalenceInProgress: FieldRule = {
  id: 'equivalence-in-progress',
  severity: 'info',
  source: 'Webinaire équivalence (19/02/2026), « Attention » ; guide DUI, Étape 1, 4. (4/4)',
  confidence: 'stated',
  topics: ['in-progress'],
  matches: (field) => saysYes(field),
  check(_, context) {
    const [date2] = limitWords(context, 'preuves');
    return date2 ? { message: 'beforeDay', data: [asWritten(date2.at)] } : { message: 'beforeDate2' };
  },
};
