import { parisLocal } from '../../../lib/segur/dates';
import { nameOf, purposeOf } from '../../../components/candidature-name';
import { ChapterStrip } from '../../../components/ChapterStrip';
import { DeadlineChip } from '../../../components/DeadlineLine';
import { NextAction } from '../../../components/NextAction';
import { Sign } from '../../../components/Sign';
import { saidDate, saidInstant } from '../../../components/said-dates';
import { useWords } from '../../../components/words';
import { CandidatureMenu } from './CandidatureMenu';
import type { CandidatureActions } from './CandidatureTable';
import type { Overview } from './overview';
import { hashOf } from '../route';
import { StepCell } from './StepCell';

/** One candidature in the table of all, in two lines. */
export function CandidatureLine({ overview, actions }: { overview: Overview; actions: CandidatureActions }) {
  const words = useWords();
  const { say } = words;
  const { candidature, chapters, outlook } = overview;
  const { number, archived, readAt } = candidature;
  const name = nameOf(candidature, words);
  const what = [archived && say('dash_archived'), say('word_number', [number]), purposeOf(candidature, words)].filter(Boolean).join(' · ');
  return (
    <tr className={`urgency-${outlook.urgency}`}>
      <th scope="row">
        <a className="cut" href={hashOf('candidatures', number)} title={name}>
          {name}
        </a>
        <p className="small cut" title={what}>
          {what}
        </p>
      </th>
      <td>
        <StepCell overview={overview} />
      </td>
      <td>
        {chapters.length > 0 ? <ChapterStrip chapters={chapters} /> : <Sign className="small" sign="–" words={say('popup_no_chapters')} />}
      </td>
      <td>
        <ActionCell overview={overview} actions={actions} />
      </td>
      <td>
        <DateCell overview={overview} />
      </td>
      <td>
        <time dateTime={readAt} title={saidInstant(readAt, words, parisLocal)}>
          {saidDate(parisLocal(Date.parse(readAt)).slice(0, 10), words)}
        </time>
      </td>
      <td>
        <CandidatureMenu number={number} name={name} isArchived={archived} actions={actions} />
      </td>
    </tr>
  );
}

/** What to do next: a button where a place is known to do it; and how many items are late. */
function ActionCell({ overview, actions }: { overview: Overview; actions: CandidatureActions }) {
  const { say } = useWords();
  const { action, late } = overview.outlook;
  const canOpen = action.link !== null || action.isInList;
  return (
    <>
      {canOpen ? (
        <button type="button" className="link next-link" onClick={() => actions.onNext(overview)}>
          <NextAction outlook={overview.outlook} />
        </button>
      ) : (
        <NextAction outlook={overview.outlook} />
      )}
      {late > 0 && !action.isInList && <p className="small cut">{say(late === 1 ? 'dash_late_one' : 'dash_late_many', [late])}</p>}
    </>
  );
}

/** The next date and how far it is; the last one that was missed is said first. */
function DateCell({ overview: { deadlines, outlook } }: { overview: Overview }) {
  const words = useWords();
  const { say } = words;
  const { next, missed, urgency } = outlook;
  const [last] = missed;
  const whole = next && `${say(`word_${next.date}`)} · ${saidDate(next.at, words)}`;
  return (
    <>
      {last && (
        <p className="missed cut" title={saidDate(last.at, words)}>
          {say('dash_missed', [say(`dash_mark_${last.date}`)])}
        </p>
      )}
      {!next && !last && <p className="small">{say(deadlines.length > 0 ? 'dash_deadlines_met' : 'dash_no_deadline')}</p>}
      {next && !last && (
        <p className="cut" title={whole ?? ''}>
          <time dateTime={next.at}>{saidDate(next.at, words)}</time>
        </p>
      )}
      {next && (
        <p className="small beside" title={whole ?? ''}>
          <span className="cut">
            {last ? <time dateTime={next.at}>{saidDate(next.at.slice(0, 10), words)}</time> : say(`dash_mark_${next.date}`)}
          </span>{' '}
          <DeadlineChip deadline={next} isIdle={urgency === 'rest'} />
        </p>
      )}
    </>
  );
}
