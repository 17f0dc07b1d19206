import type { RuleFacts } from './rule-facts';
import { RULES } from '../../../lib/rules';
import type { Say } from '../../../lib/rules/rule';

export function ruleFacts(say: Say): RuleFacts[] {
  return RULES.map(({ id, severity, source, confidence }) => ({
    id,
    title: say(`rule_${id.replaceAll('-', '_')}_title`),
    explain: say(`rule_${id.replaceAll('-', '_')}_explain`),
    example: say(`rule_${id.replaceAll('-', '_')}_example`),
    severity,
    source,
    confidence,
  }));
}
