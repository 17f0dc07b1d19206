import { useState } from 'react';
import { LINKS, type LinkName } from '../../lib/segur/links';
import { Fold } from '../../components/Fold';
import { useWords } from '../../components/words';

const NAMES = Object.keys(LINKS) as LinkName[];

/** The pages and mailboxes of the ANS and of the other counters, folded until asked for. */
export function UsefulLinks() {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold title={<span className="fold-name">{say('panel_links')}</span>} isOpen={isOpen} onToggle={setOpen}>
      <ul className="links">
        {NAMES.map((name) => (
          <li key={name}>
            <a href={LINKS[name].href} target="_blank" rel="noreferrer">
              {say(`link_${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
