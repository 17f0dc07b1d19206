import { filledDashboard, notice } from './dashboard-pages';
import { expect, test } from './fixtures';

test('a large backup is read beside the page, which stays alive; « Annuler » changes nothing', async ({ driver }) => {
  const page = await filledDashboard(driver, 'backup');
  const shown = (selector: string) => page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
  const give = (count: number) =>
    page.evaluate((rows) => {
      const row = { number: 'AB', state: 'done', note: 'x', initials: '', due: null, order: null, own: null, deleted: false };
      const items = Array.from({ length: rows }, (_, place) => ({ ...row, key: `k${place}`, changedAt: {}, updatedAt: '' }));
      const content = JSON.stringify({ format: 'cap-convergence-backup', version: 1, candidatures: [{ number: 'AB' }], items });
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'grande.json'));
      const input = document.querySelector<HTMLInputElement>('input[accept*="json"]');
      if (!input) throw new Error('no file field');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, count);
  await give(100_000); // it takes longer than to press « Annuler »
  await expect.poll(() => shown('.file-working progress[value]')).toBe(1);
  await page.click('.file-working button');
  await expect.poll(() => shown('.file-working')).toBe(0);
  expect([await shown('form.card'), await notice(page)]).toEqual([0, '']);
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('cap-convergence');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const count = opening.result.transaction('items').objectStore('items').count();
            count.onsuccess = () => resolve(count.result);
            opening.result.close();
          };
        }),
    );
  const before = await kept();
  await give(20_000);
  await expect.poll(() => shown('form.card'), { timeout: 60_000 }).toBe(1);
  expect(await kept()).toBe(before);
  await page.click('form.card button[type="submit"]');
  await expect.poll(() => notice(page), { timeout: 60_000 }).toContain('grande.json');
  expect(await kept()).toBe(before + 20_000);
  expect(page.errors).toEqual([]);
});
