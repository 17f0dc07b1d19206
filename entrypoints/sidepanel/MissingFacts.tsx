import type { FactName, PageReading } from '../../lib/reading/reading';
import { type Meaning, WORDINGS } from '../../lib/reading/wordings';
import { useWords } from '../../components/words';
import type { Teaching } from '../hooks/useTeaching';
import { TeachWord } from './TeachWord';

/** What this kind of page should carry and was not found, and statuses that were not understood, each to be shown where words can be taught for it. Nothing when the page was read whole. */
export function MissingFacts({ reading, teaching }: { reading: PageReading; teaching: Teaching }) {
  const { say } = useWords();
  const { missing, steps, chapters, candidatures } = reading;
  const hasUnknown = [...steps, ...chapters, ...candidatures].some(({ status }) => status === 'unknown');
  return (
    <>
      {missing.length > 0 && (
        <div className="callout callout-warning">
          <p>{say('panel_missing_facts', [missing.map((fact) => say(`hint_fact_${fact}`)).join(', ')])}</p>
          {missing.filter(isTaught).map((fact) => (
            <div key={fact}>
              {missing.length > 1 && say(`hint_fact_${fact}`)} <TeachWord about={fact} teaching={teaching} />
            </div>
          ))}
        </div>
      )}
      {hasUnknown && (
        <div className="callout callout-warning">
          {say('panel_unknown_status')} <TeachWord about="status" teaching={teaching} />
        </div>
      )}
    </>
  );
}

function isTaught(fact: FactName): fact is FactName & Meaning {
  return Object.hasOwn(WORDINGS, fact);
}
