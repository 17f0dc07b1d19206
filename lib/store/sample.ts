/** A made-up candidature, to try the extension without Convergence. It is put aside from the start: it never alarms. */
import { asWritten, withParisOffset } from '../segur/dates';
import { DISPOSITIFS } from '../segur/dispositifs';
import type { ChapterReading, PageReading, StepReading } from '../reading/reading';
import { STATUS_TITLES, STEP_TITLES } from '../segur/site-words';
import { CONVERGENCE } from '../segur/site';
import { archiveCandidature } from './candidatures';
import { type Database, db } from './db';
import { SAMPLE_NUMBER } from './made-up';
import { saveReading } from './readings';
import { now } from './stamps';
import { type TableName, TABLES } from './tables';

const DATE_2 = DISPOSITIFS.DUI.calendar.date2?.at ?? '';
const TWO_DAYS_MS = 172_800_000;

/** Stores the made-up candidature as if its pages had been read two days ago and now. */
export async function addSample(database: Database = db): Promise<void> {
  const at = now();
  const earlier = new Date(Date.parse(at) - TWO_DAYS_MS).toISOString();
  await keep(reading('chapter-list', { chapters: chapters('in-progress', 'En cours'), totals: totals(3) }), earlier, database);
  await keep(reading('chapter', { chapter: 'Sécurité des SI', requirements: REQUIREMENTS }), earlier, database);
  await keep(reading('chapter-list', { chapters: chapters('to-modify', STATUS_TITLES['to-modify'][0]), totals: totals(4) }), at, database);
  await archiveCandidature(SAMPLE_NUMBER, true, database);
}

/** Takes every row of the made-up candidature away, the user's notes on it included. */
export async function removeSample(database: Database = db): Promise<void> {
  const names = (Object.keys(TABLES) as TableName[]).filter((name) => (TABLES[name].key as readonly string[]).includes('number'));
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(names.map((name) => database.table(name).where('number').equals(SAMPLE_NUMBER).delete()));
  });
}

async function keep(page: PageReading, at: string, database: Database): Promise<void> {
  await saveReading(
    { reading: page, findings: [], facts: { profiles: ['PA', 'Profil Général'], forecastDate: '2027-09-15' } },
    at,
    database,
  );
}

function reading(kind: PageReading['kind'], parts: Partial<PageReading>): PageReading {
  return {
    url: CONVERGENCE,
    kind,
    title: 'Questionnaire d’évaluation : DUI vague 2',
    guichet: 'segur',
    dispositif: 'DUI',
    wave: 2,
    candidature: SAMPLE_NUMBER,
    product: { name: 'Produit fictif', version: 'v1.0', reference: '0000' },
    step: 3,
    steps: STEPS,
    deadlines: [{ subject: 'preuves', at: withParisOffset(DATE_2), raw: asWritten(DATE_2) }],
    progress: null,
    fields: [],
    chapters: [],
    totals: null,
    requirements: [],
    convention: null,
    candidatures: [],
    confirmation: null,
    chapter: null,
    missing: [],
    ...parts,
  };
}

const STEPS: StepReading[] = [
  { number: 1, name: STEP_TITLES[0][0], status: 'validated', raw: 'Validé' },
  { number: 2, name: STEP_TITLES[1][0], status: 'validated', raw: 'Validé' },
  { number: 3, name: STEP_TITLES[2][0], status: 'in-progress', raw: 'En cours' },
  { number: 4, name: STEP_TITLES[3][0], status: 'not-open', raw: '' },
];

const REQUIREMENTS: PageReading['requirements'] = [
  { id: 'SC.SSI/GEN.18', title: null, loaded: 1, total: 1, scenarios: ['SSI18.1'], proofs: ['SSI18.1.1'], fileRule: null, proofStates: [] },
  {
    id: 'SC.SSI/GEN.20',
    title: null,
    loaded: 0,
    total: 2,
    scenarios: ['SSI20.1'],
    proofs: ['SSI20.1.1', 'SSI20.1.2'],
    fileRule: null,
    proofStates: [],
  },
];

/** The chapters of the DUI guide (June 2026), Étape 3; the status given is that of « Sécurité des SI ». */
function chapters(status: ChapterReading['status'], raw: string): ChapterReading[] {
  return [
    chapter('Gestion et partage des documents de santé', 'submitted', 'Soumis', 13, 13),
    chapter('Consultation et Alimentation du DMP / Mon espace santé', 'in-progress', 'En cours', 8, 8),
    chapter('Reporting', 'to-complete', 'A compléter', 0, 10),
    chapter('Gestion de l’Identité Nationale de Santé', 'validated', 'Validé', 15, 15),
    chapter('Gestion de la MSSanté', 'in-progress', 'En cours', 11, 20),
    chapter('Sécurité des SI', status, raw, 5, 6),
    chapter('Pro Santé Connect', 'to-complete', 'A compléter', 0, 3),
  ];
}

function chapter(name: string, status: ChapterReading['status'], raw: string, loaded: number, total: number): ChapterReading {
  return { name, status, raw, loaded, total, counted: 'loaded', action: null };
}

function totals(chaptersSubmitted: number): PageReading['totals'] {
  return { chaptersSubmitted, chapters: 7, chaptersValidated: 1, proofsSubmitted: 33, proofs: 75, proofsValidated: 15 };
}
