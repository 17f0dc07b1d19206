import { useState } from 'react';
import type { Refusal } from '../../lib/reading/taught';
import type { Meaning } from '../../lib/reading/wordings';
import type { Teaching } from '../hooks/useTeaching';

/** Has Cap learn a word: `onLearnt` is called then; where it is refused `refused` says why, until the word is changed. */
export function useLearn(teaching: Teaching, onLearnt: () => void) {
  const [refused, setRefused] = useState<Refusal['why'] | 'store' | null>(null);
  const learn = (word: string, meaning: Meaning) =>
    void teaching.learn(word, meaning).then(
      (refusal) => (refusal ? setRefused(refusal.why) : onLearnt()),
      () => setRefused('store'),
    );
  return { refused, learn, onChanged: () => setRefused(null) };
}
