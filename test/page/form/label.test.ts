import { describe, expect, it } from 'vitest';
import { cleanLabel, isSentence, labelParts, textParts } from '../../../lib/page/form/label';
import { bodyOf } from '../read-words';

/** "name * | help" of a label. */
function parts(html: string): string {
  const element = bodyOf(html).firstElementChild as Element;
  const { label, mandatory, help } = labelParts(element, element.querySelector('input,[role=combobox]') ?? undefined);
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
    ['<label><span class="r">* </span>Nom</label>', 'Nom *'],
    ['<label>** Nom</label>', 'Nom *'],
    ['<label>* * Nom</label>', 'Nom *'],
    ['<label>Nom * <span>(obligatoire)</span></label>', 'Nom *'],
    ['<label>Nom * <span>champ obligatoire</span></label>', 'Nom *'],
    ['<label>Nom * <span>[requise]</span></label>', 'Nom *'],
    ['<label>Nom * <span>( obligatoire )</span></label>', 'Nom *'],
    ['<label>Nom * <span>Saisie obligatoire ici</span></label>', 'Nom * | Saisie obligatoire ici'],
    ['<label>Nom * <span>obligatoirement</span></label>', 'Nom * | obligatoirement'],
    ['<label>Nom <span>obligatoire ici</span></label>', 'Nom obligatoire ici'],
    ['<label>Nom * <span>:</span> <span>suite</span></label>', 'Nom * | suite'],
    ['<label>Nom * <span>a:</span></label>', 'Nom * | a:'],
    ['<label>Nom * <span>:a</span></label>', 'Nom * | :a'],
    ['<label>Nom <small>*</small></label>', 'Nom *'],
    ['<label>Nom <small>**</small></label>', 'Nom *'],
    ['<label><span>Nom <b>Du siège.</b></span></label>', 'Nom Du siège.'],
    ['<label><span><b>Nom</b> <i>du siège</i></span> <u>Écrivez ici, merci.</u></label>', 'Nom du siège | Écrivez ici, merci.'],
    ['<label><div><b>Nom</b><p>du siège</p></div></label>', 'Nom du siège'],
    ['<label>Nom<div>du siège</div></label>', 'Nom | du siège'],
    ['<label><b>Nom</b><br>du siège</label>', 'Nom du siège'],
    ['<label>SI<b>Soumis</b></label>', 'SI Soumis'],
    ['<label>Sou<!-- c -->Mis</label>', 'Sou Mis'],
    ['<label>Nom <textarea>x</textarea> du siège</label>', 'Nom du siège'],
    ['<label>Nom <b></b><b> </b>du siège</label>', 'Nom du siège'],
    ['<label><sup>Nom</sup> <sup>?</sup></label>', 'Nom'],
    ['<label>Dites quel nom <b>?</b></label>', 'Dites quel nom'],
    ['<label>Dites par quel nom <b>?</b></label>', 'Dites par quel nom'],
    ['<label>Dites si est-ce un nom <b>?</b></label>', 'Dites si est-ce un nom'],
    ['<label>Vous avez un nom <b>?</b></label>', 'Vous avez un nom'],
    ['<label>Vous etes un nom <b>?</b></label>', 'Vous etes un nom'],
    ['<label>Avez-vous un nom <spanx>?</spanx></label>', 'Avez-vous un nom'],
    ['<label>Nom <span>? ?</span></label>', 'Nom ? ?'],
    ['<label>Nom * <span>Saisie obligatoire</span></label>', 'Nom *'],
    ['<label>Nom * <span>requis</span></label>', 'Nom *'],
    ['<label>Nom <small>(obligatoire)</small></label>', 'Nom *'],
    ['<label>Nom <small>(non obligatoire)</small></label>', 'Nom'],
    ['<label>Nom<b>*</b> <span>Votre nom</span> <b>**</b></label>', 'Nom * | Votre nom'],
    ['<label>Nom * (en capitales)</label>', 'Nom * | (en capitales)'],
    ['<label> <b>Écrivez votre nom.</b></label>', 'Écrivez votre nom.'],
    ['<label> * Nom</label>', 'Nom *'],
    ['<label>*Nom</label>', 'Nom *'],
    ['<label><b>*</b> <b>Nom</b> Votre nom.</label>', 'Nom Votre nom. *'],
    ['<label><b>*</b> <span>Nom</span> <span>Écrivez votre nom.</span></label>', 'Nom * | Écrivez votre nom.'],
    ['<label>Nom <small>* Votre nom</small></label>', 'Nom * | Votre nom'],
    ['<label><span>Nom <small>Votre nom</small></span></label>', 'Nom | Votre nom'],
    ['<label><small>Nom <b>du siège</b></small></label>', 'Nom du siège'],
    ['<label><div><p>Nom</p>du siège</div></label>', 'Nom du siège'],
    ['<label><span>Nom<p>du</p>siège</span></label>', 'Nom du siège'],
    ['<label>Ville <span role="combobox">Lyon</span></label>', 'Ville'],
    ['<label>Nom <span>ℹ</span></label>', 'Nom'],
    ['<label>Avez-vous un nom <span>i</span></label>', 'Avez-vous un nom'],
    ['<label>Nom <small>Votre nom</small> <span>?</span></label>', 'Nom | Votre nom'],
    ['<label>Avez-vous (oui ?) un nom <b>?</b></label>', 'Avez-vous (oui ?) un nom ?'],
    ['<label>Avez-vous un nom ?<b>?</b></label>', 'Avez-vous un nom ?'],
    [
      '<label><b>Nom</b> Écrivez votre nom en entier, tel que votre pièce le dit ici.</label>',
      'Nom Écrivez votre nom en entier, tel que votre pièce le dit ici.',
    ],
  ])('%s', (html, expected) => {
    expect(parts(html)).toBe(expected);
  });
});

