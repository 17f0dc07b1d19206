/** Étape 3: the chapters of each démarche, their requirements, scenarios and proofs. Chapter names and totals are the guides'; most ids are of their shape only. */
import { plain } from '../../../lib/segur/words.ts';
import type { DispositifName } from '../../../lib/segur/dispositifs.ts';

/** A chapter as words: `requirements` gives each requirement's id and its number of proofs. */
export interface ChapterWords {
  /** In addresses. */
  slug: string;
  name: string;
  requirements: { id: string; proofs: number }[];
}

/** A proof of a chapter, with the requirement and the scenario it belongs to. */
export interface ProofWords {
  id: string;
  requirement: string;
  scenario: string;
  type: 'file' | 'link';
  gazelle: boolean;
}

const SIZES = [1, 2, 1, 3, 1, 1, 4, 2];

/** So many proofs spread over requirements "INS.02", "INS.03"...: a chapter's rows add up to its card. */
function spread(prefix: string, first: number, proofs: number): ChapterWords['requirements'] {
  const requirements: ChapterWords['requirements'] = [];
  for (let left = proofs; left > 0; ) {
    const size = Math.min(left, SIZES[requirements.length % SIZES.length] as number);
    requirements.push({ id: `${prefix}.${String(first + requirements.length).padStart(2, '0')}`, proofs: size });
    left -= size;
  }
  return requirements;
}

/** Lower case, without accents, words joined by hyphens. */
function slugOf(name: string): string {
  return plain(name).replace(/[^a-z0-9]+/g, '-');
}

function chapter(name: string, requirements: ChapterWords['requirements']): ChapterWords {
  return { slug: slugOf(name), name, requirements };
}

const DOCUMENTS = 'Gestion et partage des documents de santé';
const DMP = 'Consultation et Alimentation du DMP / Mon espace santé';
const IDENTITY = "Gestion de l'Identité Nationale de Santé";
const MAIL = 'Gestion de la MSSanté';
const SECURITY = 'Sécurité des SI';
const OTHER = 'Autres fonctionnalités';

const DUI: ChapterWords[] = [
  chapter(DOCUMENTS, [
    { id: 'DOC/va1.06', proofs: 1 },
    { id: 'MS.VACC/NOTE.07', proofs: 2 },
    { id: 'SC.CDA/DD.06', proofs: 1 },
    { id: 'SC.CDA/DD.23', proofs: 2 },
    { id: 'SC.DMP/UX.10', proofs: 1 },
    { id: 'SC.VACC/SCHEMA.01', proofs: 1 },
    { id: 'TROD.01', proofs: 5 },
  ]),
  chapter(DMP, spread('SC.DMP/CONS', 1, 8)),
  chapter('Reporting', spread('MS.REP', 1, 10)),
  chapter(IDENTITY, spread('INS', 2, 15)),
  chapter(MAIL, spread('CI-SIS/MSS', 2, 20)),
  chapter(SECURITY, spread('SC.SSI/GEN', 12, 6)),
  chapter(OTHER, [{ id: 'APCY.01', proofs: 1 }]),
  chapter('Pro Santé Connect', spread('ON/PSC', 60, 3)),
  chapter('Cœur de métier', spread('MS.DUI', 1, 124)),
];

const LGC: ChapterWords[] = [
  chapter(IDENTITY, spread('INS', 2, 81)),
  chapter(DMP, spread('SC.DMP/CONS', 1, 35)),
  chapter(MAIL, spread('CI-SIS/MSS', 2, 56)),
  chapter(SECURITY, spread('SC.SSI/GEN', 12, 10)),
  chapter('Identification électronique & ProSanté Connect', spread('ID/PSC', 10, 7)),
  chapter(DOCUMENTS, spread('SC.CDA/DD', 6, 37)),
  chapter(OTHER, spread('AF', 1, 7)),
  chapter('Conformité aux autres services socles', [
    { id: 'APCY.01', proofs: 1 },
    { id: 'ON/PSC.60', proofs: 1 },
    { id: 'ORDN/CONF.01', proofs: 1 },
    { id: 'ORDN/CONF.04', proofs: 2 },
    { id: 'ORDN/CONF.05', proofs: 1 },
  ]),
];

/** No guide shows the chapters of these démarches: a plausible handful. */
const PLAUSIBLE: ChapterWords[] = [
  chapter(IDENTITY, spread('INS', 2, 15)),
  chapter(DMP, spread('SC.DMP/CONS', 1, 8)),
  chapter(MAIL, spread('CI-SIS/MSS', 2, 12)),
  chapter(SECURITY, spread('SC.SSI/GEN', 12, 6)),
];

/** The chapters of each démarche of vague 2. DUI: 9 chapters, 200 proofs; LGC: 8 chapters, 239 proofs. */
export const CHAPTERS: Record<DispositifName, ChapterWords[]> = {
  DUI,
  LGC,
  DPI: PLAUSIBLE,
  PFI: PLAUSIBLE,
  RIS: PLAUSIBLE,
  DRIMBOX: PLAUSIBLE,
  PSF: PLAUSIBLE,
};

/** The chapters of the Espace de Confiance counter: 5 chapters, 20 proofs. */
export const EDC_CHAPTERS: ChapterWords[] = [
  chapter('Prérequis Maturité Technique', spread('EDC.PMT', 1, 12)),
  chapter('Architecture et inventaire', spread('EDC.ARC', 1, 4)),
  chapter("Plan d'assurance sécurité", spread('EDC.PAS', 1, 1)),
  chapter("Test d'intrusion", spread('EDC.PEN', 1, 2)),
  chapter('Analyse de risques', spread('EDC.RIS', 1, 1)),
];

/** The chapter that a new component or an audit adds (guide DUI, Étape 3). The "Statut" line does not count it. */
export const ADDITIONAL_PROOFS: ChapterWords = chapter('Preuves complémentaires', spread('PCOMP', 1, 23));

/** Every proof of a chapter, in page order. A scenario holds at most two proofs; every third proof is a link, and interoperability ones come from Gazelle. */
export function proofsOf(words: ChapterWords): ProofWords[] {
  return words.requirements.flatMap(({ id: requirement, proofs }) =>
    Array.from({ length: proofs }, (_, index) => {
      const scenario = `${requirement}.${two(Math.floor(index / 2) + 1)}`;
      const isLink = index % 3 === 2;
      return {
        id: `${scenario}.${two((index % 2) + 1)}`,
        requirement,
        scenario,
        type: isLink ? ('link' as const) : ('file' as const),
        gazelle: requirement.includes('/') && !isLink,
      };
    }),
  );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** What a proof may be, as read from the guide's screens with the extensions restored. */
export const PROOF_LIMIT = {
  megabytes: 10,
  extensions: 'PNG, JPEG, JPG, MP4, MOV, AVI, FLV, PDF, DOC, DOCX, PPT, PPTX, XLS, XLSX, CSV, ZIP, TXT, ODS, ODT, ODP'.split(', '),
  maxFiles: null,
  sentence:
    'Taille < 10 Mo. Les formats autorisés sont : PNG, JPEG, JPG, MP4, MOV, AVI, FLV, PDF, DOC, DOCX, PPT, PPTX, XLS, XLSX, CSV, ZIP, TXT, ODS, ODT, ODP.',
};
