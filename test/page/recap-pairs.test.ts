import { describe, expect, it } from 'vitest';
import { readRecap } from '../../lib/page/form/recap';
import { outlineIn } from './read-words';

const fields = (html: string) => readRecap(outlineIn(`<h1>Récapitulatif</h1>${html}`), 'Récapitulatif');
/** "label * = value" of each pair, under the title "1. Titre". */
const pairs = (html: string) =>
  fields(`<h2>1. Titre ici</h2>${html}`).map(({ label, mandatory, value }) => `${label}${mandatory ? ' *' : ''} = ${value}`);

describe('printed questions and answers', () => {
  it.each([
    ['<dl><dt>Nom</dt><dd>X</dd><dt>Ville</dt><dd>Y</dd></dl>', ['Nom = X', 'Ville = Y']],
    ['<dl><dt>Nom</dt><dd>X</dd><dd>Y</dd><dt>Ville</dt><dd></dd></dl>', ['Nom = X | Y', 'Ville = ']],
    ['<p>Profils</p><ul><li>PA</li><li>PDE</li></ul><p>Ville</p><p>Y</p>', ['Profils = PA | PDE', 'Ville = Y']],
    ['<p>Profils</p><ul><li>PA</li><li>PDE</li><li>PDS</li></ul><p>Ville</p><p>Y</p>', ['Profils = PA | PDE | PDS', 'Ville = Y']],
    ['<div><p>Profils</p><div><p>PA</p><p>PDE</p><p>PDS</p></div></div><p>Ville</p><p>Y</p>', ['Profils = PA | PDE | PDS', 'Ville = Y']],
    ['<div><p>Profils</p><p>PA<br>PDE<br>PDS</p></div><div><p>Ville</p><p>Y</p></div>', ['Profils = PA | PDE | PDS', 'Ville = Y']],
    ['<ul><li>Profils<ul><li>PA</li><li>PDE</li></ul></li><li>Ville<ul><li>Y</li></ul></li></ul>', ['Profils = PA | PDE', 'Ville = Y']],
    ['<p><strong>Êtes-vous là ?</strong> Oui</p><p><b>Nom</b> du chef</p><p>Y</p>', ['Êtes-vous là ? = Oui', 'Nom du chef = Y']],
    ['<dl><dt>Nom</dt><dd>Rôle : chef</dd></dl>', ['Nom = Rôle : chef']],
    ['<table><tr><th>Nom *</th><td>X</td></tr><tr><td>Ville</td><td>Y</td></tr></table>', ['Nom * = X', 'Ville = Y']],
    ['<table><tr><td>Nom</td><td>Qui ?</td></tr></table>', ['Nom = Qui ?']],
    ['<div role="row"><div role="rowheader">Nom</div><div role="cell">X</div></div>', ['Nom = X']],
    ['<div><div role="term">Nom</div><div role="definition">X ?</div></div>', ['Nom = X ?']],
    ['<div><label>Nom</label><p>X</p></div><div><label>Ville</label><p>Y</p></div>', ['Nom = X', 'Ville = Y']],
    ['<p>Nom : X</p><p>Ville : Y</p>', ['Nom = X', 'Ville = Y']],
    ['<p>Nom :</p><p>X</p><p>Ville :</p><p>Y</p>', ['Nom = X', 'Ville = Y']],
    ['<p>Nom *</p><p>X</p><p>Ville</p><p>Y</p>', ['Nom * = X', 'Ville = Y']],
    ['<p>Êtes-vous là ?</p><p>Oui</p>', ['Êtes-vous là ? = Oui']],
    ['<div><p>Nom</p><p>X</p></div><div><p>Ville</p><p>Y</p></div>', ['Nom = X', 'Ville = Y']],
    ['<p>Forme juridique de l’entreprise : SAS, Sarl etc. : SARL</p>', ['Forme juridique de l’entreprise : SAS, Sarl etc. = SARL']],
    ['<p>Forme juridique de l’entreprise : SAS, Sarl etc. *</p><p>SARL</p>', ['Forme juridique de l’entreprise : SAS, Sarl etc. * = SARL']],
    ['<p>Lien</p><p>https://exemple.fr</p>', ['Lien = https://exemple.fr']],
    ['<dl><dt>Nom</dt><dd>X</dd></dl><h2>Autre nom commercial</h2><dl><dt>Ville</dt><dd>Y</dd></dl>', ['Nom = X', 'Ville = Y']],
    ['<dl><dt>Nom</dt><dd>X</dd></dl><button>Modifier</button><dl><dt>Ville</dt><dd>Y</dd></dl>', ['Nom = X', 'Ville = Y']],
    ['<div><span>Nom</span> <span>X</span></div><div><span>Ville</span> <span>Y</span></div>', ['Nom = X', 'Ville = Y']],
    ['<div><div><span>Nom</span> <span>X</span></div></div>', ['Nom = X']],
    [
      '<div><span>Nom</span><span>X</span></div><div><span>Ville</span><span></span></div><div><span>Rue</span><span>Z</span></div>',
      ['Nom = X', 'Ville = ', 'Rue = Z'],
    ],
    ['<div><span>Nom</span> <span></span> <span>X</span></div>', ['Nom = X']],
    ['<div><span>Nom</span> <span>*</span></div><p>X</p>', ['Nom * = X']],
    ['<div><span>Nom</span> <span>du</span> <span>chef</span></div><p>X</p>', ['Nom du chef = X']],
    ['<div><span>N</span> <span>om</span></div><p>X</p>', ['N om = X']],
    ['<div>Le <span>nom</span> <span>du</span></div><p>X</p>', ['Le nom du = X']],
    ['<div><span>Nom</span> <span>X</span></div><p>Ville</p><p>Y</p>', ['Nom = X', 'Ville = Y']],
    ['<table><tr><th>Question</th><th>Réponse</th></tr><tr><th>Nom</th><td>X</td></tr></table>', ['Nom = X']],
    ['<table><tr><th>Nom</th></tr><tr><td>X</td></tr></table>', ['Nom = X']],
    ['<table><tr><td>X</td></tr></table>', []],
    [
      '<p>Oui ?</p><p>Oui</p><table><tr><th>Dénomination sociale</th><th>N° de SIRET</th></tr><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>-</td></tr></table>',
      ['Oui ? = Oui', 'Dénomination sociale = A', 'N° de SIRET = 1', 'Dénomination sociale = B', 'N° de SIRET = '],
    ],
    [
      '<div role="table"><div role="row"><div role="columnheader">NIL du Composant additionnel</div><div role="columnheader">Chapitre(s) du REM concerné(s) *</div></div><div role="row"><div role="cell">1</div><div role="cell"><p>INS</p><p>DMP</p></div></div></div>',
      ['NIL du Composant additionnel = 1', 'Chapitre(s) du REM concerné(s) * = INS | DMP'],
    ],
    [
      '<table><tr><th>N° de SIRET</th></tr><tr><td>1</td></tr><tr><th>Ville</th></tr><tr><td>Y</td></tr></table>',
      ['N° de SIRET = 1', 'Ville = Y'],
    ],
    ['<table><tr><th colspan="2">Composant additionnel</th></tr><tr><td>Ville</td><td>Y</td></tr></table>', ['Ville = Y']],
    ['<p>Nom :</p><table><tr><td>X</td></tr></table>', ['Nom = X']],
    ['<table><tr><td>Nom</td><td>X</td><td>Y</td></tr></table>', ['Nom = X | Y']],
    ['<p>Nom</p><p>Valider ici</p>', ['Nom = Valider ici']],
    ['<p>Nom</p><p>http : b</p>', ['Nom = http : b']],
    ['<p>Nom</p><p>https : b</p>', ['Nom = https : b']],
    ['<p>Site http : b</p>', ['Site http = b']],
    ['<p>http2 : b</p>', ['http2 = b']],
    ['<p>Nom: X</p>', ['Nom = X']],
    ['<p>Nom:X</p><p>Y</p>', ['Nom:X = Y']],
    ['<p>N: X</p><p>Y</p>', ['N: X = Y']],
    ['<p>Forme juridique de l’entreprise: SAS, Sarl etc: SARL</p>', ['Forme juridique de l’entreprise: SAS, Sarl etc = SARL']],
    ['<p>Forme juridique de l’entreprise :SAS, Sarl etc.*:SARL</p>', ['Forme juridique de l’entreprise :SAS, Sarl etc. = SARL']],
    ['<p>La forme juridique de l’entreprise : SAS, Sarl etc. : SARL</p>', ['La forme juridique de l’entreprise = SAS, Sarl etc. : SARL']],
    ['<dl><dt>Nom</dt><dd>X</dd></dl><input><dl><dt>Ville</dt><dd>Y</dd></dl>', ['Nom = X', 'Ville = Y']],
    ['<dl><dt>Nom</dt><dd>X</dd></dl><nav><p>Menu :</p></nav>', ['Nom = X']],
    ['<button>Retour</button><p>Nom : X</p>', ['Nom = X']],
    ['<p>Nom :</p><p>Ville :</p><p>Y</p>', ['Nom = ', 'Ville = Y']],
    ['<p>Nom *</p><p>Êtes-vous là ?</p><p>Oui</p>', ['Nom * = ', 'Êtes-vous là ? = Oui']],
    ['<p>Lien</p><p>https://exemple.fr : ici</p>', ['Lien = https://exemple.fr : ici']],
    ['<p>Forme juridique de l’entreprise : SAS, Sarl etc. * : SARL</p>', ['Forme juridique de l’entreprise : SAS, Sarl etc. = SARL']],
    ['<dl><dt>Nom</dt><dd><span>Rue</span> <span>X</span></dd></dl>', ['Nom = Rue X']],
    ['<div><div><span>Nom</span> <span>X</span></div><i></i></div>', ['Nom = X']],
    ['<div><span>Nom du chef</span> <span>X</span></div>', ['Nom du chef = X']],
    ['<div><i></i> <span>Nom</span></div><p>X</p>', ['Nom = X']],
    ['<div><span>Nom</span> <span>* (obligatoire)</span></div><p>X</p>', ['Nom * = X']],
    ['<table><tr><td>Nom : X</td></tr></table>', ['Nom = X']],
    ['<p>Nom : X</p><p>Ville</p><p>Y</p>', ['Nom = X', 'Ville = Y']],
    ['<p>Nom</p><p>X</p><p>Voir la pièce</p>', ['Nom = X | Voir la pièce']],
    ['<p>Nom</p><button>Modifier</button><p>Ville</p><p>Y</p>', ['Nom = ', 'Ville = Y']],
    ['<div>Nom<p>X</p></div><div>Ville<p>Y</p></div>', ['Nom = X', 'Ville = Y']],
    ['<div><div>Nom<p>X</p></div><div>Ville<p>Y</p></div></div>', ['Nom = X', 'Ville = Y']],
    ['<div> <p>Nom</p> <p></p> </div><div> <p>Ville</p> <p>Y</p> </div>', ['Nom = ', 'Ville = Y']],
    ['<div><p>Nom</p><p><b>X</b> <i></i></p></div>', ['Nom = X']],
    ['<p>Nom</p><p><b>X</b> <i></i></p><p>Ville</p><p>Y</p>', ['Nom = X', 'Ville = Y']],
    [
      '<div><div><span>Nom</span> <span>X</span></div><div><span>Ville</span><span></span></div></div><p>Rue : Z</p>',
      ['Nom = X', 'Ville = ', 'Rue = Z'],
    ],
    [
      '<div role="row"><div role="columnheader">Question</div><div role="columnheader">Réponse</div></div><div role="row"><div role="rowheader">Nom</div><div role="cell">X</div></div>',
      ['Nom = X'],
    ],
  ])('%s', (html, lines) => {
    expect(pairs(html)).toEqual(lines);
  });

  it.each(['-', '–', '—', 'Non renseigné', 'Non renseignées', 'Aucun fichier', 'Aucune réponse', 'Aucun fichier déposé', 'Vide'])(
    '%s is no answer',
    (said) => {
      expect(fields(`<dl><dt>Nom</dt><dd>${said}</dd></dl>`)[0]).toMatchObject({ value: '', filled: false });
    },
  );

  it.each(['X', '- -', 'Non renseigné ici', 'Aucun', 'Avide'])('%s is one', (said) => {
    expect(fields(`<dl><dt>Nom</dt><dd>${said}</dd></dl>`)[0]).toMatchObject({ value: said, filled: true });
  });

  it.each(['Suivant', 'Soumettre votre candidature', 'Valider', 'Retour', 'Précédent'])('%s ends them', (words) => {
    expect(pairs(`<dl><dt>Nom</dt><dd>X</dd></dl><button>${words}</button><dl><dt>Ville</dt><dd>Y</dd></dl>`)).toEqual(['Nom = X']);
  });

  it('are the fields of a form that is shut, when it has two', () => {
    const shut = (many: number) =>
      fields(`<h2>1. Titre ici</h2>${'<label>Ville <input value="Lyon" disabled></label><p>Aide de la ville.</p>'.repeat(many)}`);
    expect(shut(2).map(({ label, value, kind, options, help, fileRule }) => [label, value, kind, options, help, fileRule])).toEqual([
      ['Ville', 'Lyon', 'text', [], null, null],
      ['Ville', 'Lyon', 'text', [], null, null],
    ]);
    expect(shut(1)[0]).toMatchObject({ label: 'Ville', value: '' });
  });

  it('go on when a button that ends them stands before them', () => {
    expect(fields('<button>Retour</button><h2>1. Titre ici</h2><p>Nom : X</p>').map(({ label }) => label)).toEqual(['Nom']);
    expect(pairs('<p>Nom : X</p><button>Un retour</button><p>Ville : Y</p>')).toEqual(['Nom = X', 'Ville = Y']);
    expect(pairs('<p>Nom : X</p><p>Retour</p><p>Ville : Y</p>').length).toBe(2);
  });

  it('are rows in a table whose columns are questions', () => {
    const row = '<tr><td>A</td><td>1</td></tr>';
    const html = `<h2>5. Editeurs distributeurs</h2><table><tr><th>Dénomination sociale</th><th>N° de SIRET</th></tr>${row}${row}</table>`;
    expect(fields(html).map(({ label, row: at }) => [label, at])).toEqual([
      ['Dénomination sociale', 0],
      ['N° de SIRET', 0],
      ['Dénomination sociale', 1],
      ['N° de SIRET', 1],
    ]);
  });

  it('begin after the title, or the first numbered one, and know their section and row', () => {
    expect(fields('<p>Nom : X</p>').map(({ label, section }) => [label, section])).toEqual([['Nom', null]]);
    const two = fields('<p>Avant : 1</p><h2>1. Premier</h2><p>Nom : X</p><h2>2. Second</h2><p>Ville : Y</p><p>Ville : Z</p>');
    expect(two.map(({ id, label, section, row, kind }) => [id, label, section, row, kind])).toEqual([
      [0, 'Nom', '1. Premier', null, 'text'],
      [1, 'Ville', '2. Second', 0, 'text'],
      [2, 'Ville', '2. Second', 1, 'text'],
    ]);
    expect(two[0]).toMatchObject({ options: [], help: null, fileRule: null });
  });
});
