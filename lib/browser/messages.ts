/**
 * What the parts of the extension say to each other. One wire format: `{ type, data }`, the answer being the returned value (undefined when
 * there is none). The page's script may send it without this file: `chrome.runtime.sendMessage({ type: 'known' })`.
 *
 * To the background (`ToBackground`): it checks the sender and the shape of `data`, and answers nothing to what it refuses. `pageRead`, `known`,
 * `dismiss`, `choices`, `placeBar`, `pause` and `paused` come from the page's script; the others from the page's script or from an extension page. An open panel hears `pageRead` too: see `page-reads.ts`.
 *
 * To the page's script of one tab (`ToPage`): it listens to `runtime.onMessage` and answers through `sendResponse` (`return true` when later).
 */
import { browser } from 'wxt/browser';
import type { Dismissal } from '../judge/dismissal';
import type { Report } from '../judge/told';
import type { Finding, KnownCandidature } from '../reading/reading';
import type { TaughtWord } from '../reading/taught';
import type { FormRead } from '../judge/left-on-form';
import type { Question } from '../judge/question';
import type { OwnDate } from '../segur/official-dates';
import type { BarPlace } from '../hints/edges';
import type { Pause, PauseScope } from './pause';
import type { Settings } from './settings';
import { convergenceTabs } from './tabs';

/** A page as judged, as far as it may leave. */
export type PageRead = Report;

export type { BarPlace, Question };

/** What a page needs of what is remembered. */
export interface Memory {
  known: KnownCandidature[];
  forms: readonly FormRead[];
  dates: OwnDate[];
  /** What the user has set aside. */
  dismissals: readonly Dismissal[];
}

/** What a page needs of the user's choices. `bar`: where it was put, null for nowhere yet; `languageTexts`: those in a language that is not the browser's. */
export interface PageChoices {
  settings: Pick<Settings, 'theme' | 'markers' | 'bar' | 'disabledRules' | 'disabledRulesFor'>;
  languageTexts: Record<string, string>;
  bar: unknown;
  pause: Pause;
  /** By the organisation. */
  isPausedForAll: boolean;
  /** That the user or the organisation has taught to the reader. */
  words: TaughtWord[];
}

/** Which finding of the page the user means. */
export type Asked = Pick<Finding, 'rule' | 'field' | 'label'>;

/** What the background answers: data in, answer out. */
export interface ToBackground {
  /** `openedAt`: when the page came to its present address, ms. True once it is stored or need not be; false where the store failed. */
  pageRead: { data: PageRead & { openedAt: number }; answer: boolean };
  /** Nothing is told of candidatures to who does not say whose page it is. */
  known: { data: Question | undefined; answer: Memory };
  /** Sets a finding aside. `label`: the question, for lists; `openedAt` and the answer as above. */
  dismiss: { data: Dismissal & { label: string | null; openedAt: number }; answer: boolean };
  choices: { data: undefined; answer: PageChoices };
  /** The user has put the bar there. */
  placeBar: { data: BarPlace; answer: undefined };
  /** Begins a pause on the page at that address. */
  pause: { data: { scope: PauseScope; address: string }; answer: undefined };
  /** The extension is paused on the sender's page. */
  paused: { data: undefined; answer: undefined };
  /** Opens the dashboard on one rule. */
  openRule: { data: { rule: string }; answer: undefined };
  /** Opens the panel: null. Where the browser lets no click in a page do so, the popup, or the answer is the keys that open it; else the dashboard. */
  openPanel: { data: undefined; answer: string | null };
}

/** What the page's script answers. */
export interface ToPage {
  /** Puts the focus in the field of that `FieldReading.id`; false when it is no longer there. */
  focusField: { data: { id: number }; answer: boolean };
  /** Moves to the zone of a proof on a chapter's page; false when the page has none for it. */
  focusProof: { data: { proof: string }; answer: boolean };
  readAgain: { data: undefined; answer: undefined };
  /** Sets a finding aside; false when the page no longer has it. */
  dismiss: { data: Asked; answer: boolean };
  /** The user's choices, of which some have changed. */
  choicesChanged: { data: PageChoices; answer: undefined };
  /** What is remembered has changed: ask for it again. */
  memoryChanged: { data: undefined; answer: undefined };
  /** The last reading; null before the first. */
  pageState: { data: undefined; answer: PageRead | null };
  /** The page's structure as HTML with every text blanked but these words (`plain`); null before the reader is loaded. */
  pageStructure: { data: { words: readonly string[] }; answer: string | null };
  /** Lets the user show a text of the page, and answers it with the longer ones around it; null where they leave. */
  point: { data: undefined; answer: string[] | null };
  /** A key pressed in the panel while the user shows a word. */
  pointKey: { data: { key: string }; answer: undefined };
  /** The page as it would be read by these words; null before the reader is loaded. Nothing is kept of it. */
  readBy: { data: { words: TaughtWord[] }; answer: PageRead | null };
}

/** The name of the port that an open panel holds to the page in front of its window. */
export const PANEL_LINE = 'panel';
/** The name of the port that a page holds to the background, on which nothing is said: it breaks when the extension goes. */
export const PAGE_LINE = 'page';

/** Any message to the background, as it travels. */
export type MessageToBackground = { [Type in keyof ToBackground]: { type: Type; data: ToBackground[Type]['data'] } }[keyof ToBackground];

/** Sends a message to the background. Rejects when the extension has just been updated or removed. */
export function sendToBackground<Type extends keyof ToBackground>(
  type: Type,
  ...[data]: ToBackground[Type]['data'] extends undefined ? [] : [ToBackground[Type]['data']]
): Promise<ToBackground[Type]['answer']> {
  return browser.runtime.sendMessage({ type, data });
}

/** Sends a message to the page's script of one tab. Null when the tab has none: another site, or a page opened before the extension. */
export async function sendToPage<Type extends keyof ToPage>(
  tab: number,
  type: Type,
  ...[data]: ToPage[Type]['data'] extends undefined ? [] : [ToPage[Type]['data']]
): Promise<ToPage[Type]['answer'] | null> {
  try {
    return (await browser.tabs.sendMessage(tab, { type, data })) ?? null;
  } catch {
    return null; // no receiver: not a page of Convergence
  }
}

/** Sends a message to the page's script of every tab of Convergence. */
export async function sendToAllPages<Type extends 'memoryChanged' | 'choicesChanged'>(
  type: Type,
  ...data: ToPage[Type]['data'] extends undefined ? [] : [ToPage[Type]['data']]
): Promise<void> {
  const tabs = await convergenceTabs();
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendToPage(id, type, ...data)));
}
