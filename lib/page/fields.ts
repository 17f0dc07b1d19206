import type { Placed } from './boxes';
import { commonElement, isGroupTitle, placeQuestions } from './boxes';
import { fileRuleIn } from './file-rule';
import { cleanLabel } from './label';
import { FORM_END, FURNITURE, ZONE_WORDS } from './lexicon';
import { labelMap, nameOf, type Name, type NameContext } from './names';
import type { Outline, Token } from './outline';
import { questionsIn } from './questions';
import type { FieldReading } from './reading';
import { rendering } from './rendered';
import { withRows } from './rows';
import { sectionAt, sectionsIn } from './sections';
import { plain, tidy } from './text';
import { answerOf, fileNames } from './values';
import { wordsOf } from './words';

/** The elements behind a field of the same index: every control, the box a marker stands next to, and those that carry a description. */
export interface FieldElements {
  control: Element;
  controls: Element[];
  anchor: Element;
  describe: Element[];
}

/** A form as read. `nameless` counts controls that no words name: they are not fields, and the page is not wholly understood. */
export interface FormRead {
  fields: FieldReading[];
  elements: FieldElements[];
  nameless: number;
}

/** Reads the page's own form: its questions in page order, without the site's furniture. */
export function readForm(outline: Outline, mainTitle: string): FormRead {
  const sections = sectionsIn(outline, mainTitle);
  const { from, to } = formRegion(
    outline,
    sections.map(({ at }) => at),
  );
  const context: NameContext = { outline, labels: labelMap(outline.labels) };
  const placed = placeQuestions(outline, questionsIn(outline, from, to), sections, mainTitle);
  const named = placed.map((question) => ({ question, name: nameOf(question, context) }));
  const own = named.filter(({ name, question }) => !isFurniture(name, question, sections.length > 0));
  const nameTokens = new Set(own.flatMap(({ name }) => [...(name?.tokens ?? [])]));
  const known = own.filter((one): one is { question: Placed; name: Name } => one.name !== null);
  const fields = known.map(({ question, name }, id) =>
    toField(id, question, name, context, nameTokens, sectionAt(sections, question.from)),
  );
  return { fields: withRows(fields), elements: known.map(({ question }) => elementsOf(question)), nameless: own.length - known.length };
}

/** From the first section that is followed by a control to the buttons that end the form. */
function formRegion({ tokens }: Outline, sectionPlaces: number[]): { from: number; to: number } {
  const firstControl = (at: number) => tokens.findIndex((token, index) => index > at && token.kind === 'control');
  const from =
    sectionPlaces.find((at, index) => firstControl(at) >= 0 && firstControl(at) < (sectionPlaces[index + 1] ?? Number.POSITIVE_INFINITY)) ??
    tokens.findIndex((token) => token.heading === 1);
  const end = tokens.findLastIndex((token, at) => at > from && token.kind === 'action' && FORM_END.test(plain(token.text)));
  const lastControl = tokens.findLastIndex((token) => token.kind === 'control');
  return { from: Math.max(from, 0), to: end > 0 && (sectionPlaces.length > 0 || end > lastControl) ? end : tokens.length };
}

function isFurniture(name: Name | null, { controls }: Placed, hasSections: boolean): boolean {
  if (name && FURNITURE.test(plain(name.label)) && (controls.length > 1 || name.label.length < 60 || /cookie/i.test(name.label)))
    return true;
  return !name && !hasSections;
}

function toField(
  id: number,
  question: Placed,
  name: Name,
  context: NameContext,
  nameTokens: Set<Token>,
  section: string | null,
): FieldReading {
  const { kind, value, options } = answerOf(question, name.label, context);
  const near = nearTokens(question, context, nameTokens);
  const files = kind === 'file' ? fileNames(question, context) : [];
  const said = [
    name.help,
    ...near.filter((token) => isHelp(token, options, files) && !repeats(token, name)).map((token) => token.text),
    describedHelp(question, context),
  ];
  const help = tidy(said.map((text) => withoutZoneWords(text, files)).join(' '));
  return {
    id,
    label: name.label,
    section,
    row: null,
    kind,
    mandatory: name.mandatory,
    filled: value.trim() !== '',
    value,
    options,
    help: help || null,
    fileRule: kind === 'file' ? fileRuleIn([name.help, ...near.map((token) => token.text)].join(' ')) : null,
  };
}

