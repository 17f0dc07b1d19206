import { browser } from 'wxt/browser';
import { showNewTab } from '../../lib/browser/tabs';
import { readSettings } from '../../lib/browser/settings';
import type { Deadline } from '../../lib/candidature/deadlines';
import { fileDay, icsOf } from '../../lib/files/ics';
import type { Say } from '../../lib/rules/rule';
import { printHash } from '../dashboard/route';
import { download } from './download';

/** Copies a text; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Shows a candidature's report and prints it. */
export function printReport(number: string): void {
  void showNewTab(`${browser.runtime.getURL('/')}dashboard.html${printHash(number)}`);
}

/** Gives the calendar file of one date. */
export async function downloadDate(deadline: Deadline, say: Say): Promise<void> {
  const instant = Date.now();
  const { reminderDays } = await readSettings();
  const name = `cap-convergence-${deadline.number}-${deadline.date}-${fileDay(instant)}.ics`;
  download(name, icsOf([deadline], reminderDays, say, instant), 'text/calendar;charset=utf-8');
}
