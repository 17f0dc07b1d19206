import { describe, expect, it } from 'vitest';
import { pageOf, readPage } from '../../lib/page/read';
import { READERS } from '../../lib/page/readers/index';
import { openPage } from '../tools/dom';

const URL = 'https://convergence.esante.gouv.fr/';
const open = (html: string) => openPage(`<title>Convergence</title><body>${html}`, URL);
const read = (html: string) => readPage(open(html), URL).reading;
/** The kinds that detect a page. */
const kinds = (html: string) => {
  const page = pageOf(open(html));
  return READERS.filter((reader) => reader.detect(page)).map(({ kind }) => kind);
};

const h1 = (title: string) => `<h1>${title}</h1>`;
const evaluation = h1('Questionnaire d’évaluation : DUI vague 2');
const field = '<label>Nom <input></label>';
const submit = '<button>Soumettre votre candidature</button>';
const edc = h1('Questionnaire d’évaluation : Guichet Editeur');
const requirement = '<p>DOC.01 - Titre</p><p>0/1 complété</p>';
const card = '<div><h3>Sécurité</h3><span>Soumis</span><p>1/2 preuves chargées</p></div>';
const totals = '<p>1/9 chapitre soumis dont 2 validés</p><p>3/200 preuves soumises dont 4 validées</p>';
const stepTable =
  '<table><tr><th>Candidature administrative</th><th>Éligibilité</th></tr><tr><td>Soumis</td><td>À compléter</td></tr></table>';

