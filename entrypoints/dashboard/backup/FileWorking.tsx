import { useWords } from '../../../components/words';

/** A file being read, or merged. `share`: how much of it is done, null while nobody knows; `onCancel`: null where it can no longer be given up. */
export interface Working {
  text: string;
  share: number | null;
  onCancel: (() => void) | null;
}

/** How far the work on a file is, and the button that ends it. */
export function FileWorking({ text, share, onCancel }: Working) {
  const { say } = useWords();
  return (
    <section className="card file-working" aria-labelledby="file-working">
      <p id="file-working" role="status">
        {text}
      </p>
      <progress aria-labelledby="file-working" max={1} value={share ?? undefined} />
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {say('dash_file_cancel')}
        </button>
      )}
    </section>
  );
}
