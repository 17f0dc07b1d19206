import { play } from '../replica/ans';
import { READY_MADE } from '../replica/seed';
import { closedRoot } from './closed-root';
import { expect, test } from './fixtures';
import { DUI_CHAPTERS } from './replica-pages';
import type { Driver, Surface, Tab } from './surface';
import { hinted } from './waits';
import { walkerIn } from './walker';

const NUMBER = READY_MADE.duiAtProofs;
const IDENTITY = "Gestion de l'Identité Nationale de Santé";
const MAIL = 'Gestion de la MSSanté';
const REPORTING = 'Reporting';
const SECURITY = 'Sécurité des SI';
const CONNECT = 'Pro Santé Connect';
const CORE = 'Cœur de métier';

const SLUGS: Record<string, string> = {
  [IDENTITY]: 'gestion-de-l-identite-nationale-de-sante',
  [MAIL]: 'gestion-de-la-mssante',
  [REPORTING]: 'reporting',
  [SECURITY]: 'securite-des-si',
  [CONNECT]: 'pro-sante-connect',
  [CORE]: 'coeur-de-metier',
};

test('from 37 proofs submitted to 200, through two rounds, panel, bar and popup say the numbers of the page', async ({ driver, site }) => {
  const acted = (action: string, chapter: string, more: object = {}) =>
    play(site.state, { action, number: NUMBER, chapter: SLUGS[chapter] ?? '', ...more });
  const tab = await driver.open(DUI_CHAPTERS);
  await hinted(tab);
  const panel = await driver.openPanel();
  await panel.click('[role="tab"][data-key="proofs"]');
  const { press } = walkerIn(tab);
  const list = async (submitted: number) => {
    await tab.goto(DUI_CHAPTERS);
    await sameOnList(driver, tab, panel);
    expect((await listPrinted(tab)).submitted).toBe(submitted);
  };
  const chapter = async (name: string) => {
    await tab.goto(`${DUI_CHAPTERS}/${SLUGS[name]}`);
    await sameOnChapter(driver, tab, panel, name);
  };
  const submit = async (name: string, words: string) => {
    await chapter(name);
    await press(words);
    await press('Soumettre', 0);
    await sameOnList(driver, tab, panel);
  };
  const give = async (name: string, proofs: number) => {
    acted('load-proofs', name, { proofs: String(proofs) });
    await chapter(name);
  };

  await list(37);
  await chapter(IDENTITY);
  await give(IDENTITY, 1);
  await give(IDENTITY, 2);
  await submit(IDENTITY, 'Resoumettre le chapitre');
  await submit(MAIL, 'Soumettre le chapitre');
  await give(CORE, 60);
  await list(57);
  await give(CORE, 124);
  await submit(CORE, 'Soumettre le chapitre');
  acted('validate-chapter', MAIL);
  acted('ask-modification', CORE, { proofs: '3', message: 'La version du logiciel ne se voit pas.' });
  await list(181);
  await chapter(CORE);
  await give(CORE, 3);
  await submit(CORE, 'Resoumettre le chapitre');
  acted('ask-modification', CORE, { proofs: '2', message: 'Le scénario n’est pas joué jusqu’au bout.' });
  await chapter(CORE);
  await give(CORE, 2);
  await submit(CORE, 'Resoumettre le chapitre');
  for (const [name, proofs] of [
    [REPORTING, 10],
    [SECURITY, 6],
    [CONNECT, 3],
  ] as const) {
    await give(name, proofs);
    await submit(name, 'Soumettre le chapitre');
  }
  await list(200);
  acted('validate-chapter', '');
  await list(200);
  expect(tab.errors).toEqual([]);
});

/** One card of the list as the page prints it: « 3 sur 10 », « A compléter ». */
type Card = [name: string, status: string, counter: string];

interface ListPrinted {
  /** « 4/9 », « 37/200 », as the panel writes them. */
  totals: string[];
  submitted: number;
  cards: Card[];
  /** Of the chapters that were never submitted: what the page counts as not loaded. */
  toLoad: number;
}

