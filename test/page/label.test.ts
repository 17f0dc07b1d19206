import { describe, expect, it } from 'vitest';
import { cleanLabel, isSentence, labelParts, textParts } from '../../lib/page/label';
import { bodyOf } from './read-words';

/** "name * | help" of a label. */
function parts(html: string): string {
  const element = bodyOf(html).firstElementChild as Element;
  const { label, mandatory, help } = labelParts(element, element.querySelector('input') ?? undefined);
  return `${label}${mandatory ? ' *' : ''}${help ? ` | ${help}` : ''}`;
}

describe('a label taken apart', () => {
  it.each([
    ['<label>Nom</label>', 'Nom'],
    ['<label> Nom : </label>', 'Nom'],
    ['<label>Nom *</label>', 'Nom *'],
    ['<label>Nom<span class="r">*</span></label>', 'Nom *'],
    ['<label><span>*</span> Nom</label>', 'Nom *'],
    ['<label>Nom (obligatoire)</label>', 'Nom *'],
    ['<label>Nom<b>bre</b></label>', 'Nombre'],
    ['<label><span>Nom du</span> <span>représentant</span></label>', 'Nom du représentant'],
    ['<label>Nom<br>du représentant</label>', 'Nom du représentant'],
    ['<label>Nom * à écrire en capitales</label>', 'Nom * | à écrire en capitales'],
    ['<label>Nom * : à écrire</label>', 'Nom * | à écrire'],
    ['<label>Nom * [?] à écrire</label>', 'Nom * | à écrire'],
    ['<label>Nom <span>*</span> <span>Votre nom</span> <b>entier</b></label>', 'Nom * | Votre nom entier'],
    ['<label>Nom <small>Votre nom en entier</small></label>', 'Nom | Votre nom en entier'],
    ['<label>Nom<p>Votre nom</p></label>', 'Nom | Votre nom'],
    ['<label>Nom<ul><li>Votre nom</li></ul></label>', 'Nom | Votre nom'],
    ['<label><div>Nom</div><div>Votre nom</div></label>', 'Nom | Votre nom'],
    ['<label>Nom <span>Écrivez votre nom.</span></label>', 'Nom | Écrivez votre nom.'],
    ['<label>Nom <span>du représentant</span></label>', 'Nom du représentant'],
    [
      '<label><b>Nom</b> Écrivez votre nom en entier, comme il est écrit sur votre pièce d’identité.</label>',
      'Nom | Écrivez votre nom en entier, comme il est écrit sur votre pièce d’identité.',
    ],
    ['<label><b>Nom</b> Écrivez votre nom.</label>', 'Nom Écrivez votre nom.'],
    [
      '<label><b>Nom</b> du représentant de votre entreprise, comme il est écrit ailleurs.</label>',
      'Nom du représentant de votre entreprise, comme il est écrit ailleurs.',
    ],
    ['<label>Nom <button>Aide</button></label>', 'Nom'],
    ['<label>Nom <span role="button">Aide</span></label>', 'Nom'],
    ['<label>Nom <span role="tooltip">Aide</span></label>', 'Nom'],
    ['<label>Nom <span role="img">Aide</span></label>', 'Nom'],
    ['<label>Nom <i>info</i></label>', 'Nom'],
    ['<label>Nom <span hidden>caché</span></label>', 'Nom'],
    ['<label>Nom <select><option>Oui</option></select></label>', 'Nom'],
    ['<label><input> Nom</label>', 'Nom'],
    ['<label>Nom <span>(?)</span></label>', 'Nom'],
    ['<label>Nom <span>?</span></label>', 'Nom'],
    ['<label>Nom <span>[i]</span></label>', 'Nom'],
    ['<label>Nom <span>ℹ️</span></label>', 'Nom'],
    ['<label>Avez-vous un groupement <span>?</span></label>', 'Avez-vous un groupement ?'],
    ['<label>Avez-vous un groupement <sup>?</sup></label>', 'Avez-vous un groupement'],
    ['<label>Avez-vous un groupement <span title="Aide">?</span></label>', 'Avez-vous un groupement'],
    ['<label>Avez-vous un groupement <span tabindex="0">?</span></label>', 'Avez-vous un groupement'],
    ['<label>Avez-vous un groupement <span aria-label="Aide">?</span></label>', 'Avez-vous un groupement'],
    ['<label>Avez-vous un groupement <span data-toggle="tooltip">?</span></label>', 'Avez-vous un groupement'],
    ['<label>Avez-vous un groupement <span data-bs-toggle="tooltip">?</span></label>', 'Avez-vous un groupement'],
    ['<label>Avez-vous un groupement <span data-tooltip="Aide">?</span></label>', 'Avez-vous un groupement'],
    ['<label>Avez-vous un groupement ? <span>?</span></label>', 'Avez-vous un groupement ?'],
    ['<label>Avez-vous un groupement * <span>?</span></label>', 'Avez-vous un groupement *'],
    [
      '<label>un deux trois quatre cinq six sept huit neuf dix onze <span>?</span></label>',
      'un deux trois quatre cinq six sept huit neuf dix onze ?',
    ],
    ['<label>un deux trois quatre cinq six sept huit neuf dix <span>?</span></label>', 'un deux trois quatre cinq six sept huit neuf dix'],
    ['<label>Le logiciel est-il référencé <b>?</b></label>', 'Le logiciel est-il référencé ?'],
    ['<label>A-t-il un <b>?</b></label>', 'A-t-il un ?'],
    ['<label>A-t-elle un <b>?</b></label>', 'A-t-elle un ?'],
    ['<label>Sont-ils là <b>?</b></label>', 'Sont-ils là ?'],
    ['<label>Quel nom <b>?</b></label>', 'Quel nom ?'],
    ['<label>Par quel nom <b>?</b></label>', 'Par quel nom ?'],
    ['<label>Est-ce un nom <b>?</b></label>', 'Est-ce un nom ?'],
    ['<label>Êtes les uns <b>?</b></label>', 'Êtes les uns ?'],
    ['<label></label>', ''],
  ])('%s', (html, expected) => {
    expect(parts(html)).toBe(expected);
  });
});

