import { useWords } from '../../components/words';
import { LONGEST_WORD } from '../../lib/reading/longest-word';
import { takeFocus } from '../hooks/take-focus';

/** The word to be learnt, which the user may shorten. It has the focus. */
export function WordField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { say } = useWords();
  return (
    <label className="field">
      <span>{say('panel_teach_word')}</span>
      <input ref={takeFocus} value={value} maxLength={LONGEST_WORD} data-taught-word onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
