import { screen } from '@testing-library/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StoreGuard } from '../../entrypoints/hooks/StoreGuard';
import { db } from '../../lib/store/db';
import { storedRows } from '../../lib/store/snapshot';
import { draw } from './samples';

afterEach(() => {
  vi.restoreAllMocks();
  db.close({ disableAutoOpen: false });
});

/** A part that asks the store as every page does, before and after the guard has. */
function Part() {
  const rows = useLiveQuery(() => storedRows(), []);
  return <p>{rows ? `${rows.candidatures.length} candidature` : ''}</p>;
}

const show = () =>
  draw(
    <StoreGuard>
      <Part />
    </StoreGuard>,
  );

it('shows what is inside when the store opens', async () => {
  show();
  expect(await screen.findByText(/^\d+ candidature$/)).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says that a part of it could not be drawn, not that the store failed', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // React tells of it
  const Mistaken = () => {
    throw new TypeError('reading of undefined');
  };
  draw(
    <StoreGuard>
      <Mistaken />
    </StoreGuard>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(/n’a pas pu s’afficher.*données sont intactes/);
  expect(screen.getByRole('button', { name: 'Réessayer' })).toBeInTheDocument();
});

it.each([
  ['the disk is full', 'QuotaExceededError', false, /Le disque est plein.*Libérez de la place/],
  ['a newer version made it', 'VersionError', false, /version plus récente.*Mettez l’extension à jour/],
  ['the browser refuses', 'SecurityError', false, /Le navigateur refuse.*Redémarrez/],
  ['the browser cannot write', 'InvalidStateError', false, /Le navigateur refuse.*Redémarrez/],
  ['the window is private', 'InvalidStateError', true, /fenêtre privée.*fenêtre normale/],
  ['nobody knows why', 'DataError', false, /raison inconnue.*de la place.*redémarrez/],
])('says so when %s, and what still works', async (_, error, isPrivate, words) => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', error);
  });
  vi.spyOn(fakeBrowser.extension, 'inIncognitoContext', 'get').mockReturnValue(isPrivate);
  show();
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(words);
  expect(alert).toHaveTextContent('fonctionnent toujours');
  expect(screen.getByRole('button', { name: 'Réessayer' })).toBeInTheDocument();
});
