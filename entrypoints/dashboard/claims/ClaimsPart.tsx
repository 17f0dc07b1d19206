import { useMemo, useState } from 'react';
import { useWords } from '../../../components/words';
import { affirmations, affirmationsWith, type AffirmationFilter, documentsOf, type SaidBy } from './affirmations';
import { AffirmationTable } from './AffirmationTable';
import './claims.css';

const ROOMS: readonly SaidBy[] = ['dates', 'assistant', 'items', 'rules'];
const CONFIDENCES = ['stated', 'inferred', 'secondary'] as const;

/** All that Cap affirms of the ANS with the words it rests on, to be checked against the documents, on the screen or on paper. */
export function ClaimsPart() {
  const { say } = useWords();
  const all = useMemo(() => affirmations(say), [say]);
  const [filter, setFilter] = useState<AffirmationFilter>({ words: '', document: '', confidence: '' });
  const shown = affirmationsWith(all, filter);
  return (
    <>
      <p>{say('dash_claims_intro')}</p>
      <search className="dash-filters no-print">
        <label className="field">
          <span>{say('dash_search')}</span>
          <input type="search" value={filter.words} onChange={({ target }) => setFilter({ ...filter, words: target.value })} />
        </label>
        <label className="field">
          <span>{say('dash_claims_document')}</span>
          <select value={filter.document} onChange={({ target }) => setFilter({ ...filter, document: target.value })}>
            <option value="">{say('dash_all')}</option>
            {documentsOf(all).map((document) => (
              <option key={document}>{document}</option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{say('dash_rule_confidence')}</span>
          <select value={filter.confidence} onChange={({ target }) => setFilter({ ...filter, confidence: target.value })}>
            <option value="">{say('dash_all')}</option>
            {CONFIDENCES.map((confidence) => (
              <option key={confidence} value={confidence}>
                {say(`dash_claims_${confidence}`)}
              </option>
            ))}
          </select>
        </label>
      </search>
      <div className="buttons no-print">
        <button type="button" onClick={() => window.print()}>
          {say('dash_print')}
        </button>
      </div>
      <output className="small">{say('dash_claims_shown', [shown.length, all.length])}</output>
      {ROOMS.map((room) => (
        <AffirmationTable key={room} room={room} affirmations={shown.filter(({ saidBy }) => saidBy === room)} />
      ))}
    </>
  );
}
