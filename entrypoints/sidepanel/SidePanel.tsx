import { useCallback, useState } from 'react';
import { CandidatureChoice } from './CandidatureChoice';
import { EmptyState } from '../../components/EmptyState';
import { NotOfficial } from '../../components/NotOfficial';
import { Notice } from '../../components/Notice';
import { Paused } from '../../components/Paused';
import { ThisPage } from './ThisPage';
import { Waiting } from './Waiting';
import { useWords } from '../../components/words';
import './panel.css';
import { failureWords } from '../../lib/store/errors';
import { CopyAge } from '../copy/CopyAge';
import { CopyReminder } from '../copy/CopyReminder';
import { useKeeping, useLastCopy } from '../copy/useKeeping';
import { useTeamRounds } from '../team/useTeam';
import { goToField, openConvergence } from '../hooks/open-place';
import { saveStructure, structureOfTab } from '../hooks/page-report';
import { Unstored } from '../hooks/Unstored';
import { useActivePage } from '../hooks/useActivePage';
import { usePageLine } from '../hooks/usePageLine';
import { usePause } from '../hooks/usePause';
import { useShown } from '../hooks/useShown';
import { useTeaching } from '../hooks/useTeaching';
import { useWish } from '../hooks/useWish';
import { SearchEverywhere } from '../search/SearchEverywhere';
import { CandidaturePanel } from './CandidaturePanel';
import { ClockNotice } from './ClockNotice';
import { SampleNotice } from './SampleNotice';

/** The panel of one window: the candidature of its active tab, one that is pinned, or the last one. */
export function SidePanel() {
  const { say } = useWords();
  const { paused: scope, onResume } = usePause();
  const paused = scope && <Paused scope={scope} onResume={onResume} />;
  const seen = useActivePage();
  usePageLine(seen);
  const active = seen && scope ? { ...seen, page: null } : seen; // what was read before the pause is no longer told
  const here = active?.page?.reading.candidature ?? null;
  const [wish, forgetWish] = useWish(active === null ? undefined : here);
  const { candidatures, shown, pinned, pin } = useShown(here, wish?.number ?? null);
  const [failure, setFailure] = useState<string | null>(null);
  const onFailed = useCallback((error: unknown) => setFailure(failureWords(error, say)), [say]);
  const teaching = useTeaching(active?.tab ?? null, active?.page?.reading ?? null);
  const lastCopy = useLastCopy();
  useKeeping();
  useTeamRounds();
  const choose = (number: string | null) => {
    forgetWish();
    pin(number);
  };
  if (candidatures === undefined || active === null || wish === undefined) return <Waiting />;
  return (
    <div className="panel">
      <SearchEverywhere page="panel" />
      {active.isPrivate && active.page !== null && <p className="callout callout-accent">{say('panel_private')}</p>}
      {active.isOutOfReach && (
        <p className="callout callout-warning" role="status">
          {say('panel_out_of_reach')}
        </p>
      )}
      {shown ? (
        <CandidaturePanel
          key={`${shown.number} ${wish?.at}`}
          number={shown.number}
          active={active}
          teaching={teaching}
          choice={candidatures.length > 1 && <CandidatureChoice candidatures={candidatures} pinned={pinned} onPin={choose} />}
          paused={paused}
          wish={wish?.number === shown.number ? wish : null}
          onFailed={onFailed}
        >
          <Unstored />
          <ClockNotice />
          <CopyReminder last={lastCopy} onFailed={onFailed} />
          {failure !== null && <Notice text={failure} onClose={() => setFailure(null)} />}
          <SampleNotice number={shown.number} />
        </CandidaturePanel>
      ) : (
        <main className="tab-panel">
          <h1>{say('ext_name')}</h1>
          <EmptyState title={say('panel_empty')}>
            <p>{say('panel_empty_what_to_do')}</p>
          </EmptyState>
          {paused}
          <Unstored />
          {active.page ? (
            <ThisPage
              page={active.page}
              onGoTo={(field) => void goToField(active.tab, field)}
              onOpenConvergence={() => void openConvergence()}
              onAskStructure={() => structureOfTab(active.tab)}
              onSaveStructure={saveStructure}
              teaching={teaching}
            />
          ) : (
            <button type="button" onClick={() => void openConvergence()}>
              {say('popup_open_convergence')}
            </button>
          )}
        </main>
      )}
      <footer>
        <a href="dashboard.html" target="_blank" rel="noreferrer">
          {say('popup_dashboard')}
        </a>
        <CopyAge last={lastCopy} />
        <NotOfficial />
      </footer>
    </div>
  );
}
