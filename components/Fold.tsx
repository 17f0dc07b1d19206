import { type ReactNode, useId } from 'react';

/** A part under a heading that folds and unfolds it. What is folded is not drawn at all, so that long lists cost nothing. */
export function Fold({
  title,
  level = 3,
  isOpen,
  onToggle,
  children,
}: {
  title: ReactNode;
  level?: 2 | 3;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  children: ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const id = useId();
  return (
    <div>
      <Heading>
        <button type="button" className="fold-trigger" aria-expanded={isOpen} aria-controls={id} onClick={() => onToggle(!isOpen)}>
          <FoldArrow />
          {title}
        </button>
      </Heading>
      <div id={id}>{isOpen && children}</div>
    </div>
  );
}

/** Says whether the part is unfolded whose button it stands in: drawn in the colour of the words, so that it is seen in forced colours too. */
export function FoldArrow() {
  return (
    <svg className="fold-arrow" viewBox="0 0 6 10" aria-hidden="true">
      <path d="M0 0 6 5 0 10Z" fill="currentColor" />
    </svg>
  );
}
