import { useState } from 'react';
import type { ChecklistItem, Counter, Stage } from '../../../lib/candidature/checklist/item';
import { useWords } from '../../../components/words';
import { countersIn, initialsIn, isFiltering, type ItemFilter, stagesIn } from './filter';

const SHOWN = ['all', 'to-do', 'late', 'done'] as const;

/** Search and filters over a checklist. `stageNow` is the stage one is at, offered as "this step". */
export function ItemFilters({
  items,
  filter,
  stageNow,
  onChange,
}: {
  items: ChecklistItem[];
  filter: ItemFilter;
  stageNow: Stage | null;
  onChange: (filter: ItemFilter) => void;
}) {
  const { say } = useWords();
  const initials = initialsIn(items);
  const isChosen = isFiltering({ ...filter, search: '' });
  const [isOpen, setOpen] = useState(isChosen); // what hides items from the start is seen
  return (
    <div role="search" className="filters">
      <div className="search-row">
        <input
          type="search"
          aria-label={say('panel_search')}
          value={filter.search}
          placeholder={say('panel_search_short')}
          onChange={(event) => onChange({ ...filter, search: event.target.value })}
        />
        <button type="button" className={isChosen ? 'chosen' : ''} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('panel_filter')}
        </button>
      </div>
      {isOpen && (
        <div className="filter-row">
          <Choice
            label={say('panel_filter_show')}
            value={filter.show}
            options={SHOWN.map((show) => [show, say(`panel_show_${show.replace('-', '_')}`)])}
            onChange={(show) => onChange({ ...filter, show: show as ItemFilter['show'] })}
          />
          <Choice
            label={say('panel_filter_stage')}
            value={filter.stage}
            options={[
              ['', say('panel_every_stage')],
              ...stagesIn(items).map((stage): [string, string] => [
                stage,
                stage === stageNow
                  ? say('panel_this_stage', [say(`word_stage_${stage.replace('-', '_')}`)])
                  : say(`word_stage_${stage.replace('-', '_')}`),
              ]),
            ]}
            onChange={(stage) => onChange({ ...filter, stage: stage as Stage | '' })}
          />
          <Choice
            label={say('panel_filter_counter')}
            value={filter.counter}
            options={[
              ['', say('panel_every_counter')],
              ...countersIn(items).map((counter): [string, string] => [counter, say(`word_counter_${counter.replace('-', '_')}`)]),
            ]}
            onChange={(counter) => onChange({ ...filter, counter: counter as Counter | '' })}
          />
          {initials.length > 0 && (
            <Choice
              label={say('panel_filter_who')}
              value={filter.who}
              options={[['', say('panel_everybody')], ...initials.map((who): [string, string] => [who, say('panel_only_who', [who])])]}
              onChange={(who) => onChange({ ...filter, who })}
            />
          )}
        </div>
      )}
    </div>
  );
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: [string, string][];
  onChange: (value: string) => void;
}) {
  return (
    <select
      aria-label={label}
      className={value === options[0]?.[0] ? '' : 'chosen'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  );
}
