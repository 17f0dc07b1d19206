import { useWords } from './words';

/** One sentence about what has just happened, with an action where there is one; stays until it is closed. */
export function Notice({ text, action, onClose }: { text: string; action?: { label: string; run: () => void }; onClose: () => void }) {
  const { say } = useWords();
  return (
    <div className="callout callout-warning notice" role="status">
      <p>{text}</p>
      <div className="buttons">
        {action && (
          <button type="button" className="link" onClick={action.run}>
            {action.label}
          </button>
        )}
        <button type="button" className="link" onClick={onClose}>
          {say('word_close')}
        </button>
      </div>
    </div>
  );
}
