import { TextWithKeys } from '../../components/Keys';
import { NotOfficial } from '../../components/NotOfficial';
import { useWords } from '../../components/words';
import './welcome.css';
import { HostPermission } from '../hooks/HostPermission';
import { openConvergence } from '../hooks/open-place';
import { openPanelBeside } from '../hooks/panel-door';
import { usePanelKeys } from '../hooks/usePanelKeys';
import { useWindowId } from '../hooks/useWindowId';
import { TrySample } from './TrySample';

/** Opened once after installation: what the extension does, what it never does, how to open it. */
export function Welcome() {
  const { say } = useWords();
  const windowId = useWindowId();
  const panelKeys = usePanelKeys();
  return (
    <div className="welcome">
      <header>
        <img src="icon/128.png" width="86" height="86" alt="" />
        <h1>{say('welcome_title')}</h1>
      </header>
      <main>
        <HostPermission />
        <Screen title={say('welcome_does')} lines={[1, 2, 3, 4].map((line) => say(`welcome_does_${line}`))} />
        <Screen title={say('welcome_never')} lines={[1, 2, 3, 4].map((line) => say(`welcome_never_${line}`))} />
        <section aria-labelledby="open">
          <h2 id="open">{say('welcome_open')}</h2>
          <ol>
            <li>{say('welcome_open_pin')}</li>
            <li>{say('welcome_open_button')}</li>
            {panelKeys !== '' && (
              <li>
                <TextWithKeys text="welcome_open_keys" keys={panelKeys} />
              </li>
            )}
          </ol>
          <div className="buttons">
            <button type="button" className="primary" data-opens="panel" onClick={() => openPanelBeside(windowId)}>
              {say('popup_open_panel')}
            </button>
            <button type="button" onClick={() => void openConvergence()}>
              {say('popup_open_convergence')}
            </button>
          </div>
          <TrySample windowId={windowId} />
        </section>
      </main>
      <footer>
        <NotOfficial />
      </footer>
    </div>
  );
}

function Screen({ title, lines }: { title: string; lines: string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
