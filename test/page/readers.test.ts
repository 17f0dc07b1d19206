import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read';
import { card, edc, evaluation, field, h1, open, read, requirement, stepTable, submit, totals, URL } from './pieces';

describe('what a page misses', () => {
  const steps = ['candidature', 'dispositif', 'steps'];

  it.each([
    [
      'step1-form',
      `${h1('Questionnaire d’évaluation')}<p>Informations du responsable légal</p>`,
      ['candidature', 'dispositif', 'deadlines', 'steps', 'progress', 'fields'],
    ],
    [
      'step2-form',
      `${h1('Questionnaire d’évaluation')}<p>Informations CNDA</p>`,
      ['candidature', 'dispositif', 'deadlines', 'steps', 'progress', 'fields'],
    ],
    ['step1-recap', `${h1('Récapitulatif de l’étape Candidature administrative')}<button>Suivant</button>`, [...steps, 'fields']],
    ['step2-recap', `${h1('Récapitulatif de l’étape Éligibilité')}<button>Suivant</button>`, [...steps, 'fields']],
    ['chapter-list', h1('Chapitres d’exigences') + card, ['candidature', 'dispositif', 'deadlines', 'steps', 'totals']],
    ['chapter-list', h1('Chapitres d’exigences') + totals, ['candidature', 'dispositif', 'deadlines', 'steps', 'chapters']],
    ['chapter', h1('Chapitre d’exigences : Sécurité'), ['candidature', 'requirements']],
    ['edc-chapter-list', `${edc}<p>Chapitres d’exigences</p>${card}`, ['candidature', 'totals']],
    ['edc-chapter-list', `${edc}<p>Chapitres d’exigences</p>${totals}`, ['candidature', 'chapters']],
    ['edc-chapter', `${edc}<p>Chapitre d’exigences : Sécurité</p>`, ['candidature', 'requirements']],
    ['edc-form', `${edc}<input>`, ['candidature', 'fields']],
    ['convention', h1('Convention à venir'), steps],
    ['demarche-list', h1('Vos démarches'), ['candidatures']],
    ['catalogue', `${h1('Vos produits')}<button>Ajouter un produit</button>`, ['candidatures']],
    ['product-form', `${h1('Ajouter un nouveau produit')}<input>`, ['fields']],
    ['product-recap', `${h1('Ajouter un nouveau produit')}<p>Responsable du produit</p><button>Retour</button>`, []],
    ['product-recap', `${h1('Ajouter un nouveau produit')}<button>Précédent</button><button>Valider</button>`, ['fields']],
    ['dashboard', h1('Produit - 3323 : vague 2') + stepTable, ['candidature', 'dispositif', 'product']],
    ['charter', h1('Inscription au référencement Ségur'), ['fields']],
    ['parcours', h1('Les parcours'), []],
    ['demarche-choice', h1('Nouvelle démarche'), []],
  ])('%s: %s', (kind, html, missing) => {
    expect([read(html).kind, read(html).missing]).toEqual([kind, missing]);
  });

  it('is what its kind should carry', () => {
    expect(read(`${evaluation}<h2>1. Informations du responsable légal</h2>${field}`).missing).toEqual([
      'candidature',
      'deadlines',
      'steps',
      'progress',
    ]);
    expect(read(`${h1('Produit - v1 - 3323')}<button>Commencer</button>`).missing).toEqual([]);
    expect(read(h1('Produit - v1 - 3323 : Guichet Editeur') + stepTable).missing).not.toContain('dispositif');
  });

  it('is its fields when no words name one of them', () => {
    const named = `${h1('Ajouter un nouveau produit')}<h2>1. Responsable</h2>${field}`;
    expect(read(named).missing).toEqual([]);
    expect(read(`${named}<button>Voir</button><input>`).missing).toEqual(['fields']);
    const { missing } = read(`${evaluation}<h2>1. Informations du responsable légal</h2>${field}<button>Voir</button><input>`);
    expect(missing).toContain('fields');
    expect(missing).not.toContain('dispositif');
  });
});

