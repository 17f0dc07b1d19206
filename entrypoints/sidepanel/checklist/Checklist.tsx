import { useEffect, useMemo, useRef, useState } from 'react';
import type { ChecklistItem, Stage } from '../../../lib/candidature/checklist/item';
import { useWords } from '../../../components/words';
import type { ChecklistActions } from './actions';
import { filtered, isDone, isFiltering, type ItemFilter, NO_FILTER, stagesIn } from './filter';
import type { Neighbours } from './neighbours';
import { ItemFilters } from './ItemFilters';
import { NewItem } from './NewItem';
import { StageGroup } from './StageGroup';
import { titleOf } from '../../../components/item-title';
import { useKeptFocus } from '../useKeptFocus';
import './checklist.css';

/** A checklist by stage, with search, filters and items of the user's own. `stageNow`: the stage one is at; `unfold`: the item that was asked for. */
export function Checklist({
  items,
  stageNow,
  filter,
  onFilter,
  unfold = null,
  actions,
}: {
  items: ChecklistItem[];
  stageNow: Stage | null;
  filter: ItemFilter;
  onFilter: (filter: ItemFilter) => void;
  unfold?: string | null;
  actions: ChecklistActions;
}) {
  const { say } = useWords();
  const [unfolded, setUnfolded] = useState<Partial<Record<Stage, boolean>>>(() => {
    const stage = items.find(({ key }) => key === unfold)?.stage;
    return stage ? { [stage]: true } : {};
  });
  const asked = useRef(unfold);
  useEffect(() => {
    asked.current = null; // once: what is folded and unfolded later takes no focus
  }, []);
  const shown = useMemo(() => filtered(items, filter, (item) => titleOf(item, say)), [items, filter, say]);
  const first = useFirstStage(items, stageNow);
  const kept = useKeptFocus(shown.map(({ key }) => key));
  const latest = useRef(items);
  latest.current = items;
  const neighbours = useMemo<Neighbours>(
    () => ({
      titlesOf: (keys) => latest.current.filter(({ key }) => keys.includes(key)).map((item) => titleOf(item, say)),
      move(key, by) {
        const keys = movedKeys(latest.current, key, by);
        if (keys) actions.onOrder(keys);
      },
    }),
    [actions, say],
  );
  const found = useRef<HTMLParagraphElement>(null);
  const showAll = () => {
    onFilter(NO_FILTER);
    found.current?.focus(); // the button leaves
  };
  return (
    <>
      <ItemFilters items={items} filter={filter} stageNow={stageNow} onChange={onFilter} />
      <div className="found">
        <p ref={found} className="small" role="status" tabIndex={-1}>
          {isFiltering(filter)
            ? say('panel_items_found', [shown.length, items.length])
            : say('panel_items_left', [items.filter((item) => !isDone(item)).length])}
        </p>
        {isFiltering(filter) && (
          <button type="button" className="link" onClick={showAll}>
            {say('panel_show_whole_list')}
          </button>
        )}
      </div>
      <div {...kept}>
        {stagesIn(shown).map((stage) => (
          <StageGroup
            key={stage}
            stage={stage}
            items={shown.filter((item) => item.stage === stage)}
            isOpen={isFiltering(filter) || (unfolded[stage] ?? stage === first)}
            onToggle={(isOpen) => setUnfolded({ ...unfolded, [stage]: isOpen })}
            asked={asked.current}
            actions={actions}
            neighbours={neighbours}
          />
        ))}
      </div>
      <NewItem onAdd={actions.onAdd} />
    </>
  );
}

/** The keys of the item's stage with the item one place up or down; null at the end of the stage. */
function movedKeys(items: ChecklistItem[], key: string, by: -1 | 1): string[] | null {
  const stage = items.find((item) => item.key === key)?.stage;
  const keys = items.filter((item) => item.stage === stage).map((item) => item.key);
  const from = keys.indexOf(key);
  const neighbour = keys[from + by];
  if (neighbour === undefined) return null;
  keys[from] = neighbour;
  keys[from + by] = key;
  return keys;
}

/** The stage unfolded at first. It stays while the user ticks, and is chosen anew when the user comes to another stage. */
function useFirstStage(items: ChecklistItem[], stageNow: Stage | null): Stage | null {
  const [chosen, setChosen] = useState(() => ({ stageNow, first: firstStage(items, stageNow) }));
  if (chosen.stageNow === stageNow) return chosen.first;
  const first = firstStage(items, stageNow);
  setChosen({ stageNow, first });
  return first;
}

/** The stage to unfold: the one the candidature is at where the list has it, else one that is late, else the first where something can be done. */
function firstStage(items: ChecklistItem[], stageNow: Stage | null): Stage | null {
  const present = items.find(({ stage }) => stage === stageNow)?.stage;
  const late = items.find(({ state }) => state === 'late')?.stage;
  return present ?? late ?? items.find((item) => !isDone(item) && item.state !== 'waiting')?.stage ?? null;
}
