import { browser } from 'wxt/browser';
import { parisLocal } from '../../lib/dates';
import type { HintLayer } from '../../lib/hints/hinted';
import { type Memory, type PageRead as Report, type ToPage, sendToBackground } from '../../lib/messages';
import { blankReading } from '../../lib/page/blank';
import { watchChosenFiles } from '../../lib/page/chosen-files';
import { watchPage } from '../../lib/page/watch';
import type { Engine } from '../../lib/engine';
import { type Choices, watchChoices } from './choices';
import { loadEngine, mayBeConvergence } from './engine';
import { chosenFor, hintedPage } from './hinted-page';
import { watchPanel } from './panel';
import { withForm } from './step-form';

/** One page of Convergence, read, checked, hinted and told to the background again and again until `signal`. `sayFarewell`: what it says when the extension has gone from under it, if it has hints. */
export async function startSession(
  document: Document,
  signal: AbortSignal,
): Promise<{ choices: Choices; sayFarewell(words: string, close: string): void }> {
  const choices = await watchChoices(startAfresh, placeBar, signal);
  const panel = watchPanel(placeBar, signal);
  const chosen = watchChosenFiles(document, signal);
  let engine: Engine | null = null;
  /** Null until the background has told it. */
  let memory: Memory | null = null;
  let editedAt: string | null = null;
  let layer: (HintLayer & { end(): void }) | null = null;
  let report: Report | null = null;
  let told = '';
  let openedAt = Date.now();

  /** A page that comes back from the browser's history is opened again. */
  function reopen({ persisted }: PageTransitionEvent): void {
    if (!persisted) return;
    openedAt = Date.now();
    told = '';
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
    try {
      if (engine) read(engine);
      else if (mayBeConvergence(document)) void loadEngine().then(start, () => {});
      else tell({ reading: blankReading(document.location.href), findings: [], elementsCount: 0 });
    } catch {
      // a mistake of ours must not show on the site: the last hints stay
    }
  }

  function start(loaded: Engine): void {
    if (engine || signal.aborted) return;
    engine = loaded;
    readAgain();
  }

  function read({ readPage, RULES, runRules, withoutPersonalValues, withoutPersonalMessages, createHintLayer }: Engine): void {
    const page = readPage(document, document.location.href);
    const { reading } = page;
    const rules = RULES.filter(({ id }) => !choices.isOff(id, reading.candidature));
    const chosenFiles = chosenFor(page, chosen.now());
    const { known, dates } = memory ?? { known: [], dates: [] };
    const context = { reading, known, dates, now: parisLocal(Date.now()), lastEditedAt: editedAt, chosenFiles };
    const findings = runRules(rules, context, choices.say);
    if (memory) memory.forms = withForm(memory.forms, reading, findings);
    if (reading.kind === 'unknown') {
      layer?.end();
      layer = null;
    } else {
      layer ??= addLayer(createHintLayer, new Set(RULES.filter(({ waits }) => waits).map(({ id }) => id)));
      layer.look(choices.look());
      placeBar();
      layer.show(hintedPage(page, findings, chosen.now(), memory?.forms ?? null, choices.say));
    }
    tell({
      reading: withoutPersonalValues(reading),
      findings: withoutPersonalMessages(findings, reading),
      elementsCount: page.elements.length,
    });
  }

  function tell(news: Report): void {
    if (report && report.reading.url !== news.reading.url) openedAt = Date.now();
    report = news;
    const words = JSON.stringify(news);
    if (words !== told) void sendToBackground('pageRead', { ...news, openedAt }).catch(() => {}); // the background may be on its way out
    told = words;
  }

  function addLayer(createHintLayer: Engine['createHintLayer'], waits: Set<string>): HintLayer & { end(): void } {
    const end = new AbortController();
    const why = (rule: string) => void sendToBackground('openRule', { rule }).catch(() => {});
    const openPanel = () => sendToBackground('openPanel').catch(() => null);
    const hints = createHintLayer({
      document,
      say: choices.say,
      waits,
      why,
      openPanel,
      placed: choices.placeBar,
      signal: AbortSignal.any([signal, end.signal]),
    });
    return { ...hints, end: () => end.abort() };
  }

  /** Returns true where the answer comes later: a page that no reader knows is the first to need one. */
  function answer(message: unknown, _sender: unknown, respond: (answer: unknown) => void): true | void {
    if (signal.aborted) return;
    const { type, data } = (message ?? {}) as { type?: keyof ToPage; data?: { id?: number; words?: string[] } };
    if (type === 'readAgain') respond(readAgain());
    if (type === 'pageState') respond(report);
    if (type === 'focusField') respond(layer?.focusField(Number(data?.id)) ?? false);
    if (type !== 'pageStructure') return;
    const words = new Set(data?.words ?? []);
    loadEngine().then(
      ({ structureOf }) => respond(structureOf(document, words)),
      () => respond(null),
    );
    return true;
  }

  browser.runtime.onMessage.addListener(answer);
  const edited = () => {
    editedAt = parisLocal(Date.now());
  };
  for (const type of ['input', 'change']) document.addEventListener(type, edited, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('pageshow', reopen, { signal });
  watchPage(document, readAgain, signal);
  readAgain();
  void sendToBackground('known').then(
    (answered) => {
      memory = answered ?? null;
      if (memory) readAgain();
    },
    () => {},
  );
  return { choices, sayFarewell: (words, close) => layer && engine?.sayFarewell(document, words, close) };
}
