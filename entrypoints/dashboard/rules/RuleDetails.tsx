import type { Severity } from '../../../lib/reading/reading';
import type { CandidatureRow } from '../../../lib/store/rows';
import { nameOf } from '../../../components/candidature-name';
import { Chip, type Tone } from '../../../components/StatusChip';
import { useWords } from '../../../components/words';
import { hashOf } from '../route';
import type { RuleFacts } from './rule-facts';

/** The colour of each severity. */
export const SEVERITY_TONES: Record<Severity, Tone> = { error: 'error', warning: 'warning', info: 'accent' };

/** One rule: why it exists, where it is written, an example, and where it applies. */
export function RuleDetails({
  rule,
  candidatures,
  disabled,
  fixed,
  disabledFor,
  onSwitch,
  onSwitchFor,
}: {
  rule: RuleFacts;
  candidatures: CandidatureRow[];
  disabled: readonly string[];
  /** Those that the organisation has switched off. */
  fixed: readonly string[];
  disabledFor: Readonly<Record<string, string[]>>;
  onSwitch: (rule: string, isOn: boolean) => void;
  onSwitchFor: (number: string, rule: string, isOn: boolean) => void;
}) {
  const words = useWords();
  const { say } = words;
  const isOn = !disabled.includes(rule.id);
  return (
    <article className="card">
      <p>
        <Chip tone={SEVERITY_TONES[rule.severity]}>{say(`dash_severity_${rule.severity}`)}</Chip> <code>{rule.id}</code>
      </p>
      <p>{rule.explain}</p>
      <dl className="facts">
        <dt>{say('dash_rule_example')}</dt>
        <dd>{rule.example}</dd>
        <dt>{say('dash_rule_source')}</dt>
        <dd>
          {rule.source.startsWith('https://') ? (
            <a href={rule.source} target="_blank" rel="noreferrer">
              {rule.source}
            </a>
          ) : (
            rule.source
          )}
          {rule.words !== '' && <p>{say('hint_quoted', [rule.words])}</p>}
        </dd>
        <dt>{say('dash_rule_confidence')}</dt>
        <dd>{say(`dash_confidence_${rule.confidence}_why`)}</dd>
      </dl>
      <fieldset className="ticks">
        <legend>{say('dash_rule_where')}</legend>
        <label className="tick">
          <input
            type="checkbox"
            checked={isOn}
            disabled={fixed.includes(rule.id)}
            onChange={({ target }) => onSwitch(rule.id, target.checked)}
          />
          {say('dash_rule_on')}
          {fixed.includes(rule.id) && <span className="small">{say('dash_fixed')}</span>}
        </label>
        {candidatures.map((candidature) => (
          <label key={candidature.number} className="tick">
            <input
              type="checkbox"
              disabled={!isOn}
              checked={isOn && !disabledFor[candidature.number]?.includes(rule.id)}
              onChange={({ target }) => onSwitchFor(candidature.number, rule.id, target.checked)}
            />
            {say('dash_rule_on_for', [nameOf(candidature, words), candidature.number])}
          </label>
        ))}
      </fieldset>
      <p>
        <a href={hashOf('rules')}>{say('dash_all_rules')}</a>
      </p>
    </article>
  );
}
