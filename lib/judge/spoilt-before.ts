/** Whether a word to be taught stands in what was read on other pages, and would be read otherwise there. Pure: by what is kept of them, their own words being gone. */
import type { ChapterReading, DeadlineReading, FactName, PageKind, StepReading } from '../reading/reading';
import { isWithin } from '../reading/taught-words';
import { plain } from '../reading/text';
import { type Meaning, WORDINGS } from '../reading/wordings';

/** What is kept of a candidature and its pages, as far as it is printed words. */
export interface ReadBefore {
  candidature: {
    names: readonly string[];
    product: { name: string } | null;
    steps: readonly StepReading[];
    deadlines: readonly DeadlineReading[];
  };
  chapters: readonly ChapterReading[];
  pages: readonly { kind: PageKind; title: string }[];
}

/** A fact that a word would spoil, with the words that it was read from. */
export interface SpoiltBefore {
  fact: FactName | 'title';
  words: string;
}

/** The first of the facts read before that a word of this meaning would spoil; null where there is none. */
export function spoiltBefore(word: string, means: Meaning, all: readonly ReadBefore[]): SpoiltBefore | null {
  for (const { candidature, chapters, pages } of all) {
    const { names, product, steps, deadlines } = candidature;
    const isOther = ({ raw, status }: StepReading | ChapterReading) =>
      status !== 'unknown' && status !== means && plain(raw) === plain(word);
    const printed: [SpoiltBefore['fact'], string | undefined][] = [
      ['product', [...names, product?.name ?? ''].find((name) => isWithin(word, name))],
      ['steps', steps.find((step) => isOther(step) || (isWithin(word, step.name) && means !== `step-${step.number}`))?.name],
      ['chapters', chapters.find((chapter) => isOther(chapter) || (isWithin(word, chapter.name) && chapter.status !== 'unknown'))?.name],
      ['deadlines', deadlines.find(({ raw }) => isWithin(word, raw) && !/^(?:deadline|step-)/.test(means))?.raw],
      ['title', pages.find(({ kind, title }) => isWithin(word, title) && !isTitleOf(means, kind))?.title],
    ];
    const [spoilt] = printed.filter(([, words]) => words !== undefined);
    if (spoilt) return { fact: spoilt[0], words: spoilt[1] ?? '' };
  }
  return null;
}

/** Whether a word of this meaning may stand in the title of such a page: the kinds of a questionnaire share theirs. */
function isTitleOf(means: Meaning, kind: PageKind): boolean {
  return kind === 'unknown' || (Object.hasOwn(WORDINGS, kind) && WORDINGS[kind as Meaning] === WORDINGS[means]);
}
