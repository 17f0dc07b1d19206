import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useWords } from '../../components/words';
import { dateWords } from '../../lib/candidature/deadlines';
import { type Assistance, assistanceFor } from '../../lib/candidature/equivalence/assistance';
import type { Answers } from '../../lib/candidature/equivalence/from-known';
import { isOriginRead, type ToldOrigin, toldOrigin } from '../../lib/candidature/equivalence/origin';
import { answersOf } from '../../lib/store/answers';
import type { Dossier } from '../../lib/store/rows';
import { userDates } from '../../lib/store/userDates';

/** What the assistant has to say, with the answers that were kept. */
export interface Assisted {
  /** Null where Étape 1 was read. */
  origin: ToldOrigin | null;
  assistance: Assistance | null;
  answers: Answers;
}

/** What the assistant says of one candidature, with the answers that were kept and Date 2; undefined while the store is being asked. `today`: YYYY-MM-DD. */
export function useAssistance({ candidature, pages }: Pick<Dossier, 'candidature' | 'pages'>, today: string): Assisted | undefined {
  const { say } = useWords();
  const { number } = candidature;
  const kept = useLiveQuery(async () => {
    const [answers, dates] = await Promise.all([answersOf(number), userDates()]);
    return { answers, dates };
  }, [number]);
  const isRead = isOriginRead(candidature, pages);
  return useMemo(() => {
    if (kept === undefined) return undefined;
    const { answers, dates } = kept;
    const origin = isRead ? null : toldOrigin(candidature, answers);
    const known = origin?.known ?? candidature;
    const date2 = dateWords(candidature, 'date2', dates)[0]?.at;
    return { origin, answers, assistance: origin?.before === 'unknown' ? null : assistanceFor(known, today, answers, say, date2) };
  }, [candidature, isRead, today, kept, say]);
}
