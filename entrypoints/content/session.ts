import { parisLocal } from '../../lib/segur/dates';
import type { HintLayer } from '../../lib/hints/hinted';
import { type Memory, type PageRead, type Question, sendToBackground } from '../../lib/browser/messages';
import { withForm } from '../../lib/judge/left-on-form';
import { questionOf } from '../../lib/judge/question';
import type { PageLimit } from '../../lib/reading/kinds';
import { blankReading } from '../../lib/page/blank';
import { watchChosenFiles } from '../../lib/page/form/chosen-files';
import { watchPage } from '../../lib/page/dom/watch';
import type { Judged } from '../../lib/judge/judge';
import type { Engine } from './parts';
import type { PauseScope } from '../../lib/browser/pause';
import { type Answers, answerMessages } from './answer';
import type { Choices } from './choices';
import { deliver } from './deliver';
import { lexiconBy, loadEngine, mayBeConvergence, structureBy } from './engine';
import { hintedPage } from './hinted-page';
import { watchPanel } from './panel';
import { withLimits } from './limits';
import { readBy } from './read-by';
import { createSetAside } from './set-aside';
import { createShowWord } from './show-word';
import { createTelling } from './telling';
import * as native from '../../lib/page/dom/native';

/** The page as its session is given it. */
export interface SessionPage {
  document: Document;
  choices: Choices;
  /** When the page was opened, ms. */
  openedAt: number;
  /** Whether the extension is paused here by now. */
  isPaused(): boolean;
  pause(scope: PauseScope): void;
}

/** A page that is being read. */
export interface Session {
  /** Draws everything anew: the user's choices have changed. */
  startAfresh(): void;
  /** Puts the bar where the user wants it now. */
  placeBar(): void;
  /** Takes leave of the page, if it has hints, when the extension has gone from under it. */
  sayFarewell(words: string, close: string): void;
}

