// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { CandidatureTable } from '../../entrypoints/dashboard/list/CandidatureTable';
import { CalendarDates } from '../../entrypoints/dashboard/settings/CalendarDates';
import { CounterMap } from '../../entrypoints/dashboard/report/CounterMap';
import { DashboardFrame } from '../../entrypoints/dashboard/DashboardFrame';
import { EraseAll } from '../../entrypoints/dashboard/stored/EraseAll';
import { MergePreview } from '../../entrypoints/dashboard/backup/MergePreview';
import { ProofsOverTime } from '../../entrypoints/dashboard/report/ProofsOverTime';
import { RuleDetails } from '../../entrypoints/dashboard/rules/RuleDetails';
import { RuleList } from '../../entrypoints/dashboard/rules/RuleList';
import type { RuleFacts } from '../../entrypoints/dashboard/rules/rule-facts';
import { SettingsForm } from '../../entrypoints/dashboard/settings/SettingsForm';
import { StoredTables } from '../../entrypoints/dashboard/stored/StoredTables';
import { Timeline } from '../../entrypoints/dashboard/timeline/Timeline';
import { laneOf } from '../../entrypoints/dashboard/timeline/timeline';
import { checklistFor } from '../../lib/candidature/checklist/checklist';
import { situationOf } from '../../lib/candidature/situation';
import { asManaged, NOTHING_MANAGED } from '../../lib/browser/managed';
import { DEFAULT_SETTINGS } from '../../lib/browser/settings';
import { dossier } from '../candidature/checklist/samples';
import { deadline } from '../candidature/deadline';
import { minute } from '../store/samples';
import { draw, overview } from './dashboard-parts';
import { misnamed } from './names';

const NOTHING = { onNext: () => {}, onPrint: () => {}, onArchive: () => {}, onDelete: () => {} };
const names = () => screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent);
const count = (day: string, submitted: number) => ({
  number: 'A',
  day,
  total: 75,
  loaded: submitted + 5,
  submitted,
  validated: 0,
  readAt: minute(0),
});

