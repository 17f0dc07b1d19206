/** Étape 4, Convention, in its four states. */
import type { ConventionReading } from '../../../lib/reading/reading.ts';
import type { Block } from '../content.ts';
import { dui, duiRead, type Example, lgc, lgcRead, link, page, read4, reading, stepsAt } from './build.ts';

const url = 'https://convergence.esante.gouv.fr/q/4';
const deadline = 'Date limite pour soumettre une première fois toutes les preuves : 10/01/2027 23:59 (Heure de Paris)';
const lgcDeadline = 'Date limite pour soumettre une première fois toutes les preuves : 20/02/2026 12:00 (Heure de Paris)';
const files = [
  'ANS Segur_Attestation de referencement_Produit test RTPJTHUVH_DUI Vague 2_20260529_135802.pdf',
  'ANS Segur_Rapport de conformite_Produit test RTPJTHUVH_DUI Vague 2_20260529_135802_2FMGyNI.pdf',
];

function duiState(name: string, title: string, body: Block[], convention: ConventionReading): Example {
  const over = convention.state === 'referenced';
  return {
    name,
    url: `${url}/${name}`,
    content: page({ ...dui, deadline, steps: stepsAt(4, over), body: [{ type: 'heading', text: title }, ...body] }),
    expected: reading({
      ...duiRead,
      url: `${url}/${name}`,
      kind: 'convention',
      title: dui.title,
      step: 4,
      steps: read4('done', 'done', 'done', over ? 'done' : 'current'),
      deadlines: [{ subject: 'preuves', at: '2027-01-10T23:59:00+01:00', raw: deadline }],
      convention,
    }),
  };
}

export const step4: Example[] = [
  duiState(
    'convention-upcoming',
    'Convention à venir',
    [
      {
        type: 'text',
        text: "Les équipes de l'ANS en charge de la vérification des candidatures au DSR DUI vague 2 vont envoyer les informations pour la signature de la convention par e-mail au responsable légal de votre entreprise qui doit la signer sur la plateforme YouSign.",
      },
    ],
    { state: 'upcoming', referencedOn: null, files: [] },
  ),
  {
    name: 'convention-to-sign',
    url: `${url}/lgc`,
    content: page({
      ...lgc,
      deadline: lgcDeadline,
      steps: stepsAt(4),
      body: [
        { type: 'heading', text: 'Convention à signer' },
        {
          type: 'text',
          text: "Les équipes de l'ANS en charge de la vérification des candidatures au DSR LGC vague 2 ont envoyé la convention au responsable légal de votre entreprise. Un e-mail lui a été envoyé depuis la plateforme YouSign pour signer la convention.",
        },
      ],
    }),
    expected: reading({
      ...lgcRead,
      url: `${url}/lgc`,
      kind: 'convention',
      title: lgc.title,
      step: 4,
      steps: read4('done', 'done', 'done', 'current'),
      deadlines: [{ subject: 'preuves', at: '2026-02-20T12:00:00+01:00', raw: lgcDeadline }],
      convention: { state: 'to-sign', referencedOn: null, files: [] },
    }),
  },
  duiState(
    'convention-signed',
    'Convention signée validée',
    [
      {
        type: 'text',
        text: "Les équipes de l'ANS en charge de la vérification des candidatures au DSR DUI vague 2 ont validé la convention signée.",
      },
      {
        type: 'text',
        text: "Ces équipes reviendront vers vous pour vous informer de la décision de référencement de votre candidature qui sera prise par le collège technique de référencement de l'ANS.",
      },
    ],
    { state: 'signed', referencedOn: null, files: [] },
  ),
  duiState(
    'convention-referenced',
    'Candidature référencée',
    [
      { type: 'text', text: 'Félicitations ! Vous avez obtenu le référencement pour votre logiciel le 29/05/2026.' },
      {
        type: 'table',
        caption: null,
        columns: ['Fichier', 'Action'],
        rows: files.map((file) => [{ text: file }, { link: link('Télécharger') }]),
      },
      { type: 'links', links: [link('Voir la candidature')] },
    ],
    { state: 'referenced', referencedOn: '2026-05-29', files },
  ),
];
