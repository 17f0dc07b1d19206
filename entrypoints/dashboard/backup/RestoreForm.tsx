import { useWords } from '../../../components/words';
import { FileCard } from './FileCard';

/** Opens a backup, to see what it would do. */
export function RestoreForm({ onOpen }: { onOpen: (file: File) => void }) {
  const { say } = useWords();
  return (
    <FileCard
      title={say('dash_restore')}
      what={say('dash_restore_what')}
      label={say('dash_restore_file')}
      accept=".json,application/json"
      onOpen={onOpen}
    />
  );
}
