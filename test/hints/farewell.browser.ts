import { afterEach, expect, test } from 'vitest';
import { sayFarewell } from '../../lib/hints/farewell';

const { attachShadow } = Element.prototype;
afterEach(() => {
  Element.prototype.attachShadow = attachShadow;
});

test('one line stays, and goes when it is closed', () => {
  let root: ShadowRoot | undefined;
  Element.prototype.attachShadow = function (init) {
    root = attachShadow.call(this, init);
    return root;
  };
  const before = document.documentElement.outerHTML;
  sayFarewell(document, 'Rechargez la page.', 'Fermer');
  expect(document.querySelectorAll('cap-convergence')).toHaveLength(1);
  expect(root?.textContent).toContain('Rechargez la page.');
  root?.querySelector('button')?.click();
  expect(document.documentElement.outerHTML).toBe(before);
});
