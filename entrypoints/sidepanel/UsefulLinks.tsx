import { useState } from 'react';
import { titleOf } from '../../lib/segur/claim';
import { HELP, type HelpName } from '../../lib/segur/help';
import { LINKS, type LinkName } from '../../lib/segur/links';
import { Fold } from '../../components/Fold';
import { useWords } from '../../components/words';

const NAMES = Object.keys(LINKS) as LinkName[];
const WITHOUT_LINK = Object.keys(HELP) as HelpName[];

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
        {WITHOUT_LINK.map((name) => (
          <li key={name}>
            {say(`help_${name}`)} <span className="small">{titleOf(HELP[name])}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
