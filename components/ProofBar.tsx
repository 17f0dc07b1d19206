/** How much of something is there: a bar with a name and a value for screen readers. */
export function ProofBar({ value, total, label }: { value: number; total: number; label: string }) {
  const percent = total === 0 ? 0 : Math.min(100, Math.round((100 * value) / total));
  return (
    <div
      className="bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={Math.min(value, total)}
    >
      <div className="bar-fill" style={{ inlineSize: `${percent}%` }} />
    </div>
  );
}
