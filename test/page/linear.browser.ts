import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import { anything, formContent, requirementsContent } from '../bench/reader-pages';
import { SKINS } from '../skins';
import { openInFrame } from './frame';

const URL = 'https://convergence.esante.gouv.fr/';
const HEAD = '<title>Convergence</title><h1>Questionnaire d’évaluation : DUI vague 2</h1><p>Informations CNDA</p>';

/** A page eight times as long as another, of the same kind. */
const PAGES: [name: string, of: (times: number) => string][] = [
  ['inline elements in one paragraph', (times) => `${HEAD}<p>${'<span>Mot </span>'.repeat(1_000 * times)}</p>`],
  ['line breaks in one paragraph', (times) => `${HEAD}<p>${'mot<br><b>Mot</b><br>'.repeat(500 * times)}</p>`],
  ['fields in one element', (times) => `${HEAD}<form>${'<label>Nom <input></label>'.repeat(100 * times)}</form>`],
  ['rows of a table of fields', (times) => `${HEAD}<table>${'<tr><td>Nom *</td><td><input></td></tr>'.repeat(100 * times)}</table>`],
  [
    'choices in many words, among lines of help',
    (times) =>
      `${HEAD}<form><fieldset><legend>Nom *</legend>${`<label><input type="radio" name="a">${'Mot long é '.repeat(400)}</label><p>Une ligne d’aide, une de plus.</p>`.repeat(20 * times)}</fieldset></form>`,
  ],
  ['requirements', (times) => skin('crispy')(requirementsContent(15 * times))],
  ['« candidature n° » without a number', (times) => `${HEAD}<p>${'candidature n° '.repeat(500 * times)}</p>`],
  ['elements of anything', (times) => anything(1_500 * times)],
  ...['crispy', 'components', 'soup'].map((name): [string, (times: number) => string] => [
    `questions in ${name}`,
    (times) => skin(name)(formContent(60 * times)),
  ]),
];

function skin(wanted: string) {
  const found = SKINS.find(({ name }) => name === wanted);
  if (!found) throw new Error(`No skin is called ${wanted}`);
  return found.render;
}

/** A form of labels and inputs alone is asked most of each node: the page as it was before asked 40 to 90 times. */
const MOST_ASKED = 30;

let count = 0;
const counting = new WeakSet<Window>();

/** Counts from now on what is asked by a window's getters and methods. The reader keeps those that it has asked by: they are counted from its first page on. */
function countIn(view: Window & typeof globalThis): void {
  if (counting.has(view)) return;
  counting.add(view);
  for (const { prototype } of [view.Node, view.Element, view.CharacterData, view.HTMLElement] as { prototype: object }[]) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const { get, value } = property;
      if (!property.configurable || name === 'constructor' || (!get && typeof value !== 'function')) continue;
      const counted = function (this: unknown, ...given: unknown[]): unknown {
        count++;
        return (get ?? value).apply(this, given);
      };
      Object.defineProperty(prototype, name, { ...property, ...(get ? { get: counted } : { value: counted }) });
    }
  }
}

/** What a reading asks of a page: how often in all. A count depends on no clock. */
function asked(html: string): number {
  const page = openInFrame(html);
  countIn(page.defaultView as Window & typeof globalThis);
  count = 0;
  readPage(page, URL);
  return count;
}

/** How many times longer one page takes than another: by the best reading of each, in turn, three at least. More where that is too much: what else the machine does only ever adds. */
function timesLonger(long: string, short: string, limit: number): number {
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 1; turn <= 9 && (turn <= 3 || best[0] / best[1] >= limit); turn++) {
    for (const [which, html] of [long, short].entries() as ArrayIterator<[0 | 1, string]>) {
      const page = openInFrame(html); // in the place of the other
      page.documentElement.getBoundingClientRect(); // what the browser needs to lay the page out is none of ours
      const start = performance.now();
      readPage(page, URL);
      best[which] = Math.min(best[which], Math.max(performance.now() - start, 1));
    }
  }
  return best[0] / best[1];
}

/** How often a reading asks something of the page, a node. */
function askedPerNode(html: string): number {
  const page = openInFrame(html);
  const nodes = page.evaluate('count(//node())', page, null, XPathResult.NUMBER_TYPE).numberValue;
  return asked(html) / nodes;
}

describe('a page eight times as long', () => {
  it.each(PAGES)('%s: is asked the same of each of its nodes', { timeout: 120_000 }, (_, of) => {
    const [short, long] = [askedPerNode(of(1)), askedPerNode(of(8))];
    expect(short).toBeGreaterThan(1);
    expect(long).toBeLessThan(MOST_ASKED);
    expect(long / short).toBeLessThan(1.5);
  });

  it.each(PAGES)('%s: takes about eight times as long, and not its square', { timeout: 120_000 }, (_, of) => {
    expect(timesLonger(of(16), of(2), 32)).toBeLessThan(32);
  });
});
