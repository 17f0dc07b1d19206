import { isGroupTitle, type Placed } from './boxes';
import { cleanLabel } from './label';
import { errorsOf, isCounter, isError, isErrorWords } from './errors';
import { isFileState } from './file-names';
import { fileRuleIn } from './file-rule';
import { isOthers, type Name, type NameContext, ownLabels, tokensIn } from './labels';
import { closestTo } from '../dom/kept';
import { isMark } from '../dom/marks';
import { pointedAt } from './pointed';
import { isDropWords, isZoneName, ZONE_WORDS } from '../lexicon';
import { type Token, isText } from '../dom/outline';
import { flatParent } from '../dom/rendered';
import { byText, plain, tidy } from '../../reading/text';
import { wordsOf } from '../dom/words';
import * as native from '../dom/native';

/** The words printed with a question: in its box, and after it until the next question's name. */
export function nearTokens(question: Placed, context: NameContext, nameTokens: Set<Token>): Token[] {
  const { tokens } = context.outline;
  const next = tokens.slice(question.boxTo, question.wordsTo).find((token) => nameTokens.has(token))?.at;
  const after = tokens.slice(question.to, next ?? question.wordsTo);
  const named = tokens.slice(question.wordsFrom, question.from).find((token) => nameTokens.has(token))?.at;
  const before = tokens.slice(named ?? Math.max(question.wordsFrom, question.boxFrom), question.from);
  const between = tokens.slice(question.from, question.to);
  const own = ownLabels(question, context);
  const isButton = ({ label, text }: Token) => label !== null && own.has(label) && isZoneName(text) && fileRuleIn(text) === null;
  const errors = question.controls.flatMap(errorsOf);
  return [...before, ...between, ...after].filter(
    (token) =>
      (isText(token) || isZoneWithRule(token)) &&
      !token.furniture &&
      !nameTokens.has(token) &&
      !isOthers(token, own, context) &&
      !isButton(token) &&
      !isGroupTitle(token) &&
      !errors.some((error) => native.contains(error, token.element)),
  );
}

/** A drop zone that one presses holds its rule, too. */
const isZoneWithRule = ({ kind, text }: Token) => kind === 'action' && isZoneName(text) && fileRuleIn(text) !== null;

/** What a drawn list shows while nothing is chosen: "Sélectionner...". */
const EMPTY_LIST = /^(?:choisi|selectionne|recherche)\S*(?: \S+){0,3} ?(?:\.\.\.|…)$/;

const isNoHelp = byText(
  (words) =>
    ((ZONE_WORDS.test(words) || (isDropWords(words) && !words.endsWith('.'))) && fileRuleIn(words) === null) ||
    words.startsWith('*') ||
    isErrorWords(words) ||
    isCounter(words) ||
    isFileState(words) ||
    isMark(words) ||
    EMPTY_LIST.test(words),
);

const tooltipAround = closestTo('[role=tooltip]');
/** What holds data of its own. */
const dataAround = closestTo('table,dl');

/** Whether a line near a question is help: words enough, neither the site's own errors, a choice, a file nor a zone's words. What describes it needs no more. `shown`: as `plain` words. */
export function isHelp(token: Token, { controls }: Placed, shown: ReadonlySet<string>, files: string[], describes = false): boolean {
  const words = plain(token.text);
  if (isNoHelp(words)) return false;
  if (tooltipAround(token.element) || isError(token.element)) return false;
  if (shown.has(words.replace(/ ?:$/, '')) || files.some((file) => token.text.includes(file))) return false;
  if (describes) return true;
  const data = dataAround(token.element);
  return (!data || native.contains(data, controls[0] as Element)) && (token.text.split(' ').length >= 3 || /[.!]$/.test(token.text));
}

/** Whether a line only says the question's name again. */
export function repeats(token: Token, name: Name): boolean {
  const asked = (label: string) => plain(label.replace('?', ''));
  return asked(cleanLabel(token.text).label) === asked(name.label);
}

/** What one does at a zone, up to its full stop: "Glissez-déposez votre fichier ici ou parcourir". */
const ZONE_SENTENCE =
  /(?:(?:(?:cliquez ou )?glisse[rz](?:[ -]+(?:et )?d[ée]pose[rz])?|faites glisser)\b[^.(]{0,40}?\b(?:ici|fichiers?|documents?)\b(?: ici\b)?|d[ée]pose[rz] (?:une?|des|les?|vos|votre) fichiers? ici\b)(?:,? ou\b)?(?: (?:parcour(?:ir|ez)|cliquez)\b(?: (?:pour|sur|dans|vos|les?|une?|des|ici|s[ée]lectionner|choisir|parcourir|fichiers?))*)?\.?/gi;

/** A drop zone's own words and its files, when they stand on one line with its help. */
export function withoutZoneWords(text: string, files: string[]): string {
  const words = text.replace(/^parcourir ?ou\b/i, '').replace(ZONE_SENTENCE, '');
  const rest = tidy(files.reduce((left, file) => left.replace(file, ''), words));
  return rest === 'ou' ? '' : rest;
}

/** What `aria-describedby` points at, from the question's control or its group: each with the lines that it covers. */
export function describedBy({ controls, type, box }: Placed, { outline }: NameContext): { element: Element; tokens: Token[] }[] {
  const control = controls[0] as Element;
  const owners: Element[] = [control];
  if (type !== 'single') for (let outer = control; outer !== box; ) owners.push((outer = flatParent(outer) as Element));
  return owners
    .flatMap((owner) => pointedAt(owner, 'aria-describedby').filter((element) => !isError(element, owner)))
    .map((element) => ({ element, tokens: tokensIn(outline, element) }))
    .filter(({ tokens }) => tokens.length > 0);
}

/** The words of a description that is drawn elsewhere than beside the question; "" where they are no help. */
export function farHelp(element: Element): string {
  const words = wordsOf(element);
  return isNoHelp(plain(words)) ? '' : words;
}
