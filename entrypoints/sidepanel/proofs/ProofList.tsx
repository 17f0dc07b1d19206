import { type ReactNode, useState } from 'react';
import { saidDate } from '../../../components/said-dates';
import { useWords } from '../../../components/words';
import { firstChoice, isChosen, PROOF_CHOICES, type ProofChoice, type ProofLine } from '../../../lib/candidature/proofs';
import type { RemLine } from '../../../lib/candidature/rem/ans-file';
import type { ProofRow } from '../../../lib/store/user-rows';
import type { ProofActions } from './actions';
import { ForMany } from './ForMany';
import { NoteToggle, OwnLine, OwnWords } from './OwnWords';
import { Proof } from './Proof';

/** What a list of proofs needs besides them. `notes`: the user's rows of the candidature; `today`: YYYY-MM-DD; `named`: what the REM that the user opened says of a proof. */
export interface ListContext {
  named: (proof: string) => RemLine | undefined;
  notes: readonly ProofRow[];
  today: string;
  actions: ProofActions;
}

/** The proofs of one chapter under their requirements, with what to narrow them to: to redo first, else what is missing. */
export function ProofList({ name, lines, context }: { name: string; lines: ProofLine[]; context: ListContext }) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<ProofChoice | null>(null);
  const choice = chosen ?? firstChoice(lines);
  const shown = lines.filter((line) => isChosen(line, choice));
  return (
    <>
      <div role="group" aria-label={say('panel_proofs_of', [name])} className="choices">
        {PROOF_CHOICES.map((each) => (
          <button key={each} type="button" className="choice-chip" aria-pressed={each === choice} onClick={() => setChosen(each)}>
            {say(`panel_proofs_${each}`)} {lines.filter((line) => isChosen(line, each)).length}
          </button>
        ))}
      </div>
      {shown.length > 1 && <ForMany lines={shown} actions={context.actions} />}
      {shown.length === 0 ? <p className="small">{say('panel_no_such_proof')}</p> : <ByRequirement lines={shown} context={context} />}
    </>
  );
}

/** Proofs under their requirements, in the order given. */
export function ByRequirement({ lines, context }: { lines: ProofLine[]; context: ListContext }) {
  return (
    <ul className="requirements">
      {byRequirement(lines).map(([first, ...others]) => (
        <li key={`${first.chapter}|${first.requirement}`}>
          <Requirement chapter={first.chapter} id={first.requirement} title={first.title} context={context} />
          {[first, ...others].map((line) => (
            <Proof key={line.proof} line={line} named={context.named(line.proof)} today={context.today} actions={context.actions} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** In one pass: there may be a thousand. */
function byRequirement(lines: ProofLine[]): [ProofLine, ...ProofLine[]][] {
  const groups = new Map<string, [ProofLine, ...ProofLine[]]>();
  for (const line of lines) {
    const key = `${line.chapter}|${line.requirement}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}

function Requirement({ chapter, id, title, context }: { chapter: string; id: string; title: string | null; context: ListContext }) {
  return (
    <NotedTitle of={{ chapter, proof: id }} about={id} context={context}>
      <h4>{title ? `${id} · ${title}` : id}</h4>
    </NotedTitle>
  );
}

/** The title of a requirement or of a chapter, with what the user says of all of it. */
export function NotedTitle({
  of,
  about,
  context,
  children,
}: {
  of: { chapter: string; proof: string };
  about: string;
  context: ListContext;
  children: ReactNode;
}) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const own = context.notes.find((row) => row.chapter === of.chapter && row.proof === of.proof);
  return (
    <>
      <div className="noted-title">
        {children}
        <NoteToggle about={about} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      </div>
      {isOpen ? (
        <OwnWords of={{ ...of, isProof: false }} own={own} actions={context.actions} />
      ) : (
        <OwnLine own={own} initials={own?.initials ?? ''} due={own?.due ? saidDate(own.due, words) : ''} />
      )}
    </>
  );
}
