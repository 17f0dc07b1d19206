import { useState } from 'react';
import type { Finding } from '../../lib/reading/reading';
import { useKeptFocus } from './useKeptFocus';
import { withFrenchSpaces } from '../../components/french-spaces';
import { useWords } from '../../components/words';

type Group = 'missing' | 'error' | 'warning' | 'info';

const GROUPS: readonly Group[] = ['error', 'missing', 'warning', 'info'];

/** What sets a finding aside (« C'est bon ici »); null where that is not offered. */
export type DismissalOf = (finding: Finding) => (() => void) | null;

interface FindingListProps {
  findings: Finding[];
  onGoTo: (field: number) => void;
  dismissalOf: DismissalOf;
}

/** How many missing answers are listed before the rest is folded. */
const MISSING_SHOWN = 6;

/** The findings of a page in the order to deal with them; one about a field is a button that moves there. */
export function FindingList({ findings, onGoTo, dismissalOf }: FindingListProps) {
  const { say } = useWords();
  const keptFocus = useKeptFocus(GROUPS.flatMap((group) => findings.filter((finding) => groupOf(finding) === group).map(keyOf)));
  const [isWhole, setWhole] = useState(false);
  if (findings.length === 0) return <p className="all-right">{say('panel_page_all_right')}</p>;
  const groups = GROUPS.map((group) => {
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
            <li key={keyOf(finding, index)} data-line={keyOf(finding, index)}>
              <FindingLine finding={finding} isBrief={group === 'missing'} onGoTo={onGoTo} onDismiss={dismissalOf(finding)} />
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
  return <div {...keptFocus}>{groups}</div>;
}

interface FindingLineProps {
  finding: Finding;
  isBrief: boolean;
  onGoTo: (field: number) => void;
  onDismiss: (() => void) | null;
}

function FindingLine({ finding, isBrief, onGoTo, onDismiss }: FindingLineProps) {
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
      {onDismiss && (
        <button
          type="button"
          className="link small fine"
          aria-label={say('word_pair', [say('panel_fine_here'), label ?? message])}
          onClick={onDismiss}
        >
          {say('panel_fine_here')}
        </button>
      )}
    </>
  );
}

function keyOf({ rule, field, label }: Finding, index: number): string {
  return `${rule} ${field} ${label} ${index}`;
}

function groupOf({ rule, severity, outcome }: Finding): Group {
  if (rule === 'mandatory-missing') return 'missing';
  return outcome === 'incomplete' && severity === 'error' ? 'warning' : severity;
}
