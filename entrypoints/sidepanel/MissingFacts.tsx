import type { FactName } from '../../lib/reading/reading';
import { useWords } from '../../components/words';

/** What this kind of page should carry and was not found. Nothing when the page was read whole. */
export function MissingFacts({ missing }: { missing: FactName[] }) {
  const { say } = useWords();
  if (missing.length === 0) return null;
  return (
    <p className="callout callout-warning">{say('panel_missing_facts', [missing.map((fact) => say(`hint_fact_${fact}`)).join(', ')])}</p>
  );
}
