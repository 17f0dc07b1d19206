import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { RuleDetails } from './RuleDetails';
import { RuleList } from './RuleList';
import { useWords } from '../../../components/words';
import { saveSettings } from '../../../lib/browser/settings';
import { allCandidatures } from '../../../lib/store/candidatures';
import { SAMPLE_NUMBER } from '../../../lib/store/made-up';
import { ruleFacts } from './rules';
import { useManaged } from '../../hooks/useManaged';
import { useSettings } from '../../hooks/useSettings';

/** All rules, or the one that was asked for. */
export function RulesPart({ one, onFailed }: { one: string | null; onFailed: (error: unknown) => void }) {
  const { say } = useWords();
  const settings = useSettings();
  const managed = useManaged();
  const candidatures = useLiveQuery(async () => (await allCandidatures()).filter(({ number }) => number !== SAMPLE_NUMBER), []) ?? [];
  const rules = useMemo(() => ruleFacts(say), [say]);
  if (settings === null) return <p aria-busy="true" />;
  const { disabledRules, disabledRulesFor } = settings;
  const onSwitch = (rule: string, isOn: boolean) =>
    void saveSettings({ disabledRules: switched(disabledRules, rule, isOn).filter((id) => !managed.disabledRules.includes(id)) }).catch(
      onFailed,
    );
  const onSwitchFor = (number: string, rule: string, isOn: boolean) => {
    const mine = switched(disabledRulesFor[number] ?? [], rule, isOn);
    void saveSettings({ disabledRulesFor: { ...disabledRulesFor, [number]: mine } }).catch(onFailed);
  };
  const rule = rules.find(({ id }) => id === one);
  if (!rule) return <RuleList rules={rules} disabled={disabledRules} fixed={managed.disabledRules} onSwitch={onSwitch} />;
  return (
    <RuleDetails
      rule={rule}
      candidatures={candidatures}
      disabled={disabledRules}
      fixed={managed.disabledRules}
      disabledFor={disabledRulesFor}
      onSwitch={onSwitch}
      onSwitchFor={onSwitchFor}
    />
  );
}

function switched(disabled: string[], rule: string, isOn: boolean): string[] {
  const others = disabled.filter((other) => other !== rule);
  return isOn ? others : [...others, rule];
}
