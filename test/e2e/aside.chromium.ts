import { closedRoot } from './closed-root';
import { expect, chromiumTest as test } from './fixtures';
import { control, descriptionOf, DUI_FORM } from './replica-pages';
import { expectDescription, hinted } from './waits';

const DATE = control('datePrevisionnelle');
const PAST = /déjà passée/;

test('« C’est bon ici » is pressed with the mouse in a bubble and in the bar’s list', async ({ chromium }) => {
  const form = await chromium.open(DUI_FORM);
  await hinted(form);
  await form.fill(DATE, '2020-01-01');
  await expectDescription(form, DATE, PAST);
  const root = await closedRoot(chromium, form);
  const markers = () => root.evaluate((inside) => inside.querySelectorAll('.marker[data-level="warning"]:not([hidden])').length);
  await expect.poll(markers).toBe(1);
  await root.click('.marker[data-level="warning"]');
  await expect.poll(() => root.evaluate((inside) => inside.querySelector('.bubble')?.textContent)).toMatch(/Pourquoi \? C’est bon ici/);
  await root.click('.bubble .link:nth-of-type(2)');
  await expect.poll(() => descriptionOf(form, DATE)).not.toMatch(PAST);
  await expect.poll(markers).toBe(0);

  await form.fill(DATE, '2020-01-02');
  await expectDescription(form, DATE, PAST);
  await root.click('.tab');
  await root.evaluate((inside) => {
    const line = [...inside.querySelectorAll('.list .sentence')].find(({ textContent }) => textContent?.includes('déjà passée'));
    line?.classList.add('wanted');
    line?.scrollIntoView({ block: 'nearest' });
  });
  await root.click('.wanted .link:nth-of-type(2)');
  await expect.poll(() => descriptionOf(form, DATE)).not.toMatch(PAST);
  await form.reload();
  await hinted(form);
  await form.fill(DATE, '2020-01-02');
  await form.fill(control('representantEmail'), 'faux');
  await expectDescription(form, control('representantEmail'), /signe @/);
  expect(await descriptionOf(form, DATE)).not.toMatch(PAST);
});

test('the bar pauses the page it stands on', async ({ chromium }) => {
  const form = await chromium.open(DUI_FORM);
  await hinted(form);
  const root = await closedRoot(chromium, form);
  await root.click('.tab');
  await root.click('.pause');
  await root.click('.scopes .door');
  await expect.poll(() => form.evaluate(() => document.querySelector('cap-convergence'))).toBeNull();
  const popup = await chromium.openPopup();
  await expect.poll(() => popup.evaluate(() => document.querySelector('.paused')?.textContent)).toContain('en pause sur cette page');
  await popup.click('.paused button');
  await hinted(form);
});
