import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accept } from '../../lib/browser/accept';
import { beginPause, closeStorage, keepBar, pageChoices, tellChoices } from '../../lib/browser/page-choices';
import { tellWords } from '../../lib/browser/words';
import { learnWords } from '../../lib/store/words';
import { freshDatabase } from '../store/samples';
import { DEFAULT_SETTINGS, saveSettings } from '../../lib/browser/settings';

const TAUGHT = { word: 'À corriger', means: 'to-modify' };
const EXTENSION = { id: 'cap', pages: 'chrome-extension://cap/' };
const PAGE = { id: 'cap', url: 'https://convergence.esante.gouv.fr/candidature/12' };
const { theme, markers, bar, disabledRules, disabledRulesFor } = DEFAULT_SETTINGS;
const LOOK = { theme, markers, bar, disabledRules, disabledRulesFor };
const NONE = { settings: LOOK, languageTexts: {}, bar: null, pause: { until: null, pages: [] }, isPausedForAll: false, words: [] };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('fr');
});

describe('what a page is given of the choices', () => {
  it('is what was chosen, and the usual before', async () => {
    expect(await pageChoices()).toEqual(NONE);
    await saveSettings({ theme: 'dark', disabledRules: ['siret-format'] });
    await keepBar({ edge: 'left', at: 0.25, isOpen: true });
    await beginPause('today', PAGE.url, Date.parse('2026-11-21T22:59:30Z'));
    expect(await pageChoices()).toMatchObject({
      settings: { theme: 'dark', disabledRules: ['siret-format'] },
      bar: { edge: 'left', at: 0.25, isOpen: true },
      pause: { until: '2026-11-21', pages: [] },
    });
  });

  it('is of no more than its shape and its size, whatever a script has written there where the browser cannot close it', async () => {
    const long = 'x'.repeat(1_000_000);
    await browser.storage.local.set({
      settings: { version: 1, disabledRules: Array.from({ length: 10_000 }, () => 'siret-format'), disabledRulesFor: { [long]: ['a'] } },
      languageTexts: { rule_siret_format_wrongKey: 'Tout va bien', hint_close: long },
      pause: { until: long, pages: Array.from({ length: 1_000 }, (_, at) => `${PAGE.url}${at}`).concat(long) },
    });
    const choices = await pageChoices();
    expect(choices).toMatchObject({ settings: LOOK, languageTexts: {}, pause: { until: null } });
    expect(choices.pause.pages).toHaveLength(50);
    expect(JSON.stringify(choices).length).toBeLessThan(10_000);
  });

  it('has the words that the user and the organisation have taught, and is told when a word was', async () => {
    const database = freshDatabase();
    vi.spyOn(browser.storage.managed, 'get').mockResolvedValue({ words: [TAUGHT, { word: 'Dossier n°', means: 'candidature' }] } as never);
    await learnWords([{ ...TAUGHT, means: 'to-complete' }], 'chapter-list', database);
    expect((await pageChoices(database)).words).toEqual([
      { ...TAUGHT, means: 'to-complete' },
      { word: 'Dossier n°', means: 'candidature' },
    ]);
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    const sent = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
    tellChoices();
    await tellWords();
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(7, { type: 'choicesChanged', data: expect.anything() }));
  });

  it('is told to every page when any of it changes, and for nothing else', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    const sent = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
    tellChoices();
    await browser.storage.local.set({ somethingElse: 1 });
    await saveSettings({ theme: 'dark' });
    await vi.waitFor(() => expect(sent).toHaveBeenCalled());
    expect(sent.mock.calls).toEqual([[7, { type: 'choicesChanged', data: { ...NONE, settings: { ...LOOK, theme: 'dark' } } }]]);
  });

  it('is closed to scripts in pages where the browser can, and nothing is thrown where it cannot', () => {
    closeStorage();
    const setAccessLevel = vi.fn(() => Promise.resolve());
    Object.assign(browser.storage.local, { setAccessLevel });
    closeStorage();
    expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    Reflect.deleteProperty(browser.storage.local, 'setAccessLevel');
  });
});

describe('what a page may ask to be kept', () => {
  it.each([
    ['choices', undefined],
    ['placeBar', { edge: 'left', at: 0.25, isOpen: true }],
    ['pause', { scope: 'page', address: PAGE.url }],
  ])('%s, of Convergence alone', (type, data) => {
    expect(accept({ type, data }, PAGE, EXTENSION)).toEqual({ ok: true, message: { type, data } });
    expect(accept({ type, data }, { id: 'cap', url: 'chrome-extension://cap/popup.html' }, EXTENSION)).toEqual({
      ok: false,
      refusal: 'sender',
    });
  });

  it.each([
    ['placeBar', { edge: 'middle', at: 0.25, isOpen: true }],
    ['placeBar', { edge: 'left', at: 2, isOpen: true }],
    ['placeBar', { edge: 'left', at: Number.NaN, isOpen: true }],
    ['pause', { scope: 'ever', address: PAGE.url }],
    ['pause', { scope: 'page', address: 'https://evil.example/' }],
    ['pause', { scope: 'page', address: `${PAGE.url}${'x'.repeat(2_000)}` }],
  ])('%s %j is refused', (type, data) => {
    expect(accept({ type, data }, PAGE, EXTENSION)).toEqual({ ok: false, refusal: 'shape' });
  });
});
