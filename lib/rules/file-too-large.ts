import type { Complaint, PageRule } from './rule';
import { DROP_SECTION, dropZones, type DropZone } from './terms/drop-zone';

const BINARY_MEGA = 1_048_576 / 1_000_000;

/** A file chosen is as heavy as the page's limit or more, or empty. "Mo" may be counted by 1 024: between the two one cannot tell. */
export const fileTooLarge: PageRule = {
  id: 'file-too-large',
  severity: 'error',
  source: DROP_SECTION,
  confidence: 'stated',
  checkPage: (context) => dropZones(context).flatMap((zone) => complaint(zone) ?? []),
};

function complaint({ place, rule, chosen }: DropZone): Complaint | undefined {
  const max = rule.maxBytes ?? Number.POSITIVE_INFINITY;
  const heaviest = chosen.toSorted((a, b) => b.bytes - a.bytes)[0];
  const empty = chosen.find(({ bytes }) => bytes === 0);
  if (heaviest && heaviest.bytes >= max) {
    const data = [heaviest.name, Math.round(max / 1e6)];
    if (heaviest.bytes >= max * BINARY_MEGA) return { ...place, message: 'tooLarge', data };
    return { ...place, message: 'maybe', data, severity: 'warning', incomplete: true };
  }
  if (empty) return { ...place, message: 'empty', data: [empty.name], severity: 'warning' };
}
