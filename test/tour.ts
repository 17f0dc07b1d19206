import { mkdirSync, rmSync } from 'node:fs';
import { badgesOf, control, descriptionOf, DUI_CHAPTERS, DUI_FORM, LGC_FORM } from './e2e/replica-pages';
import { type Driver, type Surface, type Tab, until } from './e2e/surface';
import { frameOf } from './windows/mouse';
import { focusWindow, photographAtRest } from './windows/screen';

const UNTICKED = '.item-head:has(input:not(:checked, :disabled))';
const LEFT = '[role="tabpanel"] [role="status"]';

/**
 * Goes through the extension as a new user would, prints what it says at each step, and leaves a picture of each in the folder: each surface as it is on
 * the screen.
 */
export async function tour(driver: Driver, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await focusWindow();
  let number = 0;
  const show = async (name: string, words: string, seen: Surface) => {
    const file = `${folder}/${++number}-${name}.png`;
    await seen.evaluate(framesDrawn, 6); // what was done last is drawn, and what follows a scroll
    await photographAtRest(file, await frameOf(seen));
    console.log(`${number}. ${words}\n   ${file}`);
  };

  const form = await driver.open(DUI_FORM);
  const extension = await driver.openExtensionPage('welcome.html');
  await until('the badge', async () => (await badgesOf(extension)).includes('19'));
  await extension.close();
  await form.bringToFront();
  await show('form', 'The form of Étape 1, empty: the badge counts 19 answers to give.', form);

  await form.fill(control('siret'), '552100554');
  await form.fill(control('representantEmail'), 'camille.martin.editeur.example');
  await form.fill(control('representantTelephone'), '06 12 34');
  await form.press('Tab'); // what is being typed is not judged
  const said = [
    await saidOf(form, 'representantEmail', 'signe @'),
    await saidOf(form, 'representantTelephone', 'il manque des chiffres'),
    await saidOf(form, 'siret', 'SIREN'),
  ];
  await form.click(control('siret')); // who comes back to a field sees its sentence
  await show('wrong-answers', `Three answers are wrong. ${said.join(' ')}`, form);

  const panel = await driver.openPanel();
  await until('the panel', async () => (await textOf(panel, 'h1')) !== '');
  await panel.click('[role="tab"][data-key="page"]');
  await until('its findings', () => panel.evaluate(() => document.querySelectorAll('.findings-error li').length >= 3));
  await show('panel', `The side panel: ${await textOf(panel, 'h1')}. ${await listOf(panel, '.findings-error .finding-label')}`, panel);

  await panel.click('[role="tab"][data-key="to-do"]');
  await until('the checklist', async () => (await textOf(panel, UNTICKED)) !== '');
  const [item, left] = [await textOf(panel, UNTICKED), await textOf(panel, LEFT)];
  await panel.click(`${UNTICKED} input`);
  await until('the tick', async () => (await textOf(panel, LEFT)) !== left);
  await show('checklist', `« ${item} » is ticked. ${await textOf(panel, LEFT)}, instead of: ${left}.`, panel);

  const second = await driver.open(LGC_FORM);
  await until('the second candidature', async () => (await textOf(panel, 'h1')).includes('TEST LGC'));
  await show('second-tab', `A second tab, and the panel follows it: ${await textOf(panel, 'h1')}.`, panel);

  await second.goto(DUI_CHAPTERS);
  await until('the third candidature', async () => (await textOf(panel, 'h1')).includes('Dossier Usager Exemple'));
  await panel.click('[role="tab"][data-key="proofs"]');
  await until('the chapters', () => panel.evaluate(() => document.querySelectorAll('.chapters > li').length > 6));
  await show('chapters', `The chapters. ${await textOf(panel, '.totals')} ${await listOf(panel, '.chapters .chapter-name')}`, panel);
  await show('chapters-page', 'Their page on Convergence.', second);

  const popup = await driver.openPopup();
  await until('the popup', () => popup.evaluate(() => document.querySelectorAll('.popup-row').length > 0));
  await show('popup', `The popup: ${await listOf(popup, '.popup-row')}`, popup);
  await popup.evaluate(() => window.close()).catch(() => {}); // it may be gone before it answers

  const dashboard = await driver.openExtensionPage('dashboard.html');
  await show('dashboard', `The dashboard: ${await listOf(dashboard, 'h1, h2')}`, dashboard);
}

/** Runs in a document that is in sight: resolves once it has been drawn so many times more. */
async function framesDrawn(count: number): Promise<void> {
  for (let drawn = 0; drawn < count; drawn++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What the extension says of a control, once it says these words. */
async function saidOf(form: Tab, name: string, words: string): Promise<string> {
  await until(`a hint on ${name}`, async () => (await descriptionOf(form, control(name))).includes(words));
  return `« ${(await descriptionOf(form, control(name))).trim()} »`;
}

function textOf(surface: Surface, selector: string): Promise<string> {
  return surface.evaluate((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);
}

function listOf(surface: Surface, selector: string): Promise<string> {
  return surface.evaluate((wanted) => {
    const texts = [...document.querySelectorAll<HTMLElement>(wanted)].map((element) => element.innerText.replace(/\s+/g, ' ').trim());
    return [...new Set(texts)].join(' · ');
  }, selector);
}
