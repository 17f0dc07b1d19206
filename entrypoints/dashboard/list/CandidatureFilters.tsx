import { DISPOSITIFS } from '../../../lib/segur/dispositifs';
import { useWords } from '../../../components/words';
import type { Overview, OverviewFilter } from './overview';

/** Search, dispositif and archived ones or not. */
export function CandidatureFilters({
  all,
  filter,
  onChange,
}: {
  all: Overview[];
  filter: OverviewFilter;
  onChange: (filter: OverviewFilter) => void;
}) {
  const { say } = useWords();
  const present = (name: string) => all.some(({ candidature }) => candidature.guichet === 'segur' && candidature.dispositif === name);
  const hasEdc = all.some(({ candidature }) => candidature.guichet === 'edc-psc');
  return (
    <search className="dash-filters">
      <label className="field">
        <span>{say('dash_search')}</span>
        <input type="search" value={filter.words} onChange={({ target }) => onChange({ ...filter, words: target.value })} />
      </label>
      <label className="field">
        <span>{say('dash_dispositif')}</span>
        <select value={filter.dispositif} onChange={({ target }) => onChange({ ...filter, dispositif: target.value })}>
          <option value="">{say('dash_all')}</option>
          {Object.entries(DISPOSITIFS)
            .filter(([name]) => present(name))
            .map(([name, { label }]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          {hasEdc && <option value="edc-psc">{say('word_counter_edc_psc')}</option>}
        </select>
      </label>
      <label className="field">
        <span>{say('dash_show')}</span>
        <select value={filter.show} onChange={({ target }) => onChange({ ...filter, show: target.value as OverviewFilter['show'] })}>
          <option value="open">{say('dash_show_open')}</option>
          <option value="archived">{say('dash_show_archived')}</option>
          <option value="all">{say('dash_show_all')}</option>
        </select>
      </label>
    </search>
  );
}
