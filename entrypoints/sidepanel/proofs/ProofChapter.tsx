import { useState } from 'react';
import { parisLocal } from '../../../lib/segur/dates';
import type { ProofLine } from '../../../lib/candidature/proofs';
import type { ChapterRow, HistoryRow } from '../../../lib/store/rows';
import { ChapterBar } from '../../../components/ChapterBar';
import { saidInstant } from '../../../components/said-dates';
import { useWords } from '../../../components/words';
import { type ListContext, NotedTitle, ProofList } from './ProofList';

/** One chapter; unfolded, its proofs. `isHere`: the page in front is this chapter's: it is unfolded until the user folds it. */
export function ProofChapter({
  chapter,
  lines,
  isOutdated,
  isHere,
  history,
  context,
}: {
  chapter: ChapterRow;
  lines: ProofLine[];
  /** The list of chapters counts other loaded proofs since. */
  isOutdated: boolean;
  isHere: boolean;
  history: HistoryRow[];
  context: ListContext;
}) {
  const words = useWords();
  const { say } = words;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isHere;
  const asked = history.find(({ subject, name, status }) => subject === 'chapter' && name === chapter.name && status === 'to-modify');
  const toggle = say(isOpen ? 'panel_hide_proofs' : 'panel_proofs');
  return (
    <>
      <div className="chapter-top">
        <NotedTitle of={{ chapter: chapter.name, proof: '' }} about={chapter.name} context={context}>
          <ChapterBar chapter={chapter} />
        </NotedTitle>
        {chapter.status === 'to-modify' && asked && (
          <p className="small">{say('panel_asked_on', [saidInstant(asked.at, words, parisLocal)])}</p>
        )}
        <button
          type="button"
          className="link"
          aria-expanded={isOpen}
          aria-label={say('word_pair', [toggle, chapter.name])}
          onClick={() => setChosen(!isOpen)}
        >
          {toggle}
        </button>
      </div>
      {isOpen && lines.length === 0 && <p className="small">{say('panel_no_requirements')}</p>}
      {isOpen && isOutdated && <p className="small">{say('panel_proofs_outdated')}</p>}
      {isOpen && lines.length > 0 && <ProofList name={chapter.name} lines={lines} context={context} />}
    </>
  );
}
