/** What one does all year at the step of proofs, by the real mouse and keyboard, each in so many actions. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { play } from '../replica/ans';
import { READY_MADE } from '../replica/seed';
import type { ChromiumDriver } from './chromium';
import { expect, test as base } from './fixtures';
import { type Hand, handAt } from './hand';
import { DUI_CHAPTERS } from './replica-pages';
import type { Tab } from './surface';
import { noted } from './user-rows';
import { hinted } from './waits';

const NUMBER = READY_MADE.duiAtProofs;
const IDENTITY = `${DUI_CHAPTERS}/gestion-de-l-identite-nationale-de-sante`;
const CORE = `${DUI_CHAPTERS}/coeur-de-metier`;
const LEFT_IN_CORE = 12;

interface Tasks {
  /** A page of Convergence on which the chapters were read: of « Cœur de métier » twelve proofs are missing. */
  site: Tab;
  panel: Page;
  hand: Hand;
}

const test = base.extend<{ tasks: Tasks; folder: string }>({
  tasks: async ({ driver, site: replica }, use) => {
    play(replica.state, { action: 'load-proofs', number: NUMBER, chapter: 'coeur-de-metier', proofs: String(124 - LEFT_IN_CORE) });
    const site = await driver.open(DUI_CHAPTERS);
    for (const address of [IDENTITY, CORE]) {
      await hinted(site);
      await site.goto(address);
    }
    await hinted(site);
    const panel = (driver as ChromiumDriver).pageOf(await driver.openExtensionPage('sidepanel.html'));
    await expect(panel.locator('h1')).toContainText('Dossier Usager Exemple');
    await expect(panel.getByRole('heading', { name: 'Cœur de métier' })).toBeVisible(); // at their step the proofs show themselves
    await use({ site, panel, hand: handAt(panel) });
  },
  folder: async ({ driver: _driver }, use) => {
    const path = mkdtempSync(join(tmpdir(), 'cap-tasks-'));
    await use(path);
    rmSync(path, { recursive: true });
  },
});

/** The button that unfolds a chapter's proofs. */
const unfold = (panel: Page, chapter: string) => panel.getByRole('button', { name: `Voir les preuves : ${chapter}` });

/** Gives the twelve missing proofs of the chapter in sight to a colleague. */
async function give(panel: Page, hand: Hand): Promise<void> {
  await hand.click(panel.getByRole('button', { name: `Attribuer ces ${LEFT_IN_CORE} preuves` }));
  await panel.keyboard.type('PM');
  await hand.click(panel.getByRole('button', { name: 'Attribuer', exact: true }));
}

test('what remains in INS, and who does it: two clicks at most', async ({ tasks: { panel, hand } }) => {
  const before = handAt(panel);
  await before.click(unfold(panel, "Gestion de l'Identité Nationale de Santé"));
  await before.click(panel.getByRole('button', { name: 'Attribuer ces 2 preuves' }));
  await panel.keyboard.type('PM');
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.proof', { hasText: 'PM' })).toHaveCount(2); // stored
  await panel.reload();

  await hand.click(unfold(panel, "Gestion de l'Identité Nationale de Santé"));
  await expect(panel.locator('.proof-number')).toHaveText(['INS.02.01.01', 'INS.03.01.01']);
  for (const proof of await panel.locator('.proof').all()) await expect(proof).toContainText('PM');
  expect(hand.actions()).toBeLessThanOrEqual(2);
});

test('the next missing proof: one key', async ({ tasks: { site }, driver }) => {
  await site.bringToFront();
  const hand = handAt((driver as ChromiumDriver).pageOf(site));
  const zone = () =>
    site.evaluate(
      () =>
        document.activeElement
          ?.closest('form')
          ?.getAttribute('action')
          ?.match(/preuves\/(\d+)$/)?.[1],
    );
  await hand.press('Alt+Shift+S');
  await expect.poll(zone).toBe(String(124 - LEFT_IN_CORE));
  expect(hand.actions()).toBe(1);
  await hand.press('Alt+Shift+S');
  await expect.poll(zone).toBe(String(124 - LEFT_IN_CORE + 1));
});

