import { type Meaning, STATUS_WORDINGS, WORDINGS } from '../../lib/reading/wordings';

const STATUSES = Object.keys(STATUS_WORDINGS) as Meaning[];

/** A button a status that a word can mean. */
export function LearnStatus({ isOff = false, onLearn }: { isOff?: boolean; onLearn: (status: Meaning) => void }) {
  return STATUSES.map((each) => (
    <button key={each} type="button" data-learn={each} disabled={isOff} onClick={() => onLearn(each)}>
      {WORDINGS[each]}
    </button>
  ));
}
