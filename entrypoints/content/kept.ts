import { browser } from 'wxt/browser';
import * as native from '../../lib/page/dom/native';
import { sendToBackground } from '../../lib/browser/messages';
import { listenUntil } from './listening';

/** The user's choices as the background gives them: a page's script has no key to where they are stored. */
export interface Kept {
  now(): Record<string, unknown>;
  /** Calls back with the names of what has changed. */
  hear(changed: (names: ReadonlySet<string>) => void): void;
  /** Takes some as they are about to be kept. */
  take(news: Record<string, unknown>): void;
}

const TRIES_AFTER_MS = [0, 300, 1_500];

/** Asks for the choices, and hears of their changes until `signal`. Nothing is chosen where the background does not answer. */
export async function watchKept(document: Document, signal: AbortSignal): Promise<Kept> {
  const listeners: ((names: ReadonlySet<string>) => void)[] = [];
  let kept: Record<string, unknown> = {};
  const hear = (news: Record<string, unknown>) => {
    const changed = Object.keys(news).filter((name) => JSON.stringify(news[name]) !== JSON.stringify(kept[name]));
    kept = { ...kept, ...news };
    if (changed.length > 0) for (const listener of listeners) listener(new Set(changed));
  };
  const heard = (message: unknown): void => {
    const { type, data } = namesIn(message);
    if (type === 'choicesChanged') hear(namesIn(data));
  };
  listenUntil(browser.runtime.onMessage, heard, signal);
  const ask = async () => hear(await asked());
  native.defaultView(document)?.addEventListener('pageshow', ({ persisted }) => persisted && void ask(), { signal }); // nothing was heard meanwhile
  await ask();
  return {
    now: () => kept,
    hear: (changed) => void listeners.push(changed),
    take(news) {
      kept = { ...kept, ...news };
    },
  };
}

/** A background that is starting with the browser may not hear yet. */
async function asked(): Promise<Record<string, unknown>> {
  for (const wait of TRIES_AFTER_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const answer = await sendToBackground('choices').catch(() => null);
    if (answer) return namesIn(answer);
  }
  return {};
}

function namesIn(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
