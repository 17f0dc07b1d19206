import type { Severity } from '../../../lib/reading/reading';
import { holdsWords } from '../../../components/words-sought';

/** One rule as it is told to people. */
export interface RuleFacts {
  id: string;
  title: string;
  explain: string;
  /** A value that it would stop at. */
  example: string;
  severity: Severity;
  source: string;
  confidence: 'stated' | 'inferred';
}

/** The rules whose words, name or source hold every word searched for. */
export function rulesWith(rules: readonly RuleFacts[], search: string): RuleFacts[] {
  return rules.filter((rule) => holdsWords(`${rule.title} ${rule.explain} ${rule.id} ${rule.source} ${rule.example}`, search));
}
