import { describe, expect, it } from 'vitest';
import { candidatureNumber, deadlinesIn, dispositifIn, pageDispositif, pageWords, productIn } from '../../../lib/page/facts/facts';
import { wordsIn } from '../read-words';

const said = (text: string) =>
  wordsIn(
    text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join(''),
  );

describe('a dispositif and its wave', () => {
  it.each([
    ['DUI vague 2', 'DUI', 2],
    ['Candidature MS vague 1', 'DUI', 1],
    ['Médico-social vague 2', 'DUI', 2],
    ['LGC va2', 'LGC', 2],
    ['LGC-VA2', 'LGC', 2],
    ['LGC - vague 2', 'LGC', 2],
    ['dpi vague2', 'DPI', 2],
    ['PFI vague 2', 'PFI', 2],
    ['RIS vague 2', 'RIS', 2],
    ['DRIMbox vague 2', 'DRIMBOX', 2],
    ['DUIvague2', 'DUI', 2],
    ['LGCva 2', 'LGC', 2],
    ['Paramed vague 1', 'PSF', 1],
    ['DRIM box vague 2', 'DRIMBOX', 2],
    ['DB vague 2', 'DRIMBOX', 2],
    ['PSF vague 2', 'PSF', 2],
    ['SdV-PSF vague 2', 'PSF', 2],
    ['Paramédicaux vague 2', 'PSF', 2],
  ])('%s', (words, dispositif, wave) => {
    expect(dispositifIn(words)).toEqual({ dispositif, wave });
  });

  it.each(['vague 2', 'DUI', 'DUI vague 3', 'DUI vague 21', 'xDUI vague 2', 'DUI et autres vague 2', 'PHARMA vague 2'])(
    'none in %s',
    (words) => {
      expect(dispositifIn(words)).toBeNull();
    },
  );

  it.each([
    ['Questionnaire d’évaluation : LGC vague 2', '', 'LGC'],
    ['Candidature : RIS vague 2', '', 'RIS'],
    ['Ma candidature : RIS vague 2', '', 'RIS'],
    ['Charte de référencement PFI vague 2', '', 'PFI'],
    ['Appel à candidatures au DSR DPI vague 2', '', 'DPI'],
    ['Ségur vague 2 > DUI vague 2 > Mon produit', '', 'DUI'],
    ['Ségur vague 2 › DUI vague 2', '', 'DUI'],
    ['Accueil > Produit - v1 - 3323 : LGC vague 2', '', 'LGC'],
    ['Questionnaire d’évaluation LGC vague 2', '', 'LGC'],
    ['Questionnaire d’évaluation:LGC vague 2', '', 'LGC'],
    ['Candidature: RIS vague 2', '', 'RIS'],
    ['Candidature :RIS vague 2', '', 'RIS'],
    ['Candidature de RIS vague 2', '', undefined],
    ['Ségur vague 2> DUI vague 2', '', 'DUI'],
    ['Ségur vague 2 >DUI vague 2', '', 'DUI'],
    ['Ségur vague 2/DUI vague 2', '', 'DUI'],
    ['Questionnaire d’évaluation :\nLGC vague 2', '', 'LGC'],
    ['Candidature :\nRIS vague 2', '', 'RIS'],
    ['Charte de référencement\nPFI vague 2', '', 'PFI'],
    ['Appel à candidatures au DSR\nDPI vague 2', '', 'DPI'],
    ['Ségur vague 2\n>\nDUI vague 2', '', 'DUI'],
    ['Mon LGC vague 2 - bonjour', '', undefined],
    ['Menu DUI vague 2', 'Titre LGC vague 2', 'LGC'],
    ['Menu DUI vague 2', '', undefined],
    ['Ségur vague 2 DUI vague 2', '', undefined],
  ])('of a page that prints %j under the title %j', (text, title, dispositif) => {
    expect(pageDispositif(said(text), title)?.dispositif).toBe(dispositif);
  });
});

