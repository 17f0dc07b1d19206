import { describe, expect, it } from 'vitest';
import { TextWithKeys } from '../../components/Keys';
import { saidKeys } from '../../lib/browser/said-keys';
import { texts } from '../tools/locale-keys';
import { draw } from './samples';

describe('keys', () => {
  it.each([
    ['Alt+Shift+S', 'Alt+Maj+S', 'Alt+Shift+S'],
    ['Ctrl+Shift+Y', 'Ctrl+Maj+Y', 'Ctrl+Shift+Y'],
    ['Ctrl+Maj+Y', 'Ctrl+Maj+Y', 'Ctrl+Shift+Y'],
    ['Command+Shift+Y', 'Cmd+Maj+Y', 'Cmd+Shift+Y'],
    ['MacCtrl+Alt+F2', 'Ctrl+Alt+F2', 'Ctrl+Alt+F2'],
    ['⇧⌘Y', 'Maj+Cmd+Y', 'Shift+Cmd+Y'],
    ['⌥⇧S', 'Option+Maj+S', 'Option+Shift+S'],
  ])('%s is written %s, and %s in English', (keys, french, english) => {
    expect([saidKeys(keys, 'fr'), saidKeys(keys, 'en')]).toEqual([french, english]);
  });

  it('stand in a sentence as keys', () => {
    const { container } = draw(<TextWithKeys text="welcome_open_keys" keys="Ctrl+Shift+Y" />);
    expect(container.innerHTML).toBe('Ou utilisez le raccourci <kbd>Ctrl+Maj+Y</kbd>.');
  });

  it.each(['fr', 'en'] as const)('are written the same way in every text: %s', (language) => {
    const named = [...texts(language)].flatMap(([key, text]) =>
      (text.match(/\b\p{L}+(?: ?[+-] ?\p{L}+)* ?\+ ?\p{L}\b/gu) ?? []).map((keys) => [key, keys]),
    );
    expect(named).toEqual(named.map(([key, keys = '']) => [key, saidKeys(keys.replace(/ /g, ''), language)]));
  });
});
