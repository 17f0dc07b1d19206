/** Every mistake of the ANS documents' rules as a user makes it on the replica, and the hint that must help. */
import type { Act } from '../replica/ans';
import { dayOf, official } from '../segur/calendar';
import { DUI_CHAPTERS, DUI_FORM, LGC_FORM } from './replica-pages';

/** A hint that must be said: the rule, the control that it describes (null: about the page, said in the panel), and its words. */
export type Hint = [rule: string, control: string | null, words: RegExp];

/**
 * What no user can do on the replica: its lists offer no other wave there, no two of its candidatures are of one product or one version, and a proof's file
 * is sent in the instant it is chosen.
 */
export const NOT_ON_REPLICA = ['edc-nru-differs', 'file-other-proof', 'in-progress-wave', 'same-dispositif-differs'];

/** One visit of a page: what the other side does before, what is answered, what is chosen as files, what must be said. */
export interface Visit {
  page: string;
  acts?: Act[];
  /** The question's name and what is typed; an option is ticked by its words. */
  answers?: [name: string, value: string][];
  /** Buttons that add a row, pressed before the answers, by their words. */
  rows?: string[];
  /** Names of the questions that are entered and left empty. */
  left?: string[];
  files?: [name: string, files: { name: string; bytes: number }[]][];
  hints: Hint[];
}

const DUI = 'RTPJTHIJVH';
const STEP2 = DUI_FORM.replace('etape-1', 'etape-2');
const AT_PROOFS = 'QMZKWPLDXA';
const PRECEDENT = "Ajouter les éléments d'un précédent référencement";

/** The day so many days from `now` (ms), whatever the year: YYYY-MM-DD. */
function dayIn(days: number, now: number): string {
  return new Date(now + days * 86_400_000).toISOString().slice(0, 10);
}

/** "21/12/2026 12:00" for 30 days from `now` (ms). */
function soon(now: number): string {
  const [year, month, day] = dayIn(30, now).split('-');
  return `${day}/${month}/${year} 12:00`;
}

