import { filledDashboard, give, notice } from './dashboard-pages';
import type { ChromiumDriver } from './chromium';
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

/** A candidature as most are: one name, nine chapters, and little that the user has written. */
function usual(): string {
  const { candidatures, chapters, items, history, counts, ...rest } = JSON.parse(full());
  return JSON.stringify({
    ...rest,
    candidatures: [{ ...candidatures[0], names: ['Nom commercial'] }],
    chapters: chapters.slice(0, 9).map((chapter: object, place: number) => ({ ...chapter, name: `Gestion des documents ${place}` })),
    items: items.slice(0, 4),
    history: history.slice(0, 5),
    counts: counts.slice(0, 6),
  });
}

/** The report of the candidature in a backup, as it is on paper: how many pages, and what of its text is hidden or cut. */
async function printed(chromium: ChromiumDriver, backup: string): Promise<{ pages: number; cut: string[]; paper: string }> {
  const page = await filledDashboard(chromium, 'backup');
  await give(page, backup);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('form tbody tr').length)).toBeGreaterThan(0);
  await page.click('form button[type="submit"]');
  await expect.poll(() => notice(page)).toContain('fusionné');
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
    location.hash = '#/candidatures/PLEINPLEIN';
  });
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('.report-items li').length)).toBeGreaterThan(3);
  const sheet = chromium.pageOf(page);
  const bytes = await sheet.pdf({ preferCSSPageSize: true });
  await sheet.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.report-items > li, .report-list > li')]
      .filter(
        (line) => line.clientHeight === 0 || line.scrollHeight > line.clientHeight + 1 || getComputedStyle(line).breakInside !== 'avoid',
      )
      .map(({ textContent }) => textContent ?? ''),
  );
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await sheet.emulateMedia({ media: null });
  return { pages: bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0, cut, paper };
}

test('the report of a candidature is printed on one page, in light colours', async ({ chromium }) => {
  expect(await printed(chromium, usual())).toEqual({ pages: 1, cut: [], paper: 'rgb(255, 255, 255)' });
});

test('the report of a full candidature names everything that is left, on as many pages as that takes', async ({ chromium }) => {
  expect((await printed(chromium, full())).cut).toEqual([]);
});

test('the report is printed by the menu of its line', async ({ chromium }) => {
  const page = await filledDashboard(chromium, 'candidatures');
  await page.evaluate(() => {
    const place = globalThis as unknown as { printed: string[] };
    place.printed = [];
    window.print = () => void place.printed.push(document.querySelector('h1')?.textContent ?? '', location.hash);
  });
  await page.click('.menu-button');
  await page.click('[role="menuitem"]');
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { printed: string[] }).printed))
    .toEqual(['Dossier Usager Exemple 2.4', '#/candidatures/QMZKWPLDXA']);
});
