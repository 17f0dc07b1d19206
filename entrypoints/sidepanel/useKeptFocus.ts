import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a list whose lines come and go: when the line that held it has left (ticked, under a filter that hides what is done), the one that
 * took its place gets it, on its box. `keys`: the lines as shown. Gives what the list's element needs; each line carries `data-line`.
 */
export function useKeptFocus(keys: string[]) {
  const list = useRef<HTMLDivElement>(null);
  const held = useRef<{ key: string; place: number } | null>(null);
  const shown = useRef(keys);
  shown.current = keys;
  const all = keys.join('\n');

  useLayoutEffect(() => {
    const { key = '', place = -1 } = held.current ?? {};
    const isLost = held.current !== null && !all.split('\n').includes(key) && (document.activeElement ?? document.body) === document.body;
    if (!isLost) return;
    const lines = list.current?.querySelectorAll('[data-line]') ?? [];
    lines[Math.min(place, lines.length - 1)]?.querySelector<HTMLElement>('input, button')?.focus();
  }, [all]);

  return {
    ref: list,
    onFocus({ target }: FocusEvent) {
      const key = target.closest<HTMLElement>('[data-line]')?.dataset.line;
      held.current = key === undefined ? null : { key, place: shown.current.indexOf(key) };
    },
  };
}
