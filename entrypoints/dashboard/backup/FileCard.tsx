import { useId } from 'react';

/** A card that opens a file of the user's, to see what it would do. */
export function FileCard({
  title,
  what,
  label,
  accept,
  onOpen,
}: {
  title: string;
  what: string;
  label: string;
  accept: string;
  onOpen: (file: File) => void;
}) {
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p>{what}</p>
      <label className="field">
        <span>{label}</span>
        <input
          type="file"
          accept={accept}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onOpen(file);
            target.value = ''; // the same file can be opened again
          }}
        />
      </label>
    </section>
  );
}
