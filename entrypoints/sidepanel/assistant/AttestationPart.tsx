import { useEffect, useRef, useState } from 'react';
import type { Assistance } from '../../../lib/candidature/equivalence/assistance';
import { type Attested, attestationDoubts, attestationPaper } from '../../../lib/candidature/equivalence/attestation-paper';
import type { Say } from '../../../lib/rules/rule';
import { copyText } from '../../hooks/sharing';
import { claimLines } from './wording';

/** The attestation, where one is expected: its terms with their sources, its text to copy or print, and what does not agree with the form. `isAsked`: the user has just asked for it. */
export function AttestationPart({
  assistance,
  known,
  isAsked,
  say,
}: {
  assistance: Assistance;
  known: Attested;
  isAsked: boolean;
  say: Say;
}) {
  const [done, setDone] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAsked) heading.current?.focus();
  }, [isAsked]);
  const { expected, claims } = assistance.assessment.attestation;
  const paper = attestationPaper(assistance, known, say);
  const copy = async () => setDone(say((await copyText(paper)) ? 'eq_view_copied' : 'eq_view_copy_failed'));
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        {say('eq_view_attestation')}
      </h3>
      {!expected && <p>{say('eq_view_attestation_none')}</p>}
      {expected && (
        <>
          <p>{say('eq_paper_model')}</p>
          <section className="assistant-paper" aria-label={say('eq_paper_title')}>
            {paper}
          </section>
          <div className="buttons">
            <button type="button" onClick={copy}>
              {say('eq_paper_copy')}
            </button>
            <button type="button" className="link" onClick={printPaper}>
              {say('eq_paper_print')}
            </button>
          </div>
          <output>{done}</output>
          <h4>{say('eq_paper_check')}</h4>
          <ul>
            {attestationDoubts(assistance, known, say).map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
          {claimLines(claims, say).map((line) => (
            <small key={line}>{line}</small>
          ))}
        </>
      )}
    </section>
  );
}

/** Prints the attestation alone: the page's style hides the rest while it is marked. */
function printPaper(): void {
  const { dataset } = document.documentElement;
  dataset.print = 'paper';
  window.addEventListener('afterprint', () => delete dataset.print, { once: true });
  window.print();
}
