/** The calendars that a source gives, each from its dispositif's own file; apart from the other facts, so that the page's script carries these alone. */
import type { DispositifCalendar } from './dispositifs/dispositif';
import { DRIMBOX_CALENDAR } from './dispositifs/drimbox';
import { DUI_CALENDAR } from './dispositifs/dui';
import { RIS_CALENDAR } from './dispositifs/ris';
import type { DispositifName } from './spellings';

/** Absent for a dispositif of which no source gives a date. */
export const CALENDARS: Partial<Record<DispositifName, DispositifCalendar>> = {
  DUI: DUI_CALENDAR,
  DRIMBOX: DRIMBOX_CALENDAR,
  RIS: RIS_CALENDAR,
};
