/** No sentence about the ANS without a passage: every text of the rules, the checklist and the assistant rests on one, or is named here as saying nothing of the ANS. */
import { describe, expect, it } from 'vitest';
import { affirmations, ruleSentences } from '../../entrypoints/dashboard/claims/affirmations';
import { assess } from '../../lib/candidature/equivalence/assess';
import { SENTENCES } from '../../lib/candidature/equivalence/sentences';
import { assistantSentences, itemSentences } from '../../lib/candidature/sentences';
import { RULES } from '../../lib/rules';
import { claimOf } from '../../lib/rules/quotations';
import { titleOf } from '../../lib/segur/claim';
import { texts } from '../tools/locale-keys';
import { sayFrench } from './equivalence/french';
import { SITUATIONS } from './situations';

/** Rules that follow a norm, or compare what the page prints with the calendar: their source is no document of the ANS. */
const NORMS: Record<string, string> = {
  'date-format': 'a day that no calendar has',
  'deadline-differs': 'compares two dates',
  'email-format': 'RFC 5322',
  'phone-format': 'E.164',
  'siret-format': 'INSEE',
};

/** Texts that say nothing of the ANS, with what they are. */
const SILENT: Record<string, RegExp> = {
  'the names and the examples of rules': /^rule_\w+_(title|example)$/,
  'questions put to the user; what they rest on stands in their definition': /^eq_ask_(?!\w+_definition$)/,
  'definitions in words that are not the ANS’s': /^eq_ask_(before|before_dsr|proxy|root_version)_definition$/,
  'titles, buttons and answers of the assistant':
    /^eq_view_(?!answer_|attestation_none|no_precedent|request_where|share_none|share_not_common|until)/,
  'blanks, headings and buttons of the attestation, and what was read of the form':
    /^eq_paper_(blank|candidature|check|component|components|copy|file_\w+|head|name|names|nil_missing|print|root|signed|solution|sworn|title)$/,
  'what two candidatures, or a page and the user, say alike or not':
    /^eq_against_(cnda_\w+|edc_same|edc_unsure|first_several|names_same|nil_same|version_\w+)$/,
  'how the message to the ANS begins': /^eq_request_open$/,
  'what a candidature is known to be, and by whom': /^eq_(origin_(more|open|unread)$|view_(share_all|heritage_\w+)$)/,
};

const saidTo = (key: string) => Object.values(SILENT).some((pattern) => pattern.test(key));
const claimed = new Set([...itemSentences(), ...assistantSentences(), ...ruleSentences()].map(({ key }) => key));
const asserting = [...texts('fr').keys()].filter((key) => /^(rule|item|eq)_/.test(key));

describe('every sentence about the ANS', () => {
  it('rests on a passage, or says nothing of the ANS', () => {
    expect(asserting.filter((key) => !claimed.has(key) && !saidTo(key))).toEqual([]);
  });

  it('is a text that is there', () => {
    expect([...claimed].filter((key) => !texts('fr').has(key))).toEqual([]);
  });

  it('is not named as silent beside', () => {
    expect(Object.entries(SILENT).filter(([, pattern]) => !asserting.some((key) => pattern.test(key)))).toEqual([]);
    expect([...claimed].filter(saidTo)).toEqual([]);
  });

  it('quotes the words relied on, but for norms', () => {
    const unquoted = RULES.filter((rule) => !claimOf(rule)?.words).map(({ id }) => id);
    expect(unquoted.filter((id) => !(id in NORMS))).toEqual([]);
    expect([...itemSentences(), ...assistantSentences()].filter(({ claim }) => claim.words.length < 3)).toEqual([]);
  });
});

describe('the assistant', () => {
  const said = SITUATIONS.map(({ situation }) => assess(situation, (key) => key));

  it('gives with each sentence one of the passages that are listed for it', () => {
    const wrong = said.flatMap(({ steps, findings }) => [
      ...steps.map(({ text, source }) => [text, source]),
      ...findings.map(({ message, source }) => [message, source]),
    ]);
    expect(wrong.filter(([key = '', source]) => !SENTENCES[key]?.some((claim) => titleOf(claim) === source))).toEqual([]);
  });

  it('declares and asks nothing that is not listed', () => {
    const keys = said.flatMap(({ attestation, openQuestions }) => [...attestation.declares, ...openQuestions]);
    expect(keys.filter((key) => !(key in SENTENCES))).toEqual([]);
  });

  it('lists no sentence that no situation calls for', () => {
    const keys = new Set(
      said.flatMap(({ steps, findings, attestation, openQuestions }) => [
        ...steps.map(({ text }) => text),
        ...findings.map(({ message }) => message),
        ...attestation.declares,
        ...openQuestions,
      ]),
    );
    expect(Object.keys(SENTENCES).filter((key) => /^eq_(step|find|declare|open)_/.test(key) && !keys.has(key))).toEqual([]);
  });
});

describe('what Cap affirms', () => {
  const all = affirmations(sayFrench);

  it('has every sentence once for each passage', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('leaves no placeholder unfilled', () => {
    expect(all.filter(({ text }) => /\$\d/.test(text))).toEqual([]);
  });
});
