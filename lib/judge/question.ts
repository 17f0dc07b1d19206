import type { PageReading } from '../reading/reading';

/** What a page says of whose it is, so that what is remembered can be told. `product`: its reference; `numbers`: those of candidatures that stand in its answers. */
export interface Question {
  candidature: string | null;
  product: string | null;
  numbers: string[];
}

/** A form has no more; a number of a candidature has ten characters. */
const MOST_NUMBERS = 50;

/** The question of a page. */
export function questionOf({ candidature, product, fields }: PageReading): Question {
  const answers = fields.map(({ value }) => value.replace(/\s/g, '').toUpperCase());
  const numbers = [...new Set(answers.filter((answer) => /^[A-Z\d]{8,12}$/.test(answer) && answer !== candidature))];
  return { candidature, product: product?.reference ?? null, numbers: numbers.slice(0, MOST_NUMBERS) };
}