test('share what is left: one click', async ({ tasks: { site, panel, hand }, driver }) => {
  await hand.click(panel.getByRole('button', { name: 'Partager ce qui reste' }));
  await expect(panel.locator('.left [role="status"]')).not.toBeEmpty();
  expect(hand.actions()).toBe(1);
  await site.bringToFront();
  await site.evaluate(() => {
    const letter = document.body.appendChild(document.createElement('textarea'));
    letter.id = 'letter';
    letter.focus();
  });
  await (driver as ChromiumDriver).pageOf(site).keyboard.press('Control+v');
  const letter = await site.evaluate(() => (document.querySelector('#letter') as HTMLTextAreaElement).value);
  expect(letter).toMatch(/INS\s: 2 à refaire \(INS\.02\.01\.01, INS\.03\.01\.01\)/);
  expect(letter).toMatch(/Cœur de métier\s: 12 à charger \(MS\.DUI\./);
});

test('Date 2 in one’s calendar: one click', async ({ tasks: { panel, hand } }) => {
  const given = panel.waitForEvent('download');
  await hand.click(panel.getByRole('button', { name: 'Date 2 dans mon agenda' }));
  const calendar = readFileSync(await (await given).path(), 'utf8');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain('20271001T');
  expect(hand.actions()).toBe(1);
});

test('forty files of a folder checked: a click and the folder', async ({ tasks: { panel, hand }, folder }) => {
  await panel.evaluate(() => void Reflect.set(window, 'showDirectoryPicker', undefined)); // no test reaches into the browser's own dialog
  const proofs = join(folder, 'preuves');
  mkdirSync(proofs);
  for (let at = 0; at < 40; at++) {
    const requirement = String(1 + at).padStart(2, '0');
    writeFileSync(join(proofs, `MS_DUI_${requirement}_01_01 capture.png`), `file ${at}`);
  }
  await hand.choose(panel.getByRole('button', { name: 'Choisir mon dossier de preuves' }), proofs);
  await expect(panel.locator('.folder [role="status"]')).toContainText('40 reconnus');
  expect(hand.actions()).toBe(2);
});

test('a note found: one search', async ({ tasks: { panel, hand }, driver }) => {
  const other = await driver.openExtensionPage('popup.html');
  await noted(other, NUMBER, 'gazelle', 'Voir avec l’équipe de recette.');
  await other.close();
  await panel.bringToFront();
  await hand.press('Control+k');
  await panel.keyboard.type('equipe recette');
  await expect(panel.getByRole('option').first()).toContainText('Voir avec l’équipe de recette.');
  expect(hand.actions()).toBe(1);
});

test('twelve proofs given to a colleague: two clicks', async ({ tasks: { site, panel, hand }, driver }) => {
  const real = await driver.openPanel(); // beside the page of the chapter, whose missing proofs it shows
  await site.bringToFront();
  const offered = () =>
    real.evaluate(
      () => [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Attribuer ces 12 preuves').length,
    );
  await expect.poll(offered).toBe(1);
  await panel.bringToFront();
  await unfold(panel, 'Cœur de métier').click();
  await give(panel, hand);
  await expect(panel.getByText('12 preuves modifiées.')).toBeVisible();
  expect(hand.actions()).toBe(2);
  await expect(panel.locator('.proof').filter({ hasText: 'PM' })).toHaveCount(LEFT_IN_CORE);
});

test('a spreadsheet taken back: a click, the file, a click', async ({ tasks: { panel, hand }, folder }) => {
  await panel.goto(panel.url().replace('sidepanel.html', 'dashboard.html#/backup'));
  const written = panel.waitForEvent('download');
  await panel.getByRole('button', { name: /Télécharger en CSV.*Preuves/ }).click();
  const file = join(folder, 'preuves.csv');
  const lines = readFileSync(await (await written).path(), 'utf8').split('\r\n');
  const header = lines[0]?.split(';') ?? [];
  const filled = lines.map((line) =>
    line.includes('INS.02.01.01')
      ? line
          .split(';')
          .map((cell, at) => (/Responsable/.test(header[at] ?? '') ? 'PM' : cell))
          .join(';')
      : line,
  );
  writeFileSync(file, filled.join('\r\n'));

  await hand.choose(panel.getByLabel('Tableau de preuves ('), file);
  await expect(panel.getByRole('form')).toContainText('INS.02.01.01');
  await hand.click(panel.getByRole('button', { name: 'Fusionner', exact: true }));
  await expect(panel.getByRole('status').filter({ hasText: 'preuves.csv' })).toBeVisible();
  expect(hand.actions()).toBe(3);
});
