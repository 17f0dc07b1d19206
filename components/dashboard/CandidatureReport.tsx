import type { Deadline } from '../../lib/checklist/deadlines';
import type { ChecklistItem } from '../../lib/checklist/item';
import { parisLocal } from '../../lib/dates';
import { currentStep } from '../../lib/segur/statuses';
import type { Dossier, HistoryRow } from '../../lib/store/rows';
import { purposeOf } from '../candidature-name';
import { ChapterBar } from '../ChapterBar';
import { DeadlineLine } from '../DeadlineLine';
import { saidDate, saidInstant } from '../said-dates';
import { StepTrack } from '../StepTrack';
import { useWords } from '../words';
import { CounterMap } from './CounterMap';
import { ProofsOverTime } from './ProofsOverTime';
import { readable } from './readable';
import { ReportItems } from './ReportItems';
import { hashOf } from './route';

const CHANGES_SHOWN = 8;

/** Everything about one candidature at a glance, made to be printed on one page. `today`: YYYY-MM-DD. */
export function CandidatureReport({
  dossier,
  deadlines,
  items,
  history,
  today,
  onPrint,
}: {
  dossier: Dossier;
  deadlines: Deadline[];
  items: ChecklistItem[];
  history: HistoryRow[];
  today: string;
  onPrint: () => void;
}) {
  const words = useWords();
  const { say } = words;
  const { candidature, chapters, counts } = dossier;
  const { number, names, profiles, forecastDate, readAt } = candidature;
  const facts: [string, string][] = [
    ['number', number],
    ['dispositif', purposeOf(candidature, words)],
    ['names', names.join(', ')],
    ['profiles', profiles.join(', ')],
    ['forecastDate', readable(forecastDate, words)],
    ['readAt', saidInstant(readAt, words, parisLocal)],
  ];
  return (
    <>
      <div className="buttons no-print">
        <button type="button" className="primary" onClick={onPrint}>
          {say('dash_print')}
        </button>
        <a href={hashOf('candidatures')}>{say('dash_all_candidatures')}</a>
      </div>
      <section className="card" aria-label={say('dash_report_facts')}>
        <dl className="facts facts-columns">
          {facts
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <div key={name}>
                <dt>{say(`dash_field_${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        <StepTrack steps={candidature.steps} current={currentStep(candidature.steps)?.number ?? null} />
      </section>
      <div className="report-columns">
        <section className="card" aria-labelledby="deadlines">
          <h2 id="deadlines">{say('dash_report_deadlines')}</h2>
          {deadlines.length === 0 && <p className="small">{say('dash_no_deadline')}</p>}
          <ul className="report-list">
            {deadlines.map((deadline) => (
              <li key={deadline.date}>
                <DeadlineLine deadline={deadline} />
              </li>
            ))}
          </ul>
        </section>
        <section className="card" aria-labelledby="chapters">
          <h2 id="chapters">{say('dash_report_chapters')}</h2>
          {chapters.length === 0 && <p className="small">{say('popup_no_chapters')}</p>}
          <ul className="report-list report-chapters">
            {chapters.map((chapter) => (
              <li key={chapter.name}>
                <ChapterBar chapter={chapter} />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <ReportItems items={items} />
      <div className="report-columns report-past">
        <section className="card" aria-labelledby="history">
          <h2 id="history">{say('dash_report_history')}</h2>
          {history.length === 0 && <p className="small">{say('dash_report_no_history')}</p>}
          <ul className="report-list">
            {history.slice(0, CHANGES_SHOWN).map(({ at, subject, name, from, to }) => {
              const what = subject === 'deadline' ? say(`word_deadline_${name}`) : subject === 'convention' ? say('word_step4') : name;
              const said = (text: string) =>
                subject === 'deadline'
                  ? saidDate(text, words)
                  : subject === 'convention'
                    ? say(`word_convention_${text.replace('-', '_')}`)
                    : text;
              return (
                <li key={`${at} ${subject} ${name}`}>
                  <time dateTime={at}>{saidInstant(at, words, parisLocal)}</time> ·{' '}
                  {from === null ? say('panel_change_new', [what, said(to)]) : say('panel_change', [what, said(from), said(to)])}
                </li>
              );
            })}
          </ul>
        </section>
        <ProofsOverTime counts={counts} date2={deadlines.find(({ date }) => date === 'date2')?.at ?? null} today={today} />
      </div>
      <CounterMap items={items} edcNru={candidature.edcNru} />
    </>
  );
}
