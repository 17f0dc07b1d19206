import { browser } from 'wxt/browser';
import type { ToPage } from '../../lib/browser/messages';
import { listenUntil } from './listening';

type Asked = Exclude<keyof ToPage, 'choicesChanged'>;
type Answer<Type extends Asked> = ToPage[Type]['answer'];

/** What a page does when it is asked, message by message; null is answered where an answer that comes later fails. */
export type Answers = { [Type in Asked]: (data: ToPage[Type]['data']) => Answer<Type> | void | Promise<Answer<Type> | null> };

/** Answers what other parts of the extension ask of the page, until `signal`. */
export function answerMessages(answers: Answers, signal: AbortSignal): void {
  /** Returns true where the answer comes later. */
  function answer(message: unknown, _sender: unknown, respond: (answer: unknown) => void): true | void {
    const { type, data } = (message ?? {}) as { type?: string; data?: unknown };
    if (type === undefined || !Object.hasOwn(answers, type)) return;
    const answered: unknown = answers[type as Asked](data as never);
    if (!(answered instanceof Promise)) return respond(answered);
    answered.then(respond, () => respond(null));
    return true;
  }
  listenUntil(browser.runtime.onMessage, answer, signal);
}
