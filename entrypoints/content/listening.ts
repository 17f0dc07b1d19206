interface Heard<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Listens to one of the browser's events until `signal`. When the extension has just been updated, the browser takes nothing back any more, and need not. */
export function listenUntil<Listener>(event: Heard<Listener>, listener: Listener, signal: AbortSignal): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      event.removeListener(listener);
    } catch {
      // the listeners have gone with the extension
    }
  });
}
