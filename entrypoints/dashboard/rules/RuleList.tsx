import { useState } from 'react';
import { Chip } from '../../../components/StatusChip';
import { useWords } from '../../../components/words';
import { SEVERITY_TONES } from './RuleDetails';
import { hashOf } from '../route';
import { type RuleFacts, rulesWith } from './rule-facts';

/** Every rule, with search; each leads to its own place and can be switched off. */
export function RuleList({
  rules,
  disabled,
  fixed,
  onSwitch,
}: {
  rules: RuleFacts[];
  disabled: readonly string[];
  /** Those that the organisation has switched off. */
  fixed: readonly string[];
  onSwitch: (rule: string, isOn: boolean) => void;
}) {
  const { say } = useWords();
  const [search, setSearch] = useState('');
  const shown = rulesWith(rules, search);
  return (
    <>
      <p>{say('dash_rules_intro')}</p>
      <search className="dash-filters">
        <label className="field">
          <span>{say('dash_search')}</span>
          <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
        </label>
      </search>
      <output className="small">{say('dash_rules_shown', [shown.length, rules.length])}</output>
      <ul className="cards">
        {shown.map(({ id, title, explain, severity, confidence }) => (
          <li key={id} className="card">
            <h2>
              <a href={hashOf('rules', id)}>{title}</a>
            </h2>
            <p>
              <Chip tone={SEVERITY_TONES[severity]}>{say(`dash_severity_${severity}`)}</Chip>{' '}
              <span className="small">{say(`dash_confidence_${confidence}`)}</span>
            </p>
            <p>{explain}</p>
            <label className="tick">
              <input
                type="checkbox"
                checked={!disabled.includes(id)}
                disabled={fixed.includes(id)}
                aria-describedby={fixed.includes(id) ? `fixed-${id}` : undefined}
                aria-label={say('dash_rule_on_one', [title])}
                onChange={({ target }) => onSwitch(id, target.checked)}
              />
              {say('dash_rule_on')}
            </label>
            {fixed.includes(id) && (
              <p className="small" id={`fixed-${id}`}>
                {say('dash_fixed')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
