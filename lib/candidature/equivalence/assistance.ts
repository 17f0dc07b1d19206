import type { KnownCandidature } from '../../reading/reading';
import type { Say } from '../../rules/rule';
import { assess } from './assess';
import { date2Words } from './date2';
import { type Answers, type Question, situationFrom } from './from-known';
import { requestOf } from './request';
import type { Assessment, Situation } from './situation';
import { viewOf } from './view';

/** All that the assistant shows of one candidature. */
export interface Assistance {
  situation: Situation;
  /** What no page says, answered or not. */
  asks: Question[];
  assessment: Assessment;
  /** Date 2 as it is read, "01/10/2027 12:00"; "" where nobody says it. */
  until: string;
  /** What to ask the ANS, ready to paste; "" where there is nothing to ask. */
  request: string;
}

/**
 * What the assistant has to say of a candidature with the answers given so far; null where its dispositif was not read. `date2`: Date 2
 * by all that names it, null for the calendar's.
 */
export function assistanceFor(
  known: KnownCandidature,
  today: string,
  answers: Answers,
  say: Say,
  date2: string | null = null,
): Assistance | null {
  const found = situationFrom(known, today, answers);
  if (found === null) return null;
  const situation = { ...found.situation, date2 };
  const request = requestOf(viewOf(situation), say);
  return { ...found, situation, assessment: assess(situation, say), until: date2Words(situation), request };
}
