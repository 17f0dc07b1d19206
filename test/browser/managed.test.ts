import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { asManaged, NOTHING_MANAGED, readManaged } from '../../lib/browser/managed';
import { ownSettings, readSettings, saveSettings } from '../../lib/browser/settings';

const policy = (values: object) => vi.spyOn(browser.storage.managed, 'get').mockResolvedValue(values as never);

describe('what the organisation fixes', () => {
  it('is nothing where there is no policy, which Firefox refuses to be asked about', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await readManaged()).toEqual(NOTHING_MANAGED);
    expect(NOTHING_MANAGED).toEqual({
      language: null,
      reminderDays: null,
      disabledRules: [],
      withoutWelcome: false,
      paused: false,
      withoutSync: false,
      words: [],
    });
  });

  it('stands over what the user has chosen, which is kept', async () => {
    await saveSettings({ language: 'fr', reminderDays: [30], disabledRules: ['nru-format'], theme: 'dark' });
    policy({ language: 'en', reminderDays: [], disabledRules: ['siret-format'] });
    const applied = { language: 'en', reminderDays: [], disabledRules: ['nru-format', 'siret-format'], theme: 'dark' };
    expect(await readSettings()).toMatchObject(applied);
    await saveSettings({ theme: 'light' });
    expect(await ownSettings()).toMatchObject({ language: 'fr', reminderDays: [30], disabledRules: ['nru-format'], theme: 'light' });
  });

  it.each([
    null,
    'fr',
    3,
    [],
    {
      language: 'de',
      reminderDays: 7,
      disabledRules: 'x',
      welcomePage: 0,
      paused: 'true',
      words: [{ word: '1234', means: 'to-modify' }, null, 'x'],
    },
  ])('is nothing where the policy makes no sense: %j', (stored) => {
    expect(asManaged(stored)).toEqual(NOTHING_MANAGED);
  });

  it('is told to administrators by the schema, key for key', () => {
    const { properties } = JSON.parse(readFileSync('public/managed.json', 'utf8'));
    expect(Object.keys(properties)).toEqual(['language', 'reminderDays', 'disabledRules', 'welcomePage', 'paused', 'words', 'sync']);
    expect(asManaged({ language: 'fr', reminderDays: [7], disabledRules: ['a'], welcomePage: false, paused: true, sync: false })).toEqual({
      language: 'fr',
      reminderDays: [7],
      disabledRules: ['a'],
      withoutWelcome: true,
      paused: true,
      withoutSync: true,
      words: [],
    });
  });
});
