/** What is kept by its own name, as it is said. */

/** A status that no word was printed for; printed words begin with a capital. */
const STATUS_NAME = /^[a-z-]+$/;

/** The key of the text for what a history keeps of a step, a chapter or the convention; null for words that were printed, which are said as they are. */
export function keyOfKept(subject: string, value: string): string | null {
  if (subject === 'convention') return `word_convention_${value.replaceAll('-', '_')}`;
  return STATUS_NAME.test(value) ? `word_status_${value.replaceAll('-', '_')}` : null;
}
