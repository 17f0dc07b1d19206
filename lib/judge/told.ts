/** What a page that was judged tells: business facts, and sentences in which no value of a person stands. Pure. */
import type { PageLimit } from '../reading/kinds';
import type { Finding, PageReading } from '../reading/reading';
import type { Judged } from './judge';
import { cutText, LONGEST_TOLD, MOST_ENTRIES } from '../reading/limits';
import { withoutPersonalMessages, withoutPersonalValues } from './personal';
import { withinLimits } from './within-limits';

/** What leaves the page. */
export interface Report {
  reading: PageReading;
  findings: Finding[];
  /** How many elements of the page the reading's fields stand for. */
  elementsCount: number;
  /** Absent where there is none. */
  limits?: PageLimit[];
}

/** As far as it may leave. */
export function toldOf({ page, findings }: Pick<Judged, 'page' | 'findings'>): Report {
  const reading = withinLimits(withoutPersonalValues(page.reading));
  const about = withoutPersonalMessages(findings, page.reading).filter(({ field }) => field === null || field < reading.fields.length);
  return {
    reading,
    findings: about.slice(0, MOST_ENTRIES).map(({ label, message, ...finding }) => ({
      ...finding,
      label: label && cutText(label, LONGEST_TOLD),
      message: cutText(message, LONGEST_TOLD),
    })),
    elementsCount: page.elements.length,
  };
}
