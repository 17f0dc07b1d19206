/** What a page that was judged tells: business facts, and sentences in which no value of a person stands. Pure. */
import type { PageLimit } from '../reading/kinds';
import type { Finding, PageReading } from '../reading/reading';
import type { Judged } from './judge';
import { withoutPersonalMessages, withoutPersonalValues } from './personal';

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
  return {
    reading: withoutPersonalValues(page.reading),
    findings: withoutPersonalMessages(findings, page.reading),
    elementsCount: page.elements.length,
  };
}
