import type { CDPSession, Page as ChromiumPage } from 'playwright-core';
import type { JSHandle, Page as FirefoxPage } from 'puppeteer-core';
import { type Driver, type Tab, until } from './surface';

const HOST = 'cap-convergence';
const NONE = `There is no <${HOST}> with a closed root on this page`;

/** Runs a function on a closed root. It is sent as source: it sees the root, its argument and nothing around it. */
export type RunInRoot = <Result, Argument>(run: (root: ShadowRoot, argument: Argument) => Result, argument: Argument) => Promise<Result>;

/** What is inside the host's closed shadow root, which no script of the page reaches. */
export interface ClosedRoot {
  /** Runs a function on the root. */
  evaluate<Result>(run: (root: ShadowRoot) => Result): Promise<Result>;
  /** Clicks in the middle of an element, with the mouse, once it is drawn. */
  click(selector: string): Promise<void>;
  /** Lets the page's own scripts see the root as `host.shadowRoot`, as axe needs it. */
  expose(): Promise<void>;
}

/** The closed root of the one `<cap-convergence>` of a tab. Fails when there is none. */
export async function closedRoot(driver: Driver, tab: Tab): Promise<ClosedRoot> {
  const run = await driver.runInHints(tab);
  return {
    evaluate: (asked) => run(asked, null),
    async click(selector) {
      let middle = { x: 0, y: 0 };
      await until(`${selector} to click on`, async () => {
        const found = await run(middleOf, selector);
        middle = found ?? middle;
        return found !== null;
      });
      await tab.clickAt(middle.x, middle.y);
    },
    async expose() {
      await run((root) => void Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true }), null);
    },
  };
}

/** The middle of an element in the root, in px of the viewport; null while it is not drawn. */
function middleOf(root: ShadowRoot, selector: string): { x: number; y: number } | null {
  const element = root.querySelector(selector);
  if (!element?.checkVisibility()) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** In Chromium, over the DevTools protocol. */
export async function runInChromium(page: ChromiumPage): Promise<RunInRoot> {
  const session = await page.context().newCDPSession(page);
  const objectId = await find(session);
  return async (run, argument) => {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (argument) { return (${run})(this, argument) }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

async function find(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const nodes = [root];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const own = node.nodeName.toLowerCase() === HOST ? node.shadowRoots?.[0] : undefined;
    if (own) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: own.backendNodeId });
      if (object.objectId) return object.objectId;
    }
    nodes.push(...(node.children ?? []));
  }
  throw new Error(NONE);
}

/** What WebDriver BiDi tells of an element names its closed root; Puppeteer does not say so in its types. */
interface BidiHandle {
  remoteValue(): { value?: { shadowRoot?: object | null } };
  realm: { createHandle(value: object): JSHandle<ShadowRoot> };
}

/** In Firefox, over WebDriver BiDi. */
export async function runInFirefox(page: FirefoxPage): Promise<RunInRoot> {
  const handle = (await page.evaluateHandle((tag) => document.querySelector(tag), HOST)) as unknown as BidiHandle;
  const { shadowRoot } = handle.remoteValue().value ?? {};
  if (!shadowRoot) throw new Error(NONE);
  const root = handle.realm.createHandle(shadowRoot);
  return (run, argument) => root.evaluate(run as never, argument) as never;
}