it('a label in a shadow root has the words of the page around it', () => {
  const html = '<div><x-field><template shadowrootmode="open"><label>Nom <slot></slot></label></template><b>du siège</b></x-field></div>';
  const label = bodyOf(html).querySelector('x-field')?.shadowRoot?.querySelector('label') as Element;
  expect(labelParts(label)).toEqual({ label: 'Nom du siège', mandatory: false, help: '' });
});

describe('a clean label', () => {
  it.each([
    ['Nom (obligatoire) :', 'Nom', true],
    ['Nom : (obligatoire)', 'Nom', true],
    ['Nom, obligatoire', 'Nom', true],
    ['Nom (obligatoire) (?)', 'Nom', true],
    ['Pièce (requise)', 'Pièce', true],
    ['Site (non obligatoire)', 'Site', false],
    ['Site [champ non requis]', 'Site', false],
    ['Réponse non requise', 'Réponse non requise', false],
    ['Réponse (non requise) :', 'Réponse', false],
    ['Renon obligatoire', 'Renon obligatoire', false],
    ['Nom ? (obligatoire)', 'Nom ?', true],
    ['Nom (optionnel) ici', 'Nom (optionnel) ici', false],
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
    ['Nom obligatoire', 'Nom obligatoire', false],
    ['Nom Obligatoire', 'Nom', true],
    ['Version minimale requise', 'Version minimale requise', false],
    ['Caractère obligatoire du nom', 'Caractère obligatoire du nom', false],
    ['Nom : suite', 'Nom : suite', false],
    ['Nom:', 'Nom', false],
    ['Nom (facultatif)', 'Nom', false],
    ['Nom (facultative)', 'Nom', false],
    ['Nom(optionnel)', 'Nom', false],
    ['Nom [ champ optionnelle ] ', 'Nom', false],
    ['Nom facultatif', 'Nom facultatif', false],
    ['Nom (facultatif) ici', 'Nom (facultatif) ici', false],
    ['Nom* ?', 'Nom', true],
    ['Nom *?', 'Nom', true],
    ['Nom * ? ', 'Nom', true],
    ['Nom * ? ici', 'Nom ? ici', true],
    ['Nom:(?)', 'Nom', false],
    ['Nom (?) ici', 'Nom (?) ici', false],
    ['Nom(obligatoire)', 'Nom', true],
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
    ['* Nom', 'Nom', true, ''],
    ['** Nom', 'Nom', true, ''],
    ['*Nom', 'Nom', true, ''],
    ['* Nom * Votre nom', 'Nom', true, 'Votre nom'],
    ['* 12', '', true, '12'],
    ['Nom * Votre * nom', 'Nom', true, 'Votre * nom'],
    ['Nom *Votre nom', 'Nom', true, 'Votre nom'],
    ['Nom * ? Votre nom', 'Nom', true, 'Votre nom'],
    ['Nom * Est-ce votre nom ?', 'Nom', true, 'Est-ce votre nom ?'],
    ['Nom * (en capitales)', 'Nom', true, '(en capitales)'],
    ['Lot * Nom', 'Lot', true, 'Nom'],
  ])('%j', (text, label, mandatory, help) => {
    expect(textParts(text)).toEqual({ label, mandatory, help });
  });
});

describe('a sentence', () => {
  it.each(['Écrivez votre nom.', 'Votre nom ici !', '(Votre nom ici.)', '« Votre nom ici…', '"Un deux trois.'])('%s', (text) => {
    expect(isSentence(text)).toBe(true);
  });

  it.each([
    'écrivez votre nom.',
    'Votre nom',
    'Votre nom.',
    'Votre nom ici',
    'Est-ce votre nom ?',
    '1 Votre nom ici.',
    'La v. 2 du logiciel',
  ])('not %s', (text) => {
    expect(isSentence(text)).toBe(false);
  });
});
