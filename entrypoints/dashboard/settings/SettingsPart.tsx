import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { CalendarDates } from './CalendarDates';
import { TaughtWords } from './TaughtWords';
import { SettingsForm } from './SettingsForm';
import { SyncForm } from './SyncForm';
import { saveSettings } from '../../../lib/browser/settings';
import { setUserDate, userDates } from '../../../lib/store/userDates';
import { usePanelKeys } from '../../hooks/usePanelKeys';
import { useManaged } from '../../hooks/useManaged';
import { useSettings } from '../../hooks/useSettings';

const NOTIFY = { permissions: ['notifications'] as ['notifications'] };

/** The user's choices and the dates of the calendar. */
export function SettingsPart({ onFailed }: { onFailed: (error: unknown) => void }) {
  const settings = useSettings();
  const managed = useManaged();
  const dates = useLiveQuery(() => userDates(), []) ?? [];
  const [mayNotify, setMayNotify] = useState(false);
  const panelKeys = usePanelKeys();
  useEffect(() => {
    void browser.permissions.contains(NOTIFY).then(setMayNotify);
  }, []);
  if (settings === null) return <p aria-busy="true" />;
  return (
    <>
      <SettingsForm
        settings={settings}
        managed={managed}
        mayNotify={mayNotify}
        panelKeys={panelKeys}
        onChange={(change) => void saveSettings(change).catch(onFailed)}
        onAskNotify={() => void browser.permissions.request(NOTIFY).then(setMayNotify, onFailed)}
      />
      <SyncForm isForbidden={managed.withoutSync} onFailed={onFailed} />
      <TaughtWords onFailed={onFailed} />
      <CalendarDates userDates={dates} onSet={(...date) => void setUserDate(...date).catch(onFailed)} />
    </>
  );
}
