import type { Outlook } from '../../lib/checklist/outlook';
import { currentStep } from '../../lib/segur/statuses';
import type { CandidatureRow } from '../../lib/store/rows';
import { nameOf, purposeOf } from '../candidature-name';
import { DeadlineLine } from '../DeadlineLine';
import { StepTrack } from '../StepTrack';
import { useWords } from '../words';

/** Which candidature it is, the date that counts next, and where one stands. `step`: the step of the page in the tab. */
export function PanelHeader({ candidature, outlook, step }: { candidature: CandidatureRow; outlook: Outlook; step: number | null }) {
  const words = useWords();
  const purpose = purposeOf(candidature, words);
  const next = outlook.missed[0] ?? outlook.next;
  const current = step ?? currentStep(candidature.steps)?.number ?? null;
  return (
    <>
      <h1>{nameOf(candidature, words)}</h1>
      <p className="small identity">
        {purpose && <span>{purpose}</span>} <span className="number">{words.say('word_number', [candidature.number])}</span>
      </p>
      {next && <DeadlineLine deadline={next} />}
      {candidature.guichet === 'segur' && candidature.steps.length > 0 && <StepTrack steps={candidature.steps} current={current} />}
    </>
  );
}
