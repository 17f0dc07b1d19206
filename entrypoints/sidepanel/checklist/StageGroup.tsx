import type { ChecklistItem, Stage } from '../../../lib/candidature/checklist/item';
import { Fold } from '../../../components/Fold';
import { Chip } from '../../../components/StatusChip';
import { useWords } from '../../../components/words';
import type { ChecklistActions } from './actions';
import { isDone } from './filter';
import { ItemLine } from './ItemLine';
import type { Neighbours } from './neighbours';

/** The items of one stage under a heading that folds them. `asked`: the item to go to as they are drawn. */
export function StageGroup({
  stage,
  items,
  isOpen,
  onToggle,
  asked,
  actions,
  neighbours,
}: {
  stage: Stage;
  items: ChecklistItem[];
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  asked: string | null;
  actions: ChecklistActions;
  neighbours: Neighbours;
}) {
  const { say } = useWords();
  const late = items.filter(({ state }) => state === 'late').length;
  const done = items.filter(isDone).length;
  const title = (
    <>
      <span className="fold-name">
        {say(`word_stage_${stage.replace('-', '_')}`)}{' '}
        {late > 0 && <Chip tone="error">{say(late === 1 ? 'panel_late_one' : 'panel_late_many', [late])}</Chip>}
      </span>
      <span className="count">{`${done}/${items.length}`}</span>
      <span className="unseen">{say('panel_stage_done')}</span>
    </>
  );
  return (
    <Fold title={title} isOpen={isOpen} onToggle={onToggle}>
      <ul className="items">
        {items.map((item) => (
          <ItemLine key={item.key} item={item} isAsked={item.key === asked} actions={actions} neighbours={neighbours} />
        ))}
      </ul>
    </Fold>
  );
}
