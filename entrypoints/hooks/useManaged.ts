import { useEffect, useState } from 'react';
import { NOTHING_MANAGED, readManaged } from '../../lib/browser/managed';

/** What the organisation has fixed; nothing until it is read. */
export function useManaged() {
  const [managed, setManaged] = useState(NOTHING_MANAGED);
  useEffect(() => {
    void readManaged().then(setManaged);
  }, []);
  return managed;
}
