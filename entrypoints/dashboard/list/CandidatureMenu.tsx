import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../../../components/words';
import type { CandidatureActions } from './CandidatureTable';

/** What is rarely done to a candidature, out of the way of what is often done. `name`: what the candidature is called. */
export function CandidatureMenu({
  number,
  name,
  isArchived,
  actions,
}: {
  number: string;
  name: string;
  isArchived: boolean;
  actions: CandidatureActions;
}) {
  const { say } = useWords();
  const label = say('dash_actions_for', [name]);
  return (
    <MenuTrigger>
      <Button className="menu-button" aria-label={label}>
        <span aria-hidden="true" title={label}>
          ⋯
        </span>
      </Button>
      <Popover className="menu" placement="bottom end">
        <Menu>
          <MenuItem onAction={() => actions.onPrint(number)}>{say('dash_print_report')}</MenuItem>
          {actions.onCopy && <MenuItem onAction={() => actions.onCopy?.(number)}>{say('dash_copy_items')}</MenuItem>}
          <MenuItem onAction={() => actions.onArchive(number, !isArchived)}>{say(isArchived ? 'dash_unarchive' : 'dash_archive')}</MenuItem>
          <MenuItem className="danger" onAction={() => actions.onDelete(number)}>
            {say('dash_delete')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
