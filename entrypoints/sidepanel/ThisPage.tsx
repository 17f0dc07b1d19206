import type { PageLimit } from '../../lib/reading/kinds';
import type { PageReading } from '../../lib/reading/reading';
import type { Finding } from '../../lib/reading/reading';
import type { SisterAnswer } from '../../lib/candidature/sisters/answers';
import { EmptyState } from '../../components/EmptyState';
import { type DismissalOf, FindingList } from './FindingList';
import { MissingFacts } from './MissingFacts';
import type { Teaching } from '../hooks/useTeaching';
import { TeachWord } from './TeachWord';
import { SisterAnswers } from './SisterAnswers';
import { ProofBar } from '../../components/ProofBar';
import { PageReport } from './PageReport';
import { saidDate } from '../../components/said-dates';
import { useWords } from '../../components/words';
import './findings.css';

/** A page of Convergence as it stands in the tab. */
export interface PageHere {
  reading: PageReading;
  findings: Finding[];
  limits?: PageLimit[] | undefined;
}

/**
 * What the page in the tab still needs: its progress, what is wrong or missing, what could not be read. Null: the tab shows something else. A page of
 * Convergence that is not recognised can be reported, like one that is read wrong.
 */
export function ThisPage({
  page,
  onGoTo,
  dismissalOf = () => null,
  sisters = [],
  onOpenConvergence,
  onAskStructure,
  onSaveStructure,
  teaching,
}: {
  page: PageHere | null;
  onGoTo: (field: number) => void;
  dismissalOf?: DismissalOf;
  /** What sister candidatures hold for fields that are empty. */
  sisters?: SisterAnswer[];
  onOpenConvergence: () => void;
  onAskStructure: () => Promise<string | null>;
  onSaveStructure: (html: string) => void;
  teaching: Teaching;
}) {
  const { say } = useWords();
  const report = page && <PageReport key={page.reading.url} onAsk={onAskStructure} onSave={onSaveStructure} />;
  const other = page && (
    <div className="teach-other">
      <span className="small">{say('panel_teach_other')}</span> <TeachWord about="any" teaching={teaching} />
    </div>
  );
  const limits = page?.limits?.map((limit) => (
    <p key={limit} className="callout callout-warning">
      {say(`panel_limit_${limit.replace('-', '_')}`)}
    </p>
  ));
  if (page === null || page.reading.kind === 'unknown') {
    return (
      <EmptyState title={say(page === null ? 'panel_no_page' : 'panel_page_unread')}>
        <p>{say(page === null ? 'panel_no_page_why' : 'panel_page_unread_why')}</p>
        {page === null && (
          <button type="button" onClick={onOpenConvergence}>
            {say('popup_open_convergence')}
          </button>
        )}
        {limits}
        {other}
        {report}
      </EmptyState>
    );
  }
  const { reading, findings } = page;
  return (
    <>
      <h2 className="page-title">{reading.title}</h2>
      <Progress reading={reading} />
      <FindingList findings={findings} onGoTo={onGoTo} dismissalOf={dismissalOf} />
      <SisterAnswers answers={sisters} onGoTo={onGoTo} />
      <MissingFacts reading={reading} teaching={teaching} />
      {limits}
      {other}
      {report}
    </>
  );
}

function Progress({ reading: { progress } }: { reading: PageReading }) {
  const words = useWords();
  const { say } = words;
  if (progress === null) return null;
  const { answered, mandatory, percent, draftSavedAt } = progress;
  const said =
    answered !== null && mandatory !== null
      ? say('panel_answers', [answered, mandatory])
      : percent !== null
        ? say('panel_percent', [percent])
        : null;
  return (
    <div className="progress">
      {said !== null && (
        <>
          <ProofBar value={answered ?? percent ?? 0} total={answered === null ? 100 : (mandatory ?? 100)} label={said} />
          <p className="small">{said}</p>
        </>
      )}
      {draftSavedAt !== null && <p className="small">{say('panel_draft_saved', [saidDate(draftSavedAt, words)])}</p>}
    </div>
  );
}
