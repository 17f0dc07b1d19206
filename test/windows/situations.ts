/** The situations that a candidature can be in, as the pages that were read of it. */
import type { ChapterReading, Finding, PageReading, RequirementReading, Status, StepNumber, StepReading } from '../../lib/reading/reading';
import { type DispositifName, DISPOSITIFS } from '../../lib/segur/dispositifs';
import type { Facts } from '../../lib/reading/facts';

/** As the guide DUI shows them. */
const EDC_CHAPTERS = [
  'Prérequis Maturité Technique',
  'Architecture et inventaire',
  "Plan d'assurance sécurité",
  "Test d'intrusion",
  'Analyse de risques',
];

/** One page of a candidature as it was read. */
export interface PageRead {
  parts: Partial<PageReading> & Pick<PageReading, 'kind'>;
  facts: Facts;
  findings: Finding[];
}

/** A situation: its démarche, null at the EDC PSC counter, and the pages that were read, the last one last. `seed` makes two of one situation differ. */
export interface Situation {
  dispositif: DispositifName | null;
  pages(seed: number): PageRead[];
}

/** By turns, from the first on: one candidature alone is at Étape 3, with proofs to do again. */
export const SITUATIONS: Situation[] = [
  {
    dispositif: 'DUI',
    pages: (seed) => [step2Done(), chapters(duiChapters(submitted)), chapters(duiChapters(sentBack(seed))), identity()],
  },
  { dispositif: 'DUI', pages: (seed) => [step1InProgress(4 + (seed % 12))] },
  { dispositif: 'DUI', pages: () => [step2Done(), chapters(duiChapters(validated)), convention('to-sign')] },
  { dispositif: 'DUI', pages: (seed) => [step2Done(), chapters(duiChapters(begun(seed)))] },
  { dispositif: 'LGC', pages: (seed) => [step2Done(), chapters(lgcChapters(begun(seed)))] },
  { dispositif: 'DUI', pages: () => [step2Done(), chapters(duiChapters(submitted))] },
  { dispositif: null, pages: (seed) => [edcChapters(begun(seed))] },
  { dispositif: 'DUI', pages: () => [step2Done(), chapters(duiChapters(validated)), convention('referenced')] },
  { dispositif: 'PSF', pages: (seed) => [step2InProgress(seed)] },
  { dispositif: 'DRIMBOX', pages: () => [dashboard()] },
];

/** A chapter's status as printed, and how many of its proofs are loaded. */
type Stand = (name: string, total: number, place: number) => [status: Status, raw: string, loaded: number];

const submitted: Stand = (_, total) => ['submitted', 'Soumis', total];
const validated: Stand = (_, total) => ['validated', 'Validé', total];

/** The ANS answered: two chapters came back, one is validated, the rest is looked at. */
function sentBack(seed: number): Stand {
  const back = [3, seed % 2 === 0 ? 5 : 4];
  return (_, total, place) => {
    if (back.includes(place)) return ['to-modify', 'A modifier', total - 2 - (seed % 3)];
    return place === 0 ? ['validated', 'Validé', total] : ['submitted', 'Soumis', total];
  };
}

/** The work goes on: one chapter is whole and not submitted, others are begun. */
function begun(seed: number): Stand {
  return (_, total, place) => {
    const turn = (place + seed) % 4;
    if (turn === 0) return ['to-complete', 'A compléter', 0];
    if (turn === 1) return ['in-progress', 'En cours', total];
    return turn === 2 ? ['in-progress', 'En cours', Math.floor(total / 2)] : ['submitted', 'Soumis', total];
  };
}

function duiChapters(stand: Stand): ChapterReading[] {
  return (DISPOSITIFS.DUI.chapters?.list ?? []).map(({ name, proofs }, place) => chapter(name, proofs ?? 0, place, stand));
}

function lgcChapters(stand: Stand): ChapterReading[] {
  return (DISPOSITIFS.LGC.chapters?.list ?? []).map(({ name, proofs }, place) =>
    proofs === null
      ? {
          name,
          status: 'awaiting-planning',
          raw: 'En attente de planification',
          loaded: null,
          total: null,
          counted: 'unknown',
          action: null,
        }
      : chapter(name, proofs, place, stand),
  );
}

function chapter(name: string, total: number, place: number, stand: Stand): ChapterReading {
  const [status, raw, loaded] = stand(name, total, place);
  return { name, status, raw, loaded, total, counted: status === 'to-modify' ? 'conform' : 'loaded', action: null };
}

