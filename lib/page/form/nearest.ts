import type { Placed } from './boxes';
import { isSentence, labelParts, textParts } from './label';
import { type Name, type NameContext, tokensOf } from './labels';
import { ZONE_WORDS } from '../lexicon';
import { lineElement, type Outline, type Token } from '../dom/outline';
import { choiceOf } from './questions';
import { plain } from '../../reading/text';

/** The most label-like words between the question before and this one; in its own box first. */
export function nearestName(question: Placed, context: NameContext): Name | null {
  const { outline, labels } = context;
  const options = new Set(question.controls.flatMap((control) => [...tokensOf(outline, labels.get(control) ?? [])]));
  const among = (from: number, to: number) =>
    bestName(
      outline.tokens.slice(from, to).filter((token) => !options.has(token)),
      outline,
    );
  const inside = among(question.boxFrom, question.from);
  if (inside) return inside;
  if (question.type === 'single' && choiceOf(question.controls[0] as Element) === 'checkbox') return among(question.to, question.boxTo);
  return among(question.wordsFrom, question.from) ?? (question.type === 'single' ? afterName(question, outline) : null);
}

/** A label printed after its control, in the same box: only words marked mandatory, or the only words there. */
function afterName(question: Placed, outline: Outline): Name | null {
  const after = outline.tokens.slice(question.to, question.boxTo).filter((token) => token.kind === 'text');
  const name = bestName(after, outline);
  return name && (name.mandatory || after.length === 1) ? name : null;
}

const UNLIKELY =
  /^(?:ce champ|erreur|attention|veuillez|veillez|indique[rz]|nous vous|vous (?:pouvez|devez)|cette donnee|la donnee|exemple|ex\.? ?:|format|taille|si |dans le cas|saisi(?:r|ssez)|brouillon|les champs|champs? (?:obligatoire|marque|requis))/;

function bestName(tokens: Token[], outline: Outline): Name | null {
  let best: { score: number; name: Name | null } = { score: -2, name: null };
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'text') continue;
    const line = lineElement(token, outline);
    const { from, to } = outline.range(line);
    const parts = to - from === 1 ? labelParts(line) : null;
    const name = parts?.label ? parts : textParts(token.text);
    const words = plain(name.label);
    const score =
      (name.mandatory && words ? 6 : 0) +
      (/[:?]$/.test(token.text) ? 2 : 0) +
      (token.label ? 2 : 0) +
      (words.length < 4 && !/nie|nil|nru|dsr/.test(words) ? -7 : 0) +
      (UNLIKELY.test(words) || ZONE_WORDS.test(words) || (isSentence(name.label) && !name.mandatory) || words.length > 260 ? -7 : 0) +
      (/^(?:jj|dd)\/mm|\.{3}$|…$|^\d/.test(words) ? -7 : 0) +
      index / (tokens.length + 1);
    if (score > best.score) best = { score, name: { ...name, tokens: new Set([token]) } };
  }
  return best.name;
}
