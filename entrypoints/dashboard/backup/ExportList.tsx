import { useWords } from '../../../components/words';

/** The kinds of file that can be written. */
export type ExportKind = 'json' | 'ics' | 'xlsx' | 'csv';

const KINDS: readonly ExportKind[] = ['json', 'ics', 'xlsx', 'csv'];

/** The files that can be written, each with what it is for. `sheets`: the names of the sheets, of which CSV takes one at a time. */
export function ExportList({ sheets, onExport }: { sheets: string[]; onExport: (kind: ExportKind, sheet: number) => void }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="exports">
      <h2 id="exports">{say('dash_exports')}</h2>
      <ul className="cards cards-exports">
        {KINDS.map((kind) => (
          <li key={kind} className="card">
            <h3>{say(`dash_export_${kind}`)}</h3>
            <p>{say(`dash_export_${kind}_what`)}</p>
            <div className="buttons">
              {kind === 'csv' ? (
                sheets.map((sheet, place) => (
                  <button key={sheet} type="button" aria-label={say('dash_export_csv_one', [sheet])} onClick={() => onExport(kind, place)}>
                    {sheet}
                  </button>
                ))
              ) : (
                <button type="button" className={kind === 'json' ? 'primary' : undefined} onClick={() => onExport(kind, 0)}>
                  {say(`dash_export_${kind}_do`)}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
