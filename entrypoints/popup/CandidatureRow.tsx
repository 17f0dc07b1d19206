import type { Glance } from '../../lib/store/dossiers';
import { currentStep } from '../../lib/segur/statuses';
import { nameOf } from '../../components/candidature-name';
import { ChapterStrip } from '../../components/ChapterStrip';
import { Cut } from '../../components/Cut';
import { NextAction } from '../../components/NextAction';
import { useWords } from '../../components/words';

/** One candidature in two lines: what it is called and where it stands; the one thing to do next, which a click opens. */
export function CandidatureRow({ glance, onOpen }: { glance: Glance; onOpen: (one: Glance) => void }) {
  const words = useWords();
  const { candidature, chapters, outlook } = glance;
  const step = candidature.guichet === 'segur' ? currentStep(candidature.steps) : undefined;
  return (
    <button type="button" className={`popup-row urgency-${outlook.urgency}`} onClick={() => onOpen(glance)}>
      <span className="popup-line">
        <Cut text={nameOf(candidature, words)} isStrong /> {chapters.length > 0 && <ChapterStrip chapters={chapters} />}
        {chapters.length === 0 && step && <span className="small">{words.say('popup_step', [step.number])}</span>}
      </span>{' '}
      <NextAction outlook={outlook} />
    </button>
  );
}
