import { useState } from 'react';
import type { Glance } from '../../lib/store/dossiers';
import { nameOf } from '../../components/candidature-name';
import { useWords } from '../../components/words';
import { type MissedDate, missedBy } from './glance';

/** The dates that passed, one line each; a line of several candidatures opens on them. */
export function MissedDates({ all, onOpen }: { all: readonly Glance[]; onOpen: (one: Glance) => void }) {
  const dates = missedBy(all);
  if (dates.length === 0) return null;
  return (
    <ul className="popup-missed">
      {dates.map((one) => (
        <li key={one.date}>
          <MissedLine {...one} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function MissedLine({ date, missed, onOpen }: MissedDate & { onOpen: (one: Glance) => void }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [first] = missed;
  const isAlone = missed.length === 1;
  const whose = isAlone && first ? nameOf(first.candidature, words) : words.say('popup_several', [missed.length]);
  return (
    <>
      <button
        type="button"
        className="popup-alert"
        aria-expanded={isAlone ? undefined : isOpen}
        onClick={() => (isAlone && first ? onOpen(first) : setOpen(!isOpen))}
      >
        <span className="sign sign-missed" aria-hidden="true" />
        <span>{words.say(`popup_missed_${date}`, [whose])}</span>
        {!isAlone && <span className="fold-arrow" aria-hidden="true" />}
      </button>
      {isOpen && (
        <ul className="popup-late">
          {missed.map((one) => (
            <li key={one.candidature.number}>
              <button type="button" className="link" onClick={() => onOpen(one)}>
                {nameOf(one.candidature, words)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
