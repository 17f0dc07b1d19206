import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { nameOf } from '../../components/candidature-name';
import { DashboardFrame } from './DashboardFrame';
import './dashboard.css';
import type { Route } from './route';
import { Notice } from '../../components/Notice';
import { useWords } from '../../components/words';
import { candidature } from '../../lib/store/candidatures';
import { failureWords } from '../../lib/store/errors';
import { AccessibilityPart } from './accessibility/AccessibilityPart';
import { BackupPart } from './backup/BackupPart';
import { ClaimsPart } from './claims/ClaimsPart';
import { FilesPart } from './files/FilesPart';
import { CandidaturesPart } from './list/CandidaturesPart';
import { ruleFacts } from './rules/rules';
import { ReportPart } from './report/ReportPart';
import { RulesPart } from './rules/RulesPart';
import { SettingsPart } from './settings/SettingsPart';
import { StoredPart } from './stored/StoredPart';
import { TimelinePart } from './timeline/TimelinePart';
import { CopyReminder } from '../copy/CopyReminder';
import { useKeeping, useLastCopy } from '../copy/useKeeping';
import { useTeamRounds } from '../team/useTeam';
import { SearchEverywhere } from '../search/SearchEverywhere';
import { useRoute } from './useRoute';

/** The overview: every candidature, the rules, the settings, what is stored, and the exports. */
export function Dashboard() {
  const { say } = useWords();
  const route = useRoute();
  const [failure, setFailure] = useState<string | null>(null);
  const onFailed = useCallback((error: unknown) => setFailure(failureWords(error, say)), [say]);
  const title = useTitle(route);
  const lastCopy = useLastCopy();
  useKeeping();
  useTeamRounds();
  return (
    <DashboardFrame part={route.part} place={`${route.part} ${route.one}`} title={title} search={<SearchEverywhere page="dashboard" />}>
      {failure !== null && <Notice text={failure} onClose={() => setFailure(null)} />}
      <CopyReminder last={lastCopy} onFailed={onFailed} />
      <PartOf route={route} onFailed={onFailed} />
    </DashboardFrame>
  );
}

/** The rule's or the candidature's name where the route leads to one; the part's otherwise. */
function useTitle({ part, one }: Route): string {
  const words = useWords();
  const { say } = words;
  const shown = useLiveQuery(async () => (part === 'candidatures' && one !== null ? await candidature(one) : undefined), [part, one]);
  if (part === 'candidatures' && shown) return nameOf(shown, words);
  const rule = part === 'rules' ? ruleFacts(say).find(({ id }) => id === one) : undefined;
  return rule?.title ?? say(`dash_part_${part}`);
}

function PartOf({ route, onFailed }: { route: Route; onFailed: (error: unknown) => void }) {
  switch (route.part) {
    case 'timeline':
      return <TimelinePart />;
    case 'files':
      return <FilesPart onFailed={onFailed} />;
    case 'rules':
      return <RulesPart one={route.one} onFailed={onFailed} />;
    case 'claims':
      return <ClaimsPart />;
    case 'settings':
      return <SettingsPart onFailed={onFailed} />;
    case 'stored':
      return <StoredPart onFailed={onFailed} />;
    case 'backup':
      return <BackupPart onFailed={onFailed} />;
    case 'accessibility':
      return <AccessibilityPart />;
    default:
      return route.one === null ? (
        <CandidaturesPart onFailed={onFailed} />
      ) : (
        <ReportPart number={route.one} isToPrint={route.isToPrint} onFailed={onFailed} />
      );
  }
}
