/** Puts the badge and the title on the extension's button. */
import { browser } from 'wxt/browser';
import { parisLocal } from '../segur/dates';
import { lateItems } from '../store/dossiers';
import type { Finding } from '../reading/reading';
import { backgroundSay } from './background-say';
import { type Badge, lateBadge, pageBadge, pausedBadge } from './badge';

/** Shows the errors of the page in one tab; the browser forgets it when the tab goes to another page. */
export async function showPage(tabId: number, findings: readonly Finding[]): Promise<void> {
  await show(pageBadge(findings, await backgroundSay()), tabId);
}

/** Shows nothing in a tab where the extension is paused. */
export async function showPaused(tabId: number): Promise<void> {
  await show(pausedBadge(await backgroundSay()), tabId);
}

/** Shows the number of late items everywhere else. `instant`: ms. */
export async function showLate(instant: number): Promise<void> {
  await show(lateBadge(await lateItems(parisLocal(instant)), await backgroundSay()));
}

async function show({ text, color, title }: Badge, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  await Promise.all([
    browser.action.setBadgeText({ text, ...where }),
    browser.action.setBadgeBackgroundColor({ color, ...where }),
    browser.action.setTitle({ title, ...where }),
  ]).catch(() => {}); // the tab was closed meanwhile
}
