import { browser } from 'wxt/browser';
import type { ToPage } from '../../lib/browser/messages';
import type { Choices } from './choices';
import { pointedBy, structureBy } from './engine';
import { listenUntil } from './listening';

/** What a page does when it is asked, message by message. */
export type Answers = {
  [Type in Exclude<keyof ToPage, 'pageStructure' | 'point' | 'choicesChanged'>]: (
    data: ToPage[Type]['data'],
  ) => ToPage[Type]['answer'] | void;
};

/** Answers what other parts of the extension ask of the page, until `signal`. Its structure is given here: a page that no reader knows is the first to need it. */
export function answerMessages(document: Document, answers: Answers, say: Choices['say'], signal: AbortSignal): void {
  /** Ended where the user begins to show another word. */
  let pointing = new AbortController();

  /** Returns true where the answer comes later. */
  function answer(message: unknown, _sender: unknown, respond: (answer: unknown) => void): true | void {
    const { type, data } = (message ?? {}) as { type?: keyof ToPage; data?: unknown };
    if (type === undefined) return;
    if (Object.hasOwn(answers, type)) return respond(answers[type as keyof Answers](data as never));
    if (type === 'point') {
      pointing.abort();
      pointing = new AbortController();
      pointedBy(document, say, AbortSignal.any([signal, pointing.signal])).then(respond, () => respond(null));
      return true;
    }
    if (type !== 'pageStructure') return;
    const words = new Set((data as ToPage['pageStructure']['data']).words);
    structureBy(document, words).then(respond, () => respond(null));
    return true;
  }
  listenUntil(browser.runtime.onMessage, answer, signal);
}
