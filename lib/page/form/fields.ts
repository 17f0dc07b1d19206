import type { Placed } from './boxes';
import { commonElement, placeQuestions } from './boxes';
import { fileRuleIn } from './file-rule';
import { withoutCounter } from './errors';
import { describedBy, farHelp, isHelp, nearTokens, repeats, withoutZoneWords } from './help';
import { endsForm, FURNITURE, LIST_TOOL } from '../lexicon';
import { labelMap, type Name, type NameContext } from './labels';
import { type NameSource, nameOf } from './names';
import { type Outline, type Token, isControlToken } from '../dom/outline';
import { questionsIn } from './questions';
import { eachInSlices, type Slices, whole } from '../dom/slices';
import type { FieldReading } from '../../reading/reading';
import { rendering } from '../dom/rendered';
import { withRows } from './rows';
import { sectionAt, type SectionTitle, sectionsIn } from './sections';
import { plain, tidy } from '../../reading/text';
import { fileNames, isFileState } from './file-names';
import { answerOf } from './values';
import * as native from '../dom/native';

/** The elements behind a field of the same index: every control, the box a marker stands next to, and those that carry a description. */
export interface FieldElements {
  control: Element;
  controls: Element[];
  anchor: Element;
  describe: Element[];
  /** Where the field's name was read. */
  from: NameSource;
  /** Reads the question with its present answer. */
  again(): FieldReading;
}

/** A form as read. `nameless` counts controls that no words name: they are not fields, and the page is not wholly understood. */
export interface FormRead {
  fields: FieldReading[];
  elements: FieldElements[];
  nameless: number;
}

/** Reads the page's own form: its questions in page order, without the site's furniture; `shut`: those that cannot be answered, too. */
export function readForm(outline: Outline, mainTitle: string, shut = false): FormRead {
  return whole(formInSlices(outline, mainTitle, shut));
}

/** Questions that are read in one slice. */
const SLICE = 50;

/** The same, piece by piece. */
export function* formInSlices(outline: Outline, mainTitle: string, shut = false): Slices<FormRead> {
  const sections = sectionsIn(outline, mainTitle);
  const { from, to } = formRegion(
    outline,
    sections.map(({ at }) => at),
  );
  const labels = labelMap(outline.labels);
  const drawn = new Set(outline.tokens.flatMap((token) => (isControlToken(token) ? [token.element] : [])));
  const labelled = new Set([...labels].flatMap(([control, own]) => (drawn.has(control) ? own : [])));
  const context: NameContext = { outline, labels, labelled };
  yield;
  const questions = questionsIn(outline, context.labels, from, to, shut);
  yield;
  const placed = placeQuestions(outline, questions, sections, mainTitle);
  const named = yield* eachInSlices(placed, SLICE, (question) => ({ question, name: nameOf(question, context) }));
  const own = named.filter(({ name }) => !isFurniture(name, sections));
  const known = own.filter((one): one is { question: Placed; name: Name & { from: NameSource } } => one.name !== null);
  const nameTokens = new Set(known.flatMap(({ name }) => [...name.tokens]));
  const readers = known.map(
    ({ question, name }, id) =>
      () =>
        toField(id, question, name, context, nameTokens, sectionAt(sections, question.from)),
  );
  return {
    fields: withRows(yield* eachInSlices(readers, SLICE, (read) => read())),
    elements: known.map(({ question, name }, id) => elementsOf(question, name.from, readers[id] as () => FieldReading)),
    nameless: own.length - known.length,
  };
}

/** From the first section that is followed by a control to the buttons that end the form. */
function formRegion({ tokens }: Outline, sectionPlaces: number[]): { from: number; to: number } {
  const hasControl = (from: number, to?: number) => tokens.slice(from, to).some(isControlToken);
  const from =
    sectionPlaces.find((at, index) => hasControl(at, sectionPlaces[index + 1])) ?? tokens.findIndex((token) => token.heading === 1);
  const end = tokens.findLastIndex(endsForm);
  return { from, to: end > from && (sectionPlaces.length > 0 || !hasControl(end)) ? end : tokens.length };
}

/** Beside numbered sections, furniture is what stands outside; a table's own tools may stand within. */
function isFurniture(name: Name | null, sections: SectionTitle[]): boolean {
  if (!name) return sections.length === 0;
  const words = plain(name.label);
  return (
    !name.mandatory && (LIST_TOOL.test(words) || (!/^\d/.test(sections[0]?.title ?? '') && words.length < 60 && FURNITURE.test(words)))
  );
}

function toField(
  id: number,
  question: Placed,
  name: Name,
  context: NameContext,
  nameTokens: Set<Token>,
  section: string | null,
): FieldReading {
  const { kind, value, options, drawn = [], refused = false } = answerOf(question, name.label, context);
  const near = nearTokens(question, context, nameTokens);
  const files = kind === 'file' ? fileNames(question, context) : [];
  /** The size of a file that was given is no limit of the next. */
  const isNoFile = ({ text }: Token) => !isFileState(text) && !files.some((file) => text.includes(file));
  const described = describedBy(question, context);
  const describes = (token: Token) => described.some(({ element }) => native.contains(element, token.element));
  const shown = shownOf(question, [...options, ...drawn, ...value.split(' | '), value.replaceAll(' | ', ' ')]);
  const lines = near.filter((token) => isHelp(token, question, shown, files, describes(token)) && !repeats(token, name));
  const isFar = ({ tokens }: { tokens: Token[] }) => !tokens.some((token) => lines.includes(token) || name.tokens.has(token));
  const said = [name.help, ...lines.map(({ text }) => text), ...described.filter(isFar).map(({ element }) => farHelp(element))].filter(
    (text) => !shown.has(plain(text)),
  );
  const help = withoutCounter(tidy(said.map((text) => withoutZoneWords(text, files)).join(' ')));
  return {
    id,
    label: name.label,
    section,
    row: null,
    kind,
    mandatory: name.mandatory,
    filled: refused || value.trim() !== '',
    value,
    options,
    help: help || null,
    fileRule: kind === 'file' ? fileRuleIn([name.help, ...near.filter(isNoFile).map(({ text }) => text)].join(' ')) : null,
  };
}

/** What is drawn as an answer, or in its place while there is none, as `plain` words: it is no help, wherever it stands. */
function shownOf({ controls }: Placed, answers: string[]): ReadonlySet<string> {
  return new Set([...answers, ...controls.flatMap((control) => native.getAttribute(control, 'placeholder') ?? [])].map(plain));
}

function elementsOf({ controls, box }: Placed, from: NameSource, again: () => FieldReading): FieldElements {
  const control = controls[0] as Element;
  const anchor = controls.length > 1 ? commonElement(controls) : rendering(control) === 'shown' ? control : box;
  return { control, controls, anchor, describe: controls, from, again };
}
