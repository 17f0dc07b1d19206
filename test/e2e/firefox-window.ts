import type { Browser } from 'puppeteer-core';

/** What can be done in Firefox's own window, where a script may do all that Firefox may. */
export interface OwnWindow {
  /** Puts a button of an extension into the toolbar, as its user does from the menu of extensions. */
  pinButton(id: string): Promise<void>;
  /** The middle of an element of the window, by its id, on the screen in px. */
  middleOf(id: string): Promise<{ x: number; y: number }>;
}

/** The part of Puppeteer that speaks BiDi, which it keeps to itself. */
interface Speaking {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

interface Evaluated {
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** The window of a Firefox that was started with `-remote-allow-system-access`. */
export function ownWindowOf(firefox: Browser): OwnWindow {
  const { connection } = firefox as unknown as Speaking;

  /** Runs the body of a function there. */
  async function run(body: string): Promise<unknown> {
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })).result;
    const [window] = (tree as { contexts: { context: string }[] }).contexts;
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
      target: window,
      awaitPromise: true,
    });
    const { result, exceptionDetails } = answer.result as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result?.value ?? 'null');
  }

  return {
    async pinButton(id) {
      await run(`CustomizableUI.addWidgetToArea('${id}', 'nav-bar')`);
    },
    middleOf: (id) =>
      run(`
        const { x, y, width, height } = document.getElementById('${id}').getBoundingClientRect();
        return { x: x + width / 2 + mozInnerScreenX, y: y + height / 2 + mozInnerScreenY };
      `) as never,
  };
}
