import { filledDashboard, give, notice } from './dashboard-pages';
import { chromiumTest as test, expect } from './fixtures';

/** A candidature with as much of everything as a year and a half can bring. */
function full(): string {
  const number = 'PLEINPLEIN';
  const readAt = '2026-11-20T08:00:00.000Z';
  const chapters = Array.from({ length: 16 }, (_, place) => ({
    number,
    name: `Chapitre ${place} de la gestion et du partage des documents de santé`,
    status: 'to-complete',
    raw: 'A compléter',
    loaded: place,
    total: 20,
    counted: 'loaded',
    action: null,
    place,
    readAt,
  }));
  const items = Array.from({ length: 40 }, (_, place) => ({
    number,
    key: `own:${place}`,
    state: null,
    note: 'une note assez longue pour tenir sur deux lignes de papier',
    initials: 'CM',
    due: '2027-03-15',
    order: null,
    own: { title: `Relancer le fournisseur numéro ${place}`, guichet: 'segur' },
    deleted: false,
    changedAt: {},
    updatedAt: readAt,
  }));
  const history = chapters.map(({ name }, place) => ({
    number,
    at: `2026-11-${10 + place}T08:00:00.000Z`,
    subject: 'chapter',
    name,
    from: 'A compléter',
    to: 'Soumis',
    status: 'submitted',
  }));
  const counts = Array.from({ length: 25 }, (_, place) => ({
    number,
    day: `2026-10-${String(place + 1).padStart(2, '0')}`,
    total: 75,
    loaded: 3 * place,
    submitted: 2 * place,
    validated: place,
    readAt,
  }));
  const names = Array.from({ length: 8 }, (_, place) => `Nom commercial ${place}`);
  const candidatures = [{ number, dispositif: 'DUI', names, profiles: ['PA', 'Profil Général'], mandateEnds: ['2028-12-31'], readAt }];
  return JSON.stringify({ format: 'cap-convergence-backup', version: 1, candidatures, chapters, items, history, counts });
}

test('the report of a full candidature is printed on one page, in light colours', async ({ chromium }) => {
  const page = await filledDashboard(chromium, 'backup');
  await give(page, full());
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('form tbody tr').length)).toBeGreaterThan(0);
  await page.click('form button[type="submit"]');
  await expect.poll(() => notice(page)).toContain('fusionné');
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
    location.hash = '#/candidatures/PLEINPLEIN';
  });
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('.report-items li').length)).toBeGreaterThan(40);
  const printed = chromium.pageOf(page);
  const bytes = await printed.pdf({ preferCSSPageSize: true });
  expect(bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await printed.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await printed.emulateMedia({ media: null });
});
