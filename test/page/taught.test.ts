import { afterEach, describe, expect, it } from 'vitest';
import { mayBeConvergence } from '../../entrypoints/content/engine';
import { whatFollows } from '../../lib/judge/what-follows';
import { ownLexicon } from '../../lib/page/own-lexicon';
import { readPage } from '../../lib/page/read';
import { readBy } from '../../lib/page/taught';
import { refusalOf, type TaughtWord } from '../../lib/reading/taught';
import { differences } from '../skins/compare';
import { examples } from '../skins/examples';
import { SKINS } from '../skins/index';
import { KNOWN_FAILURES } from '../skins/known-failures';
import { renamedContent } from '../skins/renamed';
import { expectedRenamed, TEN_WORDS, tenRenamed } from '../skins/renamed-words';
import { openPage } from '../tools/dom';

const SITE = 'https://convergence.esante.gouv.fr/';
const worn = SKINS.filter(({ name }) => ['crispy', 'legacy', 'soup'].includes(name));

afterEach(() => readBy(null));

function read(html: string, words: readonly TaughtWord[]) {
  readBy(ownLexicon(words));
  return readPage(openPage(html, SITE), SITE).reading;
}

describe('a site that has changed ten of its words', () => {
  it('can be taught each of them', () => {
    for (const [place, { word, means }] of TEN_WORDS.entries())
      expect([word, refusalOf(word, means, TEN_WORDS.slice(0, place))]).toEqual([word, null]);
  });

  it.each(worn.map((skin) => [skin.name, skin] as const))(
    'is read with them in %s, and was not without',
    { timeout: 120_000 },
    (name, skin) => {
      const own = ownLexicon([...TEN_WORDS]);
      const wrong: string[] = [];
      let unread = 0;
      for (const example of examples.filter((one) => !KNOWN_FAILURES.includes(`${name} ${one.name}`))) {
        const { html, content } = tenRenamed(skin, example);
        const page = openPage(html, example.url);
        readBy(own);
        const reading = readPage(page, example.url).reading;
        wrong.push(...differences(expectedRenamed(example), reading, {}, content).map((line) => `${example.name} ${line}`));
        if (example.expected.kind !== 'unknown') expect(mayBeConvergence(page, TEN_WORDS), example.name).toBe(true);
        readBy(null);
        if (differences(expectedRenamed(example), readPage(page, example.url).reading, {}, content).length > 0) unread++;
      }
      expect(wrong.join('\n')).toBe('');
      expect(unread).toBeGreaterThan(30);
    },
  );

  it('is read as before once they are forgotten', () => {
    for (const skin of worn) {
      for (const example of examples.slice(0, 8)) {
        const { html } = tenRenamed(skin, example);
        const before = read(html, []);
        read(html, TEN_WORDS);
        expect(read(html, [])).toEqual(before);
      }
    }
  });
});

/** A candidature's page by its lines. */
const lines = (...all: string[]) => `<h1>Questionnaire d'évaluation : DUI vague 2</h1>${all.map((line) => `<p>${line}</p>`).join('')}`;

