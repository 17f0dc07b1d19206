import type { ReactNode } from 'react';
import type { LatestStart } from '../../lib/candidature/backward-plan';
import type { Deadline } from '../../lib/candidature/deadlines';
import type { NextAction, Outlook } from '../../lib/candidature/outlook';
import { currentStep } from '../../lib/segur/statuses';
import type { CandidatureRow } from '../../lib/store/rows';
import { nameOf, purposeOf } from '../../components/candidature-name';
import { StepTrack } from '../../components/StepTrack';
import { useWords } from '../../components/words';
import { DateLine } from './DateLine';
import { NextStep } from './NextStep';

/** Which candidature it is, the date that counts next, where one stands and what to do: a line each. `step`: the step of the page in the tab. */
export function PanelHeader({
  candidature,
  deadlines,
  starts,
  outlook,
  step,
  onAct,
  children,
}: {
  candidature: CandidatureRow;
  deadlines: Deadline[];
  starts: LatestStart[];
  outlook: Outlook;
  step: number | null;
  onAct: (action: NextAction) => void;
  /** Stands beside the number. */
  children?: ReactNode;
}) {
  const words = useWords();
  const name = nameOf(candidature, words);
  const number = words.say('word_number', [candidature.number]);
  const purpose = purposeOf(candidature, words);
  const current = step ?? currentStep(candidature.steps)?.number ?? null;
  return (
    <>
      <h1 title={`${name}, ${number}`}>{name}</h1>
      <div className="identity">
        <p className="small number" title={purpose ? `${number} · ${purpose}` : number}>
          <span>{number}</span>
          {purpose && <span>{purpose}</span>}
        </p>
        {children}
      </div>
      <DateLine
        purpose={purpose}
        number={number}
        next={outlook.missed[0] ?? outlook.next}
        isIdle={outlook.urgency === 'rest'}
        deadlines={deadlines}
        starts={starts}
      />
      {candidature.guichet === 'segur' && candidature.steps.length > 0 && (
        <div className="step-line">
          <StepTrack steps={candidature.steps} current={current} isBrief />
        </div>
      )}
      <NextStep outlook={outlook} onAct={onAct} />
    </>
  );
}