describe('a clean label', () => {
  it.each([
    ['Nom * ?', 'Nom', true],
    ['Nom ** ?', 'Nom', true],
    ['Nom *', 'Nom', true],
    ['Nom : [?]', 'Nom', false],
    ['Nom (?)', 'Nom', false],
    ['Nom :', 'Nom', false],
    ['Nom : *', 'Nom', true],
    ['Avez-vous ?', 'Avez-vous ?', false],
    ['Nom (champ obligatoire)', 'Nom', true],
    ['Nom [requis]', 'Nom', true],
    ['Nom obligatoire', 'Nom', true],
    ['Caractère obligatoire du nom', 'Caractère obligatoire du nom', false],
    ['Nom : suite', 'Nom : suite', false],
  ])('of %j is %j', (text, label, mandatory) => {
    expect(cleanLabel(text)).toEqual({ label, mandatory });
  });
});

describe('a line taken apart', () => {
  it.each([
    ['Nom', 'Nom', false, ''],
    ['Nom * Votre nom', 'Nom', true, 'Votre nom'],
    ['Nom *: Votre nom', 'Nom', true, 'Votre nom'],
    ['Nom ** Votre nom', 'Nom', true, 'Votre nom'],
    ['Nom * (?) Votre nom', 'Nom', true, 'Votre nom'],
    ['Nom * [?] Votre nom', 'Nom', true, 'Votre nom'],
    ['Nom *', 'Nom', true, ''],
  ])('%j', (text, label, mandatory, help) => {
    expect(textParts(text)).toEqual({ label, mandatory, help });
  });
});

describe('a sentence', () => {
  it.each(['Écrivez votre nom.', 'Votre nom ici !', '(Votre nom ici.)', '« Votre nom ici…', '"Un deux trois.'])('%s', (text) => {
    expect(isSentence(text)).toBe(true);
  });

  it.each(['écrivez votre nom.', 'Votre nom', 'Votre nom.', 'Votre nom ici', 'Est-ce votre nom ?', '1 Votre nom ici.'])(
    'not %s',
    (text) => {
      expect(isSentence(text)).toBe(false);
    },
  );
});
