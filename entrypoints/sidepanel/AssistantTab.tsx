import { useMemo, useState } from 'react';
import { Assistant } from '../../components/assistant/Assistant';
import { useWords } from '../../components/words';
import { assistanceFor } from '../../lib/equivalence/assistance';
import type { Answers } from '../../lib/equivalence/from-known';
import type { Step } from '../../lib/equivalence/situation';
import { addItem, itemsOf } from '../../lib/store/items';
import type { CandidatureRow } from '../../lib/store/rows';

const COUNTERS: Record<Step['where'], string> = {
  step1: 'segur',
  step2: 'segur',
  step3: 'segur',
  messagerie: 'convergence',
  'edc-psc': 'edc-psc',
  cnda: 'cnda',
};

/** The assistant on one candidature. Answers live as long as the panel. `today`: YYYY-MM-DD. */
export function AssistantTab({
  candidature,
  today,
  onFailed,
}: {
  candidature: CandidatureRow;
  today: string;
  onFailed: (error: unknown) => void;
}) {
  const { say } = useWords();
  const [answers, setAnswers] = useState<Answers>({});
  const assistance = useMemo(() => assistanceFor(candidature, today, answers, say), [candidature, today, answers, say]);
  return (
    <Assistant
      assistance={assistance}
      answers={answers}
      say={say}
      onAnswer={(id, answer) => setAnswers(({ [id]: _before, ...others }) => (answer === null ? others : { ...others, [id]: answer }))}
      onAddSteps={(steps) => void addSteps(candidature.number, steps).catch(onFailed)}
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
