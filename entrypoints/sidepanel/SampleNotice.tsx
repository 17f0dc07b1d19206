import { useWords } from '../../components/words';
import { removeSample } from '../../lib/store/sample';
import { SAMPLE_NUMBER } from '../../lib/store/made-up';

/** Says that what is shown is made up, and takes it away. */
export function SampleNotice({ number }: { number: string }) {
  const { say } = useWords();
  if (number !== SAMPLE_NUMBER) return null;
  return (
    <div className="callout callout-accent">
      <p>{say('panel_sample')}</p>
      <button type="button" className="link" onClick={() => void removeSample()}>
        {say('panel_remove_sample')}
      </button>
    </div>
  );
}
