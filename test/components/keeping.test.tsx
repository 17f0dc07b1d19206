import { render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useKeeping } from '../../entrypoints/copy/useKeeping';
import { changeKeeping, readKeeping } from '../../lib/browser/keeping';
import { db } from '../../lib/store/db';
import { saidItem } from '../store/samples';

/** What opens on each page of the extension that shows what the user wrote. */
function Page() {
  useKeeping();
  return null;
}

/** A browser that answers so when it is asked to keep what is stored. */
function browserThatSays(answer: boolean) {
  const persist = vi.fn(async () => answer);
  vi.stubGlobal('navigator', { ...navigator, storage: { persist } });
  return persist;
}

const written = () => db.items.put(saidItem('RTPJTHIJVH', 'pro-isc', { state: 'done' }));
const isDone = () => waitFor(async () => expect((await readKeeping()).since).not.toBeNull());

beforeEach(() => db.items.clear());
afterEach(() => vi.unstubAllGlobals());

it('asks the browser to keep what is stored once the user has written something, not before', async () => {
  const persist = browserThatSays(true);
  render(<Page />);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(persist).not.toHaveBeenCalled();
  await written();
  await waitFor(async () => expect((await readKeeping()).isPersistent).toBe(true));
  expect(persist).toHaveBeenCalledTimes(1);
});

it('asks no more once the browser has said yes, and again when the next page opens where it said no', async () => {
  await written();
  await changeKeeping({ isPersistent: false });
  const persist = browserThatSays(true);
  const first = render(<Page />);
  await waitFor(async () => expect((await readKeeping()).isPersistent).toBe(true));
  first.unmount();
  render(<Page />);
  await isDone();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(persist).toHaveBeenCalledTimes(1);
});
