/** What is exported, gathered from the store. */
import { dossiersAt } from '../../../lib/store/dossiers';
import type { ExportKind } from './ExportList';
import { parisLocal } from '../../../lib/segur/dates';
import { csvOf } from '../../../lib/files/csv';
import { fileDay, icsOf } from '../../../lib/files/ics';
import { type Exported, sheetsOf } from '../../../lib/files/sheets';
import { xlsxOf } from '../../../lib/files/xlsx';
import { plain } from '../../../lib/segur/words';
import type { Say } from '../../../lib/rules/rule';
import { readSettings } from '../../../lib/browser/settings';
import { SAMPLE_NUMBER } from '../../../lib/store/made-up';
import { historyOf } from '../../../lib/store/history';
import { backupText } from '../../copy/backup-text';
import { noteCopied } from '../../copy/copies';
import { download } from '../../hooks/download';

const TYPES: Record<ExportKind, string> = {
  json: 'application/json',
  ics: 'text/calendar;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** Writes one file of everything and gives it to the user; false for a calendar without a date, which none can open. `sheet`: which one, for CSV. */
export async function exportAll(kind: ExportKind, sheet: number, say: Say): Promise<boolean> {
  const instant = Date.now();
  const name = kind === 'csv' ? `cap-convergence-${sheetName(sheet, say)}` : 'cap-convergence';
  const content = await contentOf(kind, sheet, say, instant);
  if (content !== null) download(`${name}-${fileDay(instant)}.${kind}`, content, TYPES[kind]);
  if (kind === 'json') await noteCopied();
  return content !== null;
}

async function contentOf(kind: ExportKind, sheet: number, say: Say, instant: number): Promise<string | Blob | null> {
  if (kind === 'json') return backupText();
  const all = await everything(parisLocal(instant));
  if (kind === 'ics') {
    const open = all.filter(({ dossier }) => !dossier.candidature.archived).flatMap(({ deadlines }) => deadlines);
    return open.length > 0 ? icsOf(open, (await readSettings()).reminderDays, say, instant) : null;
  }
  const sheets = sheetsOf(all, say);
  if (kind === 'xlsx') return xlsxOf(sheets);
  const one = sheets[sheet];
  return one ? csvOf(one) : '';
}

async function everything(now: string): Promise<Exported[]> {
  const real = (await dossiersAt(now)).filter(({ dossier }) => dossier.candidature.number !== SAMPLE_NUMBER);
  return Promise.all(real.map(async (known) => ({ ...known, history: await historyOf(known.dossier.candidature.number) })));
}

function sheetName(sheet: number, say: Say): string {
  const name = sheetsOf([], say)[sheet]?.name ?? '';
  return plain(name).replace(/\W+/g, '-');
}
