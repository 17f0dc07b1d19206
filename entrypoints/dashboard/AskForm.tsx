import { type ReactNode, useId } from 'react';
import { useWords } from '../../components/words';

/** A card that asks something before it is done. `onDo` hears what its fields hold. */
export function AskForm({
  title,
  level = 2,
  doIt,
  onDo,
  onCancel,
  children,
}: {
  title: string;
  level?: 2 | 3;
  /** The words of the button that does it. */
  doIt: string;
  onDo: (fields: FormData) => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const { say } = useWords();
  const heading = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <form
      className="card"
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        onDo(new FormData(event.currentTarget));
      }}
    >
      <Heading id={heading}>{title}</Heading>
      {children}
      <div className="buttons">
        <button type="submit" className="primary">
          {doIt}
        </button>
        <button type="button" onClick={onCancel}>
          {say('dash_cancel')}
        </button>
      </div>
    </form>
  );
}
