import type { CDPSession } from 'playwright-core';
import type { ChromiumDriver } from './chromium';
import type { Tab } from './surface';

/** What is inside the host's closed shadow root, which no script of the page reaches. */
export interface ClosedRoot {
  /** Runs a function on the root. */
  evaluate<Result, Argument>(run: (root: ShadowRoot, argument: Argument) => Result, argument: Argument): Promise<Result>;
  evaluate<Result>(run: (root: ShadowRoot) => Result): Promise<Result>;
  /** Clicks in the middle of an element, with the mouse. */
  click(selector: string): Promise<void>;
  /** Lets the page's own scripts see the root as `host.shadowRoot`, as axe needs it. */
  expose(): Promise<void>;
}

/** The closed root of the one `<cap-convergence>` of a tab, over the DevTools protocol. Fails when there is none. */
export async function closedRoot(driver: ChromiumDriver, tab: Tab): Promise<ClosedRoot> {
  const page = driver.pageOf(tab);
  const session = await driver.context.newCDPSession(page);
  const objectId = await find(session);

  async function call(functionDeclaration: string): Promise<unknown> {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  return {
    evaluate: (run: (root: ShadowRoot, argument: never) => unknown, argument?: unknown) =>
      call(`function () { return (${run})(this, ${JSON.stringify(argument)}) }`) as never,
    async click(selector) {
      const place = await call(`function () {
        const { left, top, width, height } = this.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }`);
      const { x, y } = place as { x: number; y: number };
      await tab.clickAt(x, y);
    },
    async expose() {
      await call('function () { const root = this; Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true }) }');
    },
  };
}

async function find(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const nodes = [root];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const own = node.nodeName === 'CAP-CONVERGENCE' ? node.shadowRoots?.[0] : undefined;
    if (own) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: own.backendNodeId });
      if (object.objectId) return object.objectId;
    }
    nodes.push(...(node.children ?? []));
  }
  throw new Error('There is no <cap-convergence> with a closed root on this page');
}
