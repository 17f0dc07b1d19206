import { type Outline, type Token, isControlToken } from './outline';
import { flatParent } from './rendered';

/** Whether some tokens are of more cards than one by their statuses. */
export const holdsSeveralStatuses = (tokens: Token[]) => tokens.filter(({ kind }) => kind === 'status').length > 1;

/** How the cards or rows of a list are told apart. */
export interface Grouping {
  /** A token that stands at most once or twice on each. */
  isMark(token: Token): boolean;
  /** Whether these tokens belong to more than one. */
  isTooMuch(tokens: Token[]): boolean;
  /** Whether a group is whole: it holds what it must. */
  isWhole(tokens: Token[]): boolean;
  /** The tokens that may start one in a flat list. */
  starts: ((token: Token) => boolean)[];
}

/**
 * The tokens of each card or row from a place on: the largest elements that hold one each; where elements do not tell (a flat list), the order of
 * reading, whichever comes first starting each.
 */
export function groupsIn(outline: Outline, from: number, grouping: Grouping): Token[][] {
  const boxed = boxes(outline, from, grouping)
    .map(([start, end]) => outline.tokens.slice(start, end))
    .filter((group) => group.length > 1); // a mark that stands alone is a legend's, or the list is flat
  if (boxed.length > 0 && boxed.every((group) => grouping.isWhole(group))) return boxed;
  return inOrder(outline.tokens.slice(from), grouping);
}

function boxes(outline: Outline, from: number, grouping: Grouping): [number, number][] {
  const tooLarge = new Set<Element>(); // a list is found so from its first card, and not looked into again
  const marks = outline.tokens.filter(grouping.isMark);
  return [...new Map(marks.map((mark) => boxAround(outline, mark, from, grouping, tooLarge)))]; // two marks of a card share its box
}

function boxAround(outline: Outline, { at, element }: Token, from: number, grouping: Grouping, tooLarge: Set<Element>): [number, number] {
  let box = { from: at, to: at + 1 };
  for (let outer: Element | null = element; outer && !tooLarge.has(outer); outer = flatParent(outer)) {
    const next = outline.range(outer);
    const inside = outline.tokens.slice(next.from, next.to);
    if (next.from < from || grouping.isTooMuch(inside) || inside.some(isControlToken)) {
      tooLarge.add(outer);
      break;
    }
    box = next;
  }
  return [box.from, box.to];
}

function inOrder(tokens: Token[], { starts, isMark }: Grouping): Token[][] {
  const first = tokens.find((token) => starts.some((start) => start(token)));
  const start = first && starts.find((one) => one(first));
  if (!start) return [];
  const groups: Token[][] = [];
  for (const token of tokens) {
    if (start(token)) groups.push([token]);
    else groups.at(-1)?.push(token);
  }
  return groups.filter((group) => group.some(isMark));
}
