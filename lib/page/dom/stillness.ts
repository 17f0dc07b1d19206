import type { Outline } from './outline';
import { isOurs } from './watch';
import * as native from './native';

/** Whether a page is as it was when its outline was made, but for what its controls hold. */
export interface Stillness {
  isStill(): boolean;
  /** Looks on no longer. */
  end(): void;
}

const OUR_IDS = /(?:^|\s)cap-convergence-\S+/g;
/** What a control may be given without a change to what is read: how it is drawn is looked at below. */
const OF_NO_WORDS = /^(?:value|class|style|aria-invalid)$/;

/**
 * Looks on from now. A change is a record of the tree, open shadow roots included, or another part that is drawn: a style may show and hide by what is typed,
 * without any change to the tree. After the first change it looks no further.
 */
export function stillnessOf(document: Document, { edges, shadows }: Outline): Stillness {
  let still = true;
  const drawn = edges.map(drawingOf);
  const look = (records: MutationRecord[]) => {
    if (still && records.some((record) => !isOurs(record) && !isOfNoWords(record))) end();
  };
  const observer = new MutationObserver(look);
  const end = () => {
    still = false;
    observer.disconnect();
  };
  for (const root of [document, ...shadows]) {
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeOldValue: true });
  }
  return {
    isStill() {
      look(observer.takeRecords());
      if (still && edges.some((edge, at) => drawingOf(edge) !== drawn[at])) end();
      return still;
    },
    end,
  };
}

/** Whether an element is drawn, and whether it has a tree of its own: neither is told by a record. */
function drawingOf(element: Element): number {
  return (native.isVisible(element) ? 1 : 0) + (native.shadowRoot(element) ? 2 : 0);
}

function isOfNoWords({ type, target, attributeName, oldValue }: MutationRecord): boolean {
  if (type !== 'attributes' || attributeName === null) return false;
  const element = target as Element;
  if (attributeName === 'aria-describedby') return withoutOurs(oldValue) === withoutOurs(native.getAttribute(element, attributeName));
  return OF_NO_WORDS.test(attributeName) && native.matches(element, 'input,select,textarea');
}

function withoutOurs(ids: string | null): string {
  return (ids ?? '').replace(OUR_IDS, '').trim();
}
