import { memo, useId, useState } from 'react';
import type { ChecklistItem } from '../../../lib/candidature/checklist/item';
import { Chip } from '../../../components/StatusChip';
import { saidDate } from '../../../components/said-dates';
import { useWords } from '../../../components/words';
import { takeFocus } from '../../hooks/take-focus';
import type { ChecklistActions } from './actions';
import { isDone } from './filter';
import { ItemDetails } from './ItemDetails';
import type { Neighbours } from './neighbours';
import { titleOf } from '../../../components/item-title';

/** One item: a box to tick, its title (which unfolds the details), and what is pressing about it. */
export const ItemLine = memo(DrawnItem, isSame);

interface ItemLineProps {
  item: ChecklistItem;
  /** It is unfolded from the start, and takes the focus: the user has asked for it. */
  isAsked: boolean;
  actions: ChecklistActions;
  neighbours: Neighbours;
}

function DrawnItem({ item, isAsked, actions, neighbours }: ItemLineProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(isAsked);
  const details = useId();
  const title = titleOf(item, say);
  const isTicked = item.state === 'done-by-page' || item.state === 'done-by-user';
  return (
    <li className={`item item-${item.state}`} data-line={item.key}>
      <div className="item-head">
        <input
          type="checkbox"
          aria-label={title}
          checked={isTicked}
          disabled={item.state === 'not-concerned'}
          onChange={() => actions.onTick(item.key, tickOf(item, !isTicked))}
        />
        <button
          ref={isAsked ? takeFocus : null}
          type="button"
          className="item-title"
          data-key={item.key}
          aria-expanded={isOpen}
          aria-controls={isOpen ? details : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </button>
      </div>
      <ItemMarks item={item} />
      {isOpen && (
        <div id={details}>
          <ItemDetails item={item} actions={actions} neighbours={neighbours} />
        </div>
      )}
    </li>
  );
}

/** The store gives new objects at each change: what they hold decides. */
function isSame(before: ItemLineProps, after: ItemLineProps): boolean {
  return (
    before.actions === after.actions && before.neighbours === after.neighbours && JSON.stringify(before.item) === JSON.stringify(after.item)
  );
}

function ItemMarks({ item }: { item: ChecklistItem }) {
  const words = useWords();
  const { say } = words;
  const due = isDone(item) ? null : (item.due?.at ?? null);
  const isDeduced = item.state === 'done-by-page' && item.page?.deduced === true;
  const hasMarks =
    due !== null ||
    item.initials !== '' ||
    item.note !== '' ||
    item.disagrees ||
    isDeduced ||
    !['todo', 'done-by-user', 'done-by-page'].includes(item.state);
  if (!hasMarks) return null;
  return (
    <div className="item-marks small">
      {item.state === 'late' && <Chip tone="error">{say('word_item_late')}</Chip>}
      {item.state === 'waiting' && <span>{say('word_item_waiting')}</span>}
      {item.state === 'not-concerned' && <span>{say('word_item_not_concerned')}</span>}
      {isDeduced && <span>{say('word_item_deduced')}</span>}
      {due !== null && <span>{say('panel_before', [saidDate(due, words)])}</span>}
      {item.initials !== '' && <span className="initials">{item.initials}</span>}
      {item.disagrees && <span className="differs">{say(item.page?.done ? 'panel_page_says_done' : 'panel_page_says_not_done')}</span>}
      {item.note !== '' && <span className="item-note">{item.note}</span>}
    </div>
  );
}

/** The mark that ticking or unticking leaves: null where the page already says the same. */
function tickOf({ page }: ChecklistItem, done: boolean): 'done' | 'todo' | null {
  if ((page?.done ?? false) === done) return null;
  return done ? 'done' : 'todo';
}
