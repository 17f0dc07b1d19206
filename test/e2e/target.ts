import type { CDPSession } from 'playwright-core';
import { type Surface, until } from './surface';

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** The real side panel or popup of Chromium: Playwright does not list them, so they are spoken to over its browser session. */
export interface Target extends Surface {
  close(): Promise<void>;
}

/** Waits for the target whose address ends so and for its page to be drawn, and attaches to it. */
export async function attachTarget(session: CDPSession, ending: string): Promise<Target> {
  let targetId = '';
  await until(`a target at …${ending}`, async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    targetId = targetInfos.find(({ url }) => url.endsWith(ending))?.targetId ?? '';
    return targetId !== '';
  });
  const send = await speakTo(session, targetId);

  async function evaluate(expression: string): Promise<unknown> {
    const answer = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as Evaluated;
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  }

  await until(`a drawn page at …${ending}`, async () => (await evaluate("!!document.querySelector('#root')?.firstElementChild")) === true);
  return {
    evaluate: (run: (argument: never) => unknown, argument?: unknown) => evaluate(`(${run})(${JSON.stringify(argument)})`) as never,
    async click(selector) {
      // Found and clicked in one go: a page that is being drawn may replace the element in between.
      const click = `(() => { const element = document.querySelector(${JSON.stringify(selector)}); element?.click(); return element !== null; })()`;
      await until(selector, async () => (await evaluate(click)) === true);
    },
    async close() {
      await session.send('Target.closeTarget', { targetId });
    },
  };
}

/** Attaches to a target and gives the function that sends it one command. */
async function speakTo(session: CDPSession, targetId: string) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let last = 0;
  session.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const { reject } of waiting.values()) reject(new Error('It was closed before it answered'));
  });
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer: Answer = JSON.parse(event.message);
    const asked = waiting.get(answer.id ?? -1);
    waiting.delete(answer.id ?? -1);
    if (answer.error) asked?.reject(new Error(answer.error.message));
    else asked?.resolve(answer.result);
  });
  return (method: string, params: object) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
}
