import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useWish, wishFor } from '../../entrypoints/hooks/useWish';
import type { Wish } from '../../lib/browser/wish';

const LATE: Wish = { number: 'RTPJTHIJVH', part: 'to-do', show: 'late' };
let here: number;
beforeEach(async () => {
  here = (await fakeBrowser.windows.create({ focused: true }))?.id ?? Number.NaN;
});

function Panel({ tab }: { tab: string | null | undefined }) {
  const [wish, forget] = useWish(tab);
  return (
    <button type="button" onClick={forget}>
      {wish === undefined ? 'asking' : wish === null ? 'none' : `${wish.number} ${wish.part} ${wish.show}`}
    </button>
  );
}

const said = (words: string) => screen.findByText(words);

it('a panel that opens is granted what it was asked for before, once', async () => {
  await wishFor(here, LATE);
  const { unmount } = render(<Panel tab={undefined} />);
  expect(await said('RTPJTHIJVH to-do late')).toBeVisible();
  unmount();
  render(<Panel tab={undefined} />);
  expect(await said('none')).toBeVisible();
});

it('an open panel hears a wish for its window, and none for another', async () => {
  render(<Panel tab={null} />);
  expect(await said('none')).toBeVisible();
  await act(() => wishFor(here + 1, LATE));
  expect(screen.getByText('none')).toBeVisible();
  await act(() => wishFor(here, LATE));
  expect(screen.getByText('RTPJTHIJVH to-do late')).toBeVisible();
});

it('a wish holds until the tab shows another candidature, or the user chooses', async () => {
  await wishFor(here, LATE);
  const { rerender } = render(<Panel tab={undefined} />);
  await said('RTPJTHIJVH to-do late');
  for (const tab of ['OTHER', null, 'RTPJTHIJVH']) {
    rerender(<Panel tab={tab} />);
    expect(screen.getByText('RTPJTHIJVH to-do late'), String(tab)).toBeVisible();
  }
  rerender(<Panel tab="OTHER" />);
  expect(screen.getByText('none')).toBeVisible();
  await act(() => wishFor(here, LATE));
  act(() => screen.getByRole('button').click());
  expect(screen.getByText('none')).toBeVisible();
});

it.each([
  ['no number', { part: 'to-do', show: 'late', at: 1 }],
  ['a part there is not', { ...LATE, part: 'elsewhere', at: 1 }],
  ['a filter there is not', { ...LATE, show: 'secret', at: 1 }],
  ['a search that is no text', { ...LATE, search: { length: 1 }, at: 1 }],
  ['a proof without a chapter', { ...LATE, proof: { proof: '1' }, at: 1 }],
  ['a text', 'late'],
])('a malformed wish is none, whether made before or now: %s', async (_, stored) => {
  await fakeBrowser.storage.session.set({ [`wish:${here}`]: stored });
  render(<Panel tab={null} />);
  expect(await said('none')).toBeVisible();
  await act(() => fakeBrowser.storage.session.set({ [`wish:${here}`]: { ...LATE, ...Object(stored), at: 2, number: 7 } }));
  expect(screen.getByText('none')).toBeVisible();
  await act(() => wishFor(here, LATE));
  expect(screen.getByText('RTPJTHIJVH to-do late')).toBeVisible();
});
