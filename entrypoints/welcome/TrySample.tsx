import { useLiveQuery } from 'dexie-react-hooks';
import { useWords } from '../../components/words';
import { candidature } from '../../lib/store/candidatures';
import { addSample, removeSample } from '../../lib/store/sample';
import { SAMPLE_NUMBER } from '../../lib/store/made-up';
import { openPanelBeside } from '../hooks/panel-door';

/** Shows a made-up candidature in the panel, and takes it away again. */
export function TrySample({ windowId }: { windowId: number | undefined }) {
  const { say } = useWords();
  const isThere = useLiveQuery(async () => (await candidature(SAMPLE_NUMBER)) !== undefined, []);
  const add = () => {
    openPanelBeside(windowId);
    void addSample();
  };
  return (
    <>
      <p className="small" role="status">
        {say(isThere ? 'welcome_sample_there' : 'welcome_sample')}
      </p>
      <div className="buttons">
        <button type="button" data-sample={isThere ? 'remove' : 'add'} onClick={isThere ? () => void removeSample() : add}>
          {say(isThere ? 'panel_remove_sample' : 'welcome_try')}
        </button>
      </div>
    </>
  );
}
