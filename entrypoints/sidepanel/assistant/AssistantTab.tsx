import { Assistant } from './Assistant';
import { useWords } from '../../../components/words';
import { addressOf } from '../../../lib/candidature/checklist/address';
import type { Step } from '../../../lib/candidature/equivalence/situation';
import { setAnswer } from '../../../lib/store/answers';
import { addItem, itemsOf } from '../../../lib/store/items';
import type { Dossier } from '../../../lib/store/rows';
import { CONVERGENCE } from '../../../lib/segur/site';
import { openPlace } from '../../hooks/open-place';
import { useAssistance } from '../../hooks/useAssistance';

const COUNTERS: Record<Step['where'], string> = {
  step1: 'segur',
  step2: 'segur',
  step3: 'segur',
  messagerie: 'convergence',
  'edc-psc': 'edc-psc',
  cnda: 'cnda',
};

/** The assistant on one candidature, with the answers that were kept and Date 2. `today`: YYYY-MM-DD. */
export function AssistantTab({
  dossier: { candidature, pages },
  today,
  isAttestationAsked = false,
  onFailed,
}: {
  dossier: Pick<Dossier, 'candidature' | 'pages'>;
  today: string;
  /** The user has just asked for the attestation. */
  isAttestationAsked?: boolean;
  onFailed: (error: unknown) => void;
}) {
  const { say } = useWords();
  const { number } = candidature;
  const told = useAssistance({ candidature, pages }, today);
  if (told === undefined) return <p aria-busy="true" />;
  return (
    <Assistant
      {...told}
      known={candidature}
      isAsked={isAttestationAsked}
      say={say}
      onAnswer={(id, answer) => void setAnswer(number, id, answer).catch(onFailed)}
      onAddSteps={(steps) => void addSteps(number, steps).catch(onFailed)}
      onOpenStep1={() => void openPlace(addressOf(pages, 'dashboard', null) ?? (candidature.url || CONVERGENCE))}
    />
  );
}

/** Makes items of the user's own of the steps; one that is already there is not added again. */
async function addSteps(number: string, steps: Step[]): Promise<void> {
  const present = new Set((await itemsOf(number)).map(({ own }) => own?.title));
  for (const { text, where } of steps) {
    if (!present.has(text)) await addItem(number, text, COUNTERS[where]);
  }
}
