import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openConvergence, openPlace } from '../../entrypoints/hooks/open-place';

const SHORT = 'https://convergence.esante.gouv.fr/dossier/33';
const LONG = `${SHORT}2`;
/** What the browser was asked to do, in order: the stand-in for it knows neither patterns of addresses nor which tab is in front. */
let asked: string[];

beforeEach(() => {
  vi.restoreAllMocks();
  asked = [];
  const { query, create, update } = fakeBrowser.tabs;
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ url }) => {
    const start = String(url).replace('*', '');
    return (await query({})).filter((tab) => tab.url?.startsWith(start));
  });
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((tab) => {
    asked.push(`new ${tab.url}`);
    return create(tab);
  });
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(((id: number, tab: { url?: string; active: boolean }) => {
    asked.push(`${tab.active ? 'front' : 'behind'} ${id} ${tab.url ?? ''}`.trim());
    return update(id, tab);
  }) as typeof update);
  vi.spyOn(fakeBrowser.windows, 'update').mockImplementation(async (id, { focused }) => {
    asked.push(`${focused ? 'raised' : 'left'} ${id}`);
    return fakeBrowser.windows.get(id);
  });
});

/** A window in front with one tab on that address. */
async function windowOn(url: string): Promise<{ window: number; tab: number }> {
  const window = (await fakeBrowser.windows.create({ focused: true }))?.id ?? Number.NaN;
  const tab = (await fakeBrowser.tabs.create({ url, windowId: window })).id ?? Number.NaN;
  asked = [];
  return { window, tab };
}

it('an address brings the tab forward that shows that very page, and raises its window', async () => {
  const there = await windowOn(SHORT);
  await windowOn('https://www.ans.fr/');
  await openPlace(`${SHORT}#bas`);
  expect(asked).toEqual([`front ${there.tab}`, `raised ${there.window}`]);
});

it('a tab whose address only begins so is not that page: a new one is opened', async () => {
  const { window } = await windowOn(LONG);
  await openPlace(SHORT);
  expect(asked).toEqual([`new ${SHORT}`, `raised ${window}`]);
});

it('an address that no tab shows takes the tab that is free for it', async () => {
  const { window, tab } = await windowOn(LONG);
  await openPlace(SHORT, tab);
  expect(asked).toEqual([`front ${tab} ${SHORT}`, `raised ${window}`]);
});

it('Convergence is shown in a tab of its own, or in one that shows it already', async () => {
  const { window } = await windowOn('https://www.ans.fr/');
  await openConvergence();
  expect(asked).toEqual(['new https://convergence.esante.gouv.fr/', `raised ${window}`]);
  const there = await windowOn(LONG);
  vi.mocked(fakeBrowser.tabs.query).mockResolvedValueOnce([await fakeBrowser.tabs.get(there.tab)]);
  await openConvergence();
  expect(asked).toEqual([`front ${there.tab}`, `raised ${there.window}`]);
});

it('nothing but https is opened', async () => {
  const { window } = await windowOn(LONG);
  await openPlace('javascript:void 0');
  expect(asked).toEqual([]);
  await openPlace('https://www.ans.fr/');
  expect(asked).toEqual(['new https://www.ans.fr/', `raised ${window}`]);
});
