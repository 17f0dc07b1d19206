import type { Glance } from '../../lib/store/dossiers';
import { nameOf } from '../../components/candidature-name';
import { DeadlineChip, DifferingWords } from '../../components/DeadlineLine';
import { saidDate } from '../../components/said-dates';
import { useWords } from '../../components/words';
import { Cut } from '../../components/Cut';
import { nearestDate } from './glance';

/** The nearest date of all candidatures, and whose it is. */
export function NearestDate({ all }: { all: readonly Glance[] }) {
  const words = useWords();
  const nearest = nearestDate(all);
  if (!nearest) return <p className="popup-next small">{words.say('popup_no_next')}</p>;
  const { deadline, shared } = nearest;
  const [only] = shared;
  const whose = shared.length === 1 && only ? nameOf(only.candidature, words) : words.say('popup_several', [shared.length]);
  return (
    <div className="popup-next">
      <p className="popup-line">
        <strong>{words.say(`word_${deadline.date}`)}</strong> <Cut text={whose} />
      </p>
      <p className="popup-line">
        <time dateTime={deadline.at}>{saidDate(deadline.at, words)}</time>{' '}
        <DeadlineChip deadline={deadline} isIdle={shared.every(({ outlook }) => outlook.urgency === 'rest')} />
      </p>
      <DifferingWords deadline={deadline} />
    </div>
  );
}
