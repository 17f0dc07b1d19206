import { expect, it } from 'vitest';
import { texts } from './tools/locale-keys';

it.each(['fr', 'en'] as const)('one and several have texts of their own: %s', (language) => {
  expect([...texts(language)].filter(([, text]) => /\p{L}\((s|es|x)\)/u.test(text))).toEqual([]);
});

/** What stands outside quotation marks: words of the site and of the documents are quoted as they are. */
const unquoted = (text: string) => text.replace(/“[^”]*”|"[^"]*"|«[^»]*»/g, '');

/** The English words that are held: candidature, dispositif, wave, héritage, équivalence, habilitation, homologation, convention, sworn statement, vendor. */
it.each<[string, RegExp]>([
  ['vendor, not editor', /\bedit(or|ed by)/i],
  ['legal representative, mandataire social, not agent', /\bagents?\b/i],
  ['upward compatibility', /\bascending\b/i],
  ['candidature, not application', /\bapplications?\b/i],
  ['dispositif, not scheme', /\bschemes?\b/i],
  ['wave, not vague', /\bvagues?\b/i],
  ['convention, not agreement', /\bagreements?\b/i],
  ['équivalence with its accent', /\bequivalence\b/i],
  ['referencing board, not committee', /\bcommittee\b/i],
  ['sworn statement, not attestation', /\battestations?\b/i],
  ['earlier referencing, not previous', /\bprevious referencing/i],
  ['messaging, not messaging service', /\bmessaging service\b/i],
  ['homologation, not approval', /\bapprov(al|ed)\b/i],
  ['habilitation, not certificate', /\bEDC PSC[^.;:]* certificate|\bcertified\b/i],
])('English says %s', (_, word) => {
  expect([...texts('en')].filter(([, text]) => word.test(unquoted(text))).map(([key]) => key)).toEqual([]);
});

it('English says authorisation of the access to the test environments alone', () => {
  const told = [...texts('en')].filter(([, text]) => /authoris/i.test(unquoted(text)));
  expect(told.filter(([, text]) => !/\btests?\b|\baccess\b|\bannex\b/i.test(text)).map(([key]) => key)).toEqual([]);
});

/** Words that no document of the ANS supports. */
it.each([
  /calendrier officiel|official calendar/i,
  /déjà été reportée?s|postponed before/i,
  /coché d’office|ticked by default/i,
  /rien à déposer avant|nothing to file before/i,
  /désignent une seule et même/i,
  /après coup/i,
  /recommande vivement|les recommande|warmly|strongly recommends/i,
  /s’ouvre ensuite|opens afterwards/i,
])('no text says %s', (words) => {
  const said = (['fr', 'en'] as const).flatMap((language) => [...texts(language)].filter(([, text]) => words.test(text)));
  expect(said.map(([key]) => key)).toEqual([]);
});
