/** A line of text that is cut where there is no room for it, and then shown whole by the pointer. */
export function Cut({ text, isStrong = false }: { text: string; isStrong?: boolean }) {
  return (
    <span className={isStrong ? 'cut strong' : 'cut'} onPointerEnter={({ currentTarget }) => showWhole(currentTarget)}>
      {text}
    </span>
  );
}

function showWhole(line: HTMLElement): void {
  if (line.scrollWidth > line.clientWidth) line.title = line.textContent ?? '';
  else line.removeAttribute('title');
}
