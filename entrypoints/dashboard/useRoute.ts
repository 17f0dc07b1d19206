import { useSyncExternalStore } from 'react';
import { type Route, routeOf } from './route';

/** Where one is in the dashboard; follows the address. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
  return routeOf(hash);
}
