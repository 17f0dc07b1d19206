import { describe, expect, it } from 'vitest';
import { isDrawnMark, isMark, isMarkWords, starred } from '../../../lib/page/dom/marks';
import { hasDrawnMark } from '../../../lib/page/dom/style-marks';
import { openPage } from '../../tools/dom';

const first = (html: string) => openPage(`<body>${html}`, 'https://convergence.esante.gouv.fr/').body.lastElementChild as Element;

describe('a mark', () => {
  it.each([
    '*',
    '**',
    '* :',
    '* ?',
    'Obligatoire',
    '(obligatoire)',
    'Champ obligatoire',
    'champ requis.',
    '[requis]',
    'Réponse requise',
    '(Required)',
  ])('%s', (text) => {
    expect(isMark(text)).toBe(true);
  });

  it.each(['', 'a *', '* Nom', 'Version requise', 'Non obligatoire', 'Champs obligatoires', 'Obligatoirement'])('none: %j', (text) => {
    expect(isMark(text)).toBe(false);
  });

  it('of any shape is an asterisk', () => {
    expect(starred('a ＊ b (✱) [ * ] c ∗')).toBe('a * b * * c *');
    expect(isMarkWords('*')).toBe(false);
  });

  it.each([
    ['<img alt="obligatoire">', true],
    ['<img alt="" title="Champ requis">', true],
    ['<i title="Requis"></i>', true],
    ['<span role="img" aria-label="Obligatoire">●</span>', true],
    ['<svg><title>Requis</title><path></path></svg>', true],
    ['<img alt="Logo">', false],
    ['<i>obligatoire</i>', false],
    ['<span title="Obligatoire">Nom</span>', false],
  ])('drawn by %s: %s', (html, is) => {
    expect(isDrawnMark(first(html))).toBe(is);
  });

  it.each([
    ['" *"', true],
    ["'*'", true],
    ['"\\2217"', true],
    ['" (obligatoire)"', true],
    ['":"', false],
    ['"* Champs"', false],
    ['none', false],
  ])('put by the style as %s: %s', (content, is) => {
    expect(hasDrawnMark(first(`<style>b::after{content:${content}}</style><b>Nom</b>`))).toBe(is);
    expect(hasDrawnMark(first(`<style>b::before{content:${content}}</style><b>Nom</b>`))).toBe(is);
  });
});
