// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { watchPause } from '../../entrypoints/content/pause';

const PAGE = 'https://convergence.esante.gouv.fr/candidatures/RTPJTHIJVH/etape-1';

let end: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  end = new AbortController();
  vi.useFakeTimers();
  vi.setSystemTime('2026-11-21T22:59:30Z'); // half a minute before midnight in Paris
});
afterEach(() => {
  end.abort();
  Reflect.deleteProperty(window, 'navigation');
  vi.useRealTimers();
});

async function watched(stored?: object) {
  if (stored) await browser.storage.local.set({ pause: stored });
  const page = Object.assign(
    Object.create({
      get defaultView() {
        return window;
      },
    }) as object,
    { location: { href: PAGE } },
  );
  const look = vi.fn();
  return { ...(await watchPause(page as unknown as Document, look, end.signal)), page, look };
}

it('ends by itself when the day is over in Paris, while the page stays open', async () => {
  const { isOn, look } = await watched({ until: '2026-11-21', pages: [] });
  expect(isOn()).toBe(true);
  vi.advanceTimersByTime(29_000);
  expect(isOn()).toBe(true);
  look.mockClear();
  vi.advanceTimersByTime(2_000);
  expect(look).toHaveBeenCalled();
  expect(isOn()).toBe(false);
});

it('waits for the end of the day only where it is paused for the day, and hour by hour: a computer may sleep', async () => {
  Object.defineProperty(window, 'navigation', { value: new EventTarget(), configurable: true });
  const { begin } = await watched();
  expect(vi.getTimerCount()).toBe(0);
  begin('today');
  await vi.waitFor(async () => expect(await browser.storage.local.get('pause')).toEqual({ pause: { until: '2026-11-21', pages: [] } }));
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersToNextTimer();
  expect(new Date().toISOString()).toBe('2026-11-21T23:00:00.000Z');
  expect(vi.getTimerCount()).toBe(0);
});

it('is on for good where the organisation wants it', async () => {
  const managed = vi.spyOn(browser.storage.managed, 'get').mockResolvedValue({ paused: true } as never);
  const { isOn } = await watched({ until: null, pages: [] });
  expect(isOn()).toBe(true);
  managed.mockRestore();
});

it('is looked at again when the page is shown again', async () => {
  const { look } = await watched();
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  expect(look).toHaveBeenCalledOnce();
});

it('goes by the address that the page has now', async () => {
  const { isOn, page } = await watched({ until: null, pages: [PAGE] });
  expect(isOn()).toBe(true);
  page.location.href = PAGE.replace('1', '2');
  expect(isOn()).toBe(false);
  page.location.href = `${PAGE}#siret`;
  expect(isOn()).toBe(true);
});

it('is stored when it begins, and heard of from other windows', async () => {
  const { isOn, begin, look } = await watched({ until: null, pages: ['https://convergence.esante.gouv.fr/'] });
  begin('page');
  await vi.waitFor(() => expect(isOn()).toBe(true));
  expect(await browser.storage.local.get('pause')).toEqual({
    pause: { until: null, pages: ['https://convergence.esante.gouv.fr/', PAGE] },
  });
  look.mockClear();
  await browser.storage.local.set({ pause: { until: null, pages: [] } });
  expect(look).toHaveBeenCalledOnce();
  expect(isOn()).toBe(false);
});

it('is followed no longer once the page has ended', async () => {
  const { look } = await watched();
  end.abort();
  await browser.storage.local.set({ pause: { until: 'on', pages: [] } });
  vi.advanceTimersByTime(60_000);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  expect(look).not.toHaveBeenCalled();
});
