import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { CalendarDates } from '../../entrypoints/dashboard/settings/CalendarDates';
import { CandidatureFilters } from '../../entrypoints/dashboard/list/CandidatureFilters';
import { DashboardFrame } from '../../entrypoints/dashboard/DashboardFrame';
import { EraseAll } from '../../entrypoints/dashboard/stored/EraseAll';
import { ExportList } from '../../entrypoints/dashboard/backup/ExportList';
import { MergePreview } from '../../entrypoints/dashboard/backup/MergePreview';
import { NO_OVERVIEW_FILTER } from '../../entrypoints/dashboard/list/overview';
import { RestoreForm } from '../../entrypoints/dashboard/backup/RestoreForm';
import { RuleDetails } from '../../entrypoints/dashboard/rules/RuleDetails';
import { RuleList } from '../../entrypoints/dashboard/rules/RuleList';
import { SettingsForm } from '../../entrypoints/dashboard/settings/SettingsForm';
import { StoredTables } from '../../entrypoints/dashboard/stored/StoredTables';
import { NOTHING_MANAGED } from '../../lib/browser/managed';
import { DEFAULT_SETTINGS } from '../../lib/browser/settings';
import { dossier } from '../candidature/checklist/samples';
import { draw, overview } from './dashboard-parts';
import { misnamed } from './names';

const nothing = () => {};
const rule = {
  id: 'x',
  title: 'Règle',
  explain: '',
  example: '',
  severity: 'error',
  source: 'https://a.fr',
  words: '',
  confidence: 'stated',
} as const;
const date = { dispositif: 'DUI', date: 'date2', at: '2027-12-01', deleted: false, updatedAt: '' } as const;
const { candidature } = dossier();

const PARTS: [string, ReactElement][] = [
  [
    'menu',
    <DashboardFrame key="1" part="rules" search={null} place="" title="Règles">
      {null}
    </DashboardFrame>,
  ],
  ['filters', <CandidatureFilters key="2" all={[overview('Éole')]} filter={NO_OVERVIEW_FILTER} onChange={nothing} />],
  ['dates', <CalendarDates key="3" userDates={[date]} onSet={nothing} />],
  ['erasing', <EraseAll key="4" onErase={nothing} />],
  ['exports', <ExportList key="5" sheets={['Preuves']} onExport={nothing} />],
  ['restoring', <RestoreForm key="6" onOpen={nothing} />],
  ['merging', <MergePreview key="7" fileName="a" news={[]} counts={{}} hasSettings onMerge={nothing} onCancel={nothing} />],
  ['rules', <RuleList key="8" rules={[rule]} disabled={[]} fixed={[]} onSwitch={nothing} />],
  [
    'rule',
    <RuleDetails
      key="9"
      rule={rule}
      candidatures={[candidature]}
      disabled={[]}
      fixed={[]}
      disabledFor={{}}
      onSwitch={nothing}
      onSwitchFor={nothing}
    />,
  ],
  [
    'settings',
    <SettingsForm
      key="10"
      settings={DEFAULT_SETTINGS}
      managed={NOTHING_MANAGED}
      mayNotify={false}
      panelKeys=""
      onChange={nothing}
      onAskNotify={nothing}
    />,
  ],
  ['tables', <StoredTables key="11" tables={[{ name: 'items', rows: [] }]} />],
];

it.each(PARTS)('each control of the dashboard is called by what it shows: %s', (_, part) => {
  expect(misnamed(draw(part).container)).toEqual([]);
});

it('a control that has no name, or another than it shows, is found', () => {
  const { container } = draw(
    <>
      <button type="button" aria-label="Mettre de côté Éole">
        Archiver
      </button>
      <button type="button" aria-label="Archiver Éole">
        Archiver
      </button>
      <button type="button">
        <span aria-hidden="true">⋯</span>
      </button>
    </>,
  );
  expect(misnamed(container)).toEqual([expect.stringContaining('Mettre de côté'), expect.stringContaining('⋯')]);
});