function page(parts: PageRead['parts'], facts: Facts = {}, findings: Finding[] = []): PageRead {
  return { parts, facts, findings };
}

function chapters(cards: ChapterReading[]): PageRead {
  return page({
    kind: 'chapter-list',
    step: 3,
    steps: steps('done', 'done', 'current', 'not-open'),
    chapters: cards,
    totals: totals(cards),
  });
}

function edcChapters(stand: Stand): PageRead {
  const cards = EDC_CHAPTERS.map((name, place) => chapter(name, 4 + place, place, stand));
  return page({ kind: 'edc-chapter-list', chapters: cards, totals: totals(cards) });
}

function totals(cards: ChapterReading[]): PageReading['totals'] {
  const counted = cards.filter(({ total }) => total !== null);
  const proofs = (which: ChapterReading[]) => which.reduce((sum, { total }) => sum + (total ?? 0), 0);
  const given = counted.filter(({ status }) => status === 'submitted' || status === 'to-modify' || status === 'validated');
  const right = counted.filter(({ status }) => status === 'validated');
  return {
    chaptersSubmitted: given.length,
    chapters: counted.length,
    chaptersValidated: right.length,
    proofsSubmitted: proofs(given),
    proofs: proofs(counted),
    proofsValidated: proofs(right),
  };
}

/** The page of the chapter that came back, two of its proofs to be done again. */
function identity(): PageRead {
  const requirements = [1, 2, 1, 3].map((total, place): RequirementReading => {
    const id = `INS.0${place + 2}`;
    const proofs = Array.from({ length: total }, (_, proof) => `${id}.01.0${proof + 1}`);
    return { id, title: null, loaded: total, total, scenarios: [`${id}.01`], proofs, fileRule: null, proofStates: [] };
  });
  const again = ['INS.02.01.01', 'INS.03.01.02'].map((label) => finding('proof-to-redo', 'warning', label));
  return page({ kind: 'chapter', step: 3, chapter: "Gestion de l'Identité Nationale de Santé", requirements }, {}, again);
}

function step1InProgress(answered: number): PageRead {
  const mandatory = 19;
  const progress = {
    percent: Math.round((answered / mandatory) * 100),
    answered,
    mandatory,
    remaining: [],
    draftSavedAt: '2026-11-02T09:19',
  };
  const missing = Array.from({ length: mandatory - answered }, () => finding('mandatory-missing', 'warning', null));
  const wrong = finding('siret-format', 'error', 'Numéro SIRET');
  return page(
    { kind: 'step1-form', step: 1, steps: steps('current', 'not-open', 'not-open', 'not-open'), progress },
    { forecastDate: '2027-09-15' },
    [wrong, ...missing],
  );
}

function step2InProgress(seed: number): PageRead {
  const progress = { percent: 40 + (seed % 5) * 10, answered: null, mandatory: null, remaining: [], draftSavedAt: null };
  return page(
    { kind: 'step2-form', step: 2, steps: steps('done', 'current', 'not-open', 'not-open'), progress },
    { profiles: ['Profil Général'] },
  );
}

function step2Done(): PageRead {
  return page(
    { kind: 'step2-recap', step: 2, steps: steps('done', 'done', 'not-open', 'not-open') },
    { profiles: ['Profil Général'], nieGiven: true, mainNil: '123456789', forecastDate: '2027-09-15', inProgress: false, precedents: [] },
  );
}

function convention(state: 'to-sign' | 'referenced'): PageRead {
  const files = state === 'to-sign' ? [] : ['Convention_signee.pdf'];
  return page({
    kind: 'convention',
    step: 4,
    steps: steps('done', 'done', 'done', state === 'referenced' ? 'done' : 'current'),
    convention: { state, referencedOn: state === 'referenced' ? '2026-11-03' : null, files },
  });
}

function dashboard(): PageRead {
  return page({ kind: 'dashboard', steps: steps('in-progress', 'to-complete', 'not-open', 'not-open') });
}

function finding(rule: string, severity: Finding['severity'], label: string | null): Finding {
  return { rule, outcome: 'violation', severity, field: null, label, message: '', source: '' };
}

const STEP_NAMES = ['Candidature administrative', 'Éligibilité', 'Dépôt des preuves', 'Convention'];
const RAW: Partial<Record<Status, string>> = { 'in-progress': 'En cours', 'to-complete': 'A compléter' };

function steps(...statuses: Status[]): StepReading[] {
  return statuses.map((status, place) => ({
    number: (place + 1) as StepNumber,
    name: STEP_NAMES[place] ?? '',
    status,
    raw: RAW[status] ?? '',
  }));
}
