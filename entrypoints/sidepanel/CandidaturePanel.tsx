import { type ReactNode, useCallback, useState } from 'react';
import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Checklist } from '../../components/checklist/Checklist';
import { Notice } from '../../components/Notice';
import { NewsList } from '../../components/panel/NewsList';
import { PanelHeader } from '../../components/panel/PanelHeader';
import { Proofs } from '../../components/panel/Proofs';
import { stageAt, stageOf } from '../../components/panel/stage';
import { SetAside } from '../../components/panel/SetAside';
import { ThisPage } from '../../components/panel/ThisPage';
import { Waiting } from '../../components/Waiting';
import { useWords } from '../../components/words';
import { lookAt } from '../../lib/store/history';
import { restoreItem } from '../../lib/store/items';
import { goToField, openConvergence } from '../hooks/open-place';
import { saveStructure, structureOfTab } from '../hooks/page-report';
import { useActions } from '../hooks/useActions';
import type { ActivePage } from '../hooks/useActivePage';
import { useDossier } from '../hooks/useDossier';
import { useNow } from '../hooks/useNow';
import { useSetAside } from '../hooks/useSetAside';
import type { Wish } from '../hooks/useWish';
import { AssistantTab } from './AssistantTab';

/**
 * Everything about one candidature. `active`: the tab in front, which may show another candidature or another site; `wish`: what the user asked to see as it
 * opens. `children` stand above it.
 */
export function CandidaturePanel({
  number,
  active,
  paused,
  wish,
  onFailed,
  children,
}: {
  number: string;
  active: ActivePage;
  /** Stands in the place of the page where the extension is paused; null where it is not. */
  paused: ReactNode;
  wish: Wish | null;
  onFailed: (error: unknown) => void;
  children: ReactNode;
}) {
  const { say } = useWords();
  const now = useNow();
  const known = useDossier(number, now);
  const [deleted, setDeleted] = useState<string | null>(null);
  const { dismissalOf, ...setAside } = useSetAside(number, active, onFailed);
  const [part, setPart] = useState<Key | null>(wish?.part ?? null); // null: the user has not chosen, the tab decides
  const actions = useActions(number, onFailed, setDeleted);
  const page = active.page && [number, null].includes(active.page.reading.candidature) ? active.page : null;
  const onGoTo = useCallback((field: number) => void goToField(active.tab, field), [active.tab]);
  if (known === undefined) return <Waiting />;
  const { dossier, items, news, history, outlook } = known;
  const isSegur = dossier.candidature.guichet === 'segur'; // nothing is inherited at the EDC PSC counter
  const toFix = page?.findings.filter(({ severity }) => severity !== 'info').length ?? 0;
  return (
    <>
      <header>
        {children}
        <PanelHeader candidature={dossier.candidature} outlook={outlook} step={page?.reading.step ?? null} />
        <NewsList news={news} onSeen={() => void lookAt(number, new Date().toISOString())} />
        {deleted !== null && (
          <Notice
            text={say('panel_item_deleted')}
            action={{ label: say('word_undo'), run: () => void restoreItem(number, deleted).then(() => setDeleted(null), onFailed) }}
            onClose={() => setDeleted(null)}
          />
        )}
      </header>
      <main>
        <Tabs selectedKey={part ?? (page || paused ? 'page' : 'to-do')} onSelectionChange={setPart}>
          <TabList className="tab-list" aria-label={say('panel_parts')}>
            <PartTab id="page" name={say('panel_tab_page')} count={toFix} />
            <PartTab id="to-do" name={say('panel_tab_to_do')} count={0} />
            <PartTab id="proofs" name={say('panel_tab_proofs')} count={0} />
            {isSegur && <PartTab id="heritage" name={say('panel_tab_heritage')} count={0} />}
          </TabList>
          <TabPanel id="page" className="tab-panel">
            {paused ?? (
              <ThisPage
                page={page}
                onGoTo={onGoTo}
                dismissalOf={dismissalOf}
                onOpenConvergence={() => void openConvergence()}
                onAskStructure={() => structureOfTab(active.tab)}
                onSaveStructure={saveStructure}
              />
            )}
            <SetAside {...setAside} />
          </TabPanel>
          <TabPanel id="to-do" className="tab-panel">
            <h2 className="unseen">{say('panel_tab_to_do')}</h2>
            <Checklist
              items={items}
              stageNow={stageAt(dossier.candidature) ?? (page && stageOf(page.reading))}
              initialShow={wish?.show ?? 'all'}
              actions={actions}
            />
          </TabPanel>
          <TabPanel id="proofs" className="tab-panel">
            <h2 className="unseen">{say('panel_tab_proofs')}</h2>
            <Proofs dossier={dossier} history={history} actions={actions} />
          </TabPanel>
          {isSegur && (
            <TabPanel id="heritage" className="tab-panel">
              <AssistantTab candidature={dossier.candidature} today={now.slice(0, 10)} onFailed={onFailed} />
            </TabPanel>
          )}
        </Tabs>
      </main>
    </>
  );
}

function PartTab({ id, name, count }: { id: string; name: string; count: number }) {
  return (
    <Tab id={id} className="tab">
      {name} {count > 0 && <span className="count">{count}</span>}
    </Tab>
  );
}
