import type { CountRow } from '../../../lib/store/rows';
import { saidDate } from '../../../components/said-dates';
import { useWords } from '../../../components/words';
import { neededPerWeek, paceOf } from '../../../lib/candidature/pace';
import { ProofCurve } from './ProofCurve';

const LINES = ['loaded', 'submitted', 'validated'] as const;

/** Proofs loaded, submitted and validated day by day, with today's pace. `date2`: Paris local time, null while unknown; `today`: YYYY-MM-DD. */
export function ProofsOverTime({ counts, date2, today }: { counts: CountRow[]; date2: string | null; today: string }) {
  const words = useWords();
  const { say } = words;
  const last = counts.at(-1);
  return (
    <section className="card" aria-labelledby="proofs">
      <h2 id="proofs">{say('dash_proofs_over_time')}</h2>
      {!last && <p className="small">{say('dash_proofs_none')}</p>}
      {last && (
        <>
          {counts.length > 1 && <ProofCurve counts={counts} />}
          <PaceLines counts={counts} last={last} date2={date2} today={today} />
          <div className="dash-scroll no-print">
            <table className="narrow">
              <thead>
                <tr>
                  <th scope="col">{say('dash_day')}</th>
                  {LINES.map((line) => (
                    <th key={line} scope="col">
                      <span className={`swatch swatch-${line}`} aria-hidden="true" /> {say(`dash_counted_${line}`)}
                    </th>
                  ))}
                  <th scope="col">{say('dash_proofs_total')}</th>
                </tr>
              </thead>
              <tbody>
                {counts.map((count) => (
                  <tr key={count.day}>
                    <th scope="row">{saidDate(count.day, words)}</th>
                    {LINES.map((line) => (
                      <td key={line}>{count[line]}</td>
                    ))}
                    <td>{count.total}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function PaceLines({ counts, last, date2, today }: { counts: CountRow[]; last: CountRow; date2: string | null; today: string }) {
  const words = useWords();
  const { say, language } = words;
  const perWeek = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const number = (count: number) => (new Intl.PluralRules(language, { maximumFractionDigits: 1 }).select(count) === 'one' ? 'one' : 'many');
  const pace = paceOf(counts);
  const needed = date2 === null ? null : neededPerWeek(last, today, date2);
  return (
    <>
      {needed !== null && <p>{say(`dash_pace_needed_${number(needed)}`, [perWeek.format(needed), saidDate(date2 ?? '', words)])}</p>}
      {pace === null ? (
        <p className="small">{say('dash_pace_too_few')}</p>
      ) : (
        <p>
          {say(`dash_pace_${number(pace.perWeek)}`, [
            perWeek.format(pace.perWeek),
            pace.points,
            saidDate(pace.from, words),
            saidDate(pace.to, words),
          ])}{' '}
          {pace.reachedOn === null ? say('dash_pace_never') : say('dash_pace_reached', [saidDate(pace.reachedOn, words)])}
        </p>
      )}
    </>
  );
}
