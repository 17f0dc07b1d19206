import type { FactName } from '../lib/page/reading';
import { useWords } from './words';

/** What this kind of page should carry and was not found. Nothing when the page was read whole. `onReport` saves the page's structure. */
export function MissingFacts({ missing, onReport }: { missing: FactName[]; onReport?: () => void }) {
  const { say } = useWords();
  if (missing.length === 0) return null;
  return (
    <div className="callout callout-warning">
      <p>{say('panel_missing_facts', [missing.map((fact) => say(`hint_fact_${fact}`)).join(', ')])}</p>
      {onReport && (
        <button type="button" className="link" onClick={onReport}>
          {say('panel_report_page')}
        </button>
      )}
    </div>
  );
}
