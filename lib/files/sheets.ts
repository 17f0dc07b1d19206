/** What a spreadsheet shows: candidatures, checklist, proofs and history, as rows of cells. Pure. */
import type { Deadline } from '../candidature/deadlines';
import type { ChecklistItem } from '../candidature/checklist/item';
import type { Outlook } from '../candidature/outlook';
import { type ProofLine, proofLines } from '../candidature/proofs';
import { mainNameOf } from '../reading/naming';
import type { Say } from '../rules/rule';
import { DISPOSITIFS } from '../segur/dispositifs';
import { keyOfKept } from '../segur/kept-words';
import { currentStep } from '../segur/statuses';
import type { CandidatureRow, Dossier, HistoryRow } from '../store/rows';
import { type Cell, instant, moment, type Sheet } from './cells';

/** Everything about one candidature that is exported. */
export interface Exported {
  dossier: Dossier;
  deadlines: Deadline[];
  items: ChecklistItem[];
  outlook: Outlook;
  history: HistoryRow[];
}

/** The sheets, always the same four in the same order. */
export function sheetsOf(all: readonly Exported[], say: Say): Sheet[] {
  return [candidatures(all, say), checklist(all, say), proofs(all, say), history(all, say)];
}

function candidatures(all: readonly Exported[], say: Say): Sheet {
  const columns = ['number', 'name', 'version', 'reference', 'dispositif', 'profiles', 'step', 'status', 'chapters', 'chapters_submitted'];
  const more = [
    'proofs',
    'proofs_submitted',
    'proofs_validated',
    'date1',
    'date2',
    'date3',
    'forecast',
    'next',
    'next_date',
    'late',
    'archived',
    'read',
  ];
  return sheet('candidatures', [...columns, ...more], say, () =>
    all.map(({ dossier: { candidature }, deadlines, outlook }) => {
      const { product, totals, steps } = candidature;
      const step = currentStep(steps);
      const at = (name: Deadline['date']) => moment(deadlines.find(({ date }) => date === name)?.at);
      return [
        candidature.number,
        mainNameOf(candidature),
        product?.version ?? null,
        product?.reference ?? null,
        purposeOf(candidature, say),
        candidature.profiles.join(', '),
        step ? say(`word_step${step.number}`) : null,
        step ? step.raw || say(`word_status_${step.status.replaceAll('-', '_')}`) : null,
        totals?.chapters ?? null,
        totals?.chaptersSubmitted ?? null,
        totals?.proofs ?? null,
        totals?.proofsSubmitted ?? null,
        totals?.proofsValidated ?? null,
        at('date1'),
        at('date2'),
        at('date3'),
        moment(candidature.forecastDate),
        say(outlook.action.text, outlook.action.data),
        moment(outlook.next?.at),
        outlook.late,
        say(candidature.archived ? 'export_yes' : 'export_no'),
        instant(candidature.readAt),
      ];
    }),
  );
}

function checklist(all: readonly Exported[], say: Say): Sheet {
  return sheet('checklist', ['number', 'name', 'stage', 'counter', 'item', 'state', 'due', 'initials', 'note', 'source'], say, () =>
    all.flatMap(({ dossier: { candidature }, items }) =>
      items.map((item) => [
        candidature.number,
        mainNameOf(candidature),
        say(`word_stage_${item.stage.replace('-', '_')}`),
        say(`word_counter_${item.counter.replace('-', '_')}`),
        item.words ?? say(item.title.text, item.title.data),
        say(`export_state_${item.state.replaceAll('-', '_')}`),
        moment(item.due?.at),
        item.initials,
        item.note,
        item.source,
      ]),
    ),
  );
}

function proofs(all: readonly Exported[], say: Say): Sheet {
  const known = ['number', 'name', 'chapter', 'chapter_status', 'requirement', 'title', 'loaded', 'total', 'proof', 'state'];
  return sheet('proofs', [...known, ...TAKEN_BACK], say, () => all.flatMap(({ dossier }) => proofRows(dossier, say)));
}

/** The columns of the sheet of proofs that the user fills, also in the file. */
export const TAKEN_BACK = ['initials', 'due', 'done', 'file', 'note'] as const;

/** A line for each proof, a requirement whose proofs are not listed standing for them; for each chapter that was not opened. */
function proofRows(dossier: Dossier, say: Say): Cell[][] {
  const { candidature, chapters, requirements, proofs: notes } = dossier;
  const start = [candidature.number, mainNameOf(candidature)];
  return chapters.flatMap((chapter): Cell[][] => {
    const { name, status, raw, loaded, total } = chapter;
    const head = [...start, name, raw || say(`word_status_${status.replaceAll('-', '_')}`)];
    const lines = proofLines(dossier, chapter);
    if (lines.length === 0) {
      const own = notes.find((note) => note.chapter === name && note.proof === '');
      return [
        [...head, null, null, loaded, total, null, null, ...saidCells({ own, initials: own?.initials ?? '', due: own?.due ?? null }, say)],
      ];
    }
    return lines.map((line): Cell[] => {
      const counted = requirements.find((one) => one.chapter === name && one.id === line.requirement);
      const state = say(`word_proof_${line.state.replace('-', '_')}`);
      return [
        ...head,
        line.requirement,
        line.title,
        counted?.loaded ?? null,
        counted?.total ?? null,
        line.proof,
        state,
        ...saidCells(line, say),
      ];
    });
  });
}

/** What the user said, in the order of `TAKEN_BACK`. */
function saidCells({ own, initials, due }: Pick<ProofLine, 'own' | 'initials' | 'due'>, say: Say): Cell[] {
  return [initials || null, moment(due), own?.done ? say('export_yes') : null, own?.fileName || null, own?.note || null];
}

function history(all: readonly Exported[], say: Say): Sheet {
  return sheet('history', ['number', 'name', 'at', 'subject', 'what', 'from', 'to'], say, () =>
    all.flatMap(({ dossier: { candidature }, history: changes }) =>
      changes.map(({ at, subject, name, from, to }) => [
        candidature.number,
        mainNameOf(candidature),
        instant(at),
        say(`export_subject_${subject}`),
        subject === 'deadline' ? say(`word_deadline_${name}`) : name,
        from === null ? null : changed(subject, from, say),
        changed(subject, to, say),
      ]),
    ),
  );
}

/** What a change went from or to: a moment, or words. */
function changed(subject: HistoryRow['subject'], value: string, say: Say): Cell {
  if (subject === 'deadline') return moment(value);
  const key = keyOfKept(subject, value);
  return key === null ? value : say(key);
}

function sheet(name: string, columns: string[], say: Say, rows: () => Cell[][]): Sheet {
  return { name: say(`export_sheet_${name}`), header: columns.map((column) => say(`export_column_${column}`)), rows: rows() };
}

function purposeOf({ guichet, dispositif }: CandidatureRow, say: Say): string {
  if (guichet === 'edc-psc') return say('word_counter_edc_psc');
  return dispositif ? DISPOSITIFS[dispositif].label : '';
}
