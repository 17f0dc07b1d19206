/** What a person reads on the pages of this folder: one questionnaire, drawn by the components of many libraries. Written by hand from the pictures of the pages. */
import type { FieldReading, PageReading } from '../../../lib/reading/reading.ts';
import { duiRead, field, numbered, read4, reading, under, yesNo } from '../examples/build.ts';

/** The address that the pages are read at. */
export const URL = 'https://convergence.esante.gouv.fr/q/1';

const deadline = 'Date limite pour soumettre une première fois la candidature administrative : 01/10/2026 23:59 (Heure de Paris)';
const dsrs = ['MS1', 'MS2 PDE', 'LGC vague 2', 'DPI vague 2'];
const proxies = ['Proxy Alpha', 'Proxy Bêta'];

/** The questions by the names that `differing` gives them. The fourth section, « Commentaires », is closed on every page. */
const questions = {
  name: field('Nom de la personne à contacter *', 'text', 'Martin'),
  mail: field('Adresse électronique *', 'email', 'dominique.martin@'),
  telephone: field('Téléphone', 'tel'),
  forecast: field('Date prévisionnelle de premier dépôt des preuves *', 'date', '2027-09-30'),
  dsr: field('DSR du précédent référencement *', 'select', 'LGC vague 2'),
  proxy: field('Proxy e-santé utilisé', 'select'),
  running: yesNo('Votre logiciel est-il en cours de référencement sur un autre dispositif ? *', 'Non'),
  profiles: field('Profils visés *', 'checkboxes', 'Profil Général | PDE', { options: ['Profil Général', 'PA', 'PDE'] }),
  presentation: field('Présentation de la solution *', 'textarea', 'Suite pour les établissements.', {
    help: "Décrivez en quelques phrases l'usage prévu.",
  }),
  attestation: field("Attestation sur l'honneur *", 'file', 'attestation-2026.pdf', {
    help: 'Formats acceptés : PDF, ZIP. Taille maximale : 15 Mo. 2 fichiers maximum.',
    fileRule: { maxBytes: 15_000_000, extensions: ['pdf', 'zip'], maxFiles: 2 },
  }),
  mandateEnd: field('Date de fin du mandat', 'date'),
  consent: field("J'atteste l'exactitude des informations saisies *", 'checkbox'),
};

type Differing = { [Question in keyof typeof questions]?: Partial<FieldReading> } & { page?: Partial<PageReading> };

function questionnaire({ page, ...differing }: Differing = {}): PageReading {
  const own = (name: keyof typeof questions): FieldReading => ({ ...questions[name], ...differing[name] });
  return reading({
    ...duiRead,
    url: URL,
    kind: 'step1-form',
    title: "Questionnaire d'évaluation : DUI vague 2",
    step: 1,
    steps: read4('current', 'not-open', 'not-open', 'not-open'),
    deadlines: [{ subject: 'candidature', at: '2026-10-01T23:59:00+02:00', raw: deadline }],
    progress: { percent: 88, answered: 8, mandatory: 9, remaining: [], draftSavedAt: null },
    fields: numbered(
      under('1. Informations du contact pour le référencement', own('name'), own('mail'), own('telephone')),
      under(
        '2. Informations relatives à la Version candidate',
        ...(['forecast', 'dsr', 'proxy', 'running', 'profiles', 'presentation'] as const).map(own),
      ),
      under('3. Pièces et engagements', own('attestation'), own('mandateEnd'), own('consent')),
    ),
    ...page,
  });
}

/** Lists whose options are in the page: native ones, also under the drawn ones, or drawn ones that the control names. */
const listed: Differing = { dsr: { options: dsrs }, proxy: { options: proxies } };

/** A list that takes several choices, drawn as chips. */
const chips: Partial<FieldReading> = { kind: 'select', options: [] };

/** The page of Uppy holds no second section, and a second drop zone, still empty. */
const uppy = questionnaire({
  page: {
    fields: numbered(
      under('1. Informations du contact pour le référencement', questions.name, questions.mail, questions.telephone),
      under(
        '3. Pièces et engagements',
        questions.attestation,
        { ...questions.attestation, label: 'Mandat signé', mandatory: false, filled: false, value: '' },
        questions.consent,
      ),
    ),
  },
});

/** The expected reading of each page, by its file's name. */
export const EXPECTED: Readonly<Record<string, PageReading>> = {
  // A hint that names the format is the field's description.
  'angular-material': questionnaire({ forecast: { help: 'JJ/MM/AAAA' }, mandateEnd: { help: 'JJ/MM/AAAA' } }),
  antd: questionnaire(),
  // Tom Select puts the chosen option last in the native list.
  bootstrap: questionnaire({ ...listed, dsr: { options: ['MS1', 'MS2 PDE', 'DPI vague 2', 'LGC vague 2'] } }),
  carbon: questionnaire(),
  chakra: questionnaire({ dsr: { options: dsrs } }),
  // The State's stepper prints its own step and the next.
  dsfr: questionnaire({
    ...listed,
    mail: { help: 'Format attendu : nom@domaine.fr' },
    page: { steps: read4('current', 'not-open', 'not-open', 'not-open').slice(0, 2) },
  }),
  'element-plus': questionnaire(listed),
  fluent: questionnaire(),
  headless: questionnaire({ attestation: { help: `(${questions.attestation.help})` } }),
  mantine: questionnaire(),
  mui: questionnaire(),
  'naive-ui': questionnaire(),
  primereact: questionnaire({ profiles: chips }),
  primevue: questionnaire(),
  quasar: questionnaire(),
  radix: questionnaire(listed),
  'react-aria': questionnaire({ dsr: { options: dsrs } }),
  'select2-filepond': questionnaire({ ...listed, profiles: { ...chips, options: questions.profiles.options } }),
  shoelace: questionnaire(listed),
  uppy,
  vuetify: questionnaire(),
  'web-awesome': questionnaire(listed),
};
