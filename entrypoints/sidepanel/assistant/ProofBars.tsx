import type { ProofShare, Share } from '../../../lib/candidature/equivalence/situation';
import type { Say } from '../../../lib/rules/rule';
import { SHARE_TEXTS } from './wording';

/** What is left to file as a list of bars, each with its words: the bar is only the picture of them. */
export function ProofBars({ proofs, say }: { proofs: readonly ProofShare[]; say: Say }) {
  return (
    <ul className="assistant-proofs">
      {proofs.map(({ name, wave1, wave2 }) => (
        <li key={name}>
          <strong>{name}</strong>
          <ShareBar wave={1} share={wave1} say={say} />
          <ShareBar wave={2} share={wave2} say={say} />
        </li>
      ))}
    </ul>
  );
}

function ShareBar({ wave, share, say }: { wave: 1 | 2; share: Share; say: Say }) {
  return (
    <div className="assistant-share">
      <span className="assistant-share-words">
        {say('eq_view_wave', [wave])} : {say(SHARE_TEXTS[share])}
      </span>
      <span aria-hidden="true" className="assistant-bar" data-share={share} />
    </div>
  );
}
