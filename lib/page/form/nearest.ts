import { attributeName } from './attribute';
import type { Placed } from './boxes';
import { cellAround, rowAround } from './cells';
import { partNamed } from './date-parts';
import { isErrorWords } from './errors';
import { fileRuleIn } from './file-rule';
import { isSentence, labelParts, textParts } from './label';
import { type Name, type NameContext, tokensOf, isOthers, ownLabels } from './labels';
import { isFileInput } from '../dom/elements';
import { isBareLabel, isDropWords, isZoneName, ZONE_WORDS } from '../lexicon';
import { lineElement, type Outline, type Token, isText } from '../dom/outline';
import { choiceOf } from './questions';
import { plain } from '../../reading/text';
import * as native from '../dom/native';

/** A label or the cell of a label beside the question, which no attribute ties to it. */
export function labelCellName(question: Placed, context: NameContext): Name | null {
  const { tokens } = context.outline;
  const options = optionTokens(question, context);
  const control = question.controls[0] as Element;
  const labels = tokens
    .slice(question.wordsFrom, question.from)
    .filter((token) => !options.has(token) && !isNoName(token, question) && isLabelPlace(token, control));
  return bestName(labels, question, context.outline);
}

/** The most label-like words between the question before and this one; in its own box first. Far words name nothing that has a name of its own. */
export function nearestName(question: Placed, context: NameContext): Name | null {
  const { outline } = context;
  const options = optionTokens(question, context);
  const attribute = attributeName(question);
  const among = (from: number, to: number) => {
    const tokens = outline.tokens.slice(from, to).filter((token) => !options.has(token));
    const name = bestName(tokens, question, outline);
    return attribute && name && name.label.length < 3 ? null : name; // "au" between two dates
  };
  const inside = among(question.boxFrom, question.from);
  if (inside) return inside;
  if (question.type === 'single' && choiceOf(question.controls[0] as Element) === 'checkbox') return among(question.to, question.boxTo);
  const near = attribute ? Math.max(question.wordsFrom, question.from - 1) : question.wordsFrom;
  return among(near, question.from) ?? (question.type === 'single' ? afterName(question, outline) : null);
}

/** The tokens that name choices, or other controls. */
function optionTokens(question: Placed, context: NameContext): Set<Token> {
  const { outline } = context;
  const own = ownLabels(question, context);
  const others = outline.tokens.slice(question.wordsFrom, question.boxTo).filter((token) => isOthers(token, own, context));
  return new Set([...tokensOf(outline, [...own]), ...others]);
}

/** A label printed after its control, in the same box: only words marked mandatory, or the only words there. */
function afterName(question: Placed, outline: Outline): Name | null {
  const after = outline.tokens.slice(question.to, question.boxTo).filter(isText);
  const name = bestName(after, question, outline);
  return name && (name.mandatory || after.length === 1) ? name : null;
}

/** Whether a line stands where labels do: in a label, the first words of a definition, or a cell of the control's own row before it. */
function isLabelPlace({ element, label }: Token, control: Element): boolean {
  if (label !== null || native.closest(element, 'dt,[role=term]')) return true;
  const cell = cellAround(element);
  return cell !== null && rowAround(cell) === rowAround(control) && !native.contains(cell, control);
}

const isNoName = ({ kind, text }: Token, { controls: [control], parts }: Placed) =>
  kind !== 'text' || isErrorWords(text) || (parts !== undefined && partNamed(text) !== null) || (isFileInput(control) && isZoneName(text));

const UNLIKELY =
  /^(?:ce champ|attention|ve[iu]llez|indique[rz]|[nv]ous |(?:cette|la) donnee|ex(?:emple|\.? ?:)|format|taille|si |dans le cas|saisi(?:r|ssez)|brouillon|les champs|champs? (?:obligatoire|marque|requis))/;

function bestName(tokens: Token[], question: Placed, outline: Outline): Name | null {
  const control = question.controls[0] as Element;
  let best: { score: number; name: Name | null } = { score: -2, name: null };
  for (const [index, token] of tokens.entries()) {
    if (isNoName(token, question)) continue;
    const line = lineElement(token, outline);
    const { from, to } = outline.range(line);
    const parts = to - from === 1 ? labelParts(line, control) : null;
    const name = parts?.label ? parts : textParts(token.text);
    const words = plain(name.label);
    const isLabel = isLabelPlace(token, control);
    const isUnlikely =
      UNLIKELY.test(words) || (isSentence(name.label) && !name.mandatory) || words.length > 260 || native.closest(line, 'a[href]') !== null;
    const score =
      (name.mandatory && words ? 6 : 0) +
      (isBareLabel(words) ? -1.5 : (/[:?]$/.test(token.text) ? 2 : 0) + (isLabel ? 3 : isUnlikely ? -7 : 0)) +
      (/\p{L}{2}|n°/u.test(words) && !ZONE_WORDS.test(words) ? 0 : -12) +
      (/^(?:jj|dd)\/mm|\.{3}$|…$|^\d/.test(words) && !isLabel ? -7 : 0) +
      ((isDropWords(words) || fileRuleIn(token.text)) && !isLabel ? -1.5 : 0) +
      (words.length < 4 && !/nie|nil|nru|dsr/.test(words) && !isLabel ? -1.5 : 0) +
      index / (tokens.length + 1);
    if (score > best.score) best = { score, name: { ...name, tokens: new Set([token]) } };
  }
  return best.name;
}
