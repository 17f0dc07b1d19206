import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { pageReader } from '../../lib/page/page-reader';
import { type PageRead, readPage } from '../../lib/page/read';
import { examples } from '../skins/examples';
import { SKINS } from '../skins/index';
import { openInFrame } from './frame';

const URL = 'https://convergence.esante.gouv.fr/';
const end = new AbortController();
afterAll(() => end.abort());

type Control = Omit<HTMLInputElement, 'type'> & Pick<HTMLSelectElement, 'options' | 'selectedIndex'> & { type: string };

/** What happens to a page at one of its controls, by the user or without a word by its script. */
const ANSWERS: Record<string, (control: Control) => void> = {
  type: (control) => {
    if (control.type !== 'file') control.value = control.value === '' ? '2027-01-31' : `${control.value}1`;
  },
  empty: (control) => {
    if (control.type !== 'radio') control.value = '';
  },
  tick: (control) => {
    control.checked = !control.checked;
  },
  choose: (control) => {
    if (control.options) control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
  },
};
/** What happens to it at any of its elements. */
const CHANGES: Record<string, (element: HTMLElement) => void> = {
  remove: (element) => element.remove(),
  repeat: (element) => element.after(element.cloneNode(true)),
  say: (element) => element.append(' Numéro SIRET * '),
  hide: (element) => element.toggleAttribute('hidden'),
  vanish: (element) => {
    element.style.visibility = element.style.visibility ? '' : 'hidden';
  },
  name: (element) => element.setAttribute('aria-label', 'Nom du contact'),
  mark: (element) => element.toggleAttribute('required'),
  lock: (element) => element.toggleAttribute('disabled'),
  describe: (element) => element.setAttribute('aria-describedby', element.previousElementSibling?.id ?? ''),
  class: (element) => element.classList.toggle('is-gone'),
  attach: (element) =>
    element.tagName === 'SPAN' && !element.shadowRoot && (element.attachShadow({ mode: 'open' }).innerHTML = '<b>Ville</b><slot></slot>'),
};
const edit = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  how: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...Object.keys(ANSWERS)) }, fc.constantFrom(...Object.keys(CHANGES), 'rule')),
});

function apply(page: Document, at: number, how: string): void {
  const pick = <Item>(items: ArrayLike<Item>) => items[Math.floor(at * items.length)];
  if (how === 'rule') page.styleSheets[0]?.insertRule(`body *:nth-child(${Math.ceil(at * 9)}):not(div) { display: none }`);
  const control = pick(page.querySelectorAll('input,select,textarea')) as Control | undefined;
  const element = pick(page.body.querySelectorAll<HTMLElement>('*'));
  if (control) ANSWERS[how]?.(control);
  if (element) CHANGES[how]?.(element);
}

const forms = examples.filter(({ expected }) => expected.fields.length > 0);

const STYLE = '<style>.is-gone { display: none } input:placeholder-shown + * { display: none } :checked ~ p { visibility: hidden }</style>';

/** By element, so that two readings are compared by the very elements they found. */
const numbers = new Map<Element, number>();
function numberOf(element: Element): number {
  const number = numbers.get(element) ?? numbers.size;
  numbers.set(element, number);
  return number;
}

const inFull = ({ reading, elements, proofZones }: PageRead) => ({
  reading,
  elements: elements.map(({ controls, anchor, describe: described, from }) => [[...controls, anchor, ...described].map(numberOf), from]),
  zones: proofZones.map(({ zone, ...rest }) => [rest.requirement, rest.fileRule, numberOf(zone)]),
});

describe('what is kept of a page that is read again is what a whole reading finds', () => {
  it.each(SKINS.map((skin) => [skin.name, skin] as const))('%s', { timeout: 120_000 }, (_, skin) => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.array(edit, { minLength: 1, maxLength: 12 }), ({ content }, edits) => {
        const page = openInFrame(skin.render(content));
        page.head.insertAdjacentHTML('afterbegin', STYLE);
        const read = pageReader(page, end.signal);
        read(URL);
        for (const { at, how } of edits) {
          apply(page, at, how);
          expect(inFull(read(URL)), how).toEqual(inFull(readPage(page, URL)));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('after a key', () => {
  const page = () =>
    openInFrame(
      '<h1>Questionnaire d’évaluation : DUI vague 2</h1><p>Informations CNDA</p><label>Nom <input></label><label>Ville <input></label>',
    );

  it('everything but the answer is kept', () => {
    const document = page();
    const read = pageReader(document, end.signal);
    const before = read(URL);
    (document.querySelector('input') as HTMLInputElement).value = 'x';
    const after = read(URL);
    expect(after.reading.fields.map(({ value }) => value)).toEqual(['x', '']);
    expect(after.elements).toBe(before.elements);
    expect(after.reading.fields[1]).toBe(before.reading.fields[1]);
    expect(read(URL)).toBe(after);
  });

  it('the extension’s own marks on the page change nothing', () => {
    const document = page();
    const read = pageReader(document, end.signal);
    const before = read(URL);
    const host = document.createElement('cap-convergence');
    document.documentElement.append(host);
    host.innerHTML = '<span id="cap-convergence-1">Il manque un chiffre.</span>';
    document.querySelector('input')?.setAttribute('aria-describedby', 'cap-convergence-1');
    expect(read(URL)).toBe(before);
  });
});
