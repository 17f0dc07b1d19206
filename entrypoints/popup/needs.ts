/** What needs the user, of what is stored. Pure. */
import { pressureOf } from '../../components/DeadlineLine';
import { isReadyToSubmit } from '../../components/ChapterBar';
import type { Deadline } from '../../lib/checklist/deadlines';
import type { Dossier } from '../../lib/store/rows';

/** One thing that needs the user; `text` is a key, `data` fills it. */
export interface Need {
  number: string;
  text: string;
  data: (string | number)[];
}

/** A candidature and its chapters. */
export type Outline = Pick<Dossier, 'candidature' | 'chapters'>;

/** What needs the user today, the most pressing first over all candidatures. `late`: how many items are late, by number. */
export function needsOf(dossiers: Outline[], deadlines: Deadline[], late: ReadonlyMap<string, number>): Need[] {
  const numbers = new Set(dossiers.map(({ candidature }) => candidature.number));
  const near = deadlines.filter((deadline) => numbers.has(deadline.number) && ['urgent', 'passed'].includes(pressureOf(deadline)));
  const toSign = dossiers.filter(({ candidature }) => candidature.convention?.state === 'to-sign');
  return [
    ...toSign.map(({ candidature }) => need(candidature.number, 'popup_to_sign')),
    ...near.map(({ number, date, daysLeft }) => need(number, daysLeft < 0 ? `popup_passed_${date}` : `popup_near_${date}`)),
    ...chaptersWhere(dossiers, ({ status }) => status === 'to-modify').map(([number, name]) => need(number, 'popup_to_modify', name)),
    ...chaptersWhere(dossiers, isReadyToSubmit).map(([number, name]) => need(number, 'popup_ready', name)),
    ...dossiers.flatMap(({ candidature: { number } }) => {
      const count = late.get(number) ?? 0;
      return count > 0 ? [need(number, count === 1 ? 'popup_late_one' : 'popup_late_many', count)] : [];
    }),
  ];
}

function need(number: string, text: string, ...data: (string | number)[]): Need {
  return { number, text, data };
}

function chaptersWhere(dossiers: Outline[], holds: (chapter: Dossier['chapters'][number]) => boolean): [number: string, name: string][] {
  return dossiers.flatMap(({ candidature, chapters }) =>
    chapters.filter(holds).map(({ name }): [string, string] => [candidature.number, name]),
  );
}
