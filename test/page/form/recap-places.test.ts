import { describe, expect, it } from 'vitest';
import { readRecap } from '../../../lib/page/form/recap';
import { outlineIn } from '../read-words';

const pairs = (html: string) =>
  readRecap(outlineIn(`<h1>Récapitulatif</h1><h2>1. Titre ici</h2>${html}`), 'Récapitulatif').map(
    ({ label, value }) => `${label} = ${value}`,
  );
const LONG =
  'Télécharger le récapitulatif de votre candidature administrative avec toutes les pièces que vous avez déposées jusqu’ici au format PDF';

describe('in a recap the place decides before the colon', () => {
  it.each([
    ['<dl><dt>Site web : adresse complète</dt><dd>exemple.fr</dd></dl>', ['Site web : adresse complète = exemple.fr']],
    ['<dl><dt>Contact</dt><dd>Rôle : directeur</dd></dl>', ['Contact = Rôle : directeur']],
    [
      '<dl><dt>Contact : qui</dt><dd>Rôle : directeur</dd><dt>Ville :</dt><dd>Lyon : 3e</dd></dl>',
      ['Contact : qui = Rôle : directeur', 'Ville = Lyon : 3e'],
    ],
    [
      '<table><tr><th>Statut : SAS ou Sarl</th><td>SAS</td></tr><tr><th>Ville</th><td>Lyon</td></tr></table>',
      ['Statut : SAS ou Sarl = SAS', 'Ville = Lyon'],
    ],
    [
      '<table><tr><td>Statut : SAS ou Sarl</td><td>SAS</td></tr><tr><td>Note</td><td>Voir : page 2</td></tr></table>',
      ['Statut : SAS ou Sarl = SAS', 'Note = Voir : page 2'],
    ],
    ['<div><label>Statut : SAS ou Sarl</label><p>SAS</p></div>', ['Statut : SAS ou Sarl = SAS']],
    ['<div role="row"><span role="rowheader">Heure : début</span><span role="cell">12 : 30</span></div>', ['Heure : début = 12 : 30']],
    [
      '<div><span>Statut : forme</span><span>SAS</span></div><div><span>Ville</span><span>Lyon</span></div>',
      ['Statut : forme = SAS', 'Ville = Lyon'],
    ],
    [
      '<ul><li><strong>Statut : forme</strong> <span>SAS</span></li><li><strong>Ville</strong> <span>Lyon</span></li></ul>',
      ['Statut : forme = SAS', 'Ville = Lyon'],
    ],
    [
      '<div><div>Statut : forme</div><div>SAS</div></div><div><div>Ville</div><div>Lyon : centre</div></div>',
      ['Statut : forme = SAS', 'Ville = Lyon : centre'],
    ],
    ['<p>Ville : Lyon</p><p>Statut : SAS</p>', ['Ville = Lyon', 'Statut = SAS']],
    ['<p><b>Ville :</b> Lyon : centre</p>', ['Ville = Lyon : centre']],
    ['<p><strong>Statut : forme</strong> SAS</p><p><strong>Ville :</strong> Lyon</p>', ['Statut : forme = SAS', 'Ville = Lyon']],
    ['<table><tr><td>Ville : Lyon</td></tr><tr><td>Statut : SAS</td></tr></table>', ['Ville = Lyon', 'Statut = SAS']],
  ])('%s', (html, expected) => {
    expect(pairs(html)).toEqual(expected);
  });

  it.each([
    `<a href="#">${LONG}</a>`,
    `<button>${LONG}</button>`,
    `<a href="#" role="button">${LONG}</a>`,
    `<button>Modifier ${LONG.repeat(3)}</button>`,
    '<a href="#">Modifier cette partie de votre candidature si vous souhaitez changer une réponse que vous avez donnée</a>',
  ])('an action is no answer, whatever its length: %s', (action) => {
    expect(pairs(`<dl><dt>Ville</dt><dd>Lyon</dd></dl>${action}<dl><dt>Rue</dt><dd>Basse</dd></dl>`)).toEqual([
      'Ville = Lyon',
      'Rue = Basse',
    ]);
  });
});
