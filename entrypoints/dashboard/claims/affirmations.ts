/** What Cap affirms of the ANS: each sentence, with the document, the heading and the words that it rests on. Pure. */
import { textKeys } from '../../../lib/browser/say';
import { holdsWords } from '../../../components/words-sought';
import { assistantSentences, itemSentences, type Sentence } from '../../../lib/candidature/sentences';
import { RULES } from '../../../lib/rules';
import { claimOf } from '../../../lib/rules/quotations';
import type { Say } from '../../../lib/rules/rule';
import { type Claim, confidenceFor } from '../../../lib/segur/claim';
import { asWritten } from '../../../lib/segur/dates';
import { DISPOSITIFS, type DispositifName } from '../../../lib/segur/dispositifs';

/** Where Cap says a sentence. */
export type SaidBy = 'rules' | 'items' | 'assistant' | 'dates';

/** A sentence as it is told, and one passage that it rests on. */
export interface Affirmation {
  id: string;
  saidBy: SaidBy;
  /** What is filled in from a candidature stands as "…". */
  text: string;
  document: string;
  heading: string;
  /** The words relied on; "" where a page or a norm is the source. */
  words: string;
  /** `secondary`: told by somebody else than the ANS. */
  confidence: Claim['confidence'] | 'secondary';
  /** The dispositifs that the passage is written for. */
  dispositifs: DispositifName[];
  /** Those to which the same is told as inferred. */
  alike: DispositifName[];
}

/** What is looked for: words anywhere, a document, how sure it is; "" for all of them. */
export interface AffirmationFilter {
  words: string;
  document: string;
  confidence: string;
}

/** Every affirmation, those of one room of Cap together. */
export function affirmations(say: Say): Affirmation[] {
  return [
    ...ruleSentences().map((sentence) => affirmation('rules', sentence, say)),
    ...itemSentences().map((sentence) => affirmation('items', sentence, say)),
    ...assistantSentences().map((sentence) => affirmation('assistant', sentence, say)),
    ...calendarDates(say),
  ];
}

/** The affirmations that a filter lets through. */
export function affirmationsWith(all: readonly Affirmation[], { words, document, confidence }: AffirmationFilter): Affirmation[] {
  return all.filter(
    (one) =>
      (document === '' || one.document === document) &&
      (confidence === '' || one.confidence === confidence) &&
      holdsWords([one.text, one.document, one.heading, one.words, ...one.dispositifs].join(' '), words),
  );
}

/** The documents in the order in which most rests on them. */
export function documentsOf(all: readonly Affirmation[]): string[] {
  const count = (document: string) => all.filter((one) => one.document === document).length;
  return [...new Set(all.map(({ document }) => document))].sort((a, b) => count(b) - count(a));
}

/** The rules': what each says in the page, and why it exists. Its title and its example assert nothing more. */
export function ruleSentences(): Sentence[] {
  const keys = textKeys();
  return RULES.flatMap((rule) => {
    const claim = claimOf(rule);
    const said = new RegExp(`^rule_${rule.id.replaceAll('-', '_')}_(?!title$|example$)[A-Za-z0-9]+$`);
    return claim ? keys.filter((key) => said.test(key)).map((key) => ({ key, claim })) : [];
  });
}

const NAMES = Object.keys(DISPOSITIFS) as DispositifName[];
const BLANKS: string[] = Array(9).fill('…');

function affirmation(saidBy: SaidBy, { key, claim }: Sentence, say: Say): Affirmation {
  const { document, heading, words, confidence, dispositifs } = claim;
  const own = NAMES.filter((name) => dispositifs === 'all' || dispositifs.includes(name));
  const alike = NAMES.filter((name) => !own.includes(name) && confidenceFor(claim, name) === 'inferred');
  const id = [key, document, heading, words].join('|');
  return { id, saidBy, text: say(key, BLANKS), document, heading, words, confidence, dispositifs: own, alike };
}

function calendarDates(say: Say): Affirmation[] {
  return NAMES.flatMap((name) => {
    const { label, calendar } = DISPOSITIFS[name];
    return (['opening', 'date1', 'date2', 'date3'] as const).flatMap((which): Affirmation[] => {
      const date = calendar[which];
      if (date === null) return [];
      const [document = '', ...heading] = date.source.split(', ');
      const text = say(`dash_claims_${which}`, [label, asWritten(date.at)]);
      const { words = '', confidence } = date;
      return [
        {
          id: `${name}|${which}`,
          saidBy: 'dates',
          text,
          document,
          heading: heading.join(', '),
          words,
          confidence,
          dispositifs: [name],
          alike: [],
        },
      ];
    });
  });
}
