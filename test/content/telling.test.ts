import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTelling } from '../../entrypoints/content/telling';
import type { PageRead } from '../../lib/browser/messages';
import { reading } from '../store/samples';

/** What the background does with each message in turn; the last again and again. */
type Turn = 'takes' | 'fails' | 'ends';

function background(...turns: Turn[]): { heard: { title: string; openedAt: number }[] } {
  const heard: { title: string; openedAt: number }[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({ data }: { data: PageRead & { openedAt: number } }) => {
    heard.push({ title: data.reading.title, openedAt: data.openedAt });
    const turn = turns.length > 1 ? turns.shift() : turns[0];
    if (turn === 'ends') throw new Error('The message port closed before a response was received.');
    return turn === 'takes';
  }) as never);
  return { heard };
}

const page = (title: string): PageRead => ({ reading: reading({ title }), findings: [], elementsCount: 0 });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

describe('what the background is told', () => {
  it.each<Turn>(['fails', 'ends'])('a reading it does not take (%s) is told again until it is taken, then no more', async (turn) => {
    const { heard } = background(turn, turn, 'takes');
    createTelling(5, new AbortController().signal).tell(page('A'));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(heard).toEqual(['A', 'A', 'A'].map((title) => ({ title, openedAt: 5 })));
  });

  it('a reading that another has followed is not told again', async () => {
    const { heard } = background('ends', 'takes');
    const telling = createTelling(5, new AbortController().signal);
    telling.tell(page('A'));
    telling.tell(page('B'));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(heard.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('it is left in peace after a few times; the next reading is told though it says the same', async () => {
    const { heard } = background('ends');
    const telling = createTelling(5, new AbortController().signal);
    telling.tell(page('A'));
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    const tries = heard.length;
    expect(tries).toBeLessThan(10);
    telling.tell(page('A'));
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveLength(tries + 1);
  });

  it('the same reading is told once; nothing after the end', async () => {
    const { heard } = background('takes', 'ends');
    const end = new AbortController();
    const telling = createTelling(5, end.signal);
    telling.tell(page('A'));
    telling.tell(page('A'));
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveLength(1);
    telling.tell(page('B'));
    await vi.advanceTimersByTimeAsync(0);
    end.abort();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(heard).toHaveLength(2);
  });
});