/** The numbers that the list of chapters prints. */
function listPrinted(tab: Tab): Promise<ListPrinted> {
  return tab.evaluate(() => {
    const main = document.querySelector('main')?.innerText ?? '';
    const [chapters, proofs] = [/(\d+)\/(\d+) chapitres? soumis/, /(\d+)\/(\d+) preuves? soumises?/].map(
      (words) => main.match(words) ?? [],
    );
    const cards = [...document.querySelectorAll<HTMLElement>('.card')].flatMap((card): Card[] => {
      const [, count, of] = card.innerText.match(/(\d+)\/(\d+) preuves? (?:chargée|conforme)/) ?? [];
      const status = card.querySelector('.chip')?.textContent?.trim() ?? '';
      return of ? [[card.querySelector('.card-title')?.textContent?.trim() ?? '', status, `${count} sur ${of}`]] : [];
    });
    const open = cards.filter(([, status]) => status === 'A compléter').map(([, , counter]) => counter.split(' sur ').map(Number));
    return {
      totals: [chapters, proofs].map((found) => `${found?.[1]} sur ${found?.[2]}`),
      submitted: Number(proofs?.[1]),
      cards: cards.sort(([a], [b]) => a.localeCompare(b)),
      toLoad: open.reduce((sum, [count = 0, of = 0]) => sum + of - count, 0),
    };
  });
}

/** Waits until panel and popup say what the list prints. */
async function sameOnList(driver: Driver, tab: Tab, panel: Surface): Promise<void> {
  await hinted(tab);
  const printed = await listPrinted(tab);
  const inPanel = () =>
    panel.evaluate(() => ({
      totals: document.querySelector('.totals')?.textContent?.match(/\d+ sur \d+/g) ?? [],
      toLoad: Number(document.querySelector('.pace')?.textContent?.match(/\d+/)?.[0] ?? 0),
      cards: [...document.querySelectorAll('.chapter-bar')]
        .map((bar) => [
          bar.querySelector('.chapter-name')?.textContent,
          bar.querySelector('.chip')?.textContent,
          bar.querySelector('.chapter-head')?.textContent?.match(/\d+ sur \d+/)?.[0],
        ])
        .sort(([a], [b]) => String(a).localeCompare(String(b))),
    }));
  const { submitted, ...same } = printed;
  await expect.poll(inPanel, `the panel, ${submitted} submitted`).toEqual(same);

  const popup = await driver.openPopup();
  const inPopup = () => popup.evaluate(() => document.querySelector('.popup-row .unseen')?.textContent ?? '');
  const count = (status: string) => printed.cards.filter((card) => card[1] === status).length;
  const expected = {
    'à modifier': count('A modifier'),
    'à compléter': count('A compléter'),
    soumis: count('Soumis'),
    validé: count('Validé'),
  };
  for (const [words, times] of Object.entries(expected))
    await expect
      .poll(async () => Number((await inPopup()).match(new RegExp(`(\\d+) ${words}`))?.[1] ?? 0), `the popup: ${words}`)
      .toBe(times);
  await popup.evaluate(() => window.close()).catch(() => {}); // it may be gone before it answers
}

/** Waits until panel and bar say what a chapter's page prints, proof by proof. */
async function sameOnChapter(driver: Driver, tab: Tab, panel: Surface, name: string): Promise<void> {
  await hinted(tab);
  const printed = await tab.evaluate(() => {
    const main = document.querySelector('main')?.innerText ?? '';
    const counters = [...main.matchAll(/(\d+)\/(\d+) complété/g)];
    const sum = (place: number) => counters.reduce((all, found) => all + Number(found[place]), 0);
    const redo = [...main.matchAll(/Demande de modification n° \d+ du [\d/]+ :/g)].length;
    return { redo, loaded: sum(1), total: sum(2) };
  });
  const missing = printed.total - printed.loaded;
  const chips = () =>
    panel.evaluate((wanted) => {
      const group = [...document.querySelectorAll('.choices')].find((one) => one.ariaLabel?.endsWith(wanted));
      return [...(group?.querySelectorAll('.choice-chip') ?? [])].map(({ textContent }) => textContent?.trim());
    }, name);
  const wanted = [
    `À refaire ${printed.redo}`,
    `Manquantes ${missing}`,
    `Chargées ${printed.loaded - printed.redo}`,
    `Toutes ${printed.total}`,
  ];
  await expect.poll(chips, `the panel on « ${name} »`).toEqual(wanted);
  const head = () =>
    panel.evaluate(
      (wanted) =>
        [...document.querySelectorAll('.chapter-bar')]
          .find((one) => one.querySelector('.chapter-name')?.textContent === wanted)
          ?.querySelector('.chapter-head')?.textContent ?? '',
      name,
    );
  if (/chargées/.test(await head())) await expect.poll(head, `the card of « ${name} »`).toContain(`${printed.loaded} sur ${printed.total}`);

  const bar = await closedRoot(driver, tab);
  const said = () => bar.evaluate((root) => root.querySelector('.tab')?.getAttribute('aria-label') ?? '');
  for (const [words, count] of [
    ['à refaire', printed.redo],
    ['à charger', missing],
  ] as const)
    await expect.poll(async () => Number((await said()).match(new RegExp(`(\\d+)\\s${words}`))?.[1] ?? 0), `the bar: ${words}`).toBe(count);
}
