/** What the page's style and the flattened tree tell; `elements.test.ts` has what tags and attributes tell. */
import { describe, expect, it } from 'vitest';
import { flatChildren, flatParent, rendering } from '../../../lib/page/dom/rendered';
import { bodyOf } from '../read-words';

/** A body of its own in a window that computes these styles, or in none. */
function bodyIn(html: string, computed: ((element: Element, pseudo?: string) => object) | null): HTMLElement {
  const page = bodyOf('').ownerDocument.implementation.createHTMLDocument('');
  const defaultView = { get: () => computed && { getComputedStyle: computed } };
  Object.setPrototypeOf(page, Object.create(Object.getPrototypeOf(page), { defaultView }));
  page.body.innerHTML = html;
  return page.body;
}

describe('an element is drawn as its style says', () => {
  it.each([
    [{ display: 'block', visibility: 'visible' }, 'shown'],
    [{ display: 'block', visibility: 'visible', contentVisibility: 'visible' }, 'shown'],
    [{ display: '', visibility: '' }, 'shown'],
    [{ display: 'none', visibility: 'visible' }, 'gone'],
    [{ display: 'block', visibility: 'visible', contentVisibility: 'hidden' }, 'gone'],
    [{ display: 'block', visibility: 'hidden' }, 'ghost'],
    [{ display: 'block', visibility: 'collapse' }, 'ghost'],
  ])('%j: %s', (style, how) => {
    expect(rendering(bodyIn('', () => style))).toBe(how);
  });

  it('and as its attributes say in a document that is drawn nowhere', () => {
    const body = bodyIn('<p hidden>a</p><p>b</p>', null);
    expect([...body.children].map(rendering)).toEqual(['gone', 'shown']);
  });
});

describe('the flattened tree', () => {
  it('has one summary in a closed details, whatever stands before it', () => {
    const details = bodyOf('<details><p>a</p><summary id="one">b</summary><summary>c</summary></details>').firstElementChild as Element;
    expect(flatChildren(details).map((child) => (child as Element).id)).toEqual(['one']);
  });

  it('has a slot as the parent of what is put into it', () => {
    const host = bodyOf('<div><template shadowrootmode="open"><slot></slot></template>words<p>a</p></div>').firstElementChild as Element;
    const slot = host.shadowRoot?.querySelector('slot');
    expect([...host.childNodes].map(flatParent)).toEqual([slot, slot]);
  });

  it('ends at the document, and at what is in none', () => {
    const page = bodyOf('').ownerDocument;
    expect([
      flatParent(page),
      flatParent(page.documentElement),
      flatParent(page.implementation.createHTMLDocument('').createElement('p')),
    ]).toEqual([null, null, null]);
  });
});
