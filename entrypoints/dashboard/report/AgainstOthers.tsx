import { Chip, type Tone } from '../../../components/StatusChip';
import { useWords } from '../../../components/words';
import { against, type Comparison } from '../../../lib/candidature/sisters/against';
import type { First } from '../../../lib/candidature/sisters/first';
import { calledOf } from '../../../lib/candidature/sisters/kin';
import type { CandidatureRow } from '../../../lib/store/rows';
import type { ItemRow } from '../../../lib/store/user-rows';

const TONES: Record<Comparison['verdict'], Tone> = { same: 'ok', differs: 'error', unsure: 'warning' };

/** What this candidature and others of the same software do not say alike, and which to have referenced first. */
export function AgainstOthers({
  candidature,
  sisters,
  items,
  first,
}: {
  candidature: CandidatureRow;
  sisters: CandidatureRow[];
  items: ItemRow[];
  first: First[];
}) {
  const { say } = useWords();
  const rows = candidature.guichet === 'segur' ? against(candidature, sisters, items) : [];
  if (rows.length === 0 && first.length === 0) return null;
  return (
    <section className="card" aria-labelledby="against">
      <h2 id="against">{say('dash_against')}</h2>
      {rows.length > 0 && <ComparisonTable rows={rows} />}
      {first.length > 0 && <h3>{say('dash_against_first')}</h3>}
      {first.map(({ candidature: root, gain }) => (
        <p key={root.number}>{say('eq_against_first', [calledOf(root), gain.map(calledOf).join(', ')])}</p>
      ))}
      {first.length > 1 && <p>{say('eq_against_first_several')}</p>}
    </section>
  );
}

function ComparisonTable({ rows }: { rows: Comparison[] }) {
  const { say } = useWords();
  const columns = ['subject', 'here', 'there', 'where', 'verdict'];
  return (
    <div className="dash-scroll">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(`dash_against_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ subject, where, here, there, verdict, text, data }) => (
            <tr key={`${subject} ${where} ${here} ${there} ${text}`}>
              <th scope="row">{say(`dash_against_${subject}`)}</th>
              <td>{here}</td>
              <td>{there}</td>
              <td>{where}</td>
              <td>
                <Chip tone={TONES[verdict]}>{say(`dash_against_${verdict}`)}</Chip>
                <p className="small">{say(text, data)}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
