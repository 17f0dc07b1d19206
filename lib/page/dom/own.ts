/** Names that the extension's one element in the page may bear, in order: one that the page has made an element of its own is left to it. */
export const OWN_TAGS = ['cap-convergence', 'cap-convergence-hints', 'cap-convergence-layer'] as const;

/** Finds it. */
export const OWN = OWN_TAGS.join(',');

/** These names as `tagName` gives them, in HTML and XHTML. */
export const OWN_NAMES: readonly string[] = OWN_TAGS.flatMap((name) => [name, name.toUpperCase()]);
