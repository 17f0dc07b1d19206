import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything, isErasedSince } from '../../lib/browser/erasing';
import { freshDatabase } from '../store/samples';

const HOUR_MS = 3_600_000;
const NOW = Date.parse('2026-11-21T08:00:00Z');

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  return () => vi.useRealTimers();
});

it('what was erased while the clock was a month ahead stays erased, and pages opened once it is right again are stored', async () => {
  const ahead = NOW + 720 * HOUR_MS;
  await eraseEverything(ahead, freshDatabase());
  const [longOpen, openAhead, fresh] = [NOW - 2 * HOUR_MS, ahead - HOUR_MS, NOW - 2_000];
  expect(await isErasedSince(longOpen)).toBe(true);
  expect(await isErasedSince(openAhead)).toBe(true);
  expect(await isErasedSince(fresh)).toBe(false);
  vi.setSystemTime(NOW + HOUR_MS); // the same page, an hour later
  expect(await isErasedSince(fresh)).toBe(false);
  expect(await isErasedSince(longOpen)).toBe(true);
});
