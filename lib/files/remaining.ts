/** What is left to file, as a text for a colleague: chapters, proofs, who. Pure. */
import { isChosen, proofLines, type ProofLine } from '../candidature/proofs';
import type { Deadline } from '../candidature/deadlines';
import type { Say } from '../rules/rule';
import { parisLocal } from '../segur/dates';
import { shortChapterName } from '../segur/chapters';
import type { ChapterRow, Dossier } from '../store/rows';

/** The text, in lines. `date2`: null while nobody says it; `said`: how a moment, Paris local time, is written. */
export function remainingText(dossier: Dossier, date2: Deadline | null, say: Say, said: (at: string) => string): string {
  const { candidature, chapters } = dossier;
  const name = candidature.names[0] ?? candidature.product?.name ?? '';
  const lines = chapters.map((chapter) => chapterLine(chapter, proofLines(dossier, chapter), say)).filter((line) => line !== null);
  return [
    say('share_title', [name, candidature.number]),
    ...(date2 ? [say('share_date2', [said(date2.at)])] : []),
    '',
    ...(lines.length > 0 ? lines : [say('share_nothing')]),
    '',
    say('share_source', [said(parisLocal(Date.parse(candidature.readAt)))]),
  ].join('\n');
}

/** Null for a chapter of which nothing is left. */
function chapterLine(chapter: ChapterRow, lines: ProofLine[], say: Say): string | null {
  const parts = (['redo', 'missing'] as const).flatMap((choice) => {
    const chosen = lines.filter((line) => isChosen(line, choice));
    return chosen.length > 0 ? [say(`share_${choice}`, [chosen.length, chosen.map(withOwner).join(', ')])] : [];
  });
  const unseen = lines.length === 0 && chapter.counted === 'loaded' ? (chapter.total ?? 0) - (chapter.loaded ?? 0) : 0;
  if (unseen > 0) parts.push(say('share_unseen', [unseen]));
  return parts.length > 0 ? say('share_chapter', [shortChapterName(chapter.name), parts.join(' ; ')]) : null;
}

function withOwner({ proof, initials }: ProofLine): string {
  return initials ? `${proof} (${initials})` : proof;
}
