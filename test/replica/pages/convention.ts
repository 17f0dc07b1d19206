/** Étape 4: the convention in its four states. */
import type { Block, PageContent } from '../../skins/content.ts';
import { demarcheLabel } from '../state.ts';
import type { Candidature, ReplicaState } from '../state.ts';
import { candidaturePage, links, printedDay } from './furniture.ts';

/** The page of Étape 4; only for a candidature whose convention has begun. */
export function conventionPage(state: ReplicaState, candidature: Candidature): PageContent {
  return candidaturePage(state, candidature, 4, bodyOf(candidature));
}

function bodyOf(candidature: Candidature): Block[] {
  const teams = `Les équipes de l'ANS en charge de la vérification des candidatures au DSR ${demarcheLabel(candidature)}`;
  if (candidature.convention === 'referenced') return referenced(candidature);
  if (candidature.convention === 'signed') {
    return [
      { type: 'heading', text: 'Convention signée validée' },
      {
        type: 'text',
        text: `${teams} ont validé la convention signée. Ces équipes reviendront vers vous pour vous informer de la décision de référencement de votre candidature qui sera prise par le collège technique de référencement de l'ANS.`,
      },
    ];
  }
  if (candidature.convention === 'to-sign') {
    return [
      { type: 'heading', text: 'Convention à signer' },
      {
        type: 'text',
        text: `${teams} ont envoyé la convention au responsable légal de votre entreprise. Un e-mail lui a été envoyé depuis la plateforme YouSign pour signer la convention.`,
      },
    ];
  }
  return [
    { type: 'heading', text: 'Convention à venir' },
    {
      type: 'text',
      text: `${teams} vont envoyer les informations pour la signature de la convention par e-mail au responsable légal de votre entreprise qui doit la signer sur la plateforme YouSign.`,
    },
  ];
}

function referenced({ number, product, dispositif, referencedOn }: Candidature): Block[] {
  const day = referencedOn ?? '';
  const ending = `${product.name} ${number}_${dispositif} Vague 2_${day.replaceAll('-', '')}_135802.pdf`;
  const files = [`ANS Segur_Attestation de referencement_${ending}`, `ANS Segur_Rapport de conformite_${ending}`];
  return [
    { type: 'heading', text: 'Candidature référencée' },
    { type: 'text', text: `Félicitations ! Vous avez obtenu le référencement pour votre logiciel le ${printedDay(day)}.` },
    {
      type: 'table',
      caption: null,
      columns: ['Fichier', 'Action'],
      rows: files.map((file) => [{ text: file }, { link: { label: 'Télécharger', href: `/candidatures/${number}/etape-4` } }]),
    },
    links({ label: 'Voir la candidature', href: `/candidatures/${number}/etape-1/recapitulatif` }),
  ];
}
