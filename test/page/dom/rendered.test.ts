/** What the page's style and the flattened tree tell; `elements.test.ts` has what tags and attributes tell. */
import { describe, expect, it } from 'vitest';
import { flatChildren, flatParent, hasDrawnStar, rendering } from '../../../lib/page/dom/rendered';
import { bodyOf } from '../read-words';

/** A body of its own in a window that computes these styles, or in none. */
function bodyIn(html: string, computed: ((element: Element, pseudo?: string) => object) | null): HTMLElement {
  const page = bodyOf('').ownerDocument.implementation.createHTMLDocument('');
  Object.defineProperty(page, 'defaultView', { value: computed && { getComputedStyle: computed } });
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
    expect(hasDrawnStar(body)).toBe(false);
  });
});

describe('an asterisk that the style draws', () => {
  const star = (html: string, tag: string, where: string, content = '" *"') =>
    hasDrawnStar(
      bodyIn(html, (element, pseudo) => ({ content: element.tagName === tag && pseudo === where ? content : 'none' }))
        .firstElementChild as Element,
    );

  it('stands before or after the label, or a part of it', () => {
    expect(star('<label>Ville</label>', 'LABEL', '::after')).toBe(true);
    expect(star('<label>Ville</label>', 'LABEL', '::before')).toBe(true);
    expect(star('<label><b>Ville</b> <i>du siège</i></label>', 'I', '::after')).toBe(true);
    expect(star('<label>Ville</label>', 'LABEL', '::after', '":"')).toBe(false);
    expect(star('<label>Ville</label>', 'LABEL', '::marker')).toBe(false);
  });

  it('is looked for in a label, not in each part of a whole form', () => {
    const parts = (many: number, tag: string) => star(`<div>${'<b>a</b>'.repeat(many)}</div>`, tag, '::after');
    expect([parts(19, 'B'), parts(20, 'B'), parts(20, 'DIV')]).toEqual([true, false, true]);
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
