import { describe, expect, it } from 'vitest';
import { type JudgeChoices, type JudgeMemory, judgePage } from '../../lib/judge/judge';
import { toldOf } from '../../lib/judge/told';
import { readPage } from '../../lib/page/read';
import { openPage } from '../tools/dom';

const URL = 'https://convergence.esante.gouv.fr/candidatures/RTPJTHIJVH/etape-1?nom=Camille';
const PERSONAL = {
  'Nom du représentant légal': 'Quellennec',
  'Prénom du représentant légal': 'Maëlys-Anne',
  'E-mail du représentant légal': 'maelys.quellennec',
  'N° de téléphone du représentant légal': '06 12 34',
  'Adresse du siège social': '17 quai des Tisserands',
};
const BUSINESS = { 'Dénomination commerciale de la solution': 'Medi20', 'Numéro de version technique': 'v0.1' };

const MEMORY: JudgeMemory = { known: [], dates: [], dismissals: [] };
const CHOICES: JudgeChoices = {
  say: (key, data = []) => [key, ...data].join(' '),
  isOff: () => false,
  now: '2026-11-21T09:30',
  lastEditedAt: null,
  chosen: [],
};

function form(answers: Record<string, string>): Document {
  const fields = Object.entries(answers).map(
    ([label, value], at) => `<p><label for="f${at}">${label} *</label> <input id="f${at}" value="${value}"></p>`,
  );
  const html = `<main><h1>Questionnaire d'évaluation : DUI vague 2</h1><p>Candidature n° RTPJTHIJVH</p>
    <p>Date limite pour soumettre votre candidature : 01/10/2027 12:00</p>
    <ol><li>ÉTAPE 1 Candidature administrative</li><li>ÉTAPE 2 Éligibilité</li><li>ÉTAPE 3 Dépôt des preuves</li><li>ÉTAPE 4 Convention</li></ol>
    <h2>1. Informations du responsable légal de l'entreprise</h2>${fields.join('')}<button>Suivant</button></main>`;
  return openPage(html, URL);
}

const judge = (answers: Record<string, string>, memory: Partial<JudgeMemory> = {}, choices: Partial<JudgeChoices> = {}) =>
  judgePage(readPage(form(answers), URL), { ...MEMORY, ...memory }, { ...CHOICES, ...choices });

describe('a page that is judged', () => {
  it('lets no value of a person leave, in the reading, the address or a sentence, and lets business facts leave', () => {
    const judged = judge({ ...PERSONAL, ...BUSINESS });
    const { page, findings } = judged;
    expect(page.reading.fields.map(({ value }) => value)).toEqual([...Object.values(PERSONAL), ...Object.values(BUSINESS)]);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['email-format', 'phone-format']));
    const told = JSON.stringify(toldOf(judged));
    expect([...Object.values(PERSONAL), 'Camille'].filter((value) => told.includes(value))).toEqual([]);
    expect(Object.values(BUSINESS).filter((value) => !told.includes(value))).toEqual([]);
  });

  it('says in the report what it says on the page, and how many questions it has', () => {
    const judged = judge(PERSONAL);
    const [{ findings }, report] = [judged, toldOf(judged)];
    expect(report.findings.map(({ rule, field }) => [rule, field])).toEqual(findings.map(({ rule, field }) => [rule, field]));
    expect(report.elementsCount).toBe(Object.keys(PERSONAL).length);
  });

  it('leaves out the rules that the user has switched off, for this candidature too', () => {
    const isOff = (rule: string, candidature: string | null) => rule === 'email-format' && candidature === 'RTPJTHIJVH';
    expect(judge(PERSONAL, {}, { isOff }).findings.map(({ rule }) => rule)).not.toContain('email-format');
  });

  it('waits with what may be set aside until it is told what is: nothing shows for an instant', () => {
    const doubtful = { 'Date prévisionnelle de premier dépôt des preuves': '01/01/2020', ...PERSONAL };
    const rules = (memory: Partial<JudgeMemory>) => judge(doubtful, memory).findings.map(({ rule }) => rule);
    expect(rules({ dismissals: null })).not.toContain('forecast-date');
    expect(rules({ dismissals: null })).toContain('email-format');
    expect(rules({ dismissals: [] })).toContain('forecast-date');
  });
});
