import type { PageWords } from './facts';
import { fileRuleIn } from './file-rule';
import type { RequirementReading } from './reading';
import { plain } from './text';

/** An id as the ANS writes them: "DOC/va1.06", "MS.VACC/NOTE.07", "SC.CDA/DD.23", "APCY.01", "CI-SIS/MSS.02"; scenarios and proofs add ".NN". */
const ID = /(?<![\w./-])[A-Z][A-Z0-9-]*(?:[./][A-Za-z0-9-]+)*\.\d{2,3}(?![\w/]|\.\d)/g;
const COUNTER = /(\d+)\s*(?:\/|sur)\s*(\d+)\s*completee?s?\b/;

interface Place {
  id: string;
  at: number;
}

/**
 * The requirements of a chapter's page, each with its counter "0/1 complété" and the ids of its scenarios (the requirement's id and ".NN") and proofs
 * (a scenario's id and ".NN"). Source of the ids: the ANS's own export tool and guide DUI, Étape 3.
 */
export function requirementsIn({ outline }: PageWords): RequirementReading[] {
  const lines = outline.tokens.map((token) => (token.kind === 'control' ? '' : token.text));
  const ids = lines.flatMap((line, at) => [...line.matchAll(ID)].map(([id]) => ({ id, at })));
  const found: RequirementReading[] = [];
  for (const [at, line] of lines.entries()) {
    const counter = COUNTER.exec(plain(line));
    const own = counter ? idBefore(ids, at, lines) : null;
    if (!counter || !own || found.some(({ id }) => id === own.id)) continue;
    found.push({
      id: own.id,
      title: titleOf(own.id, lines),
      loaded: Number(counter[1]),
      total: Number(counter[2]),
      scenarios: below(own.id, ids, 1),
      proofs: below(own.id, ids, 2),
      fileRule: null,
    });
  }
  return found.map((requirement) => ({ ...requirement, fileRule: ruleOf(requirement, found, ids, lines) }));
}

/** The id on the counter's own line, else the nearest before it with no other counter between. */
function idBefore(ids: Place[], at: number, lines: string[]): Place | null {
  for (let line = at; line >= 0 && line > at - 6; line--) {
    if (line < at && COUNTER.test(plain(lines[line] ?? ''))) return null;
    const place = ids.find((one) => one.at === line);
    if (place) return place;
  }
  return null;
}

function titleOf(id: string, lines: string[]): string | null {
  const starts = [' - ', ' – ', ' : '].map((gap) => `${id}${gap}`.toLowerCase());
  const line = lines.find((text) => starts.some((start) => text.toLowerCase().startsWith(start)));
  return line ? line.slice(id.length + 3).replace(/\s*\d+\s*(?:\/|sur)\s*\d+\s*compl.*$/i, '') : null;
}

function below(id: string, ids: Place[], depth: number): string[] {
  const deeper = ids.map((one) => one.id).filter((one) => one.startsWith(`${id}.`) && one.slice(id.length).split('.').length === depth + 1);
  return [...new Set(deeper)];
}

/** The file rule printed among a requirement's proofs; one printed before every requirement is for all. */
function ruleOf(own: RequirementReading, all: RequirementReading[], ids: Place[], lines: string[]): RequirementReading['fileRule'] {
  const ofOwn = ids.filter(({ id }) => id === own.id || id.startsWith(`${own.id}.`)).map(({ at }) => at);
  const ofOthers = ids
    .filter(({ id }) => all.some((other) => other.id !== own.id && (id === other.id || id.startsWith(`${other.id}.`))))
    .map(({ at }) => at);
  const ownLines = ofOwn.map((from) => lines.slice(from, Math.min(lines.length, ...ofOthers.filter((at) => at > from))).join(' '));
  const near = ownLines.map(fileRuleIn).find((rule) => rule !== null);
  if (near && (own.proofs.length > 0 || own.scenarios.length > 0 || all.length === 1)) return near;
  return fileRuleIn(lines.slice(0, Math.min(...ids.map(({ at }) => at))).join(' '));
}
