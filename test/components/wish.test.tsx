import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useWish, type Wish, wishFor } from '../../entrypoints/hooks/useWish';

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
