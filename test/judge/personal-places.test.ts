import { expect, it } from 'vitest';
import { withoutPersonalMessages, withoutPersonalValues } from '../../lib/judge/personal';
import type { PageReading } from '../../lib/reading/reading';
import { chapter, fields, reading } from '../store/samples';

/** What a page may hold of a person: what is written, and the parts of it that may stand nowhere. */
const NAMES: [string, RegExp][] = [
  ['Maëlys Quellennec', /ma[ëe]lys|quellennec/i],
  ['QUELLENNEC Maëlys', /ma[ëe]lys|quellennec/i],
  ['MAELYS QUELLENNEC', /maelys|quellennec/i],
  ['maëlys quellennec', /ma[ëe]lys|quellennec/i],
  ['M. Quellennec', /quellennec/i],
  ['Mme Quellennec', /quellennec/i],
  ['Dr Maëlys-Anne Quellennec', /ma[ëe]lys|quellennec/i],
  ['Signé par Quellennec', /quellennec/i],
  ['ANS Signé par Maëlys Quellennec.pdf', /ma[ëe]lys|quellennec/i],
  ['17 quai des Tisserands, 29000 Quimper', /tisserands|quimper/i],
];
const CONTACTS: [string, RegExp][] = [
  ['06 12 34 56 78', /34.?56/],
  ['(06) 12 34 56 78', /34.?56/],
  ['06/12/34/56/78', /34.?56/],
  ['06-12-34-56-78', /34.?56/],
  ['0612345678', /34.?56/],
  ['06\u00a012\u202f34\u00a056\u202f78', /34.?56/],
  ['０６ １２ ３４ ５６ ７８', /34.?56|３４/],
  ['+33 (0)6 12 34 56 78', /34.?56/],
  ['(+33) 6.12.34.56.78', /34.?56/],
  ['0033612345678', /34.?56/],
  ['Tél.06.12.34.56.78', /34.?56/],
  ['m.quellennec@exemple.fr', /quellennec|exemple/i],
  ['m.quellennec＠exemple.fr', /quellennec|exemple/i],
  ['m.quellennec (at) exemple.fr', /quellennec|exemple/i],
  ['m.quellennec[arobase]exemple.fr', /quellennec|exemple/i],
  ['m point quellennec arobase exemple point fr', /quellennec|exemple/i],
  ['m.quellennec at exemple point fr', /quellennec|exemple/i],
  ['2 85 05 29 019 084 36', /019.?084/],
];

const proof = 'DOC/va1.06.01.01';
const rule = { maxBytes: 1, extensions: ['pdf', 'png'], maxFiles: null };
const questions = [
  'Dénomination commerciale',
  'Numéro de version technique soumise au référencement',
  'Numéro unique de référencement',
  'DSR',
  "Numéro d'Identification Éditeur (NIE délivré par le CNDA)",
  "Numéro d'Identification Logiciel (NIL délivré par le CNDA)",
  'Date prévisionnelle de premier dépôt des preuves',
  'Date de fin du mandat de distribution',
  'Profils du logiciel candidat',
  'Nom du représentant légal',
];

/** A page that says all that any page may say. */
const WHOLE: PageReading = reading({
  kind: 'step1-form',
  step: 1,
  steps: [{ number: 1, name: 'Candidature administrative', status: 'to-complete', raw: 'A compléter' }],
  deadlines: [{ subject: 'candidature', at: '2026-10-01T23:59:00+02:00', raw: 'Date limite' }],
  progress: { percent: 1, answered: 1, mandatory: 2, remaining: ['Dénomination commerciale', 'DSR'], draftSavedAt: '2025-09-02T14:19' },
  fields: fields(
    ...questions.map((label): [string, string, object] => [
      label,
      '1',
      { section: '4. Informations', options: ['1'], help: 'Aide', fileRule: rule },
    ]),
  ),
  chapters: [{ ...chapter('Sécurité des SI', 'submitted', 'Soumis'), action: 'Voir' }],
  requirements: [
    {
      id: 'DOC/va1.06',
      title: 'Produire les documents au format CDA',
      loaded: 0,
      total: 1,
      scenarios: ['DOC/va1.06.01'],
      proofs: [proof],
      fileRule: rule,
      proofStates: [{ proof, state: 'to-redo', reason: 'Preuve à redéposer' }],
      requests: [{ proof, round: 1, on: '2026-11-02', words: 'Preuve à redéposer' }],
    },
  ],
  convention: { state: 'signed', referencedOn: '2026-05-29', files: ['Convention.pdf'] },
  candidatures: [{ reference: '3323', product: 'Medi20', status: 'submitted', raw: 'Soumis' }],
  confirmation: { about: 'chapter', title: 'Confirmer', chapter: 'Sécurité des SI', proofs: 1 },
  chapter: 'Sécurité des SI',
});

