import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Checklist } from './checklist/Checklist';
import { type ItemFilter, NO_FILTER } from './checklist/filter';
import { Notice } from '../../components/Notice';
import { NewsList } from './NewsList';
import { PanelHeader } from './PanelHeader';
import { ByFilePart } from './proofs/ByFilePart';
import { DerogatoryFile } from './proofs/DerogatoryFile';
import { Left } from './proofs/Left';
import { Proofs } from './proofs/Proofs';
import { partAt, stageAt, stageOf } from './stage';
import { SetAside } from './SetAside';
import { ThisPage } from './ThisPage';
import { UsefulLinks } from './UsefulLinks';
import { Sign } from '../../components/Sign';
import { Waiting } from './Waiting';
import { saidDate } from '../../components/said-dates';
import { useWords } from '../../components/words';
import { capturesOf, isDerogatoryNear } from '../../lib/candidature/derogatory-file';
import { latestStarts } from '../../lib/candidature/backward-plan';
import type { NextAction } from '../../lib/candidature/outlook';
import { sisterAnswers } from '../../lib/candidature/sisters/answers';
import { lineFinder, remFor } from '../../lib/candidature/rem/by-file';
import { remainingText } from '../../lib/files/remaining';
import { saveSettings } from '../../lib/browser/settings';
import { lookAt } from '../../lib/store/history';
import { restoreItem } from '../../lib/store/items';
import { type ProofBefore, undoProofs } from '../../lib/store/proofs';
import { FolderPart } from '../folder/FolderPart';
import { goToField, openConvergence, openPlace } from '../hooks/open-place';
import { saveStructure, structureOfTab } from '../hooks/page-report';
import { copyText, downloadDate, printReport } from '../hooks/sharing';
import { useActions } from '../hooks/useActions';
import type { ActivePage } from '../hooks/useActivePage';
import { useAnsFiles } from '../hooks/useAnsFiles';
import { useDossier } from '../hooks/useDossier';
import { useNow } from '../hooks/useNow';
import { useProofDoor } from '../hooks/useProofDoor';
import { useSetAside } from '../hooks/useSetAside';
import { useSisters } from '../hooks/useSisters';
import { useTeamNotes } from '../team/useTeamNotes';
import type { Teaching } from '../hooks/useTeaching';
import { useSettings } from '../hooks/useSettings';
import type { Wish } from '../../lib/browser/wish';
import { AssistantTab } from './assistant/AssistantTab';

/**
 * Everything about one candidature. `active`: the tab in front, which may show another candidature or another site; `wish`: what the user asked to see as it
 * opens. `children` stand above its parts.
 */
