// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchAddress } from '../../entrypoints/content/address';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  vi.useFakeTimers();
  history.replaceState(null, '', '/etape-1');
});
afterEach(() => {
  end.abort();
  Reflect.deleteProperty(window, 'navigation');
  vi.useRealTimers();
});

function watched() {
  const changed = vi.fn();
  watchAddress(window, changed, end.signal);
  return changed;
}

it('hears of a new address where the browser tells of it, and no clock runs meanwhile', () => {
  const navigation = new EventTarget();
  Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
  const changed = watched();
  expect(vi.getTimerCount()).toBe(0);

  history.pushState(null, '', '/etape-2');
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(changed).not.toHaveBeenCalled(); // the page's own script goes first
  vi.runAllTimers();
  expect(changed).toHaveBeenCalledOnce();

  navigation.dispatchEvent(new Event('currententrychange')); // the same address with another state
  vi.runAllTimers();
  expect(changed).toHaveBeenCalledOnce();
});

it('sees a new address in any other browser, also on a page with an element of that name', () => {
  const elements = Object.assign(Object.create(window) as object, { navigation: document.createElement('nav') });
  const changed = vi.fn();
  watchAddress(Object.create(elements) as Window, changed, end.signal);
  vi.advanceTimersByTime(60_000);
  expect(changed).not.toHaveBeenCalled();
  history.pushState(null, '', '/etape-2');
  vi.advanceTimersByTime(2_000);
  expect(changed).toHaveBeenCalledOnce();
});

it('looks no longer once the page has ended', () => {
  const changed = watched();
  end.abort();
  history.pushState(null, '', '/etape-2');
  vi.advanceTimersByTime(60_000);
  expect(changed).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