/** The words printed with a question: in its box, and after it until the next question's name. */
function nearTokens(question: Placed, { outline }: NameContext, nameTokens: Set<Token>): Token[] {
  const { tokens } = outline;
  const after: number[] = [];
  for (let at = question.to; at < question.wordsTo && !(tokens[at] && nameTokens.has(tokens[at] as Token) && at >= question.boxTo); at++)
    after.push(at);
  const named = tokens.findIndex((token, at) => at >= question.wordsFrom && at < question.from && nameTokens.has(token));
  const before = tokens.slice(named >= 0 ? named : Math.max(question.wordsFrom, question.boxFrom), question.from);
  const between = tokens.slice(question.from, question.to);
  return [...before, ...between, ...after.map((at) => tokens[at] as Token)].filter(
    (token) => token.kind === 'text' && !token.furniture && !nameTokens.has(token) && !isGroupTitle(token),
  );
}

/** What the site says of a wrong answer, and character counters: neither is help. */
const SITE_ERROR =
  /^\*|^(?:ce champ|cette valeur|erreur)|^\d+ ?(?:\/ ?\d+ )?caracteres?|\b(?:invalide|incorrecte?|est (?:obligatoire|requise?))\.?$|\bcomporte \d+ (?:chiffres|caracteres)/;

function isHelp(token: Token, options: string[], files: string[]): boolean {
  const words = plain(token.text);
  if (ZONE_WORDS.test(words) || SITE_ERROR.test(words) || token.element.closest('[role=alert]')) return false;
  if (options.some((option) => plain(option) === words) || files.some((file) => token.text.includes(file))) return false;
  return token.text.split(/\s+/).length >= 3 || /[.!]$/.test(token.text);
}

function repeats(token: Token, name: Name): boolean {
  return plain(cleanLabel(token.text).label).replace(/ ?\?$/, '') === plain(name.label).replace(/ ?\?$/, '');
}

/** A drop zone's own words and its files, when they stand on one line with its help. */
function withoutZoneWords(text: string, files: string[]): string {
  const words = text.replace(/glissez[ -]+d[ée]posez[^.]{0,30}? ici\b(?:\s*ou\b)?(?:\s*parcourir\b)?/gi, '');
  return tidy(files.reduce((rest, file) => rest.replace(file, ''), words)).replace(/^ou$/, '');
}

/** What `aria-describedby` points at, when it is drawn elsewhere than beside the question. */
function describedHelp({ controls, wordsFrom, wordsTo, boxTo }: Placed, { outline }: NameContext): string {
  const control = controls[0] as Element;
  const root = control.getRootNode() as Document | ShadowRoot;
  const ids = control.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  const elements = ids.flatMap((id) => root.getElementById?.(id) ?? []).filter((element) => element.closest('cap-convergence') === null);
  const isElsewhere = (element: Element) => {
    const { from } = outline.range(element);
    return from >= 0 && (from < wordsFrom || from >= Math.max(boxTo, wordsTo));
  };
  return elements
    .filter(isElsewhere)
    .map((element) => wordsOf(element))
    .join(' ');
}

function elementsOf({ controls, box }: Placed): FieldElements {
  const control = controls[0] as Element;
  const isFile = (control as HTMLInputElement).type === 'file';
  const anchor = controls.length > 1 ? commonElement(controls) : isFile && rendering(control) !== 'shown' ? box : control;
  return { control, controls, anchor, describe: controls };
}
