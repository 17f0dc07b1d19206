import type { Token } from '../../lib/page/dom/outline.ts';
import { titlePlace } from '../../lib/page/facts/title.ts';
import { pageOf, type PageRead } from '../../lib/page/read.ts';

/** Where one thing was read: the words it stands in, and the elements around them from the outside in. */
interface Origin {
  words: string;
  at: string;
}

/** What `inspect --explain` adds: for each field the way its name was found and its control's place; for each printed fact the line it stands in. */
export function explain(document: Document, { reading, elements }: PageRead) {
  const { outline } = pageOf(document);
  const { tokens } = outline;
  /** The line that says these words alone, else the first that has them: a breadcrumb names much of what the page prints again. */
  const origin = (words: string | null) =>
    words ? lineAt(tokens.find(({ text }) => text === words) ?? tokens.find(({ text }) => text.includes(words))) : null;
  return {
    facts: {
      title: lineAt(tokens[titlePlace(outline, reading.title)]),
      candidature: origin(reading.candidature),
      product: origin(reading.product?.reference ?? null),
      deadlines: reading.deadlines.map(({ raw }) => origin(raw.split(' : ')[0] ?? raw)),
      steps: reading.steps.map(({ name }) => origin(name)),
      chapters: reading.chapters.map(({ name }) => origin(name)),
      requirements: reading.requirements.map(({ id }) => origin(id)),
    },
    fields: elements.map(({ control, from }, id) => ({ id, label: reading.fields[id]?.label ?? '', from, at: pathOf(control) })),
  };
}

function lineAt(token: Token | undefined): Origin | null {
  return token ? { words: token.text, at: pathOf(token.element) } : null;
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let inner: Element | null = element; inner; inner = inner.parentElement ?? ((inner.getRootNode() as ShadowRoot).host || null)) {
    steps.unshift(`${inner.tagName.toLowerCase()}${inner.id ? `#${inner.id}` : ''}`);
  }
  return steps.join(' > ');
}
