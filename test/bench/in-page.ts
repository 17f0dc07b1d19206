/** What the reader is timed against, and how: bundled, and run in the page that is read. */
import { Readability } from '@mozilla/readability';
import { computeAccessibleName } from 'dom-accessibility-api';
import { pageReader } from '../../lib/page/page-reader';
import { readPage } from '../../lib/page/read';

const URL = 'https://convergence.esante.gouv.fr/';
const FORM_RULES = [
  'label',
  'select-name',
  'input-button-name',
  'button-name',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'form-field-multiple-labels',
  'label-title-only',
];

/** What one page costs, in ms a run, by what runs, one number a round. */
export interface Costs {
  elements: number;
  fields: number;
  kind: string;
  rounds: Record<string, number[]>;
}

interface Bench {
  axe: { run(context: Document, options: object): Promise<unknown> };
  timePage(rounds: number): Promise<Costs>;
}
const world = window as unknown as Bench;

/** One pass over every node, looking at what each is and says: what any reader of the page pays at least. */
function walk(): number {
  const walker = document.createTreeWalker(document);
  let seen = 0;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) seen += node.nodeType + (node.nodeValue?.length ?? 0);
  return seen;
}

function names(): void {
  for (const control of document.querySelectorAll('input:not([type=hidden]),select,textarea')) computeAccessibleName(control);
}

/** Ms that one run takes. What is short is run again and again, since the clock is coarse. */
async function timed(run: () => unknown): Promise<number> {
  let turns = 0;
  const start = performance.now();
  let end = start;
  while (end - start < 8) {
    await run();
    turns++;
    end = performance.now();
  }
  return (end - start) / turns;
}

/** A key pressed in a text field of the form. */
function typing(): () => void {
  const input = document.querySelector<HTMLInputElement>('form input[type=text]') ?? document.querySelector<HTMLInputElement>('input');
  let key = 0;
  return () => {
    if (!input) return;
    input.value = `touche ${key++}`;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
}

world.timePage = async (rounds) => {
  const press = typing();
  const readAgain = pageReader(document, new AbortController().signal);
  readAgain(URL);
  const runs: Record<string, () => unknown> = {
    walk,
    reading: () => readPage(document, URL),
    again: () => {
      press();
      return readAgain(URL);
    },
    names,
    axe: () => world.axe.run(document, { runOnly: { type: 'rule', values: FORM_RULES }, resultTypes: ['violations'] }),
  };
  const costs: Record<string, number[]> = { readability: [] };
  const { reading } = readPage(document, URL);
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      if (name === 'axe' && round >= 3) continue;
      (costs[name] ??= []).push(await timed(run));
    }
    const copy = document.cloneNode(true) as Document; // it writes to what it reads
    const start = performance.now();
    new Readability(copy).parse();
    costs.readability?.push(performance.now() - start);
  }
  return { elements: document.querySelectorAll('*').length, fields: reading.fields.length, kind: reading.kind, rounds: costs };
};
