import { type ReactNode, useId } from 'react';
import type { Assistance } from '../../../lib/candidature/equivalence/assistance';
import type { Answer, Answers } from '../../../lib/candidature/equivalence/from-known';
import type { ProofShare, Step } from '../../../lib/candidature/equivalence/situation';
import type { Say } from '../../../lib/rules/rule';
import type { ToldOrigin } from '../../../lib/candidature/equivalence/origin';
import type { Attested } from '../../../lib/candidature/equivalence/attestation-paper';
import { Actions } from './Actions';
import { AttestationPart } from './AttestationPart';
import './assistant.css';
import { OriginUnread } from './OriginUnread';
import { ProofBars } from './ProofBars';
import { Questions } from './Questions';
import { Request } from './Request';
import { StepList } from './StepList';
import { answerWords, HERITAGE_TEXTS, untilWords } from './wording';

/** What the assistant takes in and gives out. */
export interface AssistantProps {
  /** From `assistanceFor(known, today, answers, say)`; null while the candidature's dispositif is not known, or nothing can be said. */
  assistance: Assistance | null;
  /** What was read that the attestation speaks of. */
  known: Attested;
  /** The user has just asked for the attestation. */
  isAsked?: boolean;
  /** What the user says of earlier referencings where Étape 1, which declares them, was never read; null where it was. */
  origin: ToldOrigin | null;
  answers: Answers;
  say: Say;
  /** A question was answered; null takes the answer back. */
  onAnswer: (id: string, answer: Answer | null) => void;
  /** The user wants these steps in the checklist. */
  onAddSteps: (steps: Step[]) => void;
  onOpenStep1: () => void;
}

/** What héritage and équivalence mean for one candidature, with the questions that change the answer. */
export function Assistant({ assistance, known, isAsked = false, origin, answers, say, onAnswer, onAddSteps, onOpenStep1 }: AssistantProps) {
  const id = useId();
  return (
    <section className="assistant" aria-labelledby={id}>
      <h2 id={id}>{say('eq_view_title')}</h2>
      {origin && <OriginUnread origin={origin} answers={answers} say={say} onAnswer={onAnswer} onOpenStep1={onOpenStep1} />}
      {assistance === null ? (
        origin?.before !== 'unknown' && <p>{say('eq_view_no_dispositif')}</p>
      ) : (
        <>
          <Answered assistance={assistance} isRead={origin === null} say={say} />
          <Picture proofs={assistance.assessment.proofs} say={say} />
          <Part title={say('eq_view_questions')} shown={assistance.asks.length > 0}>
            <Questions asks={assistance.asks} answers={answers} say={say} onAnswer={onAnswer} />
          </Part>
          <Details assistance={assistance} known={known} isAsked={isAsked} say={say} />
          <Actions assistance={assistance} say={say} onAddSteps={onAddSteps} />
        </>
      )}
    </section>
  );
}

function Answered({ assistance, isRead, say }: { assistance: Assistance; isRead: boolean; say: Say }) {
  const { assessment, situation } = assistance;
  return (
    <>
      <output className="assistant-answer" data-equivalence={assessment.equivalence}>
        {answerWords(assistance, say)}
        {assessment.case !== 'none' && assessment.equivalence !== 'unknown' && ` ${say('eq_view_case', [assessment.case])}`}
      </output>
      <p>{untilWords(assistance, say)}</p>
      {isRead && situation.precedents.length === 0 && <p>{say('eq_view_no_precedent')}</p>}
    </>
  );
}

/** Stands beside the answer: both change with each question answered. */
function Picture({ proofs, say }: { proofs: readonly ProofShare[]; say: Say }) {
  const chapters = proofs.filter(({ part }) => part === 'chapter');
  return (
    <Part title={say('eq_view_proofs')}>
      <h4>{say('eq_view_profiles')}</h4>
      <ProofBars proofs={proofs.filter(({ part }) => part === 'profile')} say={say} />
      {chapters.length > 0 && <h4>{say('eq_view_chapters')}</h4>}
      {chapters.length > 0 && <ProofBars proofs={chapters} say={say} />}
    </Part>
  );
}

function Details({ assistance, known, isAsked, say }: { assistance: Assistance; known: Attested; isAsked: boolean; say: Say }) {
  const { assessment, request } = assistance;
  const { heritage, steps, findings, openQuestions } = assessment;
  return (
    <>
      <Part title={say('eq_view_heritage')} shown={heritage.length > 0}>
        <Lines lines={heritage.map(({ nru, dsr, applies }) => say(HERITAGE_TEXTS[applies], [nru, dsr]))} />
      </Part>
      <Part title={say('eq_view_findings')} shown={findings.length > 0}>
        <Lines lines={findings.map(({ message }) => message)} />
      </Part>
      <AttestationPart assistance={assistance} known={known} isAsked={isAsked} say={say} />
      <Part title={say('eq_view_steps')}>
        <StepList steps={steps} say={say} />
      </Part>
      <Part title={say('eq_view_open')} shown={openQuestions.length > 0}>
        <Lines lines={openQuestions} />
      </Part>
      <Part title={say('eq_view_request')} shown={request !== ''}>
        <Request text={request} say={say} />
      </Part>
    </>
  );
}

function Part({ title, shown = true, children }: { title: string; shown?: boolean; children: ReactNode }) {
  if (!shown) return null;
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
