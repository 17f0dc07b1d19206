const said = new Set<string>();

/** Warns in the console, once per sentence and life of the worker. Sentences hold no user data. */
export function warnOnce(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(sentence);
}
