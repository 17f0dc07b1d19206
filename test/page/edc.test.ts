import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import { openPage } from '../tools/dom';

const URL = 'https://convergence.esante.gouv.fr/';
const read = (html: string) => readPage(openPage(html, URL), URL).reading;

describe('the EDC PSC counter', () => {
  it('has a list of démarches of its own', () => {
    const reading = read(
      '<h1>Vos démarches Guichet Editeur (1)</h1><table><tr><th>ID</th><th>Nom du produit</th><th>Statut</th><th>Action</th></tr><tr><td>3322</td><td>Produit - v0.1</td><td>En cours</td><td><a href="#">Continuer</a></td></tr></table>',
    );
    expect(reading).toMatchObject({ kind: 'demarche-list', guichet: 'edc-psc', missing: [] });
    expect(reading.candidatures).toEqual([{ reference: '3322', product: 'Produit - v0.1', status: 'in-progress', raw: 'En cours' }]);
  });

  it('has a dashboard of two steps, and belongs to no dispositif', () => {
    const reading = read(
      '<h1>Produit test - v0.1 - 3323 : Guichet Editeur</h1><p>Candidature KQWXPLMZTD En cours</p><table><tr><th>Formulaire administratif</th><th>Dépôt des preuves</th></tr><tr><td>Soumis</td><td>A compléter</td></tr></table>',
    );
    expect(reading).toMatchObject({ kind: 'dashboard', guichet: 'edc-psc', candidature: 'KQWXPLMZTD', dispositif: null, missing: [] });
    expect(reading.steps.map(({ name, status }) => [name, status])).toEqual([
      ['Formulaire administratif', 'submitted'],
      ['Dépôt des preuves', 'to-complete'],
    ]);
  });

  it.each([
    [
      'before it is submitted',
      "<h2>Récapitulatif de l'étape Formulaire administratif</h2>",
      '<button>Soumettre votre candidature</button>',
    ],
    ['after', '<p>Votre formulaire a été soumis.</p>', ''],
  ])('shows the answers of its form, %s', (_when, above, below) => {
    const reading = read(
      `<h1>Questionnaire d'évaluation : Guichet Editeur</h1><p>Candidature n° KQWXPLMZTD</p>${above}<h3>1. Informations de l'éditeur</h3><dl><dt>Dénomination sociale *</dt><dd>Editeur Recette</dd></dl><h3>2. Noms commerciaux</h3><dl><dt>Nom commercial *</dt><dd>Produit test</dd></dl>${below}`,
    );
    expect(reading).toMatchObject({ kind: 'edc-form', guichet: 'edc-psc', step: 1, candidature: 'KQWXPLMZTD', missing: [] });
    expect(reading.fields.map(({ label, section, kind, value }) => [label, section, kind, value])).toEqual([
      ['Dénomination sociale', "1. Informations de l'éditeur", 'text', 'Editeur Recette'],
      ['Nom commercial', '2. Noms commerciaux', 'text', 'Produit test'],
    ]);
  });
});