describe('the kind of a page', () => {
  it.each([
    ['step1-form', `${evaluation}<h2>1. Informations du responsable légal</h2>${field}`],
    ['step1-form', `${evaluation}<p>Pour soumettre une première fois la candidature administrative</p>${field}`],
    ['step1-form', `${evaluation}<p>L’étape "Candidature administrative"</p>${field}`],
    ['step1-form', `${evaluation}<h2>2. Informations relatives à la version candidate</h2>${field}`],
    ['step2-form', `${evaluation}<h2>1. Informations CNDA</h2>${field}`],
    ['step2-form', `${evaluation}<p>L’étape "Éligibilité"</p>${field}`],
    ['step2-form', `${evaluation}<p>Pour soumettre une première fois l’ éligibilité</p>${field}`],
    ['step2-form', `${evaluation}<p>Pour soumettre une première fois l’éligibilité</p>${field}`],
    ['step1-form', `${evaluation}<p>Informations du</p><p>responsable légal</p>${field}`],
    ['step2-form', `${evaluation}<h2>3. Informations espace de confiance Pro Santé Connect</h2>${field}`],
    ['step1-recap', `${evaluation}<p>Récapitulatif de l’étape « Candidature administrative »</p><p>Nom : X</p>`],
    ['step1-recap', `${evaluation}<p>Récapitulatif</p><p>Informations du responsable légal</p>${submit}`],
    ['step1-recap', `${evaluation}<p>3. Récapitulatif</p><p>Informations du responsable légal</p>${submit}`],
    ['step2-recap', `${evaluation}<p>Récapitulatif de l’étape Éligibilité</p><p>Nom : X</p>`],
    ['step2-recap', `${evaluation}<p>Récapitulatif</p><p>Informations CNDA</p>${submit}`],
    ['demarche-list', h1('Vos démarches (1)')],
    ['catalogue', `${h1('Votre catalogue produits')}<p>Réf. produit</p>`],
    ['catalogue', `${h1('Votre catalogue produits')}<p>Réf produit</p>`],
    ['catalogue', `${h1('Votre catalogue produits')}<p>Réf.produit</p>`],
    ['catalogue', `${h1('Votre catalogue produit')}<button>Ajouter un produit</button>`],
    ['catalogue', `${h1('Vos produits')}<button>Ajouter un produit</button>`],
    ['convention', h1('Convention à venir')],
    ['convention', h1('Convention à signer')],
    ['convention', h1('Convention signée et validée')],
    ['convention', h1('Candidature référencée')],
    ['convention', h1('Convention à signer') + totals],
    ['parcours', h1('Les parcours')],
    ['parcours', `${h1('Bonjour')}<p>Sélectionnez le parcours qui répond à votre besoin.</p>`],
    ['parcours', `${h1('Bonjour')}<p>Sélectionnez le parcours qui répond à votre besoin</p>`],
    ['product-form', h1('Ajouter un nouveau produit') + field],
    ['product-recap', `${h1('Ajouter un nouveau produit')}<p>Responsable du produit : X</p>`],
    ['product-recap', `${h1('Ajouter un nouveau produit')}<p>Nom : X</p><button>Précédent</button><button>Valider</button>`],
    ['product-sheet', `${h1('Produit - v1 - 3323')}<button>Commencer</button>`],
    ['product-sheet', `${h1('Produit - v1 - 3323')}<a href="#">Exporter la fiche produit</a>`],
    ['demarche-choice', h1('Nouvelle démarche')],
    ['charter', `${h1('Inscription au référencement Ségur')}<label><input type="checkbox"> Je certifie</label>`],
    ['dashboard', h1('Produit - v1 - 3323 : DUI vague 2') + stepTable],
    ['dashboard', h1('Produit - v1 - 3323: LGC vague2') + stepTable],
    ['chapter', `${evaluation}<p>Chapitre d’exigences : Sécurité</p>${requirement}`],
    ['chapter', h1('Questionnaire d’évaluation : DUI vague 2 Chapitre d’exigence : Sécurité') + requirement],
    ['chapter', h1('Questionnaire d’évaluation: DUI vague 2 Chapitre d’exigence: Sécurité') + requirement],
    ['chapter', `${evaluation}<p>Chapitre d’exigences :Sécurité</p>${requirement}`],
    ['chapter', `${evaluation}<p>Guichet Editeur</p><p>Chapitre d’exigences : Sécurité</p>${requirement}`],
    [
      'chapter',
      `${h1('Questionnaire d’évaluation: DRIM box vague 2')}<p>Guichet Editeur</p><p>Chapitre d’exigences : SI</p>${requirement}`,
    ],
    ['chapter', `${h1('Questionnaire d’évaluation :SdV-PSF vague 2')}<p>Guichet Editeur</p><p>Chapitre d’exigences : SI</p>${requirement}`],
    ['chapter-list', h1('Chapitres d’exigences') + card],
    ['chapter-list', h1('Chapitres d’exigences') + totals],
    ['chapter-list', `${evaluation}<p>Chapitre d’exigence</p>${card}`],
    ['chapter-list', evaluation + totals],
    ['step1-form', `${evaluation}<p>Informations du responsable légal</p><p>Mon récapitulatif</p>${submit}`],
    ['step1-form', `${evaluation}<p>Informations du responsable légal</p><p>Récapitulatif ici</p>${submit}`],
    ['step1-form', `${evaluation}<p>Informations du responsable légal</p><p>Récapitulatif</p><p>Soumettre votre candidature ici</p>`],
    ['step1-form', `${evaluation}<p>Informations du responsable légal</p><p>Récapitulatif</p><p>Pour soumettre votre candidature</p>`],
    ['step1-recap', `${evaluation}<p>12. Récapitulatif de l’étape 1</p><p>Informations du responsable légal</p>${submit}`],
    ['edc-form', edc + field],
    ['edc-form', `${h1('Questionnaire d’évaluation :Guichet Editeur')}${field}`],
    ['edc-form', `${h1('Questionnaire d’évaluation: Guichet Editeur')}${field}`],
    ['edc-form', `${edc}<p>Vos chapitres d’exigences</p>${field}`],
    ['edc-form', `${edc}<p>Récapitulatif</p>`],
    ['edc-form', `${edc}<p>12. Récapitulatif</p>`],
    ['edc-form', `${edc}<p>Récapitulatif de l’étape "Formulaire administratif"</p>`],
    ['edc-form', `${edc}<p>Récapitulatif de l’étape formulaire administratif soumis</p>`],
    ['edc-form', `${edc}<h2>1. Responsable</h2><p>Nom : X</p><p>Ville : Y</p>`],
    ['edc-form', h1('Formulaire administratif') + field],
    ['edc-chapter', `${edc}<p>Chapitre d’exigences : Sécurité</p>${requirement}`],
    ['edc-chapter', `${edc}<p>Chapitre d’exigence : Sécurité</p>${requirement}<input type="file">`],
    ['edc-chapter-list', `${edc}<p>Chapitres d’exigences</p>${card}`],
  ])('%s: %s', (kind, html) => {
    expect(kinds(html)).toEqual([kind]);
  });

  it.each([
    evaluation,
    `${evaluation}<p>Récapitulatif</p>`,
    h1('Chapitres d’exigences'),
    h1('Mes démarches'),
    h1('Votre catalogue produits'),
    `${h1('Votre catalogue produits ici')}<button>Ajouter un produit</button>`,
    `${h1('Messagerie')}<p>Convention à signer</p>`,
    `${h1('Foire aux questions')}<p>Candidature référencée</p>`,
    `${h1('Messagerie')}<p>Chapitre d’exigences : Sécurité</p>${requirement}`,
    h1('Ajouter un nouveau produit'),
    `${h1('Ajouter un nouveau produit')}<input type="search">`,
    `${h1('Ajouter un nouveau produit')}<button>Valider</button>`,
    h1('Produit - v1 - 3323'),
    `${h1('Produit - v1 - 3323 : DUI vague 2')}<button>Commencer</button>`,
    `${h1('Produit - v1 - 3323 : DUI vague 2')}<p>Éligibilité</p>`,
    `${h1('Produit - v1 - 3323')}${stepTable}`,
    h1('Une nouvelle démarche'),
    h1('Votre inscription au référencement Ségur'),
    edc,
    `${h1('Bonjour')}<p>Informations du responsable légal</p>${field}`,
    `${h1('Mon questionnaire d’évaluation : DUI vague 2')}<p>Informations du responsable légal</p>${field}`,
    h1('Les parcours possibles'),
    `${h1('Bonjour')}<p>Ici, sélectionnez le parcours qui répond à votre besoin.</p>`,
    `${h1('Bonjour')}<p>Sélectionnez le parcours qui répond à votre besoin ou non</p>`,
    `${h1('Mon catalogue : votre catalogue produits')}<button>Ajouter un produit</button>`,
    `${h1('Tous vos produits')}<button>Ajouter un produit</button>`,
    `${h1('Vos produits à venir')}<button>Ajouter un produit</button>`,
    `${h1('Vos produits')}<p>Pour ajouter un produit</p>`,
    `${h1('Vos produits')}<p>Ajouter un produit ici</p>`,
    h1('De vos démarches'),
    `${h1('Ajouter un nouveau produit')}<p>Le responsable du produit</p>`,
    `${h1('Ajouter un nouveau produit')}<button>Précédent</button>`,
    `${h1('Ajouter un nouveau produit')}<p>Valider ici</p><p>Précédent</p>`,
    `${h1('Ajouter un nouveau produit')}<p>Valider</p><p>Précédent ici</p>`,
    `${h1('Ajouter un nouveau produit')}<p>Bien valider</p><p>Précédent</p>`,
    `${h1('Ajouter un nouveau produit')}<p>Valider</p><p>Le précédent</p>`,
    `${h1('Produit - v1 - 3323')}<p>Pour commencer</p>`,
    `${h1('Produit - v1 - 3323')}<p>Commencer ici</p>`,
    `${h1('Produit - v1 - 3323')}<p>Pour exporter la fiche produit</p>`,
    `${h1('Produit - v1 - 3323')}<p>Exporter la fiche produit ici</p>`,
    `${h1('Produit - v1 - 3323 vague 2')}<button>Commencer</button>`,
    `${h1('Produit - v1 - 1234567')}<button>Commencer</button>`,
    `${h1('- v1 - 3323')}<button>Commencer</button>`,
    h1('La convention à venir'),
    h1('Convention à venir demain'),
    h1('La convention à signer'),
    h1('Convention à signer demain'),
    h1('La convention signée validée'),
    h1('Convention signée validée hier'),
    h1('La candidature référencée'),
    h1('Candidature référencée hier'),
    `${evaluation}<p>Récapitulatif ici</p>`,
    `${edc}<p>Bonjour</p>`,
    `${edc}<p>Mon récapitulatif</p>`,
    `${edc}<p>Récapitulatif ici</p>`,
    `${edc}<p>Nom : X</p><p>Ville : Y</p>`,
    `${edc}<h2>1. Responsable</h2><p>Nom :</p><p>Ville :</p>`,
    `${h1('Autre')}<button>Précédent</button><button>Valider</button>`,
    `${h1('Produit vague 2 - v1 - 3323')}<button>Commencer</button>`,
    `${h1('Produit vague2 - v1 - 3323')}<button>Commencer</button>`,
    `${h1('Produit - v1 - 3323 : DUI vague 2')}<nav><p>Candidature administrative</p><p>Éligibilité</p></nav>`,
    `${h1('Produit - v1 - 3323 : DUI vague 2')}<button>Candidature administrative</button><button>Éligibilité</button>`,
    h1('Formulaire administratif'),
    `${h1('Mon formulaire administratif')}<input>`,
    `${h1('Un questionnaire d’évaluation : Guichet Editeur')}<input>`,
    `${evaluation}<p>Mon chapitre d’exigences</p>${card}`,
    `${evaluation}<p>Chapitre d’exigences ici</p>${card}`,
    `${h1('Vos chapitres d’exigences')}${card}`,
    `${evaluation}<p>Chapitre d’exigences :</p>${requirement}`,
    `${evaluation}<p>Le chapitre d’exigences : Sécurité</p>${requirement}`,
  ])('unknown: %s', (html) => {
    expect(kinds(html)).toEqual([]);
  });
});

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
