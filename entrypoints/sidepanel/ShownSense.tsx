import { useCallback, useId, useState } from 'react';
import { useWords } from '../../components/words';
import type { Sense } from '../../lib/judge/senses';
import { wordsShown } from '../../lib/reading/taught-words';
import { type Meaning, nameOfMeaning, STATUS_MEANINGS } from '../../lib/reading/wordings';
import type { Teaching } from '../hooks/useTeaching';
import { listedFacts } from './followed';
import { LearnStatus } from './LearnStatus';
import { useLearn } from './useLearn';
import { useTried } from './useTried';
import { WordField } from './WordField';

/** A text that was shown for whatever it means: each sense by which more of the page would be read, to be learnt by one button. */
export function ShownSense({
  name,
  shown,
  teaching,
  onClose,
}: {
  name: string;
  shown: readonly string[];
  teaching: Teaching;
  onClose: () => void;
}) {
  const { say } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const { refused, learn, onChanged } = useLearn(teaching, onClose);
  const ask = useCallback((texts: string, isLeft: () => boolean) => teaching.senses(texts.split(LINE), isLeft), [teaching]);
  const senses = useTried(typed === null ? shown.join(LINE) : typed.trim(), ask, NONE);
  const [first = ''] = wordsShown(shown[0] ?? '');
  return (
    <section className="teach" aria-label={say('word_pair', [say('panel_teach'), name])}>
      <WordField
        value={typed ?? senses?.[0]?.word ?? first}
        onChange={(text) => {
          onChanged();
          setTyped(text);
        }}
      />
      <p role="status">
        {say(senses === null ? 'panel_teach_trying' : senses.length > 0 ? 'panel_teach_senses' : 'panel_teach_senses_none')}
      </p>
      {senses && senses.length > 0 && (
        <ul className="senses">
          {senses.map((sense) => (
            <SenseLine key={`${sense.word} ${sense.means}`} sense={sense} onLearn={(meaning) => learn(sense.word, meaning)} />
          ))}
        </ul>
      )}
      {refused && <p role="alert">{say(`panel_teach_refused_${refused}`)}</p>}
      <button type="button" className="link" onClick={onClose}>
        {say('panel_teach_leave')}
      </button>
    </section>
  );
}

function SenseLine({ sense, onLearn }: { sense: Sense; onLearn: (meaning: Meaning) => void }) {
  const { say } = useWords();
  const follows = useId();
  const { word, means, appear } = sense;
  return (
    <li>
      {STATUS_MEANINGS.has(means) ? (
        <>
          <p>{say('panel_teach_would_status', [word])}</p>
          <div className="buttons">
            <LearnStatus onLearn={onLearn} />
          </div>
        </>
      ) : (
        <button type="button" data-learn={means} aria-describedby={follows} onClick={() => onLearn(means)}>
          {say('panel_teach_sense', [word, nameOfMeaning(means)])}
        </button>
      )}
      <p id={follows} className="small">
        {say('panel_teach_follows', [listedFacts(appear, say)])}
      </p>
    </li>
  );
}

/** Texts as one, which `useTried` compares. */
const LINE = '\n';
const NONE: Sense[] = [];
