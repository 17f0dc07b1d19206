import { useState } from 'react';
import { Fold } from '../../../components/Fold';
import { useWords } from '../../../components/words';
import { type ByFile, type ProofByFile, STANDINGS } from '../../../lib/candidature/rem/by-file';

/** How many proofs of the REM stand where, each number with its proofs, and where file and page do not agree. `root`: the NRU of the root; "" where there is none. */
export function ByFileList({ told, root }: { told: ByFile; root: string }) {
  const { say } = useWords();
  const { rem, list, isListMissing, proofs, unlisted } = told;
  const absent = proofs.filter(({ standing, isOnPage }) => standing === 'to-file' && isOnPage === false);
  const stillAsked = proofs.filter(({ standing, isOnPage }) => (standing === 'inherited' || standing === 'common') && isOnPage === true);
  return (
    <>
      <h3>{say('rem_title')}</h3>
      <p className="small">{say('rem_source', [rem.fileName, rem.version])}</p>
      {list && <p className="small">{say('rem_list', [list.fileName, list.version])}</p>}
      {isListMissing && <p className="callout callout-warning">{say('rem_list_missing', [root])}</p>}
      {STANDINGS.map((standing) => (
        <Standing
          key={standing}
          text={`rem_${standing.replace('-', '_')}`}
          proofs={proofs.filter((proof) => proof.standing === standing)}
        />
      ))}
      <Standing text="rem_absent" proofs={absent} />
      <Standing text="rem_still_asked" proofs={stillAsked} />
      {unlisted.length > 0 && <p className="small">{say('rem_unlisted', [unlisted.join(', ')])}</p>}
    </>
  );
}

function Standing({ text, proofs }: { text: string; proofs: ProofByFile[] }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (proofs.length === 0) return null;
  return (
    <Fold title={<span className="fold-name">{say(text, [proofs.length])}</span>} isOpen={isOpen} onToggle={setOpen}>
      <ul className="small by-file-proofs">
        {proofs.map(({ requirement, scenario, proof, words, title, chapter }) => (
          <li key={`${requirement} ${scenario} ${proof}`}>
            <strong>{proof || requirement}</strong> {words || title}
            {chapter !== '' && ` (${chapter})`}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
