import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageTexts } from '../../lib/browser/background-say';
import { DEFAULT_SETTINGS, parseSettings, readSettings, type Settings, saveSettings, watchSettings } from '../../lib/browser/settings';

/** One example per version: each must still be read, with every choice kept. */
const EXAMPLES: Record<Settings['version'], unknown> = {
  1: {
    version: 1,
    language: 'en',
    theme: 'dark',
    markers: 'strong',
    bar: 'hidden',
    reminderDays: [10, 0],
    leadDays: { passi: 90, reading: 30 },
    initials: 'PM',
    disabledRules: ['nru-format'],
    disabledRulesFor: { RTPJTHIJVH: ['forecast-date'] },
  },
};

describe('settings', () => {
  it.each(Object.entries(EXAMPLES))('reads version %s', (_, example) => {
    expect(parseSettings(example)).toEqual(example);
  });

  it('takes the default for a damaged part only, and for all of a newer version', () => {
    expect(parseSettings({ version: 1, language: 'de', theme: 'dark', reminderDays: 'x' })).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(parseSettings({ version: 2, theme: 'dark' })).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS.reminderDays).toEqual([30, 14, 7, 3, 1, 0]);
  });

  it('keeps what was chosen before, and tells who watches until they stop', async () => {
    const heard = vi.fn();
    const stop = watchSettings(heard);
    await saveSettings({ theme: 'dark' });
    await saveSettings({ language: 'en' });
    expect(await readSettings()).toMatchObject({ theme: 'dark', language: 'en' });
    expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({ theme: 'dark', language: 'en' }));
    stop();
    await saveSettings({ theme: 'light' });
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

it('holds no more than a page could be given: rules by their names, and so many of them', () => {
  const rule = 'nru-format';
  const many = (most: number) => Array.from({ length: most }, () => rule);
  expect(parseSettings({ version: 1, disabledRules: many(200) }).disabledRules).toHaveLength(200);
  expect(parseSettings({ version: 1, disabledRules: many(201) }).disabledRules).toEqual([]);
  expect(parseSettings({ version: 1, disabledRules: ['x'.repeat(10_000_000)] }).disabledRules).toEqual([]);
  const byNumber = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`N${at}`, [rule]]));
  expect(parseSettings({ version: 1, disabledRulesFor: byNumber }).disabledRulesFor).toEqual({});
});

describe('the texts of the page’s script', () => {
  it('are those of a chosen language that is not the browser’s, and none otherwise', () => {
    fakeBrowser.i18n.getUILanguage = () => 'fr-FR';
    const english = Object.keys(pageTexts({ ...DEFAULT_SETTINGS, language: 'en' }));
    expect(english.length).toBeGreaterThan(50);
    expect(english.every((key) => /^(rule|hint)_/.test(key))).toBe(true);
    expect(pageTexts({ ...DEFAULT_SETTINGS, language: 'fr' })).toEqual({});
  });
});