/** The visits in their order: what one page says is remembered on the next. `now` is in ms. */
export function visits(now: number): Visit[] {
  return [
    {
      page: LGC_FORM,
      answers: [
        ['version', '3.2'],
        ['precedents-0-nru', 'W1-77'],
        ['precedents-0-dsr', 'MS1'],
      ],
      hints: [['heritage-same-dispositif', 'precedents-0-dsr', /même dispositif/]],
    },
    {
      page: DUI_FORM,
      acts: [
        { action: 'deadlines', dispositif: 'DUI', candidature: '02/10/2020 12:00' },
        { action: 'show-company', number: DUI },
      ],
      left: ['representantNom'],
      answers: [
        ['representantEmail', 'camille.martin.editeur.example'],
        ['representantTelephone', '06 12 34'],
        ['siret', '20003452800014'],
        ['datePrevisionnelle', '2020-01-01'],
        ['version', '3.1'],
        ['precedemment', 'Oui'],
        ['precedents-0-nru', 'IZCYKCWXGY'],
        ['precedents-0-dsr', 'LGC vague 2'],
        ['precedents-1-nru', 'RTPJTHUVH'],
        ['precedents-1-dsr', 'RIS vague 2'],
        ['autreDispositif', 'Oui'],
        ['encours-0-nru', DUI],
        ['encours-0-dsr', 'DPI vague 2'],
      ],
      rows: [PRECEDENT],
      hints: [
        ['mandatory-missing', 'representantNom', /réponse est obligatoire/],
        ['email-format', 'representantEmail', /signe @/],
        ['phone-format', 'representantTelephone', /manque des chiffres/],
        ['siret-other-siren', 'siret', /ne commence pas par le SIREN/],
        ['forecast-date', 'datePrevisionnelle', /déjà passée/],
        ['equivalence-root-version', 'precedents-0-nru', /inférieure ou égale/],
        ['nru-format', 'precedents-1-nru', /9 caractères/],
        ['nru-single-wave2', 'precedents-1-nru', /un seul numéro de vague 2/],
        ['equivalence-root-dispositif', 'precedents-1-dsr', /DUI, LGC ou DPI/],
        ['equivalence-in-progress', 'autreDispositif', /messagerie de Convergence/],
        ['nru-self', 'encours-0-nru', /candidature en cours/],
        ['draft-unsaved', null, /brouillon/],
        ['deadline-passed', null, /02\/10\/2020/],
      ],
    },
    {
      page: DUI_FORM,
      acts: [{ action: 'skin', skin: 'tables' }],
      answers: [
        ['siret', '552 100 554'],
        ['datePrevisionnelle', '31/02/2027'],
        ['precedemment', 'Oui'],
        ['precedents-0-nru', 'MS-1'],
        ['precedents-0-dsr', 'MS1'],
        ['precedents-1-nru', '3323'],
        ['precedents-1-dsr', 'MS1'],
      ],
      rows: [PRECEDENT],
      hints: [
        ['siret-is-siren', 'siret', /5 chiffres qui manquent/],
        ['date-format', 'datePrevisionnelle', /31\/02\/2027/],
        ['heritage-nru-count', 'precedents-1-nru', /déjà déclaré/],
        ['nru-looks-like-other-number', 'precedents-1-nru', /référence du produit/],
      ],
    },
    {
      page: DUI_FORM,
      acts: [
        { action: 'skin', skin: 'crispy' },
        { action: 'fill', number: DUI, step: '1' },
      ],
      answers: [
        ['siret', '12345678912345'],
        ['precedemment', 'Oui'],
        ['precedents-0-nru', 'IZCYKCWXGY'],
        ['precedents-0-dsr', 'LGC vague 2'],
        ['autreDispositif', 'Oui'],
        ['encours-0-nru', 'IZCYKCWXGY'],
        ['encours-0-dsr', 'LGC vague 2'],
      ],
      hints: [
        ['siret-format', 'siret', /clé de contrôle/],
        ['nru-repeated', 'encours-0-nru', /à la fois comme obtenu/],
      ],
    },
    {
      page: STEP2,
      acts: [{ action: 'submit-step', number: DUI, step: '1' }],
      left: ['edcLps', 'edcProxy', 'attestation', 'composant-0-chapitres'],
      answers: [
        ['nie', '123456789'],
        ['nil', '123456789'],
        ['autresNoms', 'Oui'],
        ['noms-0-nom', 'Produit test'],
        ['noms-0-nil', '123456789'],
        ['distributeurs', 'Oui'],
        ['mandataires-0-signature', dayIn(31, now)],
        ['mandataires-0-fin', dayIn(30, now)],
        ['composants', 'Oui'],
        ['composant-0-editeur', 'Editeur Exemple'],
        ['composant-0-denomination', 'INSkit'],
      ],
      files: [
        ['documentation', [{ name: 'documentation.docx', bytes: 10 }]],
        ['versionsArretees', Array.from({ length: 11 }, (_, at) => ({ name: `versions-${at}.xlsx`, bytes: 10 }))],
        ['attestationNoms', [{ name: 'attestation.pdf', bytes: 16_000_000 }]],
      ],
      hints: [
        ['edc-nru-missing', 'edcProxy', /vos deux numéros/],
        ['nie-equals-nil', 'nil', /ne devraient pas être identiques/],
        ['commercial-name-duplicate', 'noms-0-nom', /Produit test/],
        ['nil-duplicate', 'noms-0-nil', /NIL propre à ce nom/],
        ['profile-none', 'profils', /aucun profil optionnel/],
        ['file-format', 'documentation', /la page annonce « pdf »/],
        ['file-count', 'versionsArretees', /10 au plus/],
        ['file-too-large', 'attestationNoms', /moins de 15 Mo/],
        ['mandate-dates', 'mandataires-0-fin', /avant sa date de signature/],
        ['mandate-ends-before-date3', 'mandataires-0-fin', /Date 3/],
        ['component-own-editor', 'composant-0-editeur', /tiers/],
        ['mandatory-missing', 'composant-0-chapitres', /Cochez au moins une case/],
        ['attestation-expected', 'attestation', /attestation/i],
      ],
    },
    {
      page: STEP2,
      left: ['versionsArretees'],
      answers: [
        ['nil', '3323'],
        ['edcLps', DUI],
        ['edcProxy', DUI],
        ['composants', 'Oui'],
        ['composant-0-denomination', 'INSkit'],
        ['composant-0-chapitres', 'Sécurité des SI'],
      ],
      hints: [
        ['edc-nru-is-segur-nru', 'edcLps', /guichet EDC PSC|Espace de Confiance/i],
        ['edc-nru-own-proxy', 'edcProxy', /proxy/i],
        ['nil-looks-like-other-number', 'nil', /référence du produit/],
        ['obsolete-versions', 'versionsArretees', /versions obsolètes/],
        ['component-unmasks-chapter', 'composant-0-chapitres', /toutes les preuves/i],
      ],
    },
    {
      page: STEP2,
      answers: [
        ['edcLps', 'EKPSCZQWTN'],
        ['edcProxy', 'ABCDEFGHIJ'],
      ],
      hints: [['edc-nru-third-party-proxy', 'edcProxy', /éditeur du proxy|autre éditeur|proxy/i]],
    },
    {
      page: DUI_CHAPTERS,
      acts: [
        { action: 'additional-proofs', number: AT_PROOFS },
        { action: 'deadlines', dispositif: 'DUI', preuves: soon(now) },
      ],
      hints: [
        ['chapter-ready-to-submit', null, /Gestion de la MSSanté/],
        ['chapter-to-modify', null, /Resoumettre le chapitre/],
        ['additional-proofs', null, /Preuves complémentaires/],
        ['totals-differ', null, /ligne « Statut »/],
        ['derogatory-proof', null, /copie|capture/i],
        ['deadline-differs', null, new RegExp(dayOf(official('date2')).split('-').reverse().join('/'))],
      ],
    },
    {
      page: `${DUI_CHAPTERS}/gestion-de-l-identite-nationale-de-sante`,
      hints: [['proof-to-redo', null, /Refaites la preuve INS\.02\.01\.01/]],
    },
    { page: `${DUI_CHAPTERS}/securite-des-si`, hints: [['proof-missing', null, /Chargez la preuve SC\.SSI\/GEN\.15\.01\.02/]] },
    {
      page: `/candidatures/${AT_PROOFS}/etape-4`,
      acts: [{ action: 'convention', number: AT_PROOFS, state: 'to-sign' }],
      hints: [['convention-to-sign', null, /YouSign/]],
    },
    { page: '/candidatures/EKPSCZQWTN/etape-3', hints: [['edc-capture', null, /☑/]] },
  ];
}
