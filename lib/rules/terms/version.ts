const DOTTED = /^v?\.?\s*(\d+(?:\.\d+)*)$/i;

/** Whether a version comes before another, "1.9" before "v1.10"; null where either is no dotted number and order cannot be told. */
export function isOlder(version: string, than: string): boolean | null {
  const [ours, theirs] = [partsOf(version), partsOf(than)];
  if (!ours || !theirs) return null;
  const place = Array.from({ length: Math.max(ours.length, theirs.length) }).findIndex((_, at) => (ours[at] ?? 0) !== (theirs[at] ?? 0));
  return place >= 0 && (ours[place] ?? 0) < (theirs[place] ?? 0);
}

function partsOf(version: string): number[] | undefined {
  return DOTTED.exec(version.trim())?.[1]?.split('.').map(Number);
}
