/** A sign that stands for words: they are its tooltip, and what screen readers say. */
export function Sign({ sign, words, className }: { sign: string; words: string; className: string }) {
  return (
    <span className={className} title={words}>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">{words}</span>
    </span>
  );
}