describe('where a taught word can mean that', () => {
  it.each([
    [
      'the number, before the sign',
      'Dossier',
      'candidature',
      lines('Dossier n° RTPJTHIJVH', 'Informations CNDA'),
      { candidature: 'RTPJTHIJVH' },
    ],
    [
      'the number, after a colon',
      'Référence interne',
      'candidature',
      lines('Référence interne : RTPJTHIJVH', 'Informations CNDA'),
      { candidature: 'RTPJTHIJVH' },
    ],
    ['no number in a sentence', 'Dossier', 'candidature', lines('Dossier complet', 'Informations CNDA'), { candidature: null }],
    [
      'no number where a person stands',
      'Suivi assuré',
      'candidature',
      lines('Suivi assuré : Jean Dupont', 'Informations CNDA'),
      { candidature: null },
    ],
    [
      'the percent',
      'Votre avancement',
      'progress',
      lines('Votre avancement : 12 %', 'Informations CNDA'),
      { progress: expect.objectContaining({ percent: 12 }) },
    ],
    [
      'the draft',
      'Copie gardée',
      'progress',
      lines('Copie gardée : 02 sept. 2025 à 14h19', 'Informations CNDA'),
      { progress: expect.objectContaining({ draftSavedAt: '2025-09-02T14:19' }) },
    ],
    [
      'a deadline that names its step',
      "Dernier jour de l'Éligibilité",
      'deadline',
      lines("Dernier jour de l'Éligibilité : 01/10/2026 23:59", 'Informations CNDA'),
      { deadlines: [{ subject: 'eligibilite', at: '2026-10-01T23:59:00+02:00', raw: "Dernier jour de l'Éligibilité : 01/10/2026 23:59" }] },
    ],
    [
      'a deadline of what it was taught for',
      'Clôture du premier envoi',
      'deadline-preuves',
      lines('Clôture du premier envoi : 01/10/2026 23:59', 'Informations CNDA'),
      { deadlines: [expect.objectContaining({ subject: 'preuves' })] },
    ],
    [
      'a title with its dispositif',
      "Formulaire d'examen : LGC vague 2",
      'step2-form',
      "<h1>Formulaire d'examen : LGC vague 2</h1><p>Informations CNDA</p>",
      { kind: 'step2-form', dispositif: 'LGC' },
    ],
    [
      'a recap that does not name its step',
      'Vos réponses en bref',
      'step2-recap',
      "<h1>Questionnaire d'évaluation : DUI vague 2</h1><h2>Vos réponses en bref</h2>",
      { kind: 'step2-recap' },
    ],
    [
      'a convention by its words',
      'Contrat à signer',
      'convention',
      '<h1>Contrat à signer</h1>',
      { kind: 'convention', convention: expect.objectContaining({ state: 'to-sign' }) },
    ],
  ] as const)('%s', (_, word, means, html, expected) => {
    expect(read(html, [])).not.toMatchObject(Object.values(expected)[0] === null ? { url: '' } : expected);
    expect(read(html, [{ word, means }])).toMatchObject(expected);
  });

  it('the words of a counter, which agree with its number', () => {
    const renamings = [
      { from: 'preuve chargée', to: 'pièce remise' },
      { from: 'preuves chargées', to: 'pièces remises' },
    ];
    const example = examples.find(({ name }) => name === 'chapters-dui-mixed');
    const content = example && renamedContent(example.content, renamings);
    for (const skin of worn) {
      const html = content ? skin.render(content) : '';
      const counts = (words: TaughtWord[]) => read(html, words).chapters.map(({ loaded, counted }) => [loaded, counted]);
      const expected = example?.expected.chapters.map(({ loaded, counted }) => [loaded, counted]);
      expect(counts([])).not.toEqual(expected);
      expect(counts([{ word: 'pièces remises', means: 'proofs-loaded' }])).toEqual(expected);
    }
  });

  it('a mark of words is one at the end of a name, not inside a sentence', () => {
    const html = `<h1>Questionnaire d'évaluation : DUI vague 2</h1><p>Informations CNDA</p><form><label>Nom du produit (à remplir)<input></label><label>Champs à remplir par le groupement<input></label></form>`;
    const words = [{ word: 'à remplir', means: 'mandatory' }];
    expect(read(html, words).fields.map(({ label, mandatory }) => [label, mandatory])).toEqual([
      ['Nom du produit', true],
      ['Champs à remplir par le groupement', false],
    ]);
  });
});

describe('what follows from a word', () => {
  const html = `${lines('Dossier n° RTPJTHIJVH', 'Informations CNDA')}`;
  const follows = (word: string, means: string, page = html) => whatFollows(word, read(page, []), read(page, [{ word, means }]));

  it('tells what appears', () => {
    expect(follows('Dossier n°', 'candidature')).toEqual({
      appear: [{ fact: 'candidature', about: '', before: null, after: 'RTPJTHIJVH' }],
      spoilt: [],
    });
  });

  it('tells what was read and would be read otherwise', () => {
    const page = `${lines('Candidature n° RTPJTHIJVH', 'Numéro interne : ABCDEFGHIJ', 'Informations CNDA')}`;
    expect(follows('Numéro interne', 'candidature', page).spoilt).toEqual([]);
    expect(follows('Informations CNDA', 'step-1', page).spoilt).toContainEqual({
      fact: 'kind',
      about: '',
      before: 'step2-form',
      after: null,
    });
  });

  it('is nothing where the word does not stand', () => {
    expect(follows('À corriger', 'to-modify')).toEqual({ appear: [], spoilt: [] });
  });

  it('spoils nothing where one of the ten is taught to the page that has changed it', { timeout: 60_000 }, () => {
    for (const skin of worn) {
      for (const example of examples.filter(({ name }) => /chapters-dui|step1-dui$|dashboard/.test(name))) {
        const { html: changed } = tenRenamed(skin, example);
        for (const [place, { word, means }] of TEN_WORDS.entries()) {
          const others = TEN_WORDS.filter((_, at) => at !== place);
          expect([
            skin.name,
            example.name,
            whatFollows(word, read(changed, others), read(changed, [...others, { word, means }])).spoilt,
          ]).toEqual([skin.name, example.name, []]);
        }
      }
    }
  });
});

it('a page that only taught words tell is worth loading', () => {
  const page = openPage('<h1>Mes dossiers en ligne</h1>', SITE);
  expect(mayBeConvergence(page)).toBe(false);
  expect(mayBeConvergence(page, [{ word: 'mes dossiers en ligne', means: 'demarche-list' }])).toBe(true);
  expect(mayBeConvergence(page, [{ word: 'ligne', means: 'mandatory' }])).toBe(false);
});
