/** A sign that stands for words: they are its tooltip, and what those hear who do not see it. */
export function Sign({ sign, words, className }: { sign: string; words: string; className: string }) {
  return (
    <span className={className} title={words}>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">{words}</span>
    </span>
  );
}
