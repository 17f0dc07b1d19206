/** A reading too large to be taken is cut, and what was cut is said to be missing. Pure. */
import { FACT_NAMES } from '../reading/kinds';
import { cutText, LONGEST_TOLD, MOST_CHAPTERS, MOST_DEADLINES, MOST_ENTRIES, MOST_STEPS } from '../reading/limits';
import type { PageReading } from '../reading/reading';

const MOST_OF: Readonly<Record<string, number>> = { steps: MOST_STEPS, deadlines: MOST_DEADLINES, chapters: MOST_CHAPTERS };

/** The reading with its texts and lists as long as the borders take them; the same one where nothing is too long. */
export function withinLimits(reading: PageReading): PageReading {
  const cut = cutDown(reading, '') as PageReading;
  if (cut === reading) return reading;
  const isCut = FACT_NAMES.filter((fact) => cut[fact] !== reading[fact]);
  return { ...cut, missing: [...new Set([...cut.missing, ...isCut])] };
}

/** The value itself where nothing in it is too long. */
function cutDown(value: unknown, key: string): unknown {
  if (typeof value === 'string') return cutText(value, LONGEST_TOLD);
  if (Array.isArray(value)) {
    const most = MOST_OF[key] ?? MOST_ENTRIES;
    const list = value.slice(0, most).map((each) => cutDown(each, ''));
    return value.length <= most && list.every((each, place) => each === value[place]) ? value : list;
  }
  if (value === null || typeof value !== 'object') return value;
  const parts = Object.entries(value).map(([name, part]) => [name, part, cutDown(part, name)] as const);
  return parts.every(([, part, cut]) => part === cut) ? value : Object.fromEntries(parts.map(([name, , cut]) => [name, cut]));
}
