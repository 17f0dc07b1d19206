import { describe, expect, it } from 'vitest';
import { isBlock, isIcon, isWordless, joinTexts, wordsOf } from '../../../lib/page/dom/words';
import { bodyOf } from '../read-words';

const first = (html: string) => bodyOf(html).firstElementChild as Element;

describe('two texts side by side', () => {
  it.each([
    ['', 'Soumis', 'Soumis'],
    ['SI', '', 'SI'],
    ['Sou', 'mis', 'Soumis'],
    ['SI', 'Soumis', 'SI Soumis'],
    ['Chapitre', 'Soumis', 'Chapitre Soumis'],
    ['S', 'OUMIS', 'SOUMIS'],
    ['Étape1', 'Soumis', 'Étape1 Soumis'],
    ['Chapitre', 'SI', 'Chapitre SI'],
    ['Soumis ', 'SI', 'Soumis SI'],
    ['Soumis', ' SI', 'Soumis SI'],
    ['12', '5', '12 5'],
    ['12', 'x5', '12x5'],
    ['Preuves', '0/9 chargées', 'Preuves 0/9 chargées'],
    ['Preuves', '40%', 'Preuves 40%'],
    ['Preuves', '12 / 30', 'Preuves 12 / 30'],
    ['v', '2', 'v2'],
    ['n°', '2', 'n°2'],
    ['Fin.', 'Début', 'Fin. Début'],
    ['a.b', 'Début', 'a.b Début'],
    ['1.', 'aDébut', '1.aDébut'],
    ['1.2', 'Début', '1.2 Début'],
    ['Nom', 'x 40%', 'Nomx 40%'],
    ['Nom', '2 a 40%', 'Nom2 a 40%'],
    ['Via x', 'Trajectoire', 'Via x Trajectoire'],
    ['Via', 'Ma Trajectoire', 'Via Ma Trajectoire'],
    ['SI', '1 Soumis', 'SI1 Soumis'],
    ['Fin :', 'Début', 'Fin : Début'],
    ['Fin.', 'début', 'Fin.début'],
    ['v1.', 'SI', 'v1.SI'],
    ['Via', 'Trajectoire', 'ViaTrajectoire'],
    ['You', 'Sign', 'YouSign'],
    ['Via', 'Sante', 'Via Sante'],
    ['Avia', 'Trajectoire', 'Avia Trajectoire'],
    ['SI', 'x Soumis', 'SIx Soumis'],
    ['SI', 'Un', 'SI Un'],
    ['SI', 'SIRETs', 'SI SIRETs'],
    ['SI', 'DSR', 'SIDSR'],
    ['été', 'Un', 'été Un'],
    ['Fin. Suite', 'mis', 'Fin. Suitemis'],
  ])('%j and %j are %j', (left, right, joined) => {
    expect(joinTexts(left, right)).toBe(joined);
  });
});

describe('an icon', () => {
  it.each([
    ['<i>help_outline</i>', true],
    ['<i>info</i>', true],
    ['<i>important</i>', false],
    ['<i>help me</i>', false],
    ['<span>help_outline</span>', true],
    ['<span>aide en ligne</span>', false],
    ['<span aria-hidden="true">expand_more</span>', true],
    ['<span aria-hidden="true">ⓘ</span>', true],
    ['<span aria-hidden="true"> → </span>', true],
    ['<span aria-hidden="true">x</span>', true],
    ['<span aria-hidden="true">12</span>', false],
    ['<span aria-hidden="true">Nom</span>', false],
    ['<span aria-hidden="true">*</span>', false],
    ['<span aria-hidden="true">✓</span>', false],
    ['<span aria-hidden="true"></span>', false],
    ['<span aria-hidden="true">-------------------------</span>', false],
    ['<span aria-hidden="true">------------------------</span>', true],
    ['<span aria-hidden="false">→</span>', false],
    ['<span>→</span>', false],
    ['<i>Help_outline</i>', false],
    ['<i>help_outlinE</i>', false],
    ['<i>a_b_c</i>', true],
    ['<span>aa_bb_cc</span>', true],
    ['<span aria-hidden="true">→ ✓</span>', false],
    ['<span aria-hidden="true">aa_bb</span>', true],
    ['<span aria-hidden="true">info</span>', true],
    ['<i>aa_bb_</i>', false],
    ['<i>_aa</i>', false],
    ['<i> done </i>', true],
    ['<mat-icon>done</mat-icon>', true],
    ['<mat-card>done</mat-card>', false],
    ['<b role="img">done</b>', true],
    ['<b role="note">done</b>', false],
    ['<b><u>aa_bb</u></b>', false],
    ['<span aria-hidden="true">n°✓</span>', false],
    ['<i>l’info</i>', false],
    ['<span aria-hidden="true">help me</span>', false],
  ])('%s: %s', (html, yes) => {
    expect(isIcon(first(html))).toBe(yes);
  });
});

describe('elements by their tags', () => {
  it.each(['<p>', '<div>', '<li>', '<h3>', '<label>', '<legend>', '<button>', '<app-card>', '<slot>'])(
    '%s has a line of its own',
    (html) => {
      expect(isBlock(first(html))).toBe(true);
    },
  );

  it.each(['<span>', '<b>', '<a>', '<input>'])('%s has none', (html) => {
    expect(isBlock(first(html))).toBe(false);
  });

  it.each(['<input>', '<select>', '<textarea>', '<meter>', '<progress>', '<svg>', '<canvas>', '<video>', '<audio>', '<option>'])(
    '%s has no words',
    (html) => {
      const element = html === '<option>' ? first('<select><option>Oui</select>').firstElementChild : first(html);
      expect(isWordless(element as Element)).toBe(true);
      expect(isWordless(first('<p>'))).toBe(false);
    },
  );
});

describe('the words of an element', () => {
  it.each([
    ['<div><p>Un</p><p>Deux</p></div>', 'Un Deux'],
    ['<div>Sou<b>mis</b></div>', 'Soumis'],
    ['<div><b>SI</b>Soumis</div>', 'SI Soumis'],
    ['<div>SI<!-- -->Soumis</div>', 'SISoumis'],
    ['<div>Un <span style="visibility:hidden">caché <b style="visibility:visible">montré</b></span></div>', 'Un montré'],
    ['<div>Un<br>deux</div>', 'Un deux'],
    ['<div>Un<input value="x">deux</div>', 'Un deux'],
    ['<div>Un <i>info</i>deux</div>', 'Un deux'],
    ['<div>Un<span hidden>caché</span></div>', 'Un'],
    ['<div hidden>caché</div>', ''],
    ['<div style="visibility:hidden">caché <b style="visibility:visible">montré</b></div>', 'montré'],
    ['<input value="x">', ''],
    ['<div><!-- rien --> Un </div>', 'Un'],
  ])('%s are %j', (html, words) => {
    expect(wordsOf(first(html))).toBe(words);
  });

  it('leave out what is to be skipped', () => {
    expect(wordsOf(first('<div>Un <b>deux</b> <u>trois</u></div>'), (element) => element.tagName === 'B')).toBe('Un trois');
  });
});
