import { type ReactNode, useMemo, useState } from 'react';
import { chaptersOf, isOutdated, proofLines, type ProofLine } from '../../../lib/candidature/proofs';
import type { Dossier, HistoryRow } from '../../../lib/store/rows';
import { chapterRank } from '../../../lib/segur/statuses';
import { EmptyState } from '../../../components/EmptyState';
import { Fold } from '../../../components/Fold';
import { holdsWords } from '../../../components/words-sought';
import { useWords } from '../../../components/words';
import { ChangeList } from '../NewsList';
import './proofs.css';
import type { RemLine } from '../../../lib/candidature/rem/ans-file';
import type { ProofActions } from './actions';
import { ProofChapter } from './ProofChapter';
import { ForMany } from './ForMany';
import { ByRequirement, type ListContext } from './ProofList';
import { ProofSearch } from './ProofSearch';
import { isOf, MINE, type Who, wordsOf } from './whose';

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
  named = () => undefined,
  mine,
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
  /** What the REM that the user opened says of a proof. */
  named?: (proof: string) => RemLine | undefined;
  /** The user's own initials; "" until they are known. */
  mine: string;
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
      [...chaptersOf(dossier)]
        .sort((a, b) => Number(b.name === here) - Number(a.name === here) || chapterRank(a) - chapterRank(b))
        .map((chapter) => ({ chapter, lines: proofLines(dossier, chapter), outdated: isOutdated(dossier, chapter) })),
    [dossier, here],
  );
  const context = { named, notes: dossier.proofs, today, actions };
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
      <ProofSearch
        search={search}
        onSearch={setSearch}
        who={who}
        onWho={setWho}
        everybody={everybody}
        mine={mine}
        onMine={actions.onMine}
      />
      {search.trim() !== '' || (who !== '' && !(who === MINE && mine === '')) ? (
        <Found
          lines={chapters
            .flatMap(({ lines }) => lines)
            .filter((line) => isOf(line, who, mine, today) && holdsWords(`${wordsOf(line)} ${named(line.proof)?.words ?? ''}`, search))}
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
    <div className="proofs-found">
      <p role="status" className="small">
        {say(lines.length === 1 ? 'panel_proof_found' : 'panel_proofs_found', [lines.length])}
      </p>
      {lines.length > 1 && <ForMany lines={lines} actions={context.actions} />}
      <ByRequirement lines={lines} context={context} />
    </div>
  );
}