/** What axe finds in the page drawn; colours need a browser. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

describe('the table of candidatures', () => {
  const soon = deadline({ at: '2026-12-01T12:00', daysLeft: 10 });
  const missed = [deadline({ date: 'date1', at: '2026-10-01T12:00', daysLeft: -51, isPast: true })];
  const all = [
    overview('Éole', { deadlines: [soon], outlook: { late: 2, missed, urgency: 'missed' }, row: { readAt: minute(1) } }),
    overview('Atlas', { row: { readAt: minute(3), dispositif: 'LGC' } }),
    overview('Bleu', { deadlines: [], row: { readAt: minute(2) } }),
    overview('Vieux', { row: { archived: true } }),
  ];

  it('says what to do when there is none', () => {
    draw(<CandidatureTable all={[]} actions={NOTHING} />);
    expect(screen.getByText(/Ouvrez une page de votre candidature/)).toBeInTheDocument();
  });

  it('shows the open ones, the most pressing first, and sorts by a press on a heading', async () => {
    const { container } = draw(<CandidatureTable all={all} actions={NOTHING} />);
    expect(names()).toEqual(['Éole', 'Atlas', 'Bleu']);
    expect(screen.getByRole('columnheader', { name: /Prochaine action/ })).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: /^Candidature/ }));
    expect(names()).toEqual(['Atlas', 'Bleu', 'Éole']);
    expect(screen.getByRole('columnheader', { name: /^Candidature/ })).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: /Prochaine action/ }));
    await userEvent.click(screen.getByRole('button', { name: /Prochaine action/ }));
    expect(names()).toEqual(['Bleu', 'Atlas', 'Éole']);
    await userEvent.click(screen.getByRole('button', { name: /Prochaine échéance/ }));
    expect(names()).toEqual(['Éole', 'Atlas', 'Bleu']);
    expect(await violations()).toEqual([]);
    expect(misnamed(container)).toEqual([]);
  });

  it('says the date that was missed before the next one, what to do next, and how many items are late', () => {
    draw(<CandidatureTable all={all} actions={NOTHING} />);
    const line = screen.getByRole('link', { name: 'Éole' }).closest('tr');
    expect(line).toHaveTextContent(/Date 1 dépassée.*1 déc. 2026.*Bientôt : dans 10 jours/);
    expect(line).toHaveTextContent('Ouvrir la candidature : Cap n’a pas encore lu ses étapes');
    expect(line).toHaveTextContent('2 éléments en retard');
  });

  it('goes where the next action is done', async () => {
    const onNext = vi.fn();
    draw(<CandidatureTable all={all} actions={{ ...NOTHING, onNext }} />);
    const [first] = screen.getAllByRole('button', { name: /Ouvrir la candidature/ });
    await userEvent.click(first as HTMLElement);
    expect(onNext.mock.calls).toEqual([[all[0]]]);
  });

  it('finds without accents, by dispositif, and the archived ones', async () => {
    draw(<CandidatureTable all={all} actions={NOTHING} />);
    await userEvent.type(screen.getByRole('searchbox'), 'eole');
    expect(names()).toEqual(['Éole']);
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.selectOptions(screen.getByLabelText('Dispositif'), 'LGC');
    expect(names()).toEqual(['Atlas']);
    await userEvent.selectOptions(screen.getByLabelText('Dispositif'), '');
    await userEvent.selectOptions(screen.getByLabelText('Afficher'), 'archived');
    expect(names()).toEqual(['Vieux']);
    expect(screen.getByRole('status')).toHaveTextContent('Candidatures affichées : 1 sur 4');
  });

  it('prints, archives and deletes by the menu of a line, and by nothing else', async () => {
    const actions = { ...NOTHING, onPrint: vi.fn(), onArchive: vi.fn(), onDelete: vi.fn() };
    draw(<CandidatureTable all={all} actions={actions} />);
    expect(screen.queryByText('Supprimer')).toBeNull();
    const choose = async (name: string, what: string) => {
      await userEvent.click(screen.getByRole('button', { name: `Actions pour ${name}` }));
      expect(misnamed(screen.getByRole('menu'))).toEqual([]);
      await userEvent.click(screen.getByRole('menuitem', { name: what }));
    };
    await choose('Bleu', 'Imprimer le rapport');
    await choose('Bleu', 'Archiver');
    await choose('Éole', 'Supprimer');
    expect(actions.onPrint.mock.calls).toEqual([['BLEU']]);
    expect(actions.onArchive.mock.calls).toEqual([['BLEU', true]]);
    expect(actions.onDelete.mock.calls).toEqual([['ÉOLE']]);
  });
});

describe('the rules', () => {
  const rule = (id: string, parts: Partial<RuleFacts> = {}): RuleFacts => ({
    id,
    title: `Règle ${id}`,
    explain: 'Parce que.',
    example: '123',
    severity: 'error',
    source: 'Guide DUI',
    words: '',
    confidence: 'stated',
    ...parts,
  });

  it('are searched and switched off', async () => {
    const onSwitch = vi.fn();
    draw(
      <RuleList
        rules={[rule('siret-format'), rule('nru-self', { explain: 'Référencé deux fois' })]}
        fixed={[]}
        disabled={['nru-self']}
        onSwitch={onSwitch}
      />,
    );
    expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([true, false]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Règle active : Règle siret-format' }));
    expect(onSwitch).toHaveBeenCalledWith('siret-format', false);
    await userEvent.type(screen.getByRole('searchbox'), 'reference deux');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('link')).toHaveAttribute('href', '#/rules/nru-self');
  });

  it('cannot be switched on where the organisation has switched them off', async () => {
    draw(<RuleList rules={[rule('nru-self')]} disabled={['nru-self']} fixed={['nru-self']} onSwitch={vi.fn()} />);
    const box = screen.getByRole('checkbox');
    expect(box).toBeDisabled();
    expect(box).toHaveAccessibleDescription('Fixé par votre organisation.');
    expect(await violations()).toEqual([]);
  });

  it('say where they are written, and are switched off for one candidature', async () => {
    const onSwitchFor = vi.fn();
    const { candidature } = dossier({ number: 'AB', names: ['Medi20'], product: null });
    draw(
      <DashboardFrame part="rules" search={null} place="rules x" title="Règle x">
        <RuleDetails
          rule={rule('x', { source: 'https://www.insee.fr/x', confidence: 'inferred' })}
          candidatures={[candidature]}
          fixed={[]}
          disabled={[]}
          disabledFor={{}}
          onSwitch={() => {}}
          onSwitchFor={onSwitchFor}
        />
      </DashboardFrame>,
    );
    expect(screen.getByRole('link', { name: 'https://www.insee.fr/x' })).toBeInTheDocument();
    expect(screen.getByText(/à vérifier auprès de l’ANS/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Active pour Medi20 (n° AB)' }));
    expect(onSwitchFor).toHaveBeenCalledWith('AB', 'x', false);
    expect(screen.getByRole('link', { name: 'Règles' })).toHaveAttribute('aria-current', 'page');
    expect(await violations()).toEqual([]);
  });
});

describe('the settings', () => {
  it('are changed one at a time', async () => {
    const onChange = vi.fn();
    const onAskNotify = vi.fn();
    draw(
      <SettingsForm
        settings={DEFAULT_SETTINGS}
        managed={NOTHING_MANAGED}
        mayNotify={false}
        panelKeys="Ctrl+Shift+Y"
        onChange={onChange}
        onAskNotify={onAskNotify}
      />,
    );
    await userEvent.selectOptions(screen.getByLabelText('Thème'), 'dark');
    await userEvent.click(screen.getByRole('checkbox', { name: '3 jours avant' }));
    await userEvent.click(screen.getByRole('checkbox', { name: '60 jours avant' }));
    expect(onChange.mock.calls).toEqual([
      [{ theme: 'dark' }],
      [{ reminderDays: [30, 14, 7, 1, 0] }],
      [{ reminderDays: [60, 30, 14, 7, 3, 1, 0] }],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Autoriser les notifications' }));
    expect(onAskNotify).toHaveBeenCalled();
    expect(screen.getByText('Ctrl+Maj+Y')).toBeInTheDocument();
  });

  it('show what the organisation has fixed, and say so', async () => {
    const managed = asManaged({ language: 'fr', reminderDays: [7] });
    const settings = { ...DEFAULT_SETTINGS, language: 'fr' as const, reminderDays: [7] };
    draw(<SettingsForm settings={settings} managed={managed} mayNotify panelKeys="" onChange={vi.fn()} onAskNotify={vi.fn()} />);
    expect(screen.getByRole('combobox', { name: /^Langue.*fixé par votre organisation/i })).toBeDisabled();
    expect(screen.getByRole('checkbox', { name: '7 jours avant' })).toBeDisabled();
    expect(screen.getByRole('checkbox', { name: '7 jours avant' })).toBeChecked();
    expect(screen.getByRole('combobox', { name: 'Thème' })).toBeEnabled();
    expect(await violations()).toEqual([]);
  });

  it('let a date of the calendar be corrected and taken back', async () => {
    const onSet = vi.fn();
    const row = { dispositif: 'DUI' as const, date: 'date2' as const, at: '2027-12-01T12:00', deleted: false, updatedAt: '' };
    draw(<CalendarDates userDates={[row]} onSet={onSet} />);
    expect(screen.getByLabelText(/Votre date : DUI vague 2, Date 2/)).toHaveValue('2027-12-01T12:00');
    expect(screen.getAllByText(/^Source : Webinaire « Parcours coordonné DUI » \(26 mai 2026\)/)).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: /Reprendre le calendrier : DUI vague 2/ }));
    expect(onSet).toHaveBeenCalledWith('DUI', 'date2', null);
    expect(await violations()).toEqual([]);
  });
});

describe('what is stored', () => {
  it('is read as sentences, table by table', async () => {
    draw(
      <StoredTables
        tables={[{ name: 'items', rows: [{ number: 'AB', note: 'appeler', deleted: false, updatedAt: minute(0), own: null }] }]}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: /Vos éléments, coches et notes/ }));
    const facts = screen.getAllByRole('definition').map((fact) => fact.textContent);
    expect(facts).toEqual(['AB', 'appeler', 'non', '21 nov. 2026 à 09:00']);
  });

  it('is erased only once the word is typed', async () => {
    const onErase = vi.fn();
    draw(<EraseAll onErase={onErase} />);
    const button = screen.getByRole('button', { name: 'Tout effacer' });
    expect(button).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox'), 'effacer tout{Enter}');
    expect(onErase).not.toHaveBeenCalled();
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.type(screen.getByRole('textbox'), 'effacer');
    await userEvent.click(button);
    expect(onErase).toHaveBeenCalledOnce();
  });
});

describe('a merge', () => {
  it('shows what it would do, and asks about the settings', async () => {
    const onMerge = vi.fn();
    const { candidature } = dossier({ number: 'AB', names: ['Medi20'], product: null });
    const about = { number: 'AB', table: 'items', words: null, before: null } as const;
    const note = (place: number) =>
      ({ ...about, subject: 'note', kind: 'added', key: `nil:${place}`, after: `note ${place}`, initials: 'PM' }) as const;
    const lines = [
      { ...about, subject: 'tick', kind: 'changed', key: 'chapter:INS', before: 'todo', after: 'done', initials: '' } as const,
      ...Array.from({ length: 9 }, (_, place) => note(place)),
    ];
    const date = {
      ...about,
      number: '',
      table: 'userDates',
      subject: 'date',
      kind: 'added',
      key: 'DUI date2',
      after: '2027-12-01',
      initials: '',
    } as const;
    const news = [
      { candidature, whole: 'archived' as const, lines },
      { candidature: null, whole: null, lines: [date] },
    ];
    const counts = { items: { added: 2, changed: 1, same: 7 }, looks: { added: 0, changed: 0, same: 0 } };
    draw(<MergePreview fileName="equipe.json" news={news} counts={counts} hasSettings onMerge={onMerge} onCancel={() => {}} />);
    const [whose, dates] = [
      screen.getByRole('heading', { name: 'Medi20 (AB)' }),
      screen.getByRole('heading', { name: 'Commun à toutes les candidatures' }),
    ];
    expect(whose.parentElement).toHaveTextContent(/^Medi20 \(AB\)Elle sera archivée\.1 coche changée/);
    expect(whose.parentElement).toHaveTextContent(
      '« Compléter et soumettre le chapitre « INS » » : À faire → Fait (coché)9 notes ajoutées',
    );
    expect(whose.parentElement).toHaveTextContent(/: note 0 \(PM\).*: note 6 \(PM\)et 2 autres$/);
    expect(dates.parentElement).toHaveTextContent('« DUI vague 2, Date 2 : dépôt des preuves » : 1 déc. 2027');
    expect(screen.getAllByRole('row', { hidden: true })[1]).toHaveTextContent('Vos éléments, coches et notes217');
    expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Fusionner' }));
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Fusionner' }));
    expect(onMerge.mock.calls).toEqual([[false], [true]]);
  });
});

describe('pictures', () => {
  const lane = (parts: Partial<Parameters<typeof laneOf>[0]> = {}) => {
    const { candidature } = dossier({ names: ['Medi20'], product: null, dispositif: 'DUI' });
    return laneOf(
      { candidature, deadlines: [], items: [], milestones: [], starts: [], ...parts },
      ({ key }) => key,
      ({ lead }) => lead,
    );
  };
  const rowTexts = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);
  const places = (container: Element) =>
    [...container.querySelectorAll('.track > svg')].map((mark) => Number.parseFloat(mark.getAttribute('x') ?? ''));

  it('of time have a table that says the same, uncertain dates included', async () => {
    const { candidature } = dossier({
      names: ['Medi20'],
      product: null,
      forecastDate: '2027-09-15',
      mandateEnds: ['2026-06-30', '2028-12-31'],
    });
    const differing = deadline({
      differs: true,
      words: [
        { from: 'calendar', at: '2027-10-01T12:00', source: '' },
        { from: 'page', at: '2027-11-01T12:00', source: '' },
      ],
    });
    const deadlines = [deadline({ date: 'date1', met: true, at: '2026-10-01T12:00' }), differing];
    const { container } = draw(<Timeline lanes={[lane({ candidature, deadlines })]} now="2026-11-21T09:00" />);
    expect(rowTexts()).toEqual([
      'Medi20',
      'Ouverture3 juin 2026Calendrier de l’ANSPassée',
      'Fin d’un mandat30 juin 2026ConvergencePassée',
      'Date 11 oct. 2026 à 12:00Calendrier de l’ANSTenue',
      'Date prévisionnelle15 sept. 2027ConvergenceIncertaine',
      'Date 21 oct. 2027 à 12:00Calendrier de l’ANSIncertaine',
      'Date 21 nov. 2027 à 12:00ConvergenceIncertaine',
      'Fin d’un mandat31 déc. 2028ConvergenceÀ renouveler si besoin',
    ]);
    expect(places(container)).toHaveLength(7);
    expect([...places(container)].sort((a, b) => a - b)).toEqual(places(container));
    expect(places(container).every((place) => place > 0 && place < 100)).toBe(true);
    expect(container.querySelectorAll('.track .date-mark-uncertain')).toHaveLength(3);
    expect(await violations()).toEqual([]);
  });

  it('of time say that a date is over once its hour has struck, and a day without an hour once it has ended', () => {
    const { candidature } = dossier({ dispositif: null });
    const word = (at: string) => deadline({ words: [{ from: 'user', at, source: '' }] });
    const states = (at: string, now: string) => {
      const { unmount } = draw(<Timeline lanes={[lane({ candidature, deadlines: [word(at)] })]} now={now} />);
      const said = rowTexts()
        .at(-1)
        ?.match(/(Dépassée|À tenir)$/)?.[0];
      unmount();
      return said;
    };
    expect(states('2027-10-01T12:00', '2027-10-01T11:59')).toBe('À tenir');
    expect(states('2027-10-01T12:00', '2027-10-01T12:01')).toBe('Dépassée');
    expect(states('2027-10-01', '2027-10-01T23:59')).toBe('À tenir');
    expect(states('2027-10-01', '2027-10-02T00:00')).toBe('Dépassée');
  });

  it('of time have a date that candidatures share once, with their names', () => {
    const lanes = ['Aster', 'Bleuet', 'Coucou'].map((name, place) => {
      const { candidature } = dossier({ number: name, names: [name], product: null, dispositif: 'DUI', forecastDate: `2027-09-1${place}` });
      return lane({ candidature, deadlines: [deadline({ date: 'date1', at: '2026-10-01T12:00', met: place > 0 }), deadline()] });
    });
    const { container } = draw(<Timeline lanes={lanes} now="2026-11-21T09:00" />);
    expect(rowTexts()).toEqual([
      'Dates communes : DUI vague 2',
      'OuvertureAster, Bleuet, Coucou3 juin 2026Calendrier de l’ANSPassée',
      'Date 1Aster (dépassée), Bleuet (tenue), Coucou (tenue)1 oct. 2026 à 12:00Calendrier de l’ANSDépassée (1), Tenue (2)',
      'Date 2Aster, Bleuet, Coucou1 oct. 2027 à 12:00Calendrier de l’ANSÀ tenir',
      'Aster',
      'Date prévisionnelle10 sept. 2027ConvergenceIncertaine',
      'Bleuet',
      'Date prévisionnelle11 sept. 2027ConvergenceIncertaine',
      'Coucou',
      'Date prévisionnelle12 sept. 2027ConvergenceIncertaine',
    ]);
    expect(container.querySelectorAll('.track .date-mark')).toHaveLength(6);
    expect([...container.querySelectorAll('.mark-count')].map(({ textContent }) => textContent)).toEqual(['3', '3', '3']);
  });

  it('of time show the milestones of the other counters, drawn as sure as they are', () => {
    const [first] = checklistFor(
      situationOf(dossier({ profiles: ['PA'] }), null, { date1: null, date2: null, date3: null }),
      '2026-11-21T09:00',
    );
    if (!first) throw new Error('no item');
    const item = (key: string) => ({ ...first, key });
    const milestones = [
      { counter: 'edc-psc' as const, items: [item('maturity')], at: '2026-10-02', from: 'before' as const, isMet: true },
      { counter: 'edc-psc' as const, items: [item('access')], at: '2026-11-02', from: 'seen' as const, isMet: true },
      { counter: 'cnda' as const, items: [item('request'), item('nil')], at: '2027-01-15', from: 'user' as const, isMet: false },
      { counter: 'cnda' as const, items: [item('exam')], at: '2028-03-15T12:00', from: 'official' as const, isMet: false },
    ];
    const { container } = draw(<Timeline lanes={[lane({ milestones })]} now="2026-11-21T09:00" />);
    expect(rowTexts().slice(2)).toEqual([
      'Jalon EDC PSC : maturity2 oct. 2026Convergence, première lectureFait, au plus tard ce jour',
      'Jalon EDC PSC : access2 nov. 2026Convergence, lu ce jour-làTenue',
      'Jalon CNDA : request ; nil15 janv. 2027VousÀ tenir',
      'Jalon CNDA : exam15 mars 2028 à 12:00Dates de l’ANSÀ faire au plus tard ce jour',
    ]);
    expect(
      container.querySelectorAll('.track .date-mark-edc.date-mark-uncertain, .track .date-mark-cnda.date-mark-uncertain'),
    ).toHaveLength(2);
  });

  it('of time draw what is absurdly far at the end of the axis, and leave out what is no date', () => {
    const { candidature } = dossier({ forecastDate: '9999-99-99', mandateEnds: ['1901-01-01', '2028-01-01', '2199-12-31'] });
    const { container } = draw(<Timeline lanes={[lane({ candidature })]} now="2026-11-21T09:00" />);
    expect(places(container).filter((place) => place === 0 || place === 100)).toEqual([0, 100]);
    expect(places(container)).toHaveLength(4);
    expect(container.querySelectorAll('.axis-tick').length).toBeLessThan(20);
  });

  it('of proofs estimate nothing from fewer than three days', () => {
    draw(<ProofsOverTime counts={[count('2026-11-01', 10), count('2026-11-08', 20)]} date2="2027-10-01T12:00" today="2026-11-21" />);
    expect(screen.getByText(/aucun rythme ne peut être estimé/)).toBeInTheDocument();
    expect(screen.queryByText(/Estimation/)).not.toBeInTheDocument();
  });

  it.each([
    [1, '1 preuve soumise par semaine'],
    [1.5, '1,5 preuve soumise par semaine'],
    [2, '2 preuves soumises par semaine'],
  ])('of proofs say one and several: %d', (pace, words) => {
    const counts = [0, 1, 2].map((week) => count(`2026-11-${String(1 + 14 * week).padStart(2, '0')}`, 10 + 2 * week * pace));
    draw(<ProofsOverTime counts={counts} date2={null} today="2026-11-29" />);
    expect(screen.getByText(/Estimation/)).toHaveTextContent(words);
  });

  it('of proofs say the pace, the points it rests on, and where it leads', () => {
    const counts = [count('2026-11-01', 10), count('2026-11-08', 20), count('2026-11-15', 30)];
    draw(<ProofsOverTime counts={counts} date2="2027-01-16T12:00" today="2026-11-21" />);
    expect(screen.getByText(/Estimation : 10 preuves soumises par semaine, d’après 3 jours de lecture/)).toHaveTextContent(
      'vers le 17 déc. 2026',
    );
    expect(screen.getByText(/il faut soumettre environ 5,6 preuves par semaine/)).toBeInTheDocument();
  });

  it.each([
    ['third party’s proxy', { lps: 'AAAAAAAAAA', proxy: 'BBBBBBBBBB' }, /cas 1 de l’annexe/, 1],
    ['own proxy', { lps: 'AAAAAAAAAA', proxy: 'AAAAAAAAAA' }, /cas 2 de l’annexe/, 0],
    ['unknown', { lps: null, proxy: null }, /pas encore connu/, 0],
  ])('of the counters follow the annex: %s', (_, edcNru, words, proxies) => {
    const known = dossier({ edcNru, dispositif: 'DUI', profiles: ['PA'] });
    const items = checklistFor(situationOf(known, null, { date1: null, date2: null, date3: null }), '2026-11-21T09:00');
    draw(<CounterMap items={items} edcNru={edcNru} />);
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.queryAllByRole('rowheader', { name: /^Proxy tiers : son autorisation/ })).toHaveLength(proxies);
    expect(screen.getByRole('rowheader', { name: /^Proxy e-santé : habilitation/ })).toBeInTheDocument();
    const proofs = screen.getByRole('rowheader', { name: 'Ségur : chapitres de preuves' }).closest('tr');
    expect(proofs).toHaveTextContent(/CNDA : décision, EDC : habilitation/);
  });
});
