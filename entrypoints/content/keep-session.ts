import { sendToBackground } from '../../lib/browser/messages';
import { choicesOf } from './choices';
import { watchKept } from './kept';
import { watchPause } from './pause';
import { type Session, startSession } from './session';

/** Takes leave of the page, if it has hints, when the extension has gone from under it. */
export interface KeptSession {
  sayFarewell(): void;
}

/** One page of Convergence from the moment it is opened: a session at all times but while the extension is paused there. Until `signal`. */
export async function keepSession(document: Document, signal: AbortSignal): Promise<KeptSession> {
  const openedAt = Date.now();
  let session: Session | null = null;
  /** Ends the session; null while there is none. */
  let end: AbortController | null = null;
  /** Kept from the start: the browser gives no words when it is time. */
  let farewell: [words: string, close: string] = ['', ''];
  const kept = await watchKept(document, signal);
  const choices = choicesOf(
    kept,
    () => session?.startAfresh(),
    () => session?.placeBar(),
  );
  const pause = watchPause(document, kept, look, signal);

  /** Starts or ends the session where the pause has ended or begun. Gives whether the page is paused. */
  function look(): boolean {
    const isPaused = pause.isOn();
    if (isPaused && end) leave(end);
    if (!isPaused && !end && !signal.aborted) start((end = new AbortController()));
    return isPaused;
  }

  function start(own: AbortController): void {
    farewell = [choices.say('hint_reload'), choices.say('hint_close')];
    const page = { document, choices, openedAt, isPaused: look, pause: pause.begin };
    session = startSession(page, AbortSignal.any([signal, own.signal]));
  }

  function leave(own: AbortController): void {
    own.abort();
    end = session = null;
    sayPaused();
  }

  function sayPaused(): void {
    void sendToBackground('paused').catch(() => {}); // the background may be on its way out
  }

  if (look()) sayPaused();
  return { sayFarewell: () => session?.sayFarewell(...farewell) };
}
