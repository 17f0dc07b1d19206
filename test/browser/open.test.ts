import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openCandidature, openPanel } from '../../lib/browser/open';
import { numberIn } from '../../lib/browser/reminders/said';
import { saveSettings } from '../../lib/browser/settings';
import { reportOf } from '../../lib/judge/report';
import { db } from '../../lib/store/db';
import { saveReading } from '../../lib/store/readings';
import { minute, reading } from '../store/samples';

const HERE = 'https://convergence.esante.gouv.fr/candidatures/RTPJTHIJVH/etape-3';

beforeEach(async () => {
  await saveReading(reportOf(reading({ url: HERE, candidature: 'RTPJTHIJVH' }), []), minute(0));
});
afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const openTabs = async () => (await fakeBrowser.tabs.query({})).map(({ url, active }) => [url, active]).filter(([url]) => url);

it('a click on a reminder opens the page where its candidature was last read', async () => {
  await openCandidature(numberIn('date2|3|RTPJTHIJVH'));
  expect(await openTabs()).toContainEqual([HERE, expect.anything()]);
});

it('a click on a reminder about several candidatures opens the dashboard', async () => {
  await openCandidature(numberIn('several|'));
  expect((await openTabs()).map(([url]) => String(url))).toContainEqual(expect.stringContaining('dashboard.html'));
});

it('a click on a reminder takes no tab whose address only begins like the candidature’s, and raises the window', async () => {
  const { id } = await fakeBrowser.tabs.create({ url: `${HERE}2` });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValueOnce([await fakeBrowser.tabs.get(id ?? 0)]);
  const raise = vi.spyOn(fakeBrowser.windows, 'update');
  await openCandidature(numberIn('date2|3|RTPJTHIJVH'));
  vi.mocked(fakeBrowser.tabs.query).mockRestore();
  expect((await openTabs()).map(([url]) => url)).toEqual([`${HERE}2`, HERE]);
  expect(raise).toHaveBeenCalledWith(expect.any(Number), { focused: true });
});

it('where Firefox opens neither sidebar nor popup for a page, the keys are said as they are written everywhere', async () => {
  await saveSettings({ language: 'fr' });
  const refuse = () => Promise.reject(new Error('not from a page'));
  Object.assign(fakeBrowser, { sidebarAction: { open: refuse, isOpen: () => Promise.resolve(false) } });
  vi.spyOn(fakeBrowser.action, 'openPopup').mockImplementation(refuse);
  vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([{ name: '_execute_sidebar_action', shortcut: 'Ctrl+Shift+Y' }]);
  expect(await openPanel(1)).toBe('Ctrl+Maj+Y');
  Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
});
