import { parisLocal } from '../../../lib/segur/dates';
import type { ChecklistItem } from '../../../lib/candidature/checklist/item';
import { LONGEST_INITIALS } from '../../../lib/store/user-rows';
import { SavedField } from '../../../components/SavedField';
import { saidInstant } from '../../../components/said-dates';
import { useWords } from '../../../components/words';
import type { ChecklistActions } from './actions';
import type { Neighbours } from './neighbours';

/** Everything about one item: why, where, what it waits for, and what the user adds. */
export function ItemDetails({ item, actions, neighbours }: { item: ChecklistItem; actions: ChecklistActions; neighbours: Neighbours }) {
  const words = useWords();
  const { say } = words;
  const { key } = item;
  return (
    <div className="item-details">
      {item.why && <p>{say(item.why.text, item.why.data)}</p>}
      {item.page && (
        <p className="small">
          {item.page.deduced
            ? say('panel_deduced_from', [item.page.words, saidInstant(item.page.at, words, parisLocal)])
            : say('panel_read_on', [saidInstant(item.page.at, words, parisLocal)])}
          {!item.page.deduced && item.page.words && ` : ${item.page.words}`}
        </p>
      )}
      {item.blockedBy.length > 0 && <Names title={say('panel_blocked_by')} names={neighbours.titlesOf(item.blockedBy)} />}
      {item.blocks.length > 0 && <Names title={say('panel_blocks')} names={neighbours.titlesOf(item.blocks)} />}
      <p className="small">
        {say('panel_counter', [say(`word_counter_${item.counter.replace('-', '_')}`)])}
        {item.source && (
          <>
            <br />
            {say('panel_source', [item.source])}
            {item.confidence === 'inferred' && ` ${say('panel_inferred')}`}
          </>
        )}
      </p>
      <div className="buttons">
        {item.where.link && (
          <button type="button" className="primary" onClick={() => actions.onOpen(item)}>
            {say('panel_open_place')}
          </button>
        )}
        <button
          type="button"
          aria-pressed={item.user === 'not-concerned'}
          onClick={() => actions.onTick(key, item.user === 'not-concerned' ? null : 'not-concerned')}
        >
          {say(item.user === 'not-concerned' ? 'panel_concerned_again' : 'panel_not_concerned')}
        </button>
      </div>
      <SavedField label={say('panel_note')} isLong value={item.note} onSave={(note) => actions.onNote(key, note)} />
      <div className="field-pair">
        <SavedField
          label={say('panel_initials')}
          value={item.initials}
          maxLength={LONGEST_INITIALS}
          onSave={(initials) => actions.onAssign(key, initials)}
        />
        <label className="field">
          <span>{say('panel_due')}</span>
          <input
            type="date"
            value={item.due?.from === 'user' ? (item.due.at ?? '') : ''}
            onChange={(event) => actions.onDate(key, event.target.value || null)}
          />
        </label>
      </div>
      <div className="buttons">
        <button type="button" onClick={() => neighbours.move(key, -1)}>
          {say('panel_move_up')}
        </button>
        <button type="button" onClick={() => neighbours.move(key, 1)}>
          {say('panel_move_down')}
        </button>
        {item.words !== null && (
          <button type="button" className="danger" onClick={() => actions.onDelete(key)}>
            {say('panel_delete_item')}
          </button>
        )}
      </div>
    </div>
  );
}

function Names({ title, names }: { title: string; names: string[] }) {
  return (
    <div className="small">
      {title}
      <ul className="names">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
