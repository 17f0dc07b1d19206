import { useState } from 'react';
import { Fold } from '../../../components/Fold';
import { titleOf } from '../../../components/item-title';
import { useWords } from '../../../components/words';
import type { Capture, ShownThing } from '../../../lib/candidature/derogatory-file';
import { isDone } from '../checklist/filter';
import type { ChecklistActions } from '../checklist/actions';

/** What may be filed while an attestation or an habilitation is missing: each capture, what it must show, and what is still to get. `isNear`: open until it is folded. */
export function DerogatoryFile({ captures, isNear, onTick }: { captures: Capture[]; isNear: boolean; onTick: ChecklistActions['onTick'] }) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<boolean | null>(null);
  if (captures.length === 0) return null;
  const left = captures.filter(({ item }) => !isDone(item)).length;
  return (
    <Fold title={<span className="fold-name">{say('panel_derogatory', [left])}</span>} isOpen={chosen ?? isNear} onToggle={setChosen}>
      <p className="small">{say('panel_derogatory_what')}</p>
      <ul className="requirements">
        {captures.map(({ item, shown, steps }) => (
          <li key={item.key}>
            <label className="tick">
              <input
                type="checkbox"
                checked={item.state.startsWith('done')}
                disabled={item.state === 'not-concerned'}
                onChange={({ target }) => onTick(item.key, target.checked ? 'done' : null)}
              />
              {titleOf(item, say)}
            </label>
            {item.why && <p className="small">{say(item.why.text, item.why.data)}</p>}
            <Shown shown={shown} about={titleOf(item, say)} onTick={onTick} />
            <Steps steps={steps} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** What the capture must show, to be ticked on it. */
function Shown({ shown, about, onTick }: { shown: ShownThing[]; about: string; onTick: ChecklistActions['onTick'] }) {
  const { say } = useWords();
  if (shown.length === 0) return null;
  return (
    <fieldset className="small">
      <legend>
        {say('panel_shows')} <span className="unseen">({about})</span>
      </legend>
      {shown.map(({ key, name, isSeen }) => (
        <label key={key} className="tick">
          <input type="checkbox" checked={isSeen} onChange={({ target }) => onTick(key, target.checked ? 'done' : null)} />
          {say(`panel_shows_${name}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** How far one is at the other counter. */
function Steps({ steps }: { steps: Capture['steps'] }) {
  const { say } = useWords();
  const left = steps.filter((step) => !isDone(step));
  if (steps.length === 0) return null;
  return (
    <>
      <p className="small">
        {say(left.length === 0 ? 'panel_derogatory_all' : 'panel_derogatory_left', [steps.length - left.length, steps.length])}
      </p>
      <ul className="small">
        {left.map((step) => (
          <li key={step.key}>{titleOf(step, say)}</li>
        ))}
      </ul>
    </>
  );
}
