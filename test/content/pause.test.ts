// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import type { Kept } from '../../entrypoints/content/kept';
import { watchPause } from '../../entrypoints/content/pause';

const PAGE = 'https://convergence.esante.gouv.fr/candidatures/RTPJTHIJVH/etape-1';

let end: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  end = new AbortController();
  vi.useFakeTimers();
  vi.setSystemTime('2026-11-21T22:59:30Z'); // half a minute before midnight in Paris
});
afterEach(() => {
  end.abort();
  Reflect.deleteProperty(window, 'navigation');
  vi.useRealTimers();
});

/** The choices as a page has them, and how they are changed from elsewhere. */
function keeping(first: Record<string, unknown>): Kept {
  let now = first;
  const listeners: Parameters<Kept['hear']>[0][] = [];
  return {
    now: () => now,
    hear: (listener) => void listeners.push(listener),
    take(news) {
      now = { ...now, ...news };
      for (const listener of listeners) listener(new Set(Object.keys(news)));
    },
  };
}

function watched(stored?: object) {
  const kept = keeping({ pause: stored });
  const page = Object.assign(
    Object.create({
      get defaultView() {
        return window;
      },
    }) as object,
    { location: { href: PAGE } },
  );
  const look = vi.fn();
  return { ...watchPause(page as unknown as Document, kept, look, end.signal), page, look, kept };
}

it('ends by itself when the day is over in Paris, while the page stays open', () => {
  const { isOn, look } = watched({ until: '2026-11-21', pages: [] });
  expect(isOn()).toBe(true);
  vi.advanceTimersByTime(29_000);
  expect(isOn()).toBe(true);
  look.mockClear();
  vi.advanceTimersByTime(2_000);
  expect(look).toHaveBeenCalled();
  expect(isOn()).toBe(false);
});

it('waits for the end of the day only where it is paused for the day, and hour by hour: a computer may sleep', () => {
  Object.defineProperty(window, 'navigation', { value: new EventTarget(), configurable: true });
  const { kept } = watched();
  expect(vi.getTimerCount()).toBe(0);
  kept.take({ pause: { until: '2026-11-21', pages: [] } });
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersToNextTimer();
  expect(new Date().toISOString()).toBe('2026-11-21T23:00:00.000Z');
  expect(vi.getTimerCount()).toBe(0);
});

it('is on for good where the organisation wants it, from when it does', () => {
  const { isOn, look, kept } = watched({ until: null, pages: [] });
  expect(isOn()).toBe(false);
  kept.take({ isPausedForAll: true });
  expect(look).toHaveBeenCalledOnce();
  expect(isOn()).toBe(true);
});

it('is looked at again when the page is shown again', () => {
  const { look } = watched();
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  expect(look).toHaveBeenCalledOnce();
});

it('goes by the address that the page has now', () => {
  const { isOn, page } = watched({ until: null, pages: [PAGE] });
  expect(isOn()).toBe(true);
  page.location.href = PAGE.replace('1', '2');
  expect(isOn()).toBe(false);
  page.location.href = `${PAGE}#siret`;
  expect(isOn()).toBe(true);
});

it('is asked of the background when it begins, and heard of from there', () => {
  const { isOn, begin, look, kept, page } = watched({ until: null, pages: ['https://convergence.esante.gouv.fr/'] });
  const sent = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
  page.location.href = `${PAGE}?id=12#siret`;
  begin('page');
  expect(sent).toHaveBeenCalledWith({ type: 'pause', data: { scope: 'page', address: PAGE } });
  look.mockClear();
  kept.take({ pause: { until: null, pages: [PAGE] } });
  expect(look).toHaveBeenCalledOnce();
  expect(isOn()).toBe(true);
});

it('is followed no longer once the page has ended', () => {
  const { look } = watched();
  end.abort();
  vi.advanceTimersByTime(60_000);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  expect(look).not.toHaveBeenCalled();
});