type Path = (string | number)[];
/** Lists of words that are closed: the shapes refuse every other. */
const CLOSED = /^(?:kind|guichet|dispositif|status|subject|state|counted|about)$/;
/** Where a name may stand: a product's or a commercial one. */
const NAMED = /^product\.name$|^candidatures\.0\.product$|^fields\.0\.value$|^title$/;

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return CLOSED.test(String(path.at(-1))) ? [] : [path];
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]))
    : [];
}

function withText<Value>(value: Value, [key, ...rest]: Path, text: string): Value {
  if (key === undefined) return text as Value;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = withText(copy[key], rest, text);
  return copy as Value;
}

const told = (page: PageReading) => withoutPersonalValues(page);
const PATHS = pathsOf(WHOLE);

it('tries 28 values in every place of a reading, which are sixty or more', () => {
  expect(NAMES.length + CONTACTS.length).toBe(28);
  expect(PATHS.length).toBeGreaterThanOrEqual(60);
});

it.each([...NAMES, ...CONTACTS])('%s leaves from no place, alone or among the words that are printed there', (value, trace) => {
  const isName = NAMES.some(([name]) => name === value);
  const left = PATHS.flatMap((path) => {
    const place = path.join('.');
    if (isName && NAMED.test(place)) return [];
    const printed = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], WHOLE) as string;
    const addressed = place === 'url' ? `https://convergence.esante.gouv.fr/users/${encodeURIComponent(value)}/edit` : value;
    return [
      addressed,
      `${printed} ${value}`,
      `${printed} : ${value}.`,
      ...(place === 'url' ? [`${printed}/${value}`, `${printed}?q=${value}`] : []),
    ]
      .filter((text) => !(value.startsWith('ma') && text !== value)) // a name in small letters is told from words by standing alone
      .map((text) => JSON.stringify(told(withText(WHOLE, path, text))))
      .filter((words) => trace.test(words.normalize('NFKC')))
      .map((words) => `${place}: ${words.match(new RegExp(`.{0,40}(?:${trace.source}).{0,20}`, 'i'))?.[0] ?? ''}`);
  });
  expect(left).toEqual([]);
});

it.each(CONTACTS)('%s leaves in no sentence and no question of a finding', (value, trace) => {
  const finding = { rule: 'x', outcome: 'violation', severity: 'error', field: 0, source: '' } as const;
  const page = told(withText(WHOLE, ['fields', 9, 'value'], value));
  const found = withoutPersonalMessages([{ ...finding, label: `Nom ${value}`, message: `« ${value} » est déjà déclaré.` }], page);
  expect(JSON.stringify(found).normalize('NFKC')).not.toMatch(trace);
});

it('a product may bear any name, and its title with it', () => {
  const page = reading({
    product: { name: 'Maëlys Quellennec', version: 'v0.1', reference: '3323' },
    title: 'Maëlys Quellennec - v0.1 - 3323',
  });
  expect(told(page)).toMatchObject({ product: page.product, title: page.title });
});

it.each([
  ['10/12/2026 14 h 30', 'raw'],
  ['Date limite : 01/10/2026 12:00 (Heure de Paris)', 'raw'],
  ['Soumis le 06/12/2026 14h', 'raw'],
  ['SC.SSI/GEN.15.01.02', 'raw'],
])('« %s » is no telephone', (words) => {
  expect(told(reading({ chapters: [chapter(words, 'submitted', 'Soumis')] })).chapters[0]?.name).toBe(words);
});

it.each(['Medi20 2.0 (2026)', 'INSi+', 'Logiciel 33 6', 'A & B 3000'])('« %s » stays a product', (name) => {
  expect(told(reading({ product: { name, version: '', reference: '' } })).product?.name).toBe(name);
});

it.each([
  ['https://convergence.esante.gouv.fr/users/Prenom%20Nom/edit', 'https://convergence.esante.gouv.fr/users/'],
  ['https://convergence.esante.gouv.fr/users/jean-dupont', 'https://convergence.esante.gouv.fr/users/'],
  [
    'https://convergence.esante.gouv.fr/candidatures/RTPJTHIJVH/etape-3?id=12#x',
    'https://convergence.esante.gouv.fr/candidatures/RTPJTHIJVH/etape-3?id=12',
  ],
  ['https://evil.example/candidatures/12', ''],
  ['https://convergence.esante.gouv.fr@evil.example/', ''],
  ['javascript:alert(1)', ''],
])('the address %s leaves as %s', (url, left) => {
  expect(told(reading({ url })).url).toBe(left);
  expect(told(reading({ url, kind: 'unknown' })).url).toBe(left);
});