describe('the product', () => {
  it.each([
    ['Produit test - v0.1 - 3323', { name: 'Produit test', version: 'v0.1', reference: '3323' }],
    ['Produit – v0.1 — 3323', { name: 'Produit', version: 'v0.1', reference: '3323' }],
    ['Mon - Produit - v0.1 - 33', { name: 'Mon - Produit', version: 'v0.1', reference: '33' }],
    ['Produit - v1 - 123456 : DUI vague 2', { name: 'Produit', version: 'v1', reference: '123456' }],
    ['Produit - v1 - 3323 DB va2', { name: 'Produit', version: 'v1', reference: '3323' }],
    ['Produit - v1 - 3323 : Guichet Éditeur', { name: 'Produit', version: 'v1', reference: '3323' }],
    ['Produit - v1 - 3323: DUI vague 2', { name: 'Produit', version: 'v1', reference: '3323' }],
    ['Produit - v1 - 3323 :DUI va2', { name: 'Produit', version: 'v1', reference: '3323' }],
    ['Produit - v1 - 3323:DUI va2', { name: 'Produit', version: 'v1', reference: '3323' }],
    ['Produit - v1 - 3323 SdV-PSF-vague 2', { name: 'Produit', version: 'v1', reference: '3323' }],
    ['Accueil > Vos démarches > Produit - v1 - 3323', { name: 'Produit', version: 'v1', reference: '3323' }],
    ['Accueil | Produit - v1 - 3323', { name: 'Produit', version: 'v1', reference: '3323' }],
    ['Accueil / Produit - v1 - 3323', { name: 'Produit', version: 'v1', reference: '3323' }],
    ['Accueil » Produit - v1 - 3323', { name: 'Produit', version: 'v1', reference: '3323' }],
    ['Produit - v1 - 3', null],
    ['Produit - v1 - 1234567', null],
    ['Produit - 3323', null],
    ['Produit - v1 - 3323 : autre chose', null],
    [`Produit - v1 - 3323 ${'x'.repeat(300)}`, null],
  ])('in %j', (text, product) => {
    expect(productIn(said(text), '')).toEqual(product);
    expect(productIn(said(''), text.length > 300 ? '' : (text.split(/[>|/»] /).at(-1) ?? ''))).toEqual(product);
  });

  it.each([
    ['Produit - v1 - 3323 > Étape 1', '3323'],
    ['Produit - v1 - 3323 / Étape 1', '3323'],
    [`${'x'.repeat(278)} > Produit - v1 - 3323`, '3323'],
    [`${'x'.repeat(279)} > Produit - v1 - 3323`, undefined],
  ])('in the line %s: %s', (line, reference) => {
    expect(productIn(said(line), '')?.reference).toBe(reference);
  });

  it('stands in a link of a breadcrumb without separators', () => {
    const links = '<p>Ici : <a href="#">Accueil</a> <a href="#"> Produit - v1 - 3323 </a> <a href="#">Étape</a></p>';
    expect(productIn(wordsIn(links), '')?.reference).toBe('3323');
  });

  it('is the title’s, and none from a place on', () => {
    const words = said('Autre - v2 - 4444\nEncore - v3 - 5555');
    expect(productIn(words, 'Produit - v1 - 3323')?.reference).toBe('3323');
    expect(productIn(words, '')?.reference).toBe('4444');
    expect(productIn(words, '', 0)).toBeNull();
    expect(productIn(words, '', 1)?.reference).toBe('4444');
  });
});

describe('the number of a candidature', () => {
  it.each([
    ['Candidature n° RTPJTHIJVH', 'RTPJTHIJVH'],
    ['Candidature n°: RTPJ THIJVH', 'RTPJTHIJVH'],
    ['Candidature no. rtpjthijvh', 'RTPJTHIJVH'],
    ['Candidature nº RTPJTHIJVH Date limite', 'RTPJTHIJVH'],
    ['Candidature n° RTPJ Date limite', 'RTPJ'],
    ['Candidature n° RTPJ candidature', 'RTPJ'],
    ['Candidature n° RTPJTHIJV SUITE', 'RTPJTHIJV'],
    ['Candidature n°\nCandidature n° ABCDEFGHIJ', 'ABCDEFGHIJ'],
    ['Candidature KQWXPLMZTD En cours', 'KQWXPLMZTD'],
    ['Ma candidature : KQWXPLMZ', 'KQWXPLMZ'],
    ['Candidature 123456789012', '123456789012'],
    ['Candidature ADMINISTRATIVE', null],
    ['Candidature n°RTPJTHIJVH', 'RTPJTHIJVH'],
    ['Candidature n° : RTPJTHIJVH', 'RTPJTHIJVH'],
    ['Candidature n RTPJTHIJVH', 'RTPJTHIJVH'],
    ['Candidature n °RTPJTHIJVH', 'RTPJTHIJVH'],
    ['Candidature n° RTPJ THI-JVH', 'RTPJ'],
    ['Candidature n° RTPJ -THIJVH', 'RTPJ'],
    ['Candidature n° RTPJ suite', 'RTPJ'],
    ['Candidature\nn° RTPJTHIJVH', 'RTPJTHIJVH'],
    ['Candidature n° :\nRTPJTHIJVH', 'RTPJTHIJVH'],
    ['Candidaturen° RTPJTHIJVH', 'RTPJTHIJVH'],
    ['Candidature no RTPJTHIJVH', 'RTPJTHIJVH'],
    ['Candidature n° RTPJTHI\nSuite', 'RTPJTHI'],
    ['Candidature n° RTPJ UNDATE', 'RTPJUNDATE'],
    ['Votre candidature ne peut plus être modifiée', null],
    ['Votre candidature n’est pas complète', null],
    ['Candidature non éligible', null],
    ['Candidature n° RTPJ DATES1', 'RTPJDATES1'],
    ['Candidature n° RTPJ UNDATE1', 'RTPJUNDATE1'],
    ['Candidature kqwxplmztd KQWXPLMZTD', null],
    ['Candidature XDOSSIER12', 'XDOSSIER12'],
    ['Candidature:  KQWXPLMZTD', 'KQWXPLMZTD'],
    ['Candidature REFERENCEE', null],
    ['Candidature DOSSIER12', null],
    ['Candidature administrative', null],
    ['Candidature KQWXPLM', null],
    ['Candidature KQWXPLMZTDABC', null],
    ['Précandidature KQWXPLMZTD', null],
    ['Candidature ADMINISTRATIVE\nCandidature KQWXPLMZTD', 'KQWXPLMZTD'],
  ])('in %j is %j', (text, number) => {
    expect(candidatureNumber(said(text))).toBe(number);
  });
});

