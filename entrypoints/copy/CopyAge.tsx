import { useWords } from '../../components/words';
import type { LastCopy } from './useKeeping';

/** How old the last copy is: « Dernière copie : il y a 3 jours ». Nothing while there is nothing to copy. */
export function CopyAge({ last }: { last: LastCopy | null }) {
  const { say, language } = useWords();
  if (last === null) return null;
  const age = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-last.days, 'day');
  return <span>{last.isThere ? say('copy_age', [age]) : say('copy_age_never')}</span>;
}
