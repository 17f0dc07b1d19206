import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Overview } from '../../entrypoints/dashboard/list/overview';
import { type Outlook, outlookOf } from '../../lib/candidature/outlook';
import { WordsProvider } from '../../components/words';
import type { CandidatureRow } from '../../lib/store/rows';
import { makeSay } from '../../lib/browser/say';
import { dossier } from '../candidature/checklist/samples';
import { deadline } from '../candidature/deadline';

const say = makeSay('fr');

/** Draws a part of the dashboard in French. */
export function draw(part: ReactNode) {
  return render(<WordsProvider words={{ say, language: 'fr' }}>{part}</WordsProvider>);
}

/** One candidature of the table, by its name, with what is given; what follows from it is worked out, but for what `outlook` says. */
export function overview(
  name: string,
  parts: Partial<Omit<Overview, 'outlook'>> & { row?: Partial<CandidatureRow>; outlook?: Partial<Outlook> } = {},
): Overview {
  const { row, outlook, ...others } = parts;
  const number = row?.number ?? name.toUpperCase();
  const { candidature } = dossier({ number, names: [name], product: { name, version: '', reference: '1' }, ...row });
  const known = { candidature, chapters: [], pages: [], deadlines: [deadline({ number, product: name })], ...others };
  return { ...known, outlook: { ...outlookOf({ ...known, items: [] }), ...outlook } };
}
