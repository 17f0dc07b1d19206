import type { PageReading } from '../../lib/reading/reading';
import { play } from '../replica/ans';
import { TEN } from '../skins/renamed-words';
import type { RunningReplica } from '../replica/server';
import { expect } from './fixtures';
import { DUI_CHAPTERS, DUI_FORM } from './replica-pages';
import { says, show } from './showing';
import { type Driver, type Surface, type Tab, until } from './surface';

const ONE_CHAPTER = `${DUI_CHAPTERS}/gestion-de-l-identite-nationale-de-sante`;
/** By the pages where each can be shown. The title comes first: without it nothing else is looked for. */
const TAUGHT_ON: readonly (readonly [page: string, means: string[]])[] = [
  [DUI_FORM, ['step1-form', 'candidature', 'deadline', 'step-2', 'progress', 'mandatory']],
  [DUI_CHAPTERS, ['chapter-list', 'to-modify', 'to-complete']],
  [ONE_CHAPTER, ['max-size']],
];
const PAGES = TAUGHT_ON.map(([page]) => page);

/** Changes ten words of the site in a skin, has Cap learn each in three actions, starts it again, and has it forget them. */
export async function learnTenWords(driver: Driver, site: RunningReplica, skin: string, by: 'mouse' | 'keys'): Promise<void> {
  const usual = site.state.skin;
  try {
    play(site.state, { action: 'skin', skin });
    const tab = await driver.open(DUI_FORM);
    const panel = await driver.openPanel();
    const wanted = await factsOfPages(tab, panel);
    for (const { from, word } of TEN) for (const each of from) play(site.state, { action: 'rename', from: each, to: word });
    const unread = await factsOfPages(tab, panel);
    for (const [place, facts] of unread.entries()) expect(facts, PAGES[place]).not.toEqual(wanted[place]);

    const learnt: string[] = [];
    for (const [page, meanings] of TAUGHT_ON) {
      await tab.goto(page);
      for (const means of meanings) if (await isLearnt(tab, panel, means, by)) learnt.push(means);
    }
    expect(learnt.length, learnt.join(' ')).toBeGreaterThanOrEqual(8);
    expect(await factsOfPages(tab, panel)).toEqual(wanted);
    await driver.updateExtension();
    const again = await driver.open(DUI_FORM);
    const panelAgain = await driver.openPanel();
    expect(await factsOfPages(again, panelAgain)).toEqual(wanted);

    const settings = await driver.openExtensionPage('dashboard.html#settings');
    for (let left = learnt.length; left > 0; left--) {
      await settings.click('section:has(> #taught-words) li button');
      await expect.poll(() => settings.evaluate(() => document.querySelectorAll('section:has(> #taught-words) li').length)).toBe(left - 1);
    }
    await settings.close();
    await again.bringToFront();
    expect(await factsOfPages(again, panelAgain)).toEqual(unread);
    expect([...tab.errors, ...again.errors]).toEqual([]);
  } finally {
    play(site.state, { action: 'skin', skin: usual });
  }
}

/** Shows the word of that meaning and has Cap learn it; false where the page is read without it. */
async function isLearnt(tab: Tab, panel: Surface, means: string, by: 'mouse' | 'keys'): Promise<boolean> {
  const word = TEN.find((one) => one.means === means)?.word ?? '';
  if (!(await says(tab, word))) return false;
  await toPagePart(panel);
  await show(tab, panel, 'any', word, by);
  const tried = () => panel.evaluate(() => document.querySelector('section:has([data-taught-word]) [role="status"]')?.textContent ?? '');
  await until(`what ${word} means`, async () => /^(?:Choisissez|Quel que soit)/.test(await tried()));
  const offered = await panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-learn]')].map((each) => each.dataset.learn ?? ''),
  );
  const chosen = offered.includes(means) ? means : offered[0];
  await panel.click(chosen ? `[data-learn="${chosen}"]` : 'section:has([data-taught-word]) > button');
  await until('the card to close', () => panel.evaluate(() => document.querySelector('[data-taught-word]') === null));
  return chosen !== undefined;
}

/** To the part of the panel that is about the page, which a candidature that is read meanwhile leaves: until it stands still. */
async function toPagePart(panel: Surface): Promise<void> {
  let [last, since] = ['', Date.now()];
  await until('the part of the page', async () => {
    const { words, offers } = await panel.evaluate(() => ({
      words: document.body.innerText,
      offers: document.querySelector('[data-teach="any"]') !== null,
    }));
    if (words !== last || !offers) [last, since] = [words, Date.now()];
    if (!offers) await panel.click('[role="tab"][data-key="page"]');
    return Date.now() - since > 600;
  });
}

/** What is read of each page, without the words that are printed, once it no longer changes. */
async function factsOfPages(tab: Tab, panel: Surface): Promise<unknown[]> {
  const all: unknown[] = [];
  await tab.bringToFront();
  for (const page of PAGES) {
    await tab.goto(page);
    let last = '';
    await until(`the reading of ${page}`, async () => {
      const [before, now] = [last, JSON.stringify(await readingIn(panel))];
      last = now;
      if (before !== now) await new Promise((resolve) => setTimeout(resolve, 250)); // a change of the page is read a little later
      return now !== 'null' && before === now;
    });
    all.push(factsOf(JSON.parse(last) as PageReading));
  }
  return all;
}

/** The last reading of the page in front; null before there is one. */
function readingIn(panel: Surface): Promise<PageReading | null> {
  return panel.evaluate(async () => {
    const [front] = await browser.tabs.query({ active: true, url: 'https://convergence.esante.gouv.fr/*' });
    const answer: { reading: PageReading } | null = await browser.tabs.sendMessage(front?.id ?? 0, { type: 'pageState' }).catch(() => null);
    return answer?.reading ?? null;
  });
}

function factsOf(reading: PageReading): unknown {
  const { kind, candidature, dispositif, wave, product, steps, deadlines, progress, fields, chapters, totals, requirements, missing } =
    reading;
  return {
    kind,
    candidature,
    dispositif,
    wave,
    product,
    missing,
    steps: steps.map(({ number, status }) => [number, status]),
    deadlines: deadlines.map(({ subject, at }) => [subject, at]),
    progress: progress && [progress.percent, progress.answered, progress.mandatory],
    mandatory: fields.map(({ mandatory }) => mandatory),
    chapters: chapters.map(({ name, status, loaded, total }) => [name, status, loaded, total]),
    totals,
    requirements: requirements.map(({ id, loaded, total, fileRule }) => [id, loaded, total, fileRule?.maxBytes]),
  };
}
