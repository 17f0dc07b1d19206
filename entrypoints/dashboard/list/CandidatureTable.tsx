import { useState } from 'react';
import { nameOf } from '../../../components/candidature-name';
import { EmptyState } from '../../../components/EmptyState';
import { useWords } from '../../../components/words';
import { CandidatureFilters } from './CandidatureFilters';
import { CandidatureLine } from './CandidatureLine';
import { arranged, NO_OVERVIEW_FILTER, type Overview, type SortKey, type Sorting } from './overview';

/** What the user does to one candidature. */
export interface CandidatureActions {
  /** Goes where its next action is done. */
  onNext(overview: Overview): void;
  onPrint(number: string): void;
  /** Absent where there is no other candidature. */
  onCopy?: ((number: string) => void) | undefined;
  onArchive(number: string, archived: boolean): void;
  onDelete(number: string): void;
}

const COLUMNS: readonly (SortKey | 'chapters' | 'actions')[] = ['name', 'step', 'chapters', 'urgency', 'deadline', 'read', 'actions'];
const FIRST: Sorting = { by: 'urgency', isDescending: false };

/** Every candidature in a table that can be sorted and filtered, the most pressing first. */
export function CandidatureTable({ all, actions }: { all: Overview[]; actions: CandidatureActions }) {
  const words = useWords();
  const { say } = words;
  const [sorting, setSorting] = useState(FIRST);
  const [filter, setFilter] = useState(NO_OVERVIEW_FILTER);
  if (all.length === 0) {
    return (
      <EmptyState title={say('panel_empty')}>
        <p>{say('panel_empty_what_to_do')}</p>
      </EmptyState>
    );
  }
  const shown = arranged(all, filter, sorting, (candidature) => nameOf(candidature, words));
  return (
    <>
      <CandidatureFilters all={all} filter={filter} onChange={setFilter} />
      <output className="small">{say('dash_shown', [shown.length, all.length])}</output>
      <div className="dash-scroll">
        <table className="candidatures">
          <colgroup>
            {COLUMNS.map((column) => (
              <col key={column} className={`column-${column}`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {COLUMNS.map((column) =>
                column === 'chapters' || column === 'actions' ? (
                  <th key={column} scope="col">
                    <span className={column === 'actions' ? 'unseen' : undefined}>{say(`dash_column_${column}`)}</span>
                  </th>
                ) : (
                  <SortableHead key={column} column={column} sorting={sorting} onSort={setSorting} />
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <CandidatureLine key={one.candidature.number} overview={one} actions={actions} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function SortableHead({ column, sorting, onSort }: { column: SortKey; sorting: Sorting; onSort: (sorting: Sorting) => void }) {
  const { say } = useWords();
  const isSorted = sorting.by === column;
  return (
    <th scope="col" aria-sort={isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="sort" onClick={() => onSort({ by: column, isDescending: isSorted && !sorting.isDescending })}>
        {say(`dash_column_${column}`)} <span aria-hidden="true">{isSorted ? (sorting.isDescending ? '▾' : '▴') : '↕'}</span>
      </button>
    </th>
  );
}
