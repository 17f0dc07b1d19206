/** The proofs of a candidature one by one, as far as its chapters' pages were read. Pure. */
import type { ProofRequest, ProofState } from '../reading/reading';
import { isSubmitted, isValidated } from '../segur/statuses';
import type { ChapterRow, Dossier, RequirementRow } from '../store/rows';
import type { ProofRow } from '../store/user-rows';

/** One proof: what its chapter's page said of it last, and what the user said. */
export interface ProofLine {
  chapter: string;
  requirement: string;
  /** The requirement's title; null where none is printed. */
  title: string | null;
  proof: string;
  /** `sent`: its chapter is with the ANS. */
  state: ProofState | 'sent';
  /** The ANS's words where it asks for the proof again. */
  reason: string | null;
  /** Every time that it was asked again, as the page printed it, the earliest first. */
  requests: ProofRequest[];
  own: ProofRow | undefined;
  /** Who has it in hand: of the proof, else of its requirement, else of its chapter; "" for nobody. */
  initials: string;
  /** Until when, in the same order: YYYY-MM-DD. */
  due: string | null;
}

/** What a list of proofs can be narrowed to. */
export const PROOF_CHOICES = ['redo', 'missing', 'loaded', 'all'] as const;
export type ProofChoice = (typeof PROOF_CHOICES)[number];

/** The chapters as their list printed them; while it was not read, those whose own page was, of which nothing but the proofs is known. */
export function chaptersOf({ chapters, requirements }: Pick<Dossier, 'chapters' | 'requirements'>): ChapterRow[] {
  if (chapters.length > 0) return chapters;
  const one = new Map(requirements.map((requirement) => [requirement.chapter, requirement]));
  return [...one.values()].map(({ number, chapter, readAt }, place) => ({
    number,
    name: chapter,
    place,
    readAt,
    status: 'unknown',
    raw: '',
    loaded: null,
    total: null,
    counted: 'unknown',
    action: null,
  }));
}

/** The proofs of one chapter in page order; [] while its page was not read. A requirement whose proofs the page does not name stands for them. */
export function proofLines({ requirements, proofs }: Pick<Dossier, 'requirements' | 'proofs'>, chapter: ChapterRow): ProofLine[] {
  const own = new Map(proofs.filter((row) => row.chapter === chapter.name).map((row) => [row.proof, row]));
  return requirements
    .filter((requirement) => requirement.chapter === chapter.name)
    .flatMap((requirement) => {
      const { id, title } = requirement;
      const named = requirement.proofs.length > 0 ? requirement.proofs : [id];
      const [whole, all] = [own.get(id), own.get('')];
      return named.map((proof) => ({
        initials: own.get(proof)?.initials || whole?.initials || all?.initials || '',
        due: own.get(proof)?.due ?? whole?.due ?? all?.due ?? null,
        chapter: chapter.name,
        requirement: id,
        title,
        proof,
        ...standingOf(requirement, proof, chapter),
        requests: requirement.requests?.filter((request) => request.proof === proof) ?? [],
        own: own.get(proof),
      }));
    });
}

/** What the page said of the proof; where it did not tell, what its requirement's counter says; the chapter's status first where the whole of it was sent. */
function standingOf(requirement: RequirementRow, proof: string, chapter: ChapterRow): Pick<ProofLine, 'state' | 'reason'> {
  const { loaded, total, proofStates } = requirement;
  if (isValidated(chapter.status)) return { state: 'conform', reason: null };
  const read = proofStates.find((each) => each.proof === proof);
  if (isSubmitted(chapter.status)) return { state: read?.state === 'conform' ? 'conform' : 'sent', reason: null };
  if (read && read.state !== 'unknown') return { state: read.state, reason: read.reason };
  const counted = total > 0 && loaded >= total ? 'loaded' : loaded === 0 ? 'missing' : 'unknown';
  return { state: counted, reason: null };
}

/** Whether the list of chapters, read since, counts other loaded proofs than the chapter's page did. */
export function isOutdated({ requirements }: Pick<Dossier, 'requirements'>, { name, counted, loaded, readAt }: ChapterRow): boolean {
  const read = requirements.filter(({ chapter }) => chapter === name);
  if (read.length === 0 || counted !== 'loaded' || loaded === null) return false;
  return read.every((each) => each.readAt < readAt) && read.reduce((sum, each) => sum + each.loaded, 0) !== loaded;
}

/** Whether a proof is among a choice. */
export function isChosen({ state }: ProofLine, choice: ProofChoice): boolean {
  if (choice === 'all') return true;
  if (choice === 'redo') return state === 'to-redo';
  if (choice === 'missing') return state === 'missing';
  return state === 'loaded' || state === 'conform' || state === 'sent';
}

/** Whether its day has passed and it is still to be filed. `today`: YYYY-MM-DD. */
export function isLate({ state, due }: ProofLine, today: string): boolean {
  return due !== null && due < today && (state === 'missing' || state === 'to-redo' || state === 'unknown');
}

/** What one wants to see first: what is asked again, else what is missing, else everything. */
export function firstChoice(lines: readonly ProofLine[]): ProofChoice {
  return (['redo', 'missing'] as const).find((choice) => lines.some((line) => isChosen(line, choice))) ?? 'all';
}
