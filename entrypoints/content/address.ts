/** How often the address is looked at where the browser does not tell of it: Firefox before 147. */
const LOOK_EVERY_MS = 1_000;

/** Calls `changed` after the page has given itself another address without loading, until `signal`. */
export function watchAddress(view: Window, changed: () => void, signal: AbortSignal): void {
  let address = view.location.href;
  let timer = 0;
  const look = () => {
    if (signal.aborted || view.location.href === address) return;
    address = view.location.href;
    changed();
  };
  // A property of the window itself: one that it inherits is an element of that name.
  if (Object.hasOwn(view, 'navigation')) {
    const soon = () => {
      view.clearTimeout(timer);
      timer = view.setTimeout(look); // the page's own script is at work
    };
    view.navigation.addEventListener('currententrychange', soon, { signal });
    signal.addEventListener('abort', () => view.clearTimeout(timer));
  } else {
    timer = view.setInterval(look, LOOK_EVERY_MS);
    signal.addEventListener('abort', () => view.clearInterval(timer));
  }
}
