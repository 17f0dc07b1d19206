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

/** What needs the user today: chapters that came back, a convention to sign, chapters that only wait to be submitted, dates that are near. */
export function needsOf({ candidature, chapters }: Dossier, deadlines: Deadline[], late: number): Need[] {
  const { number, convention } = candidature;
  const need = (text: string, ...data: (string | number)[]): Need => ({ number, text, data });
  const back = chapters.filter(({ status }) => status === 'to-modify').map(({ name }) => need('popup_to_modify', name));
  const ready = chapters.filter(isReadyToSubmit).map(({ name }) => need('popup_ready', name));
  const near = deadlines
    .filter((deadline) => deadline.number === number && ['urgent', 'passed'].includes(pressureOf(deadline)))
    .map(({ date, daysLeft }) => need(daysLeft < 0 ? `popup_passed_${date}` : `popup_near_${date}`));
  return [
    ...(convention?.state === 'to-sign' ? [need('popup_to_sign')] : []),
    ...back,
    ...near,
    ...ready,
    ...(late > 0 ? [need(late === 1 ? 'popup_late_one' : 'popup_late_many', late)] : []),
  ];
}
