import { LatestStarts } from './LatestStarts';
import type { LatestStart } from '../../lib/candidature/backward-plan';
import type { Deadline } from '../../lib/candidature/deadlines';
import { DeadlineChip, DeadlineLine } from '../../components/DeadlineLine';
import { FoldArrow } from '../../components/Fold';
import { saidDate } from '../../components/said-dates';
import { Sign } from '../../components/Sign';
import { useWords } from '../../components/words';
import { useUnfolding } from './useUnfolding';

/** The date that counts next in one line, which unfolds what the header cuts: what the candidature is, and all dates with every source's word. Null: « Détails » alone. */
export function DateLine({
  purpose,
  number,
  next,
  isIdle,
  deadlines,
  starts,
}: {
  purpose: string;
  number: string;
  next: Deadline | null;
  /** Nothing is the user's to do: no date presses. */
  isIdle: boolean;
  deadlines: Deadline[];
  starts: LatestStart[];
}) {
  const words = useWords();
  const { say } = words;
  const { isOpen, id, button } = useUnfolding();
  return (
    <>
      <button type="button" className="date-line" {...button}>
        <FoldArrow />
        {next ? (
          <>
            <strong>{say(`panel_${next.date}`)}</strong>
            {next.differs && <Sign className="differs" sign="≠" words={say('word_dates_differ')} />}
            <span className="date-words">
              <time dateTime={next.at}>{saidDate(next.at.slice(0, 10), words)}</time>
              <DeadlineChip deadline={next} isIdle={isIdle} />
            </span>
          </>
        ) : (
          say('panel_details')
        )}
      </button>
      {isOpen && (
        <div id={id} className="details">
          <p className="small number">{purpose ? `${purpose} · ${number}` : number}</p>
          {deadlines.map((deadline) => (
            <DeadlineLine key={deadline.date} deadline={deadline} />
          ))}
          <LatestStarts starts={starts} />
        </div>
      )}
    </>
  );
}