/** One page of Convergence, read, checked, hinted and told to the background again and again until `signal`. */
export function startSession({ document, choices, openedAt, isPaused, pause }: SessionPage, signal: AbortSignal): Session {
  const telling = createTelling(openedAt, signal);
  const setAside = createSetAside((dismissal) => {
    void deliver('dismiss', { ...dismissal, openedAt: telling.openedAt() }, () => !signal.aborted);
    readAgain();
  });
  const panel = watchPanel(placeBar, signal);
  const chosen = watchChosenFiles(document, signal);
  const shown = createShowWord(document, choices.say, signal);
  let engine: Engine | null = null;
  let readPage: ReturnType<Engine['pageReader']> | null = null;
  /** Null until the background has told it. */
  let memory: Memory | null = null;
  let editedAt: string | null = null;
  /** Whose memory was asked for last. */
  let asked: Question | null = null;
  /** The page as judged last. */
  let judged: Judged | null = null;
  /** The page does not leave the hints where they are put. */
  let isLost = false;
  let layer: (HintLayer & { end(): void }) | null = null;

  /** A page that comes back from the browser's history is opened again. */
  function reopen({ persisted }: PageTransitionEvent): void {
    if (!persisted) return;
    telling.reopen();
    readAgain();
  }

  /** The words of the whole layer may have changed with the language. */
  function startAfresh(): void {
    layer?.end();
    layer = null;
    readAgain();
  }

  function placeBar(): void {
    layer?.lookOfBar(choices.bar(), panel.isOpen());
  }

  function readAgain(): void {
    if (isPaused()) return; // under a new address, say
    try {
      if (engine) read(engine);
      else if (mayBeConvergence(document, choices.words())) void loadEngine().then(start, () => tellUnread(['unloaded']));
      else tellUnread([]);
    } catch {
      // a mistake of ours must not show on the site: the last hints stay
    }
  }

  /** Of a page that is not read no part of the address is told either. */
  function tellUnread(limits: PageLimit[]): void {
    if (signal.aborted) return;
    tell({ reading: blankReading(`${document.location.origin}/`), findings: [], elementsCount: 0, ...(limits.length > 0 && { limits }) });
  }

  function start(loaded: Engine): void {
    if (engine || signal.aborted) return;
    engine = loaded;
    readAgain();
  }

  function read(loaded: Engine): void {
    readPage ??= loaded.pageReader(document, signal, readAgain);
    const lexicon = lexiconBy(choices.words(), readAgain);
    const now = lexicon === undefined ? null : readPage(document.location.href, lexicon);
    if (!now) return; // a large page is being read, or the lexicon loaded
    const { known, dates } = memory ?? { known: [], dates: [] };
    const { say, isOff } = choices;
    judged = loaded.judgePage(
      now,
      { known, dates, dismissals: setAside.now() },
      { say, isOff, now: parisLocal(Date.now()), lastEditedAt: editedAt, chosen: chosen.now() },
    );
    const { page, findings } = judged;
    watched.lookInto(page.shadows);
    chosen.keep(judged.chosen);
    const { reading } = page;
    setAside.follow(findings, reading, loaded.dismissal, (finding) => loaded.toldOf({ page, findings: [finding] }).findings[0]);
    if (JSON.stringify(questionOf(reading)) !== JSON.stringify(asked)) askMemory();
    if (memory) memory.forms = withForm(memory.forms, reading, findings);
    if (reading.kind === 'unknown' || isLost) {
      layer?.end();
      layer = null;
    } else {
      layer ??= addLayer(loaded);
      layer.look(choices.look());
      placeBar();
      layer.show(hintedPage(judged, memory?.forms ?? null, say));
    }
    tell(loaded.toldOf(judged));
  }

  function tell(news: PageRead): void {
    telling.tell(withLimits(news, document, isLost));
  }

  /** The place of a proof's zone among the fields that the layer knows; -1 where the page has none. */
  function zoneOf(proof: string): number {
    const zone = judged?.page.proofZones.findIndex((each) => each.proof === proof) ?? -1;
    return judged && zone >= 0 ? judged.page.elements.length + zone : -1;
  }

  function addLayer({ createHintLayer, waits, whole }: Engine): HintLayer & { end(): void } {
    const end = new AbortController();
    const hints = createHintLayer({
      document,
      say: choices.say,
      waits,
      whole,
      why: (rule) => void sendToBackground('openRule', { rule }).catch(() => {}),
      dismissalOf: setAside.dismissalOf,
      openPanel: () => sendToBackground('openPanel').catch(() => null),
      pause,
      placed: choices.placeBar,
      lost: () => {
        isLost = true;
        readAgain();
      },
      signal: AbortSignal.any([signal, end.signal]),
    });
    return { ...hints, end: () => end.abort() };
  }

  /** Asks for what is remembered of the page's candidature, again when the page names others. */
  function askMemory(): void {
    if (!judged) return;
    const question = (asked = questionOf(judged.page.reading));
    const take = (answered: Memory | null) => {
      if (question === asked) remember(answered);
    };
    void sendToBackground('known', question).then(take, () => take(null));
  }

  function remember(answered: Memory | null | undefined): void {
    if (signal.aborted) return;
    memory = answered ?? memory;
    setAside.remember(memory?.dismissals ?? []);
    readAgain();
  }

  const answers: Answers = {
    readAgain,
    memoryChanged: askMemory,
    dismiss: setAside.dismiss,
    pageState: telling.last,
    focusField: ({ id }) => layer?.focusField(id) ?? false,
    focusProof: ({ proof }) => layer?.focusField(zoneOf(proof)) ?? false,
    pageStructure: ({ words }) => structureBy(document, words),
    point: shown.point,
    pointKey: ({ key }) => shown.press(key),
    readBy: ({ words }) => engine && readBy(engine, document, words, choices),
  };
  answerMessages(answers, signal);
  const edited = () => {
    editedAt = parisLocal(Date.now());
  };
  for (const type of ['input', 'change']) native.addEventListener(document, type, edited, { capture: true, passive: true, signal });
  native.defaultView(document)?.addEventListener('pageshow', reopen, { signal });
  const watched = watchPage(document, readAgain, signal);
  readAgain();
  return { startAfresh, placeBar, sayFarewell: (words, close) => layer && engine?.sayFarewell(document, words, close) };
}
