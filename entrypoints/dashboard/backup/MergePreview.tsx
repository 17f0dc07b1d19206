import type { ReactNode } from 'react';
import type { MergeCount } from '../../../lib/store/merge';
import type { CandidatureNews } from '../../../lib/files/merge-news';
import { useWords } from '../../../components/words';
import { AskForm } from '../AskForm';
import { MergeNews } from './MergeNews';

/** What a file would do to each table. */
export type TableCounts = Readonly<Record<string, MergeCount>>;

/** What merging a file would bring, whose it is, and how much of each table, before it is done. `onMerge` hears whether to take the settings too. */
export function MergePreview({
  fileName,
  news,
  counts,
  hasSettings,
  onMerge,
  onCancel,
  children,
}: {
  fileName: string;
  news: CandidatureNews[];
  counts: TableCounts;
  hasSettings: boolean;
  onMerge: (withSettings: boolean) => void;
  onCancel: () => void;
  /** Stands under the news. */
  children?: ReactNode;
}) {
  const { say } = useWords();
  const tables = Object.entries(counts).filter(([, { added, changed, same }]) => added + changed + same > 0);
  const isNew = tables.some(([, { added, changed }]) => added + changed > 0);
  return (
    <AskForm
      title={say('dash_merge_preview', [fileName])}
      level={3}
      doIt={say('dash_merge')}
      onDo={(fields) => onMerge(fields.has('settings'))}
      onCancel={onCancel}
    >
      <p>{say(isNew ? 'dash_merge_what' : 'dash_merge_nothing')}</p>
      <MergeNews news={news} />
      {children}
      {tables.length > 0 && (
        <details>
          <summary>{say('dash_merge_counts')}</summary>
          <div className="dash-scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('dash_merge_table')}</th>
                  <th scope="col">{say('dash_merge_added')}</th>
                  <th scope="col">{say('dash_merge_changed')}</th>
                  <th scope="col">{say('dash_merge_same')}</th>
                </tr>
              </thead>
              <tbody>
                {tables.map(([table, { added, changed, same }]) => (
                  <tr key={table}>
                    <th scope="row">{say(`dash_table_${table}`)}</th>
                    <td>{added}</td>
                    <td>{changed}</td>
                    <td>{same}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      {hasSettings && (
        <label className="tick">
          <input type="checkbox" name="settings" />
          {say('dash_merge_settings')}
        </label>
      )}
    </AskForm>
  );
}
