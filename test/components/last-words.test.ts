// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { forgetLastWords, takeLastWords } from '../../entrypoints/hooks/last-words';

afterEach(() => vi.restoreAllMocks());

it('a browser that forbids the fast storage opens the page all the same, and erases', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(() => localStorage).toThrow();
  takeLastWords();
  forgetLastWords();
});
