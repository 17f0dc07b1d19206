/** A site that has changed ten of its words, with what a user teaches for each. */
import type { PageReading } from '../../lib/reading/reading.ts';
import type { TaughtWord } from '../../lib/reading/taught.ts';
import type { Example } from './examples.ts';
import { type Renaming, renamedContent, renamedHtml } from './renamed.ts';
import type { PageContent, Skin } from './content.ts';

/** Two statuses, the candidature's number, a step, the title of the chapters, the progress, the deadline's sentence, a file rule, the mark, a page's title. */
export const TEN: readonly (TaughtWord & { from: string[] })[] = [
  { from: ['A modifier'], word: 'À corriger', means: 'to-modify' },
  { from: ['A compléter'], word: 'À renseigner', means: 'to-complete' },
  { from: ['Candidature n°'], word: 'Dossier n°', means: 'candidature' },
  { from: ['Éligibilité', 'éligibilité'], word: 'Admissibilité', means: 'step-2' },
  { from: ["Chapitres d'exigences", "Chapitres d'exigence"], word: 'Catalogue des exigences', means: 'chapter-list' },
  { from: ['questions obligatoires répondues'], word: 'réponses attendues données', means: 'progress' },
  { from: ['Date limite pour soumettre une première fois'], word: 'Échéance de premier envoi pour', means: 'deadline' },
  { from: ['Taille <', 'Taille &lt;'], word: 'Poids à ne pas franchir <', means: 'max-size' },
  { from: ['*'], word: '†', means: 'mandatory' },
  { from: ["Questionnaire d'évaluation"], word: "Dossier d'appréciation", means: 'step1-form' },
];

function renamingsOf(words: typeof TEN): Renaming[] {
  return words.flatMap(({ from, word }) =>
    from.map((one) => ({
      from: one,
      to: one === 'éligibilité' ? word.toLowerCase() : one === 'Taille &lt;' ? word.replace('<', '&lt;') : word,
    })),
  );
}

export const TEN_WORDS: readonly TaughtWord[] = TEN.map(({ word, means }) => ({ word, means }));

/** An example's page with the ten words, its content to compare by. */
export function tenRenamed(skin: Skin, example: Example): { html: string; content: PageContent } {
  return withWords(skin, example, TEN);
}

/** The same with one of them. */
export function oneRenamed(skin: Skin, example: Example, one: (typeof TEN)[number]): { html: string; content: PageContent } {
  return withWords(skin, example, [one]);
}

function withWords(skin: Skin, { content }: Example, words: typeof TEN): { html: string; content: PageContent } {
  const renamings = renamingsOf(words);
  const renamed = renamedContent(content, renamings);
  return { html: renamedHtml(skin.render(renamed), renamings), content: renamed };
}

/** What is read of it with the words, all ten or one: the same facts, what is printed in the site's new words. Names of steps stay the lexicon's. */
export function expectedRenamed({ expected }: Example, one?: (typeof TEN)[number]): PageReading {
  const printed = renamedContent(expected as never, renamingsOf(one ? [one] : TEN)) as unknown as PageReading;
  return {
    ...printed,
    kind: expected.kind,
    steps: expected.steps.map((step, place) => ({ ...step, raw: printed.steps[place]?.raw ?? '' })),
  };
}
