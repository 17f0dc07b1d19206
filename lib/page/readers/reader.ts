import type { Slices } from '../dom/slices';
import type { FieldElements } from '../form/fields';
import type { PageWords } from '../facts/facts';
import type { Outline } from '../dom/outline';
import type { FactName, Guichet, PageKind, PageReading, StepNumber } from '../../reading/reading';

/** What the pages of a candidature's steps all print. */
export const CANDIDATURE_FACTS = ['candidature', 'dispositif'] satisfies FactName[];

/** A page ready to be read: its outline, its words and its main heading (also as `plain` words). */
export interface Page {
  outline: Outline;
  words: PageWords;
  title: string;
  plainTitle: string;
}

/** What a reader found on its page, besides the facts that every page of a candidature carries. */
export interface KindRead {
  reading: Partial<PageReading>;
  elements?: FieldElements[];
  /** Controls that no words name. */
  nameless?: number;
}

/** One kind of page: how it is known by its words, which facts it should carry, and how the ones of its own are read. */
export interface Reader {
  kind: PageKind;
  guichet: Guichet | null;
  step: StepNumber | null;
  expects: FactName[];
  /** Cheap: by the title and a few words. */
  detects(page: Page): boolean;
  read(page: Page): KindRead | Slices<KindRead>;
}
