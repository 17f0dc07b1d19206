/** A walker in either browser, in markup where controls are controls. It presses with clicks; answers are put in from within the page, which is faster than typing. */
import type { Walker } from '../tools/walk-steps';
import { type Tab, until } from './surface';

/** Somebody in this tab. */
export function walkerIn(tab: Tab): Walker {
  return {
    async press(words, place = 0) {
      await tab.evaluate(mark, { words, place });
      await tab.click('[data-walker]');
      await arrived(tab, words);
    },
    visit: (path) => tab.goto(path),
    answer: (answers) => tab.evaluate(put, answers),
    attach: (name, file) => tab.evaluate(choose, { name, file }),
    path: () => tab.evaluate(() => location.pathname),
  };
}

/** Waits until the document that `mark` was in has gone and the next one is there. */
async function arrived(tab: Tab, words: string): Promise<void> {
  await until(`the page after « ${words} »`, () =>
    tab.evaluate(() => document.readyState === 'complete' && !document.documentElement.dataset.left).catch(() => false),
  );
}

function mark({ words, place }: { words: string; place: number }): void {
  const all = [...document.querySelectorAll<HTMLElement>('a, button, input[type=submit]')].filter((one) => one.checkVisibility());
  const saying = (one: HTMLElement) => (one.textContent || one.getAttribute('value') || '').replace(/\s+/g, ' ').trim();
  const alone = all.filter((one) => saying(one) === words);
  const found = (alone.length > 0 ? alone : all.filter((one) => saying(one).includes(words)))[place];
  if (!found) throw new Error(`Nothing says « ${words} » on ${location.pathname}`);
  document.documentElement.dataset.left = 'yes';
  found.dataset.walker = 'yes';
  found.scrollIntoView({ block: 'center' });
}

function put(answers: Record<string, string>): void {
  for (const [name, value] of Object.entries(answers)) {
    const named = [...document.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
    const choice = named.find((one) => ['radio', 'checkbox'].includes(one.type) && (one.value === value || value === 'on'));
    const control = choice ?? named[0];
    if (!control) throw new Error(`No question is named ${name} on ${location.pathname}`);
    if (choice && !choice.checked) choice.click();
    if (!choice) control.value = value;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

function choose({ name, file }: { name: string; file: string }): void {
  const control = document.querySelector<HTMLInputElement>(`input[type=file][name="${name}"]`);
  if (!control) throw new Error(`No file is asked for as ${name} on ${location.pathname}`);
  const chosen = new DataTransfer();
  chosen.items.add(new File(['%PDF-1.4'], file, { type: 'application/pdf' }));
  control.files = chosen.files;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
