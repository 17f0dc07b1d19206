/** The chapters of Étape 3, as they are spoken of. */

/** What the guides themselves call the chapters with long names, elsewhere in their texts. */
const SHORT_NAMES: readonly [RegExp, string][] = [
  [/identit[ée] nationale de sant[ée]/i, 'INS'],
  [/\bDMP\b/, 'DMP / Mon espace santé'],
  [/\bMSSant[ée]/i, 'MSSanté'],
  [/documents de sant[ée]/i, 'Documents de santé'],
];

/** A chapter's name where there is little room; as printed where no shorter one is usual. */
export function shortChapterName(name: string): string {
  return SHORT_NAMES.find(([words]) => words.test(name))?.[1] ?? name;
}
