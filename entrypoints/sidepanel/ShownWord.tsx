import { useCallback, useState } from 'react';
import { useWords } from '../../components/words';
import type { WhatFollows } from '../../lib/judge/what-follows';
import { refusalOf } from '../../lib/reading/taught';
import { wordsShown } from '../../lib/reading/taught-words';
import { type Meaning, nameOfMeaning } from '../../lib/reading/wordings';
import type { Teaching } from '../hooks/useTeaching';
import { listedFacts } from './followed';
import { LearnStatus } from './LearnStatus';
import { useLearn } from './useLearn';
import { useTried } from './useTried';
import { WordField } from './WordField';

/** A word that was shown for what it means, or for a status, which is chosen (`means`: null), with what would follow from it. */
export function ShownWord({
  name,
  means,
  shown,
  teaching,
  onClose,
}: {
  /** What the word is about. */
  name: string;
  means: Meaning | null;
  /** The text that was shown, and the longer ones around it. */
  shown: readonly string[];
  teaching: Teaching;
  onClose: () => void;
}) {
  const { say } = useWords();
  const tried = means ?? 'to-complete'; // of every status the same follows
  const [text, setText] = useState(() => firstFitting(shown, tried));
  const { refused, learn, onChanged } = useLearn(teaching, onClose);
  const word = text.trim();
  const ask = useCallback((asked: string) => (asked === '' ? Promise.resolve(null) : teaching.follows(asked, tried)), [teaching, tried]);
  const follows = useTried<WhatFollows>(word, ask, null);
  const spoilt = follows?.spoilt ?? [];
  return (
    <section className="teach" aria-label={say('word_pair', [say('panel_teach'), name])}>
      <WordField
        value={text}
        onChange={(typed) => {
          onChanged();
          setText(typed);
        }}
      />
      <p>{means === null ? say('panel_teach_would_status', [word]) : say('panel_teach_would', [word, nameOfMeaning(means)])}</p>
      {follows && (
        <p className="small">
          {spoilt.length > 0
            ? say('panel_teach_spoils', [listedFacts(spoilt, say)])
            : follows.appear.length > 0
              ? say('panel_teach_follows', [listedFacts(follows.appear, say)])
              : say('panel_teach_follows_nothing')}
        </p>
      )}
      {refused && <p role="alert">{say(`panel_teach_refused_${refused}`)}</p>}
      <div className="buttons">
        {means === null ? (
          <LearnStatus isOff={spoilt.length > 0} onLearn={(status) => learn(word, status)} />
        ) : (
          <button type="button" data-learn={means} disabled={spoilt.length > 0} onClick={() => learn(word, means)}>
            {say('panel_teach_learn')}
          </button>
        )}
        <button type="button" className="link" onClick={onClose}>
          {say('panel_teach_leave')}
        </button>
      </div>
    </section>
  );
}

/** The first word of what was shown that may be taught for a meaning; the text itself where none may. */
function firstFitting(shown: readonly string[], means: Meaning): string {
  return shown.flatMap(wordsShown).find((word) => refusalOf(word, means, []) === null) ?? shown[0] ?? '';
}
