import type { Placed } from './boxes';
import { cleanLabel, labelParts } from './label';
import { type Name, type NameContext, optionLabel, rootOf, tokensOf } from './labels';
import { nearestName } from './nearest';
import { choiceOf } from './questions';
import { flatParent } from './rendered';
import { plain, tidy } from './text';
import { wordsOf } from './words';

/** Where a question's name was read: what `inspect --explain` says. */
export type NameSource = 'aria' | 'label' | 'own words' | 'legend' | 'header cell' | 'nearest words' | 'attribute';

type Source = (question: Placed, context: NameContext) => Name | null;

/**
 * The name of a question, from the surest place: what ARIA says, its labels, its group's legend, its column's header, the nearest words before it, its
 * title, its placeholder. Null when no words name it.
 */
export function nameOf(question: Placed, context: NameContext): (Name & { from: NameSource }) | null {
  for (const [from, source] of SOURCES) {
    const name = source(question, context);
    if (name?.label) return { ...name, from, mandatory: name.mandatory || isMarkedMandatory(question, context, name) };
  }
  return null;
}

const SOURCES: readonly (readonly [NameSource, Source])[] = [
  ['aria', ariaName],
  ['label', labelName],
  ['own words', ownName],
  ['legend', legendName],
  ['header cell', headerName],
  ['nearest words', nearestName],
  ['attribute', attributeName],
];

/** The element that holds a group's question, or the control itself. */
function ariaOwners({ controls, type, box }: Placed): Element[] {
  const control = controls[0] as HTMLInputElement;
  // The drawn part of a drop zone may carry the name that its invisible input lacks.
  if (type === 'single') return control.type === 'file' ? [control, ...box.querySelectorAll('[role=button][aria-labelledby]')] : [control];
  const owners: Element[] = [];
  for (let outer: Element | null = controls[0] as Element; outer; outer = flatParent(outer)) {
    if (outer.matches('[role=radiogroup],[role=group],fieldset') && controls.every((control) => (outer as Element).contains(control)))
      owners.push(outer);
    if (outer === box) break;
  }
  return owners;
}

function ariaName(question: Placed, { outline }: NameContext): Name | null {
  for (const owner of ariaOwners(question)) {
    const ids = owner.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const elements = ids.flatMap((id) => rootOf(owner).getElementById(id) ?? owner.ownerDocument.getElementById(id) ?? []);
    const parts = elements
      .filter((element) => !/^\d{1,2}\. /.test(wordsOf(element)))
      .map((element) => ({ element, parts: labelParts(element) }));
    const named = parts.filter((one) => one.parts.label);
    if (named.length > 0) {
      return {
        label: named.map((one) => one.parts.label).join(' '),
        mandatory: named.some((one) => one.parts.mandatory),
        help: named
          .map((one) => one.parts.help)
          .join(' ')
          .trim(),
        tokens: tokensOf(outline, elements),
      };
    }
    const said = owner.getAttribute('aria-label');
    if (said && tidy(said)) {
      const name = cleanLabel(said);
      const same = outline.tokens
        .slice(question.wordsFrom, question.boxTo)
        .filter((token) => plain(cleanLabel(token.text).label) === plain(name.label));
      return { ...name, mandatory: name.mandatory || same.some((token) => token.text.includes('*')), help: '', tokens: new Set(same) };
    }
  }
  return null;
}

function labelName(question: Placed, { outline, labels }: NameContext): Name | null {
  const control = question.controls[0] as Element;
  const group = question.type !== 'single';
  const own = (labels.get(control) ?? []).filter((label) => !group || label !== optionLabel(control, labels, outline));
  for (const label of own) {
    const parts = labelParts(label, control);
    const isZone = choiceOf(control) === null && /^(?:glisse|parcourir|choisir|selectionner un fichier)/.test(plain(parts.label));
    if (parts.label && !isZone) return { ...parts, tokens: tokensOf(outline, [label]) };
  }
  return null;
}

function legendName(question: Placed, { outline }: NameContext): Name | null {
  for (const fieldset of enclosing(question, 'fieldset')) {
    const legend = [...fieldset.children].find((child) => child.tagName === 'LEGEND');
    if (!legend || /^\d{1,2}\s*[.)]/.test(wordsOf(legend))) continue;
    const { from, to } = outline.range(fieldset);
    if (from < question.boxFrom || to > question.boxTo) continue;
    return { ...labelParts(legend), tokens: tokensOf(outline, [legend]) };
  }
  return null;
}

/** A lone choice drawn by the page holds its own words. */
function ownName({ controls, type }: Placed): Name | null {
  const control = controls[0] as Element;
  return type === 'single' && control.tagName !== 'INPUT' && choiceOf(control) ? { ...labelParts(control), tokens: new Set() } : null;
}

function enclosing(question: Placed, selector: string): Element[] {
  const found: Element[] = [];
  for (let outer: Element | null = question.controls[0] as Element; outer; outer = flatParent(outer)) {
    if (outer.matches(selector)) found.push(outer);
    if (outer === question.box) break;
  }
  return found;
}

/** The header of the control's column, in a table whose rows hold several questions. */
function headerName(question: Placed, { outline }: NameContext): Name | null {
  const cell = question.controls[0]?.closest('td,[role=cell],[role=gridcell]');
  const row = cell?.closest('tr,[role=row]');
  const table = row?.closest('table,[role=table],[role=grid]');
  if (!cell || !row || !table) return null;
  const place = outline.range(row);
  if (question.box.contains(row) && outline.tokens.slice(place.from, place.to).some((token) => token.kind === 'text')) return null;
  const column = [...row.children].indexOf(cell);
  const header = [...table.querySelectorAll('tr,[role=row]')].find(
    (other) => other !== row && [...other.children].every((one) => one.matches('th,[role=columnheader]')) && other.children.length > column,
  );
  const title = header?.children[column];
  return title ? { ...labelParts(title), tokens: tokensOf(outline, [title]) } : null;
}

function attributeName(question: Placed): Name | null {
  const control = question.controls[0] as Element;
  const words = [control.getAttribute('title'), control.getAttribute('placeholder')].find(
    (said) => said && /\p{L}{3}/u.test(said) && !/jj\/mm|etc|^ex|\d{2}|rechercher|https?:/i.test(said),
  );
  return words && question.type === 'single' ? { ...cleanLabel(words), help: '', tokens: new Set() } : null;
}

function isMarkedMandatory({ controls, wordsFrom, from, to, boxTo, box }: Placed, { outline }: NameContext, name: Name): boolean {
  if (controls.some((control) => (control as HTMLInputElement).required || control.getAttribute('aria-required') === 'true')) return true;
  if (box.querySelector('[role=radiogroup][aria-required=true],[role=group][aria-required=true]') && controls.length > 1) return true;
  const around = [...outline.tokens.slice(wordsFrom, from), ...outline.tokens.slice(to, boxTo)];
  return around.some((token) => token.kind === 'text' && /^\*\s*\??$/.test(token.text)) && !name.mandatory;
}
