import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { CalendarDates } from '../../components/dashboard/CalendarDates';
import { CandidatureFilters } from '../../components/dashboard/CandidatureFilters';
import { DashboardFrame } from '../../components/dashboard/DashboardFrame';
import { EraseAll } from '../../components/dashboard/EraseAll';
import { ExportList } from '../../components/dashboard/ExportList';
import { MergePreview } from '../../components/dashboard/MergePreview';
import { NO_OVERVIEW_FILTER } from '../../components/dashboard/overview';
import { RestoreForm } from '../../components/dashboard/RestoreForm';
import { RuleDetails } from '../../components/dashboard/RuleDetails';
import { RuleList } from '../../components/dashboard/RuleList';
import { SettingsForm } from '../../components/dashboard/SettingsForm';
import { StoredTables } from '../../components/dashboard/StoredTables';
import { DEFAULT_SETTINGS } from '../../lib/settings';
import { dossier } from '../checklist/samples';
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
  confidence: 'stated',
} as const;
const date = { dispositif: 'DUI', date: 'date2', at: '2027-12-01', deleted: false, updatedAt: '' } as const;
const { candidature } = dossier();

const PARTS: [string, ReactElement][] = [
  [
    'menu',
    <DashboardFrame key="1" part="rules" place="" title="Règles">
      {null}
    </DashboardFrame>,
  ],
  ['filters', <CandidatureFilters key="2" all={[overview('Éole')]} filter={NO_OVERVIEW_FILTER} onChange={nothing} />],
  ['dates', <CalendarDates key="3" userDates={[date]} onSet={nothing} />],
  ['erasing', <EraseAll key="4" onErase={nothing} />],
  ['exports', <ExportList key="5" sheets={['Preuves']} onExport={nothing} />],
  ['restoring', <RestoreForm key="6" shared="equipe.json" onOpen={nothing} onShare={nothing} onForget={nothing} />],
  ['merging', <MergePreview key="7" fileName="a" news={[]} counts={{}} hasSettings onMerge={nothing} onCancel={nothing} />],
  ['rules', <RuleList key="8" rules={[rule]} disabled={[]} onSwitch={nothing} />],
  [
    'rule',
    <RuleDetails
      key="9"
      rule={rule}
      candidatures={[candidature]}
      disabled={[]}
      disabledFor={{}}
      onSwitch={nothing}
      onSwitchFor={nothing}
    />,
  ],
  [
    'settings',
    <SettingsForm key="10" settings={DEFAULT_SETTINGS} mayNotify={false} panelKeys="" onChange={nothing} onAskNotify={nothing} />,
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
