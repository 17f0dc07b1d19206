import type { FieldRule } from './rule';
import { calendarDate, limitText } from './terms/limit';
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
    const date2 = calendarDate(context, 'preuves');
    return date2 ? { message: 'beforeDay', data: [limitText(date2.at)] } : { message: 'beforeDate2' };
  },
};
