import { useState } from 'react';
import { parisLocal } from '../../lib/segur/dates';
import type { DismissalRow } from '../../lib/store/user-rows';
import { useKeptFocus } from './useKeptFocus';
import { Fold } from '../../components/Fold';
import { saidInstant } from '../../components/said-dates';
import { useWords } from '../../components/words';

/** What the user has set aside of one candidature by « C'est bon ici », each with its undoing. Nothing is drawn when there is nothing. */
export function SetAside({ dismissals, onUndo }: { dismissals: readonly DismissalRow[]; onUndo: (dismissal: DismissalRow) => void }) {
  const words = useWords();
  const { say } = words;
  const [isOpen, setOpen] = useState(false);
  const keptFocus = useKeptFocus(dismissals.map(keyOf));
  if (dismissals.length === 0) return null;
  return (
    <section className="set-aside">
      <Fold title={say('panel_set_aside', [dismissals.length])} isOpen={isOpen} onToggle={setOpen}>
        <p className="small">{say('panel_set_aside_why')}</p>
        <div {...keptFocus}>
          <ul>
            {dismissals.map((dismissal) => {
              const { rule, label, updatedAt } = dismissal;
              const title = say(`rule_${rule.replaceAll('-', '_')}_title`);
              return (
                <li key={keyOf(dismissal)} data-line={keyOf(dismissal)}>
                  {label !== null && <span className="finding-label">{label}</span>}
                  <span>{title}</span>
                  <span className="small">{saidInstant(updatedAt, words, parisLocal)}</span>
                  <button
                    type="button"
                    className="link"
                    aria-label={say('word_pair', [say('word_undo'), label ?? title])}
                    onClick={() => onUndo(dismissal)}
                  >
                    {say('word_undo')}
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      </Fold>
    </section>
  );
}

function keyOf({ rule, place }: DismissalRow): string {
  return `${rule} ${place}`;
}
