import { useState } from 'react';
import { Fold } from '../../../components/Fold';
import { useWords } from '../../../components/words';
import { factsOf } from '../readable';

/** The rows of one table; `name` is the table's name in the store. */
export interface StoredTable {
  name: string;
  rows: Readonly<Record<string, unknown>>[];
}

const AT_FIRST = 50;

/** Every table that is kept, with every row in it. */
export function StoredTables({ tables }: { tables: StoredTable[] }) {
  const { say } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section className="card" aria-labelledby="tables">
      <h2 id="tables">{say('dash_stored_tables')}</h2>
      <p className="small">{say('dash_stored_empty_values')}</p>
      {tables.map(({ name, rows }) => (
        <Fold
          key={name}
          title={
            <>
              <span className="fold-name">{say(`dash_table_${name}`)}</span> <span className="count">{rows.length}</span>
            </>
          }
          isOpen={open === name}
          onToggle={(isOpen) => setOpen(isOpen ? name : null)}
        >
          <Rows rows={rows} />
        </Fold>
      ))}
    </section>
  );
}

function Rows({ rows }: { rows: StoredTable['rows'] }) {
  const words = useWords();
  const { say } = words;
  const [isWhole, setWhole] = useState(false);
  if (rows.length === 0) return <p className="small">{say('dash_stored_no_row')}</p>;
  return (
    <>
      <ul className="stored-rows">
        {(isWhole ? rows : rows.slice(0, AT_FIRST)).map((row) => (
          <li key={JSON.stringify(row)}>
            <dl className="facts">
              {factsOf(row, words).map(([label, value]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {!isWhole && rows.length > AT_FIRST && (
        <button type="button" onClick={() => setWhole(true)}>
          {say('dash_stored_all_rows', [rows.length])}
        </button>
      )}
    </>
  );
}
