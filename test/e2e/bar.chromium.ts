import { AxeBuilder } from '@axe-core/playwright';
import { closedRoot } from './closed-root';
import { expect, chromiumTest as test } from './fixtures';
import { control, DUI_FORM } from './replica-pages';
import { expectDescription, hinted } from './waits';

test('the bar counts what is left, and its button goes to the first of it', async ({ chromium }) => {
  const form = await chromium.open(DUI_FORM);
  await hinted(form);
  const bar = await closedRoot(chromium, form);
  await expect.poll(() => bar.evaluate((root) => root.querySelector('.bar .count')?.textContent)).toMatch(/^19\sà\sremplir/);

  await bar.click('.next');
  await expect.poll(() => form.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('representantNom');
  await form.fill(control('representantNom'), 'Martin');
  await expect.poll(() => bar.evaluate((root) => root.querySelector('.bar .count')?.textContent)).toMatch(/^18\sà\sremplir/);
});

test('axe finds nothing in the hints', async ({ chromium }) => {
  const form = await chromium.open(DUI_FORM);
  await hinted(form);
  await form.fill(control('representantEmail'), 'faux');
  await expectDescription(form, control('representantEmail'), /\S/);
  const root = await closedRoot(chromium, form);
  await root.click('.toggle');
  await root.expose();
  const { violations, passes } = await new AxeBuilder({ page: chromium.pageOf(form) }).include('cap-convergence').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(passes.flatMap(({ nodes }) => nodes).some(({ target }) => target.flat().includes('.next'))).toBe(true);
});
