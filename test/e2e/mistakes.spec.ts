import { RULES } from '../../lib/rules';
import { play } from '../replica/ans';
import { expect, test } from './fixtures';
import { NOT_ON_REPLICA, type Visit, visits } from './mistakes';
import { control, descriptionOf } from './replica-pages';
import type { Surface, Tab } from './surface';
import { hinted } from './waits';

test('every mistake can be made on the replica, and its hint says what helps', async ({ driver, site }) => {
  const all = visits(Date.now());
  const made = [...new Set(all.flatMap(({ hints }) => hints.map(([rule]) => rule))), ...NOT_ON_REPLICA];
  expect(made.sort()).toEqual(RULES.map(({ id }) => id).sort());
  const tab = await driver.open('/');
  const panel = await driver.openPanel();
  for (const visit of all) {
    for (const act of visit.acts ?? []) play(site.state, act);
    await tab.goto(visit.page);
    await hinted(tab);
    await make(tab, visit);
    await expect
      .poll(
        async () => {
          await panel.click('[role="tab"][data-key="page"]'); // a candidature that comes into sight shows its own part first
          await leave(tab, visit);
          return unsaid(tab, panel, visit);
        },
        { message: visit.page },
      )
      .toEqual([]);
  }
  expect(tab.errors).toEqual([]);
});

/** The hints of a visit that are not said yet, with what is said in their place. */
async function unsaid(tab: Tab, panel: Surface, { hints }: Visit): Promise<string[]> {
  const listed = await panel.evaluate(() => document.querySelector('[role="tabpanel"]')?.textContent ?? '');
  const said = await Promise.all(hints.map(([, name]) => (name === null ? listed : descriptionOf(tab, control(name)))));
  return hints.flatMap(([rule, name, words], at) =>
    words.test((said[at] ?? '').replace(/\s/g, ' ')) ? [] : [`${rule} ${name}: ${said[at]}`],
  );
}

/** Answers as a user does, in one go: values are typed, options chosen, files picked. */
async function make(tab: Tab, { rows = [], answers = [], files = [] }: Visit): Promise<void> {
  await tab.evaluate(
    ({ rows, answers, files }) => {
      const named = (name: string) => [...document.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
      const tell = (control: HTMLElement, ...events: string[]) => {
        for (const type of events) control.dispatchEvent(new Event(type, { bubbles: true }));
      };
      const isChoice = ({ type }: HTMLInputElement) => type === 'radio' || type === 'checkbox';
      for (const words of rows) [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words)?.click();
      for (const [name, value] of answers) {
        const found = named(name).find((control) => !isChoice(control) || control.value === value);
        if (!found) throw new Error(`No question is named ${name}`);
        if (isChoice(found)) found.click();
        else found.value = value;
        tell(found, 'input', 'change');
      }
      for (const [name, chosen] of files) {
        const [found] = named(name);
        if (!found) throw new Error(`No question is named ${name}`);
        const given = new DataTransfer();
        for (const file of chosen) given.items.add(new File([new Uint8Array(file.bytes)], file.name));
        found.files = given.files;
        tell(found, 'change');
      }
    },
    { rows, answers, files },
  );
}

/** Enters questions and leaves them as they are; a drop zone whose input is not drawn by its button. */
function leave(tab: Tab, { left = [] }: Visit): Promise<void> {
  return tab.evaluate((names) => {
    for (const name of names) {
      const control = document.querySelector<HTMLElement>(`[name="${name}"]`);
      const focused = control?.checkVisibility() ? control : control?.parentElement?.querySelector('button');
      focused?.focus();
      focused?.blur();
    }
  }, left);
}
