/** As a `ref`: takes the focus to what the user's own click has just opened. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
