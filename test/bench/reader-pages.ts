/** The pages that the reader is timed on: forms of any length, a chapter list, a chapter, and a page of whatever. Each a whole HTML document. */
import { stepFormPage } from '../replica/pages/steps';
import { freshState, READY_MADE, wholeStep2 } from '../replica/seed';
import { candidatureNumbered } from '../replica/state';
import { SKINS } from '../skins';
import type { Item, PageContent, QuestionContent, RequirementContent, Skin } from '../skins/content';
import { examples } from '../skins/examples';

/** The markups that forms are timed in: the likeliest, one of nested components, one without meaning in its tags. */
export const MARKUPS = ['crispy', 'components', 'soup'] as const;
/** How many fields a form has: the replica's, the longest known, and far beyond. */
export const FORM_SIZES = [32, 160, 800, 3_840];

const QUESTIONS_A_ROW = 12; // an other name, a distributor, a component

/** A page by its name: "form 160 crispy", "chapter list", "chapter of 124", "50,000 elements". */
export function benchPages(): Map<string, () => string> {
  const forms = MARKUPS.flatMap((markup) =>
    FORM_SIZES.map((fields): [string, () => string] => [`form ${fields} ${markup}`, () => skinNamed(markup).render(formContent(fields))]),
  );
  return new Map([
    ...forms,
    ['chapter list', () => skinNamed('crispy').render(contentOf('chapter-list'))],
    ['chapter of 124', () => skinNamed('crispy').render(requirementsContent(124))],
    ['50,000 elements', () => anything(50_000)],
  ]);
}

/** The form of Étape 2 with so many questions, one row in two answered. */
export function formContent(fields: number): PageContent {
  const state = freshState('', '2026-09-01');
  const candidature = candidatureNumbered(state, READY_MADE.emptyDui);
  if (!candidature) throw new Error('The ready-made candidature is gone');
  const { answers } = candidature.step2;
  Object.assign(answers, wholeStep2('Médico-social - DUI : Profil Général'));
  for (const name of ['autresNoms', 'distributeurs', 'composants']) answers[name] = ['Oui'];
  for (let row = 0; row < Math.ceil(fields / QUESTIONS_A_ROW); row++) Object.assign(answers, rowOf(row));
  return cutTo(stepFormPage(state, candidature, 2), fields);
}

function rowOf(row: number): Record<string, string[]> {
  const given = {
    [`noms-${row}-nom`]: `Nom ${row}`,
    [`noms-${row}-nil`]: `NIL-${row}`,
    [`noms-${row}-version`]: '1.0',
    [`mandataires-${row}-denomination`]: 'Distributeur',
    [`mandataires-${row}-siret`]: '35600000000048',
    [`mandataires-${row}-signature`]: '2026-05-01',
    [`mandataires-${row}-fin`]: '2027-04-30',
    [`composant-${row}-editeur`]: 'Tiers',
    [`composant-${row}-denomination`]: `Composant ${row}`,
    [`composant-${row}-version`]: '1.0',
    [`composant-${row}-nil`]: `NIL-${row}`,
    [`composant-${row}-chapitres`]: 'Sécurité des SI',
  };
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, row % 2 === 0 ? [value] : []]));
}

/** The page with its first questions alone: those that are shown count. */
function cutTo(page: PageContent, fields: number): PageContent {
  let left = fields;
  const question = (asked: QuestionContent) => (asked.showIf?.holds === false ? left > 0 : left-- > 0);
  const cutItem = (item: Item): Item[] => {
    if (item.item === 'question') return question(item.question) ? [item] : [];
    if (item.item !== 'group') return [item];
    const rows = item.rows.map((row) => (item.showIf?.holds === false ? row : row.filter(question)));
    return [{ ...item, rows: rows.filter((row) => row.length > 0) }];
  };
  const body = page.body.map((block) =>
    block.type === 'form'
      ? { ...block, form: { ...block.form, sections: block.form.sections.map((one) => ({ ...one, items: one.items.flatMap(cutItem) })) } }
      : block,
  );
  return { ...page, body };
}

/** A chapter's page with so many requirements, each of one scenario and two proofs. */
export function requirementsContent(count: number): PageContent {
  const content = contentOf('chapter');
  const rule = 'Taille < 15 Mo. Les formats autorisés sont : pdf, zip, png.';
  const requirement = (at: number): RequirementContent => {
    const id = `MS.BENCH/EX.${String(at + 100)}`;
    const scenario = `${id}.01`;
    const proofs = [1, 2].map((number) => ({
      id: `${scenario}.0${number}`,
      type: 'file' as const,
      fileRule: rule,
      given: (at + number) % 2 ? `preuve-${at}.pdf` : null,
      action: '/preuve',
      gazelle: false,
    }));
    const statement = 'Le système DOIT répondre à cette exigence du référentiel.';
    return { id, title: `Exigence ${at}`, counter: '1/2 complété', statement, scenarios: [{ id: scenario, steps: '1. Ouvrir.', proofs }] };
  };
  const requirements = Array.from({ length: count }, (_, at) => requirement(at));
  return { ...content, body: content.body.map((block) => (block.type === 'requirements' ? { ...block, requirements } : block)) };
}

const PIECES = [
  '<p>Une phrase de <b>quelques</b> mots, avec <a href="#">un lien</a> et <i>le reste</i>.</p>',
  '<ul><li>Un</li><li>Deux <span>et</span> trois</li></ul>',
  '<table><tr><th>Nom</th><th>Statut</th></tr><tr><td>Ségur</td><td><span>Soumis</span></td></tr></table>',
  '<div><div><span>À compléter</span><button>Voir</button></div></div>',
  '<label>Question <input></label>',
  '<div style="display:none"><p>Caché</p></div>',
];

/** A form's title over a page of so many elements of every sort. */
export function anything(elements: number): string {
  const each = PIECES.map((piece) => piece.match(/<\w/g)?.length ?? 0).reduce((sum, count) => sum + count + 1, 0);
  const block = `<section>${PIECES.map((piece) => `<div>${piece}</div>`).join('')}</section>`;
  const head = '<title>Convergence</title><h1>Questionnaire d’évaluation : DUI vague 2</h1><p>Informations CNDA</p>';
  return `<!doctype html><html lang="fr">${head}${block.repeat(Math.ceil(elements / (each + 1)))}</html>`;
}

function skinNamed(name: string): Skin {
  const skin = SKINS.find((one) => one.name === name);
  if (!skin) throw new Error(`No skin is called ${name}`);
  return skin;
}

function contentOf(kind: string): PageContent {
  const example = examples.find(({ expected }) => expected.kind === kind);
  if (!example) throw new Error(`No example is a ${kind}`);
  return example.content;
}
