import type { PageWords } from './facts';
import { fileRuleIn } from '../form/file-rule';
import type { RequirementReading } from '../../reading/reading';
import { plain } from '../../reading/text';

/** An id as the ANS writes them: "DOC/va1.06", "MS.VACC/NOTE.07", "SC.CDA/DD.23", "APCY.01", "CI-SIS/MSS.02"; scenarios and proofs add ".NN". */
const ID = /(?<![\w./-])[A-Z][A-Z0-9-]*(?:[./][A-Za-z0-9-]+)*\.\d{2,3}(?![\w/]|\.\d)/g;
const COUNTER = /(\d+) ?(?:\/|sur) ?(\d+) ?completee?s?\b/;

interface Place {
  id: string;
  at: number;
}

/**
 * The requirements of a chapter's page, each with its counter "0/1 complété" and the ids of its scenarios (the requirement's id and ".NN") and proofs
 * (a scenario's id and ".NN"). Source of the ids: the ANS's own export tool and guide DUI, Étape 3.
 */
export function requirementsIn({ outline }: PageWords): RequirementReading[] {
  const lines = outline.tokens.map(({ text }) => text);
  const ids = lines.flatMap((line, at) => [...line.matchAll(ID)].map(([id]) => ({ id, at })));
  const found: RequirementReading[] = [];
  for (const [at, line] of lines.entries()) {
    const counter = COUNTER.exec(plain(line));
    if (!counter) continue;
    const own = idBefore(ids, at);
    if (!own || found.some(({ id }) => id === own.id)) continue;
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

/** The id on the counter's own line, else the nearest in the five lines before it. */
function idBefore(ids: Place[], at: number): Place | null {
  for (let line = at; line > at - 6; line--) {
    const place = ids.find((one) => one.at === line);
    if (place) return place;
  }
  return null;
}

function titleOf(id: string, lines: string[]): string | null {
  const starts = [' - ', ' – ', ' : '].map((gap) => `${id}${gap}`.toLowerCase());
  const line = lines.find((text) => starts.some((start) => text.toLowerCase().startsWith(start)));
  return line ? line.slice(id.length + 3).replace(/ ?\d+ ?(?:\/|sur) ?\d+ ?compl.*/i, '') : null;
}

function below(id: string, ids: Place[], depth: number): string[] {
  const deeper = ids.map((one) => one.id).filter((one) => one.startsWith(`${id}.`) && one.slice(id.length).split('.').length === depth + 1);
  return [...new Set(deeper)];
}

/** Whether an id is a requirement's, or one of its scenarios or proofs. */
function isOf(id: string, requirement: RequirementReading): boolean {
  return `${id}.`.startsWith(`${requirement.id}.`);
}

/** The file rule printed among a requirement's proofs; one printed before every requirement is for all. */
function ruleOf(own: RequirementReading, all: RequirementReading[], ids: Place[], lines: string[]): RequirementReading['fileRule'] {
  const known = ids.filter(({ id }) => all.some((one) => isOf(id, one)));
  const texts = known.filter(({ id }) => isOf(id, own)).map(({ at }) => lines.slice(at, known.find((next) => next.at > at)?.at).join(' '));
  const near = texts.map(fileRuleIn).find((rule) => rule !== null);
  if (near && (own.proofs.length > 0 || own.scenarios.length > 0 || all.length === 1)) return near;
  return fileRuleIn(lines.slice(0, Math.min(...ids.map(({ at }) => at))).join(' '));
}
