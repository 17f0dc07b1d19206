import type { Status } from '../lib/reading/reading';
import { useWords } from './words';

/** How a chip looks; the word beside it always says the same. */
export type Tone = 'neutral' | 'accent' | 'ok' | 'warning' | 'error';

const TONES: Record<Status, Tone> = {
  'to-complete': 'neutral',
  'in-progress': 'accent',
  submitted: 'accent',
  validated: 'ok',
  'to-modify': 'error',
  received: 'accent',
  'awaiting-planning': 'neutral',
  'not-open': 'neutral',
  done: 'ok',
  current: 'accent',
  unknown: 'neutral',
};

/** The colour that a status has everywhere. */
export function toneOf(status: Status): Tone {
  return TONES[status];
}

/** A word in a colour. */
export function Chip({ tone, children }: { tone: Tone; children: string }) {
  return <span className={`chip chip-${tone}`}>{children}</span>;
}

/** A status as printed on Convergence, or in the extension's words where only a tick is drawn. */
export function StatusChip({ status, raw = '' }: { status: Status; raw?: string }) {
  const { say } = useWords();
  return <Chip tone={toneOf(status)}>{raw || say(`word_status_${status.replaceAll('-', '_')}`)}</Chip>;
}
