import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { Assistant } from './Assistant';
import { useWords } from '../../../components/words';
import { dateWords } from '../../../lib/candidature/deadlines';
import { addressOf } from '../../../lib/candidature/checklist/address';
import { assistanceFor } from '../../../lib/candidature/equivalence/assistance';
import { isOriginRead, toldOrigin } from '../../../lib/candidature/equivalence/origin';
import type { Step } from '../../../lib/candidature/equivalence/situation';
import { answersOf, setAnswer } from '../../../lib/store/answers';
import { addItem, itemsOf } from '../../../lib/store/items';
import type { Dossier } from '../../../lib/store/rows';
import { userDates } from '../../../lib/store/userDates';
import { CONVERGENCE } from '../../../lib/segur/site';
import { openPlace } from '../../hooks/open-place';

const COUNTERS: Record<Step['where'], string> = {
  step1: 'segur',
  step2: 'segur',
  step3: 'segur',
  messagerie: 'convergence',
  'edc-psc': 'edc-psc',
  cnda: 'cnda',
};

/** The assistant on one candidature, with the answers that were kept and Date 2. `today`: YYYY-MM-DD. */
export function AssistantTab({
  dossier: { candidature, pages },
  today,
  onFailed,
}: {
  dossier: Pick<Dossier, 'candidature' | 'pages'>;
  today: string;
  onFailed: (error: unknown) => void;
}) {
  const { say } = useWords();
  const { number } = candidature;
  const kept = useLiveQuery(async () => {
    const [answers, dates] = await Promise.all([answersOf(number), userDates()]);
    return { answers, dates };
  }, [number]);
  const isRead = isOriginRead(candidature, pages);
  const told = useMemo(() => {
    if (kept === undefined) return undefined;
    const origin = isRead ? null : toldOrigin(candidature, kept.answers);
    const known = origin?.known ?? candidature;
    const date2 = dateWords(candidature, 'date2', kept.dates)[0]?.at;
    return { origin, assistance: origin?.before === 'unknown' ? null : assistanceFor(known, today, kept.answers, say, date2) };
  }, [candidature, isRead, today, kept, say]);
  if (kept === undefined || told === undefined) return <p aria-busy="true" />;
  return (
    <Assistant
      {...told}
      answers={kept.answers}
      say={say}
      onAnswer={(id, answer) => void setAnswer(number, id, answer).catch(onFailed)}
      onAddSteps={(steps) => void addSteps(number, steps).catch(onFailed)}
      onOpenStep1={() => void openPlace(addressOf(pages, 'dashboard', null) ?? (candidature.url || CONVERGENCE))}
    />
  );
}

/** Makes items of the user's own of the steps; one that is already there is not added again. */
async function addSteps(number: string, steps: Step[]): Promise<void> {
  const present = new Set((await itemsOf(number)).map(({ own }) => own?.title));
  for (const { text, where } of steps) {
    if (!present.has(text)) await addItem(number, text, COUNTERS[where]);
  }
}