describe('the deadlines', () => {
  const sentence = (about: string, date: string) => `Date limite pour soumettre une première fois ${about} : ${date} (heure de Paris)`;

  it.each([
    [sentence('la candidature administrative', '30/06/2027 14:00'), 'candidature', '2027-06-30T14:00:00+02:00'],
    [sentence('l’étape « Candidature administrative »', '30/06/2027 14:00'), 'candidature', '2027-06-30T14:00:00+02:00'],
    [sentence("l'éligibilité", '1/12/2027 à 9h05'), 'eligibilite', '2027-12-01T09:05:00+01:00'],
    [sentence('l’ éligibilité', '01/12/2027 23:59'), 'eligibilite', '2027-12-01T23:59:00+01:00'],
    [sentence('toutes les preuves', '01/12/2027 à 00 h 00'), 'preuves', '2027-12-01T00:00:00+01:00'],
  ])('%s', (text, subject, at) => {
    expect(deadlinesIn(said(text))).toEqual([{ subject, at, raw: text }]);
  });

  it.each([
    sentence('la candidature administrative', '31/02/2027 14:00'),
    sentence('la candidature administrative', '30/06/2027 24:00'),
    sentence('la candidature administrative', '30/06/2027 14:60'),
    sentence('les preuves', '30/06/2027 14:00'),
    sentence('toutes les preuves', 'à venir') + '. Brouillon enregistré le 30/06/2027 14:00',
  ])('none in %s', (text) => {
    expect(deadlinesIn(said(text))).toEqual([]);
  });

  it.each([
    ['Date limite pour soumettre une première fois toutes les preuves 30/06/2027 14:00', '2027-06-30T14:00:00+02:00'],
    ['Date limite pour soumettre une première fois « toutes les preuves » : 30/06/2027 14:00', '2027-06-30T14:00:00+02:00'],
    ['Date limite pour soumettre une première fois toutes les preuves – le 30/06/2027, 14:00', '2027-06-30T14:00:00+02:00'],
    ['Date limite pour soumettre une première fois toutes les preuves : 1er juin 2027 à 14h00', '2027-06-01T14:00:00+02:00'],
    ['Date limite pour soumettre une première fois toutes les preuves:30/06/2027 14:00', '2027-06-30T14:00:00+02:00'],
    ['Date limite pour soumettre une première fois toutes les preuves : 30/06/2027à 14:00', '2027-06-30T14:00:00+02:00'],
    ['Date limite pour soumettre une première fois toutes les preuves : 30/06/2027 à14h00', '2027-06-30T14:00:00+02:00'],
    ['Date limite pour soumettre une première fois toutes les preuves : 30/06/2027 14:00(heure de Paris)', '2027-06-30T14:00:00+02:00'],
    ['Date limite pour soumettre une première fois toutes les preuves : 30/06/2027 14:00 ( heure de Paris )', '2027-06-30T14:00:00+02:00'],
  ])('%s', (text, at) => {
    expect(deadlinesIn(said(text))).toEqual([{ subject: 'preuves', at, raw: text }]);
  });

  it('are told once each', () => {
    const one = sentence('la candidature administrative', '30/06/2027 14:00');
    const later = sentence('la candidature administrative', '30/07/2027 14:00');
    const other = sentence("l'éligibilité", '30/06/2027 14:00');
    expect(deadlinesIn(said([one, other, one, later].join('\n'))).map(({ subject, at }) => `${subject} ${at.slice(5, 7)}`)).toEqual([
      'candidature 06',
      'eligibilite 06',
      'candidature 07',
    ]);
  });
});

it('words are those that are printed, not those of controls', () => {
  const words = wordsIn('<p>L’Été</p><input value="x"><button>Suivant</button><p>Fin</p>');
  expect([words.printed, words.folded]).toEqual(['L’Été\nSuivant\nFin', "l'ete\nsuivant\nfin"]);
  expect(pageWords(words.outline).printed).toBe(words.printed);
});