export function CandidaturePanel({
  number,
  active,
  teaching,
  choice,
  paused,
  wish,
  onFailed,
  children,
}: {
  number: string;
  active: ActivePage;
  teaching: Teaching;
  /** Chooses another candidature; null where there is but one. */
  choice: ReactNode;
  /** Stands in the place of the page where the extension is paused; null where it is not. */
  paused: ReactNode;
  wish: Wish | null;
  onFailed: (error: unknown) => void;
  children: ReactNode;
}) {
  const words = useWords();
  const { say } = words;
  const now = useNow();
  const known = useDossier(number, now);
  const settings = useSettings();
  const files = useAnsFiles();
  const team = useTeamNotes(number);
  const sisters = useSisters(known?.dossier.candidature);
  const named = useMemo(() => lineFinder(remFor(files, known?.dossier.candidature.dispositif ?? null)), [files, known]);
  const [deleted, setDeleted] = useState<string | null>(null);
  const { dismissalOf, ...setAside } = useSetAside(number, active, onFailed);
  const [part, setPart] = useState<Key | null>(wish?.part ?? null); // null: the user has not chosen, the tab decides
  const [filter, setFilter] = useState<ItemFilter>({ ...NO_FILTER, show: wish?.show ?? 'all' });
  const [changed, setChanged] = useState<ProofBefore[] | null>(null);
  const stored = useActions(number, onFailed, setDeleted, setChanged);
  const actions = useMemo(() => ({ ...stored, onPrepare: () => setPart(ATTESTATION) }), [stored]);
  const page = active.page && [number, null].includes(active.page.reading.candidature) ? active.page : null;
  const goToProof = useProofDoor(active, known?.dossier.pages, wish?.proof);
  const proofActions = useMemo(
    () => ({ ...actions, onGoToProof: goToProof, onMine: (initials: string) => void saveSettings({ initials }).catch(onFailed) }),
    [actions, goToProof, onFailed],
  );
  const onGoTo = useCallback((field: number) => void goToField(active.tab, field), [active.tab]);
  if (known === undefined) return <Waiting />;
  const { dossier, items, deadlines, news, history, outlook } = known;
  const date2 = deadlines.find(({ date }) => date === 'date2') ?? null;
  const isNear = isDerogatoryNear(date2, settings?.leadDays ?? {});
  const derogatory = <DerogatoryFile captures={capturesOf(items, dossier.items)} isNear={isNear} onTick={actions.onTick} />;
  const isSegur = dossier.candidature.guichet === 'segur'; // nothing is inherited at the EDC PSC counter
  const toFix = page?.findings.filter(({ severity }) => severity !== 'info').length ?? 0;
  const act = ({ link }: NextAction) => {
    if (link !== null) return void openPlace(link);
    setFilter({ ...NO_FILTER, show: 'late' });
    setPart('to-do');
  };
  return (
    <>
      <header>
        <PanelHeader
          candidature={dossier.candidature}
          deadlines={deadlines}
          starts={latestStarts(deadlines, items, settings?.leadDays ?? {}, now)}
          outlook={outlook}
          step={page?.reading.step ?? null}
          onAct={act}
        >
          {choice}
        </PanelHeader>
      </header>
      <main>
        {children}
        {deleted !== null && (
          <Notice
            text={say('panel_item_deleted')}
            action={{ label: say('word_undo'), run: () => void restoreItem(number, deleted).then(() => setDeleted(null), onFailed) }}
            onClose={() => setDeleted(null)}
          />
        )}
        {changed !== null && (
          <Notice
            text={say('panel_proofs_changed', [changed.length])}
            action={{ label: say('word_undo'), run: () => void undoProofs(number, changed).then(() => setChanged(null), onFailed) }}
            onClose={() => setChanged(null)}
          />
        )}
        <Tabs
          selectedKey={part === ATTESTATION ? 'heritage' : (part ?? (paused ? 'page' : partAt(dossier.candidature, page?.reading ?? null)))}
          onSelectionChange={setPart}
        >
          <TabList className="tab-list" aria-label={say('panel_parts')}>
            <PartTab id="page" name={say('panel_tab_page')} count={toFix} />
            <PartTab id="to-do" name={say('panel_tab_to_do')} news={news.length + team.notes.length} />
            <PartTab id="proofs" name={say('panel_tab_proofs')} />
            {isSegur && <PartTab id="heritage" name={say('panel_tab_heritage')} />}
          </TabList>
          <TabPanel id="page" className="tab-panel">
            {paused ?? (
              <ThisPage
                page={page}
                onGoTo={onGoTo}
                dismissalOf={dismissalOf}
                sisters={sisterAnswers(page?.reading.fields ?? [], sisters)}
                onOpenConvergence={() => void openConvergence()}
                onAskStructure={() => structureOfTab(active.tab)}
                onSaveStructure={saveStructure}
                teaching={teaching}
              />
            )}
            <SetAside {...setAside} />
          </TabPanel>
          <TabPanel id="to-do" className="tab-panel">
            <h2 className="unseen">{say('panel_tab_to_do')}</h2>
            <NewsList news={news} team={team} onSeen={() => void lookAt(number, new Date().toISOString())} />
            <Checklist
              items={items}
              stageNow={stageAt(dossier.candidature) ?? (page && stageOf(page.reading))}
              filter={filter}
              onFilter={setFilter}
              unfold={wish?.item ?? null}
              actions={actions}
            />
            <UsefulLinks />
          </TabPanel>
          <TabPanel id="proofs" className="tab-panel">
            <h2 className="unseen">{say('panel_tab_proofs')}</h2>
            <Proofs
              dossier={dossier}
              here={page?.reading.chapter ?? null}
              today={now.slice(0, 10)}
              history={history}
              sought={wish?.search ?? ''}
              named={named}
              mine={settings?.initials ?? ''}
              actions={proofActions}
              below={
                <>
                  <FolderPart dossier={dossier} onNameFiles={actions.onNameFiles} />
                  {isSegur && <ByFilePart files={files} dossier={dossier} today={now.slice(0, 10)} />}
                  {!isNear && derogatory}
                </>
              }
            >
              <Left
                dossier={dossier}
                date2={date2}
                today={now.slice(0, 10)}
                sharing={{
                  onCopy: () => copyText(remainingText(dossier, date2, say, (at) => saidDate(at, words))),
                  onPrint: () => printReport(number),
                  onCalendar: (deadline) => void downloadDate(deadline, say).catch(onFailed),
                }}
              />
              {isNear && derogatory}
            </Proofs>
          </TabPanel>
          {isSegur && (
            <TabPanel id="heritage" className="tab-panel">
              <AssistantTab dossier={dossier} today={now.slice(0, 10)} isAttestationAsked={part === ATTESTATION} onFailed={onFailed} />
            </TabPanel>
          )}
        </Tabs>
      </main>
    </>
  );
}

/** The part of héritage, at its attestation. */
const ATTESTATION = 'attestation';

/** `count`: what is to be corrected in it; `news`: what changed, marked by a dot. */
function PartTab({ id, name, count = 0, news = 0 }: { id: string; name: string; count?: number; news?: number }) {
  const { say } = useWords();
  return (
    <Tab id={id} className="tab">
      {name} {count > 0 && <span className="count">{count}</span>}
      {news > 0 && <Sign className="news-mark" sign="•" words={say('panel_news_here', [news])} />}
    </Tab>
  );
}
