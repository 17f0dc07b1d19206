import { asWritten, daysBetween } from '../segur/dates';
import { alarmOf } from '../segur/official-dates';
import type { PageRule } from './rule';
import { isValidated, wasSubmitted } from '../segur/statuses';
import { countsProofs } from './terms/chapter';
import { date3Of, limitWords } from './terms/limit';

const NOTICE_DAYS = 60;

/** Within sixty days of Date 2 or 3 and not done: captures of the CNDA and EDC PSC spaces may stand for what is still awaited. */
export const derogatoryProof: PageRule = {
  id: 'derogatory-proof',
  severity: 'warning',
  source: 'Guide DUI, « Focus sur les preuves dérogatoires »',
  confidence: 'stated',
  kinds: ['chapter-list'],
  checkPage(context) {
    const { reading, now } = context;
    const chapters = reading.chapters.filter(countsProofs);
    const isNear = (at: string | undefined): at is string => {
      const days = at ? daysBetween(now, at) : -1;
      return days >= 0 && days <= NOTICE_DAYS;
    };
    const date2 = alarmOf(limitWords(context, 'preuves'), now)?.at;
    if (isNear(date2) && !chapters.every(({ status }) => wasSubmitted(status))) return [{ message: 'date2', data: [asWritten(date2)] }];
    const date3 = date3Of(context);
    const validated = chapters.every(({ status }) => isValidated(status));
    return isNear(date3) && !validated ? [{ message: 'date3', data: [asWritten(date3)] }] : [];
  },
};
