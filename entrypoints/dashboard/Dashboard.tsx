import { useCallback, useState } from 'react';
import { DashboardFrame } from '../../components/dashboard/DashboardFrame';
import '../../components/dashboard/dashboard.css';
import type { Route } from '../../components/dashboard/route';
import { Notice } from '../../components/Notice';
import { useWords } from '../../components/words';
import { failureWords } from '../../lib/store/errors';
import { BackupPart } from './BackupPart';
import { CandidaturesPart } from './CandidaturesPart';
import { ruleFacts } from './rules';
import { RulesPart } from './RulesPart';
import { SettingsPart } from './SettingsPart';
import { StoredPart } from './StoredPart';
import { useRoute } from './useRoute';

/** The page where one steps back: every candidature, the rules, the settings, what is stored, and all of it to take along. */
export function Dashboard() {
  const { say } = useWords();
  const route = useRoute();
  const [failure, setFailure] = useState<string | null>(null);
  const onFailed = useCallback((error: unknown) => setFailure(failureWords(error, say)), [say]);
  const rule = route.part === 'rules' ? ruleFacts(say).find(({ id }) => id === route.one) : undefined;
  return (
    <DashboardFrame part={route.part} place={`${route.part} ${route.one}`} title={rule?.title ?? say(`dash_part_${route.part}`)}>
      {failure !== null && <Notice text={failure} onClose={() => setFailure(null)} />}
      <PartOf route={route} onFailed={onFailed} />
    </DashboardFrame>
  );
}

function PartOf({ route, onFailed }: { route: Route; onFailed: (error: unknown) => void }) {
  switch (route.part) {
    case 'rules':
      return <RulesPart one={route.one} onFailed={onFailed} />;
    case 'settings':
      return <SettingsPart onFailed={onFailed} />;
    case 'stored':
      return <StoredPart onFailed={onFailed} />;
    case 'backup':
      return <BackupPart onFailed={onFailed} />;
    default:
      return <CandidaturesPart onFailed={onFailed} />;
  }
}
