import { expect, it } from 'vitest';
import { asPause, pauseAt, withoutPause, withPause } from '../../lib/browser/pause';

const PAGE = 'https://convergence.esante.gouv.fr/candidatures/RTPJTHIJVH/etape-1';
const OTHER = 'https://convergence.esante.gouv.fr/candidatures/RTPJTHIJVH/etape-2';
const TODAY = '2026-11-21';
const NONE = asPause(undefined);

it('of a page is of that page alone, whatever its query and anchor, and has no end', () => {
  const paused = withPause(NONE, 'page', `${PAGE}?onglet=2#siret`, TODAY);
  expect(pauseAt(paused, PAGE, TODAY)).toBe('page');
  expect(pauseAt(paused, `${PAGE}#haut`, '2027-01-01')).toBe('page');
  expect(pauseAt(paused, OTHER, TODAY)).toBeNull();
});

it('of a day ends with the day', () => {
  const paused = withPause(NONE, 'today', PAGE, TODAY);
  expect(pauseAt(paused, OTHER, TODAY)).toBe('today');
  expect(pauseAt(paused, OTHER, '2026-11-22')).toBeNull();
});

it('without an end holds until it is switched on', () => {
  const paused = withPause(NONE, 'on', PAGE, TODAY);
  expect(pauseAt(paused, OTHER, '2027-11-22')).toBe('on');
  expect(pauseAt(withoutPause(paused, OTHER), PAGE, TODAY)).toBeNull();
});

it('switched on, is on at that address, and as it was on other pages', () => {
  const pages = withPause(withPause(NONE, 'page', PAGE, TODAY), 'page', OTHER, TODAY);
  const paused = withPause(pages, 'today', PAGE, TODAY);
  const after = withoutPause(paused, PAGE);
  expect(pauseAt(after, PAGE, TODAY)).toBeNull();
  expect(pauseAt(after, OTHER, TODAY)).toBe('page');
});

it('remembers fifty pages, the last ones, each once', () => {
  const pages = Array.from({ length: 60 }, (_, at) => `${PAGE}/${at}`);
  const paused = [...pages, pages[59] as string].reduce((pause, page) => withPause(pause, 'page', page, TODAY), NONE);
  expect(paused.pages).toEqual(pages.slice(-50));
});

it.each([undefined, null, 'on', 7, { until: 3, pages: 'all' }, { pages: [null] }])('%j is no pause', (stored) => {
  expect(asPause(stored)).toEqual({ until: null, pages: [] });
});
