/** What a chapter's page says of each proof: what is asked again, what is right, what is loaded, what is missing. Guide DUI, Étape 3. */
import type { ProofReading, ProofRequest } from '../../reading/reading';
import { fold, plain } from '../taught';
import { type Outline, type Token, isAction, isControlToken, isText } from '../dom/outline';
import { statusOf, ZONE_WORDS } from '../lexicon';
import { fileNameIn } from '../form/file-names';
import { takesLink } from '../form/zones';
import { idsIn } from './ids';
import { requestAt } from './requests';
import { isFileInput } from '../dom/elements';

/** What a page says of its proofs, by their ids; `requests` in page order. */
export interface SaidOfProofs {
  states: Map<string, ProofReading>;
  requests: Map<string, ProofRequest[]>;
}

/** One reading for each of the proofs, and every request printed. `ids`: those of the page's requirements, scenarios and proofs. */
export function proofsIn(outline: Outline, proofs: ReadonlySet<string>, ids: ReadonlySet<string>): SaidOfProofs {
  const zones = zonesOf(outline.tokens, proofs, ids);
  const listed = listedIn(outline.tokens, proofs);
  const said: SaidOfProofs = { states: new Map(), requests: new Map() };
  for (const proof of proofs) {
    const tokens = zones.get(proof) ?? [];
    const own = requestsOf(proof, tokens);
    const requests = own.length > 0 ? own : listed.filter((request) => request.proof === proof);
    const open = requests.findLast(({ isOpen }) => isOpen);
    const state = stateOf(tokens, open !== undefined);
    said.states.set(proof, { proof, state, reason: state === 'to-redo' ? open?.words || null : null });
    said.requests.set(
      proof,
      requests.map(({ round, on, words }) => ({ proof, round, on, words })),
    );
  }
  return said;
}

/** Every token printed about each proof. A zone goes from its proof's id to the next id, and ends with the chapter's own buttons. A file that bears an id in its name begins none. */
function zonesOf(tokens: Token[], proofs: ReadonlySet<string>, ids: ReadonlySet<string>): Map<string, Token[]> {
  const zones = new Map<string, Token[]>();
  let current: string | null = null;
  for (const token of tokens) {
    const named = isText(token) ? idsIn(token.text).filter((id) => ids.has(id)) : [];
    const isAsked = requestAt(token.text) !== null && !startsWithId(token.text, named);
    if (named.length > 0 && !isAsked) current = named.findLast((id) => proofs.has(id)) ?? null;
    if (isAction(token) && /^(?:← ?)?(?:retour|(?:re)?soumettre|valider le chapitre)/.test(plain(token.text))) current = null;
    const about = current ?? (isAsked ? (named.find((id) => proofs.has(id)) ?? null) : null);
    if (about === null) continue;
    const zone = zones.get(about) ?? [];
    zone.push(token);
    zones.set(about, zone);
  }
  return zones;
}

/** Whether a line begins with an id, alone or after « Preuve ». */
function startsWithId(text: string, [id]: string[]): boolean {
  return id !== undefined && text.includes(id) && /^(?:preuve ?(?:n ?[°o] ?)?[:–-]? ?)?$/i.test(text.slice(0, text.indexOf(id)));
}

interface Request extends ProofRequest {
  isOpen: boolean;
}

/** The requests listed under one title, each with its proof's id: « Demandes de modification », then "INS.02.01.01 : illisible". */
function listedIn(tokens: Token[], proofs: ReadonlySet<string>): Request[] {
  const listed: Request[] = [];
  let isUnderTitle = false;
  for (const { kind, text } of tokens) {
    if (kind !== 'text') continue;
    const [id] = idsIn(text);
    const isLine =
      id !== undefined && proofs.has(id) && startsWithId(text, [id]) && /[:–-]\s*\S/.test(text.slice(text.indexOf(id) + id.length));
    if (isUnderTitle && isLine) listed.push({ proof: id, round: null, on: null, words: withoutId(text, id), isOpen: true });
    else isUnderTitle = requestAt(text)?.words === '' || /^demandes de modifications?\W*$/.test(plain(text));
  }
  return listed;
}

const HISTORY = /^historique des (?:demandes|modifications|echanges)/;

/** A request outside the history is open unless it says that it was dealt with; in the history, only one that says so is. */
function requestsOf(proof: string, tokens: Token[]): Request[] {
  const requests: Request[] = [];
  let inHistory = false;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === 'text' && HISTORY.test(plain(text))) inHistory = true;
    const request = kind === 'text' ? requestAt(withoutId(text, proof)) : null;
    if (!request) continue;
    const words = request.words || wordsAfter(tokens.slice(at + 1));
    requests.push({ proof, round: request.round, on: request.on, words, isOpen: request.isOpen ?? !inHistory });
  }
  return requests;
}

/** A line without the proof's id that it begins with. */
function withoutId(text: string, proof: string): string {
  return startsWithId(text, [proof]) ? text.slice(text.indexOf(proof) + proof.length).replace(/^[ :–-]+/, '') : text;
}

/** The sentences under a request's heading, up to what is no sentence of it. */
function wordsAfter(tokens: Token[]): string {
  const end = tokens.findIndex(
    ({ kind, text }) =>
      kind !== 'text' || requestAt(text) !== null || ZONE_WORDS.test(plain(text)) || fileNameIn(text) !== null || HISTORY.test(plain(text)),
  );
  return tokens
    .slice(0, end < 0 ? undefined : Math.min(end, 5))
    .map(({ text }) => text)
    .join(' ');
}

const CONFORM = /^(?:preuve )?(?:conforme|validee?|acceptee)$/;
const TO_REDO =
  /^(?:preuve )?(?:a (?:modifier|corriger|refaire|redeposer|remplacer)|non conforme|refusee?|rejetee?|modifications? demandees?)$/;
const LOADED = /^(?:preuve )?(?:chargee|deposee|transmise|fournie|renseignee|soumise)$|\bimportee? (?:de|depuis) gazelle\b/;
const MISSING = /^(?:preuve (?:manquante|a (?:charger|deposer|fournir))|manquante|(?:aucune? (?:fichier|preuve|lien|document)\b).*)$/;

function stateOf(tokens: Token[], isAskedAgain: boolean): ProofReading['state'] {
  const words = tokens
    .filter((token) => !isControlToken(token))
    .map(({ text }) => plain(text.replace(/^[^\p{L}\d]*(?:(?:statut|état)[^:]*: ?)?/iu, '')));
  const says = (pattern: RegExp) => words.some((one) => pattern.test(one));
  if (says(CONFORM)) return 'conform';
  const isSent = words.some((one) => statusOf(one) === 'submitted');
  if (says(TO_REDO) || (isAskedAgain && !isSent)) return 'to-redo';
  if (says(LOADED) || isSent || tokens.some(holdsProof)) return 'loaded';
  return says(MISSING) || tokens.some(takesProof) || words.some((one) => ZONE_WORDS.test(one)) ? 'missing' : 'unknown';
}

/** A listed file, a printed link, a link field with one in it. */
function holdsProof({ kind, text, element }: Token): boolean {
  if (kind === 'control') return takesLink(element) ? (element as HTMLInputElement).value.trim() !== '' : hasFiles(element);
  return /^(?:lien\W*)?https?:\/\/\S+$/i.test(text) || (fileNameIn(text) !== null && !/\b(?:modele|exemple|gabarit)\b/.test(fold(text)));
}

const hasFiles = (element: Element) => ((element as HTMLInputElement).files?.length ?? 0) > 0;
const takesProof = ({ kind, element }: Token) => kind === 'control' && (takesLink(element) || isFileInput(element));
