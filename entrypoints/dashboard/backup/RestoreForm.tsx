import { useWords } from '../../../components/words';
import { FileCard } from './FileCard';

/** Opens a backup, to see what it would do. `onShare` is there where the browser can remember a shared file; `shared` is that file's name. */
export function RestoreForm({
  shared,
  onOpen,
  onShare,
  onForget,
}: {
  shared: string | null;
  onOpen: (file: File) => void;
  onShare: (() => void) | null;
  onForget: () => void;
}) {
  const { say } = useWords();
  return (
    <FileCard
      title={say('dash_restore')}
      what={say('dash_restore_what')}
      label={say('dash_restore_file')}
      accept=".json,application/json"
      onOpen={onOpen}
    >
      <p>{say(onShare ? 'dash_share_what' : 'dash_share_each_time')}</p>
      {onShare && (
        <div className="buttons">
          <button type="button" onClick={onShare}>
            {shared === null ? say('dash_share') : say('dash_share_again', [shared])}
          </button>
          {shared !== null && (
            <button type="button" onClick={onForget}>
              {say('dash_share_forget')}
            </button>
          )}
        </div>
      )}
    </FileCard>
  );
}
