import { pageOf, type PageRead } from '../../lib/page/read.ts';

/** Where one thing was read: the words it stands in, and the elements around them from the outside in. */
interface Origin {
  words: string;
  at: string;
}

/** What `inspect --explain` adds: for each field the way its name was found and its control's place; for each printed fact the line it stands in. */
export function explain(document: Document, { reading, elements }: PageRead) {
  const { outline } = pageOf(document);
  const origin = (words: string | null): Origin | null => {
    const token = words ? outline.tokens.find(({ text }) => text.includes(words)) : undefined;
    return token ? { words: token.text, at: pathOf(token.element) } : null;
  };
  return {
    facts: {
      title: origin(reading.title),
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

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let inner: Element | null = element; inner; inner = inner.parentElement ?? ((inner.getRootNode() as ShadowRoot).host || null)) {
    steps.unshift(`${inner.tagName.toLowerCase()}${inner.id ? `#${inner.id}` : ''}`);
  }
  return steps.join(' > ');
}
