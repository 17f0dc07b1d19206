import { parisLocal } from '../../lib/dates';
import { currentStep } from '../../lib/segur/statuses';
import { nameOf, purposeOf } from '../candidature-name';
import { ChapterStrip } from '../ChapterStrip';
import { pressureOf } from '../DeadlineLine';
import { ProofBar } from '../ProofBar';
import { saidDate, saidDaysLeft, saidInstant } from '../said-dates';
import { Chip, StatusChip } from '../StatusChip';
import { useWords } from '../words';
import type { CandidatureActions } from './CandidatureTable';
import { lastProgress, type Overview } from './overview';
import { hashOf } from './route';

const URGENT = { met: 'ok', unread: 'neutral', passed: 'error', urgent: 'error', soon: 'warning', later: 'neutral' } as const;

/** One candidature in the table of all. */
export function CandidatureLine({ overview, actions }: { overview: Overview; actions: CandidatureActions }) {
  const words = useWords();
  const { say } = words;
  const { candidature, chapters, deadlines, outlook } = overview;
  const { number, archived } = candidature;
  const name = nameOf(candidature, words);
  const { next, late } = outlook;
  return (
    <tr>
      <th scope="row">
        <a href={hashOf('candidatures', number)}>{name}</a>
        <p className="small">{[purposeOf(candidature, words), say('word_number', [number])].filter(Boolean).join(' · ')}</p>
        {archived && <Chip tone="neutral">{say('dash_archived')}</Chip>}
      </th>
      <td>
        <StepCell overview={overview} />
      </td>
      <td>
        <ChapterStrip chapters={chapters} />
      </td>
      <td>
        {next === null ? (
          <p className="small">{say(deadlines.length > 0 ? 'dash_deadlines_met' : 'dash_no_deadline')}</p>
        ) : (
          <>
            <p>
              <time dateTime={next.at}>{saidDate(next.at, words)}</time>
            </p>
            <p className="small">{say(`word_${next.date}`)}</p>
            <Chip tone={URGENT[pressureOf(next)]}>{saidDaysLeft(next.daysLeft, words)}</Chip>
          </>
        )}
      </td>
      <td className="number-cell">{late > 0 ? <Chip tone="error">{String(late)}</Chip> : '0'}</td>
      <td>{saidInstant(candidature.readAt, words, parisLocal)}</td>
      <td>
        <div className="buttons">
          <button
            type="button"
            aria-label={say(archived ? 'dash_unarchive_one' : 'dash_archive_one', [name])}
            onClick={() => actions.onArchive(number, !archived)}
          >
            {say(archived ? 'dash_unarchive' : 'dash_archive')}
          </button>
          <button type="button" className="danger" aria-label={say('dash_delete_one', [name])} onClick={() => actions.onDelete(number)}>
            {say('dash_delete')}
          </button>
        </div>
      </td>
    </tr>
  );
}

function StepCell({ overview }: { overview: Overview }) {
  const { say } = useWords();
  const { candidature, pages } = overview;
  const { steps, convention, totals } = candidature;
  const step = currentStep(candidature.steps);
  const progress = lastProgress(pages);
  const answers = progress?.mandatory == null ? null : { done: progress.answered ?? 0, of: progress.mandatory };
  const proofs = totals && { done: totals.proofsSubmitted, of: totals.proofs };
  const counter = proofs ?? answers;
  const said = counter && say(proofs ? 'dash_proofs_submitted' : 'dash_answers', [counter.done, counter.of]);
  return (
    <>
      {step && (
        <p>
          {say(`word_step${step.number}`)} <StatusChip status={step.status} raw={step.raw} />
        </p>
      )}
      {!step && convention && <p>{say('dash_convention', [say(`word_convention_${convention.state.replace('-', '_')}`)])}</p>}
      {!step && !convention && <p className="small">{say(steps.length > 0 ? 'dash_steps_done' : 'dash_steps_unread')}</p>}
      {counter && said && (
        <>
          <ProofBar value={counter.done} total={counter.of} label={said} />
          <p className="small">{said}</p>
        </>
      )}
    </>
  );
}
