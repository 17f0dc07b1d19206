import { useState } from 'react';
import type { Finding } from '../lib/page/reading';
import { withFrenchSpaces } from './french-spaces';
import { useWords } from './words';

type Group = 'missing' | 'error' | 'warning' | 'info';

const GROUPS: readonly Group[] = ['error', 'missing', 'warning', 'info'];

/** How many missing answers are listed before the rest is folded. */
const MISSING_SHOWN = 6;

/** The findings of a page in the order to deal with them; one about a field is a button that moves there. */
export function FindingList({ findings, onGoTo }: { findings: Finding[]; onGoTo: (field: number) => void }) {
  const { say } = useWords();
  const [isWhole, setWhole] = useState(false);
  if (findings.length === 0) return <p className="all-right">{say('panel_page_all_right')}</p>;
  return GROUPS.map((group) => {
    const members = findings.filter((finding) => groupOf(finding) === group);
    if (members.length === 0) return null;
    const others = group === 'missing' && members.length > MISSING_SHOWN + 1 ? members.length - MISSING_SHOWN : 0;
    const shown = isWhole ? members : members.slice(0, members.length - others);
    return (
      <section key={group} className={`findings findings-${group}`}>
        <h3>
          {say(`panel_findings_${group}`)} <span className="count">{members.length}</span>
        </h3>
        <ul>
          {shown.map((finding, index) => (
            <li key={`${finding.rule} ${finding.field} ${finding.label} ${index}`}>
              <FindingLine finding={finding} isBrief={group === 'missing'} onGoTo={onGoTo} />
            </li>
          ))}
        </ul>
        {others > 0 && (
          <button type="button" className="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {say(isWhole ? 'panel_hide_others' : 'panel_show_others', [others])}
          </button>
        )}
      </section>
    );
  });
}

function FindingLine({ finding, isBrief, onGoTo }: { finding: Finding; isBrief: boolean; onGoTo: (field: number) => void }) {
  const { say, language } = useWords();
  const { field, label, message, rule } = finding;
  const words = (
    <>
      {label !== null && <span className="finding-label">{label}</span>}
      {(!isBrief || label === null) && <span className="finding-message">{language === 'fr' ? withFrenchSpaces(message) : message}</span>}
    </>
  );
  return (
    <>
      {field === null ? (
        <p className="finding">{words}</p>
      ) : (
        <button type="button" className="finding finding-go" onClick={() => onGoTo(field)}>
          {words}
        </button>
      )}
      {!isBrief && (
        <a
          className="small why"
          href={`dashboard.html#rule=${rule}`}
          target="_blank"
          rel="noreferrer"
          aria-label={`${say('panel_why')} ${label ?? message}`}
        >
          {say('panel_why')}
        </a>
      )}
    </>
  );
}

function groupOf({ rule, severity, outcome }: Finding): Group {
  if (rule === 'mandatory-missing') return 'missing';
  return outcome === 'incomplete' && severity === 'error' ? 'warning' : severity;
}
