/** The numbers of a dotted version: "v2.10" is [2, 10]. Null when the text is anything else. */
function numbersOf(version: string): number[] | null {
  const dotted = /^v?\.?\s*(\d+(?:\.\d+)*)$/i.exec(version.trim())?.[1];
  return dotted === undefined ? null : dotted.split('.').map(Number);
}

/** Negative, zero or positive as the first version is lower, equal or higher. Null when one is unknown or no dotted number. */
export function compareVersions(first: string | null, second: string | null): number | null {
  const a = first === null ? null : numbersOf(first);
  const b = second === null ? null : numbersOf(second);
  if (a === null || b === null) return null;
  const length = Math.max(a.length, b.length);
  for (let place = 0; place < length; place++) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