describe('what a page says of its candidature', () => {
  const number = '<p>Candidature n° RTPJTHIJVH</p>';

  it.each([
    ['Vos démarches', null],
    ['Nouvelle démarche', null],
    ['Convention à signer', 'RTPJTHIJVH'],
  ])('its number, under %s: %s', (title, candidature) => {
    expect(read(h1(title) + number).candidature).toBe(candidature);
  });

  it('its dispositif and wave, on the Ségur counter alone', () => {
    expect(read(`${evaluation}<h2>1. Informations CNDA</h2>${field}`)).toMatchObject({
      guichet: 'segur',
      dispositif: 'DUI',
      wave: 2,
      step: 2,
    });
    expect(read(edc + field)).toMatchObject({ guichet: 'edc-psc', dispositif: null, wave: null, step: 1 });
    expect(read(h1('Nouvelle démarche : Ségur vague 2'))).toMatchObject({ dispositif: null, wave: 2 });
    expect(read(h1('Nouvelle démarche LGC vague 1'))).toMatchObject({ dispositif: 'LGC', wave: 1 });
    expect(read(h1('Les parcours'))).toMatchObject({ guichet: null, dispositif: null, wave: null });
    expect(read(`${edc}${field}<p>Candidature : DUI vague 2</p>`)).toMatchObject({ kind: 'edc-form', dispositif: null, wave: null });
    const parcours = '<p>Sélectionnez le parcours qui répond à votre besoin</p>';
    expect(read(h1('Ségur vague 2') + parcours)).toMatchObject({ kind: 'parcours', dispositif: null, wave: null });
  });

  it('its product, but on lists and in the form of a new one', () => {
    const line = '<p>Accueil > Produit - v1 - 3323</p>';
    expect(read(line + h1('Convention à signer')).product?.reference).toBe('3323');
    expect(read(h1('Vos démarches') + line).product).toBeNull();
    expect(read(h1('Les parcours') + line).product).toBeNull();
    expect(read(`${h1('Vos produits')}<button>Ajouter un produit</button>${line}`).product).toBeNull();
    expect(read(line + h1('Ajouter un nouveau produit') + field).product).toBeNull();
    expect(read(line + h1('Nouvelle démarche')).product?.reference).toBe('3323');
    expect(read(h1('Nouvelle démarche') + line).product).toBeNull();
    expect(read(h1('Convention à signer') + line).product?.reference).toBe('3323');
  });

  it('its steps, on the pages of a step', () => {
    const steps = '<p>Étape 1 Candidature administrative</p><p>Étape 2 Éligibilité</p>';
    expect(read(h1('Convention à signer') + steps).steps.length).toBe(2);
    expect(read(h1('Inscription au référencement Ségur') + steps).steps).toEqual([]);
  });

  it.each([
    [`${evaluation}<h2>1. Informations CNDA</h2>${field}`, 40],
    [edc + field, 40],
    [h1('Ajouter un nouveau produit') + field, undefined],
    [h1('Chapitres d’exigences') + card, undefined],
    [h1('Convention à signer'), undefined],
  ])('how far its form is: %s', (html, percent) => {
    expect(read(`${html}<p>Complété à 40 %</p>`).progress?.percent).toBe(percent);
  });

  it('whether a recap offers to submit its step', () => {
    const recap = h1('Récapitulatif de l’étape Candidature administrative');
    expect(read(recap + submit).offersSubmission).toBe(true);
    expect(read(recap).offersSubmission).toBe(false);
    expect(read(h1('Récapitulatif de l’étape Éligibilité') + submit).offersSubmission).toBe(true);
    expect(read(h1('Convention à signer') + submit)).not.toHaveProperty('offersSubmission');
  });

  it('the zones of its proofs', () => {
    const zones = (title: string) => {
      const html = `${title}<p>Chapitre d’exigences : Sécurité</p>${requirement}<div><p>Glissez-déposez</p><input type="file"></div>`;
      return readPage(open(html), URL).proofZones.map(({ requirement: id, zone }) => `${id} ${zone.tagName}`);
    };
    expect(zones(evaluation)).toEqual(['DOC.01 DIV']);
    expect(zones(edc)).toEqual(['DOC.01 DIV']);
  });

  it('the name of its chapter', () => {
    expect(read(`${evaluation}<p>Chapitre d’exigences : Sécurité des SI</p>${requirement}`).chapter).toBe('Sécurité des SI');
    expect(read(h1('Questionnaire d’évaluation : DUI vague 2 Chapitre d’exigence : Sécurité') + requirement).chapter).toBe('Sécurité');
    expect(read(`${evaluation}<p>Chapitre d’exigence:Sécurité des SI</p>${requirement}`).chapter).toBe('Sécurité des SI');
  });

  it('the dialog that asks to confirm', () => {
    const dialog = (html: string) => read(`${evaluation}<h2>1. Informations CNDA</h2>${field}${html}`).confirmation;
    expect(dialog('<h3>Soumission de l’étape Éligibilité</h3><p>Confirmez-vous la soumission de l’étape ?</p>')).toEqual({
      about: 'step',
      title: 'Soumission de l’étape Éligibilité',
      chapter: null,
      proofs: null,
    });
    expect(
      dialog(
        '<h3>Confirmation de la soumission</h3><p>Confirmez-vous la soumission du chapitre ?</p><p>Libellé du chapitre : Sécurité des SI</p><p>Nombre de preuves renseignées : 12</p>',
      ),
    ).toEqual({ about: 'chapter', title: 'Confirmation de la soumission', chapter: 'Sécurité des SI', proofs: 12 });
    expect(
      dialog('<p>Confirmez-vous la soumission du chapitre</p><p>Nombre de preuves renseignées 3</p><p>Libellé du chapitre X</p>'),
    ).toEqual({ about: 'chapter', title: '', chapter: 'X', proofs: 3 });
    expect(dialog('<p>Confirmation de la soumission</p>')).toBeNull();
  });
});
