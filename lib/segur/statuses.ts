/** The statuses that Convergence prints for steps and chapters, and what each means for who has to act. */

/** Every status as one word. `done` and `current` are the stepper's tick and the step one stands on. */
export const STATUSES = [
  'to-complete',
  'in-progress',
  'submitted',
  'validated',
  'to-modify',
  'received',
  'awaiting-planning',
  'not-open',
  'done',
  'current',
  'unknown',
] as const;

/** A status as one word. */
export type Status = (typeof STATUSES)[number];

/** It is with the ANS, and nothing is asked back: a tick of the stepper says that a step was submitted. */
export function isSubmitted(status: Status): boolean {
  return status === 'submitted' || status === 'received' || isValidated(status);
}

/** The ANS has it: submitted at least once. `to-modify` means that it came back. */
export function wasSubmitted(status: Status): boolean {
  return isSubmitted(status) || status === 'to-modify';
}

/** Nothing more is asked. */
export function isValidated(status: Status): boolean {
  return status === 'validated' || status === 'done';
}

/** The user can work on it, and has not given it to the ANS yet. */
export function isToDo(status: Status): boolean {
  return status === 'to-complete' || status === 'in-progress' || status === 'current';
}

/** The user can work on it now. */
export function isOpen(status: Status): boolean {
  return isToDo(status) || status === 'to-modify';
}

/**
 * The step that a candidature stands on: one that came back, else the first that can be worked on, else the last that was submitted (the ANS has it).
 * Undefined when all are submitted, or when none was read.
 */
export function currentStep<Step extends { status: Status }>(steps: readonly Step[]): Step | undefined {
  if (steps.every(({ status }) => isSubmitted(status))) return undefined;
  return (
    steps.find(({ status }) => status === 'to-modify') ??
    steps.find(({ status }) => isOpen(status)) ??
    steps.findLast(({ status }) => isSubmitted(status)) ??
    steps[0]
  );
}

/** What a chapter's card prints of its proofs. */
interface Card {
  status: Status;
  loaded: number | null;
  total: number | null;
  counted: string;
}

/** Whether every proof of a chapter is loaded and it still waits to be submitted: the ANS reads only submitted chapters. */
export function isReadyToSubmit(chapter: Card): boolean {
  const { status, loaded, total, counted } = chapter;
  return isToDo(status) && counted !== 'conform' && counted !== 'to-modify' && total !== null && total > 0 && loaded === total;
}

/** How many proofs of a chapter were loaded at least once: all of one that was ever submitted, since it goes whole. Its card may then count other things. */
export function loadedOnce({ status, loaded, total, counted }: Card): number {
  if (wasSubmitted(status)) return total ?? 0;
  return counted === 'loaded' ? (loaded ?? 0) : 0;
}

/** Where a chapter stands among others, the first being the one to work on: sent back, only to be submitted, begun, not begun, not open; then what the ANS has. */
export function chapterRank(chapter: Card): number {
  const { status, loaded } = chapter;
  if (isValidated(status)) return 6;
  if (isSubmitted(status)) return 5;
  if (status === 'to-modify') return 0;
  if (isReadyToSubmit(chapter)) return 1;
  if (!isToDo(status)) return 4;
  return status === 'in-progress' || (loaded ?? 0) > 0 ? 2 : 3;
}
