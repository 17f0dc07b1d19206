import { type ReactNode, useMemo, useState } from 'react';
import { isChosen, isLate, isOutdated, proofLines, type ProofLine } from '../../../lib/candidature/proofs';
import type { Dossier, HistoryRow } from '../../../lib/store/rows';
import { chapterRank } from '../../../lib/segur/statuses';
import { EmptyState } from '../../../components/EmptyState';
import { Fold } from '../../../components/Fold';
import { holdsWords } from '../../../components/words-sought';
import { useWords } from '../../../components/words';
import { ChangeList } from '../NewsList';
import './proofs.css';
import type { ProofActions } from './actions';
import { ProofChapter } from './ProofChapter';
import { ForMany } from './ForMany';
import { ByRequirement, type ListContext } from './ProofList';

/**
 * The chapters with their proofs, those to be modified first, then those that only wait to be submitted; a search over all of them; and everything that
 * changed. `here`: the chapter whose page is in front, null where none is.
 */
export function Proofs({
  dossier,
  here,
  today,
  history,
  sought = '',
  actions,
  children,
  below,
}: {
  dossier: Dossier;
  here: string | null;
  /** YYYY-MM-DD. */
  today: string;
  history: HistoryRow[];
  /** What is searched at first. */
  sought?: string;
  actions: ProofActions;
  /** Stands above the chapters. */
  children?: ReactNode;
  /** Stands below them. */
  below?: ReactNode;
}) {
  const { say } = useWords();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const [search, setSearch] = useState(sought);
  const [who, setWho] = useState<Who>('');
  const chapters = useMemo(
    () =>
      [...dossier.chapters]
        .sort((a, b) => Number(b.name === here) - Number(a.name === here) || chapterRank(a) - chapterRank(b))
        .map((chapter) => ({ chapter, lines: proofLines(dossier, chapter), outdated: isOutdated(dossier, chapter) })),
    [dossier, here],
  );
  const context = { notes: dossier.proofs, today, actions };
  const everybody = [...new Set(chapters.flatMap(({ lines }) => lines.map(({ initials }) => initials)).filter(Boolean))].sort();
  const { totals } = dossier.candidature;
  if (chapters.length === 0)
    return (
      <EmptyState title={say('panel_no_chapters')}>
        <p>{say('panel_no_chapters_why')}</p>
      </EmptyState>
    );
  return (
    <>
      {totals && (
        <p className="totals">{say('panel_totals', [totals.chaptersSubmitted, totals.chapters, totals.proofsSubmitted, totals.proofs])}</p>
      )}
      {children}
      <div role="search" className="search-row">
        <input
          type="search"
          aria-label={say('panel_search_proofs')}
          placeholder={say('panel_search_short')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <select
          aria-label={say('panel_filter_who')}
          className={who === '' ? '' : 'chosen'}
          value={who}
          onChange={(event) => setWho(event.target.value)}
        >
          <option value="">{say('panel_everybody')}</option>
          {everybody.map((initials) => (
            <option key={initials} value={initials}>
              {say('panel_only_who', [initials])}
            </option>
          ))}
          <option value={NOBODY}>{say('panel_nobody')}</option>
          <option value={LATE}>{say('panel_show_late')}</option>
        </select>
      </div>
      {search.trim() !== '' || who !== '' ? (
        <Found
          lines={chapters.flatMap(({ lines }) => lines).filter((line) => isOf(line, who, today) && holdsWords(wordsOf(line), search))}
          context={context}
        />
      ) : (
        <ul className="chapters">
          {chapters.map(({ chapter, lines, outdated }) => (
            <li key={chapter.name}>
              <ProofChapter
                chapter={chapter}
                lines={lines}
                isOutdated={outdated}
                isHere={chapter.name === here}
                history={history}
                context={context}
              />
            </li>
          ))}
        </ul>
      )}
      {below}
      {history.length > 0 && (
        <Fold
          title={<span className="fold-name">{say('panel_history', [history.length])}</span>}
          isOpen={isHistoryOpen}
          onToggle={setHistoryOpen}
        >
          <ChangeList changes={history} />
        </Fold>
      )}
    </>
  );
}

function Found({ lines, context }: { lines: ProofLine[]; context: ListContext }) {
  const { say } = useWords();
  return (
    <div className="found">
      <p role="status" className="small">
        {say(lines.length === 1 ? 'panel_proof_found' : 'panel_proofs_found', [lines.length])}
      </p>
      {lines.length > 1 && <ForMany lines={lines} actions={context.actions} />}
      <ByRequirement lines={lines} context={context} />
    </div>
  );
}

/** Initials; "" for everybody, and two that no initials are. */
type Who = string;
const NOBODY = '-nobody';
const LATE = '-late';

/** What is left to do of somebody, of nobody, or late. */
function isOf(line: ProofLine, who: Who, today: string): boolean {
  if (who === '') return true;
  if (who === LATE) return isLate(line, today);
  return line.initials === (who === NOBODY ? '' : who) && !isChosen(line, 'loaded');
}

/** What a search looks in. */
function wordsOf({ chapter, requirement, title, proof, reason, initials, own }: ProofLine): string {
  return [chapter, requirement, title, proof, reason, initials, own?.note, own?.fileName].filter(Boolean).join(' ');
}
