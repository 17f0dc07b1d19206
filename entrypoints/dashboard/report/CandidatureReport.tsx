import type { Deadline } from '../../../lib/candidature/deadlines';
import type { ChecklistItem } from '../../../lib/candidature/checklist/item';
import type { Outlook } from '../../../lib/candidature/outlook';
import { parisLocal } from '../../../lib/segur/dates';
import { currentStep } from '../../../lib/segur/statuses';
import type { CandidatureRow, Dossier, HistoryRow } from '../../../lib/store/rows';
import { purposeOf } from '../../../components/candidature-name';
import { ChapterBar } from '../../../components/ChapterBar';
import { DeadlineLine } from '../../../components/DeadlineLine';
import { NextAction } from '../../../components/NextAction';
import { saidChange } from '../../../components/said-change';
import { saidInstant } from '../../../components/said-dates';
import { StepTrack } from '../../../components/StepTrack';
import { useWords } from '../../../components/words';
import type { First } from '../../../lib/candidature/sisters/first';
import { AgainstOthers } from './AgainstOthers';
import { CounterMap } from './CounterMap';
import { ProofsOverTime } from './ProofsOverTime';
import { readable } from '../readable';
import { ReportItems } from './ReportItems';
import { ReportProofs } from './ReportProofs';
import { hashOf } from '../route';

const CHANGES_SHOWN = 8;

/** Everything about one candidature at a glance, made to be printed: on one page where it fits. `today`: YYYY-MM-DD. */
export function CandidatureReport({
  dossier,
  deadlines,
  items,
  outlook,
  history,
  sisters,
  first,
  today,
  onPrint,
}: {
  dossier: Dossier;
  deadlines: Deadline[];
  items: ChecklistItem[];
  outlook: Outlook;
  history: HistoryRow[];
  /** The candidatures of the same software, of any counter. */
  sisters: CandidatureRow[];
  /** Those to have referenced first, so that the others gain. */
  first: First[];
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
        <div className={`report-next urgency-${outlook.urgency}`}>
          <strong>{say('dash_column_urgency')}</strong> <NextAction outlook={outlook} />
        </div>
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
      <ReportProofs chapters={chapters} proofs={dossier.proofs} />
      <div className="report-columns report-past">
        <section className="card" aria-labelledby="history">
          <h2 id="history">{say('dash_report_history')}</h2>
          {history.length === 0 && <p className="small">{say('dash_report_no_history')}</p>}
          <ul className="report-list">
            {history.slice(0, CHANGES_SHOWN).map((change) => (
              <li key={`${change.at} ${change.subject} ${change.name}`}>
                <time dateTime={change.at}>{saidInstant(change.at, words, parisLocal)}</time> · <span>{saidChange(change, words)}</span>
              </li>
            ))}
          </ul>
        </section>
        <ProofsOverTime counts={counts} date2={deadlines.find(({ date }) => date === 'date2')?.at ?? null} today={today} />
      </div>
      <AgainstOthers candidature={candidature} sisters={sisters} items={dossier.items} first={first} />
      <CounterMap items={items} edcNru={candidature.edcNru} />
    </>
  );
}
