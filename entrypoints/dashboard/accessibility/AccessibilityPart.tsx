import { useWords } from '../../../components/words';
import './accessibility.css';

/** What was checked of the extension's own pages and of the hints, each by a test (`test/components/dashboard/accessibility.test.tsx` names it). */
export const CHECKED = ['axe', 'keyboard', 'names', 'spoken', 'contrast', 'forced', 'motion', 'size', 'pictures'] as const;

/** What nobody tried. */
const UNTRIED = ['readers', 'audit', 'voice', 'site'] as const;

/** How far the extension can be used by everybody: what was checked, what was not, and what to do where something stands in the way. */
export function AccessibilityPart() {
  const { say } = useWords();
  return (
    <>
      <p>{say('dash_access_intro')}</p>
      <section className="card" aria-labelledby="checked">
        <h2 id="checked">{say('dash_access_checked')}</h2>
        <ul className="access-list">
          {CHECKED.map((check) => (
            <li key={check}>{say(`dash_access_${check}`)}</li>
          ))}
        </ul>
      </section>
      <section className="card" aria-labelledby="untried">
        <h2 id="untried">{say('dash_access_untried')}</h2>
        <ul className="access-list">
          {UNTRIED.map((gap) => (
            <li key={gap}>{say(`dash_access_untried_${gap}`)}</li>
          ))}
        </ul>
      </section>
      <section className="card" aria-labelledby="barrier">
        <h2 id="barrier">{say('dash_access_barrier')}</h2>
        <p>{say('dash_access_barrier_what')}</p>
      </section>
    </>
  );
}
