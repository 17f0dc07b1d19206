/** The list of démarches, the charter and the dashboard of one candidature. */
import { TO_MODIFY } from '../../skins/site-words.ts';
import type { Block, PageContent } from '../../skins/content.ts';
import { demarcheLabel, furthestStep, productLabel } from '../state.ts';
import type { Candidature, FormStep } from '../state.ts';
import { links, plainPage, stepHref, stepNames } from './furniture.ts';

/** The status of a step or of a candidature. What the site prints while the ANS studies a step was never seen; « Soumis » is its word for chapters. */
const FORM_STATUS: Record<FormStep['status'], string> = {
  'to-complete': 'A compléter',
  'in-progress': 'En cours',
  submitted: 'Soumis',
  validated: 'Validé',
  'to-modify': TO_MODIFY,
};

/** "Vos démarches DUI vague 2 (6)": every candidature of one démarche whose product's name holds `search`. */
export function demarcheListPage(candidatures: Candidature[], label: string, slug: string | null, search: string): PageContent {
  const found = candidatures.filter(({ product }) => productLabel(product).toLowerCase().includes(search.toLowerCase()));
  const root = slug === null ? 'Espace de confiance PSC' : 'Ségur vague 2';
  const body: Block[] = [
    { type: 'search', placeholder: 'Rechercher un produit', button: 'Rechercher', sort: 'Trié par' },
    {
      type: 'table',
      caption: null,
      columns: ['ID', 'Nom du produit', 'Statut', 'Action'],
      rows: found.map((candidature) => [
        { text: candidature.product.reference },
        { text: `${candidature.product.name} - ${candidature.product.version}` },
        { status: candidatureStatus(candidature) },
        { link: { label: actionOf(candidature), href: `/candidatures/${candidature.number}` } },
      ]),
    },
  ];
  if (slug !== null) body.push(links({ label: 'Nouvelle démarche', href: `/demarches/${slug}/nouvelle` }));
  return plainPage(`Vos démarches ${label} (${found.length})`, [root, label], body);
}

/** The charter to accept before anything else. */
export function charterPage(candidature: Candidature): PageContent {
  const label = demarcheLabel(candidature);
  const charter = `Charte de référencement ${label.replace(' vague 2', ' va2')}`;
  return plainPage(
    'Inscription au référencement Ségur vague 2',
    ['Ségur vague 2', label, 'Inscription au référencement Ségur vague 2'],
    [
      {
        type: 'text',
        text: `Avant de démarrer votre démarche de référencement Ségur vague 2, vous devez prendre connaissance de la ${charter} ci-dessous (ou consulter la charte via ce lien) et accepter cette dernière en cochant la case à cocher ci-dessous.`,
      },
      {
        type: 'form',
        form: {
          action: `/candidatures/${candidature.number}/charte`,
          multipart: false,
          sections: [
            {
              title: null,
              items: [
                {
                  item: 'question',
                  question: {
                    name: 'charte',
                    label:
                      "En cochant cette case, le représentant du candidat reconnaît avoir lu et approuvé l'ensemble des termes de cette Charte.",
                    mandatory: true,
                    kind: 'checkbox',
                    values: [],
                    options: [],
                    help: [],
                    tooltip: null,
                    placeholder: null,
                    readonly: false,
                    showIf: null,
                    error: null,
                  },
                },
              ],
            },
          ],
          buttons: [{ label: "Confirmer l'inscription", does: 'accept' }],
        },
      },
    ],
  );
}

/** The dashboard: what each step stands at, and the button that leads to the one to do. */
export function dashboardPage(candidature: Candidature): PageContent {
  const label = demarcheLabel(candidature);
  const title = `${productLabel(candidature.product)} : ${label}`;
  const root = candidature.dispositif === null ? 'Espace de confiance PSC' : 'Ségur vague 2';
  return plainPage(
    title,
    [root, label, title],
    [
      { type: 'heading', text: `Candidature ${candidature.number} ${candidatureStatus(candidature)}` },
      {
        type: 'table',
        caption: null,
        columns: stepNames(candidature),
        rows: [stepStatuses(candidature).map((status) => (status === '-' ? { text: status } : { status }))],
      },
      links({ label: actionOf(candidature), href: stepHref(candidature, furthestStep(candidature)) }),
    ],
  );
}

/** "A compléter" before the first answer, "En cours" after it, "Validé" once all is done. */
function candidatureStatus(candidature: Candidature): string {
  const statuses = stepStatuses(candidature);
  if (statuses.every((status) => status === 'Validé')) return 'Validé';
  return statuses[0] === 'A compléter' ? 'A compléter' : 'En cours';
}

function actionOf(candidature: Candidature): string {
  return candidatureStatus(candidature) === 'A compléter' ? 'Démarrer' : 'Continuer';
}

function stepStatuses(candidature: Candidature): string[] {
  const { step1, step2, convention, dispositif } = candidature;
  const furthest = furthestStep(candidature);
  const proofs = furthest >= (dispositif === null ? 2 : 3) ? proofsStatus(candidature) : '-';
  if (dispositif === null) return [FORM_STATUS[step1.status], proofs];
  return [
    FORM_STATUS[step1.status],
    furthest >= 2 ? FORM_STATUS[step2.status] : '-',
    proofs,
    convention === null ? '-' : convention === 'referenced' ? 'Validé' : 'En cours',
  ];
}

function proofsStatus({ chapters }: Candidature): string {
  if (chapters.every(({ status }) => status === 'validated')) return 'Validé';
  if (chapters.some(({ status }) => status === 'to-modify')) return TO_MODIFY;
  if (chapters.every(({ status }) => status !== 'to-complete')) return 'Soumis';
  return chapters.some(({ proofs }) => proofs.some(({ given }) => given !== null)) ? 'En cours' : 'A compléter';
}
