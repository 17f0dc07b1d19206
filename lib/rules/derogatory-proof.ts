import { daysBetween } from '../segur/dates';
import type { PageRule } from './rule';
import { isValidated, wasSubmitted } from '../segur/statuses';
import { countsProofs } from './terms/chapter';
import { calendarDate, limitText, officialDate, printedLimit } from './terms/limit';

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
    const isNear = (at: string | null | undefined): at is string => {
      const days = at ? daysBetween(now, at) : -1;
      return days >= 0 && days <= NOTICE_DAYS;
    };
    const date2 = [printedLimit(reading, 'preuves'), calendarDate(context, 'preuves')?.at].find(isNear);
    if (date2 && !chapters.every(({ status }) => wasSubmitted(status))) return [{ message: 'date2', data: [limitText(date2)] }];
    const date3 = officialDate(context, 'date3')?.at;
    const validated = chapters.every(({ status }) => isValidated(status));
    return isNear(date3) && !validated ? [{ message: 'date3', data: [limitText(date3)] }] : [];
  },
};
