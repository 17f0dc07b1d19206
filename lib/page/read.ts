import { confirmationIn, offersSubmission } from './facts/confirmation';
import { blankReading } from './blank';
import { candidatureNumber, deadlinesIn, dispositifIn, pageDispositif, pageWords, productIn } from './facts/facts';
import type { FieldElements } from './form/fields';
import { whileReading } from './dom/kept';
import { type Outline, outlineInSlices } from './dom/outline';
import { type Slices, whole } from './dom/slices';
import { progressIn } from './facts/progress';
import { READERS } from './readers';
import type { Page, Reader } from './readers/reader';
import type { FactName, PageKind, PageReading } from '../reading/reading';
import { stepperIn } from './facts/steps';
import { plain } from './taught';
import { titleOf, titlePlace } from './facts/title';
import { proofZonesIn, type ProofZone } from './form/zones';
import * as native from './dom/native';

/** A page's reading with the elements it was read from. */
export interface PageRead {
  reading: PageReading;
  /** By FieldReading.id. */
  elements: FieldElements[];
  /** The drop zones of a chapter's page. */
  proofZones: ProofZone[];
  /** The open shadow roots that are drawn. */
  shadows: ShadowRoot[];
}

/** Reads the page as it is drawn now. Never throws for a strange page: what is not understood is `unknown` or `missing`. `url` is only passed on. */
export function readPage(document: Document, url: string): PageRead {
  return whileReading(() => whole(readInSlices(document, url))).read;
}

/** The same, piece by piece, with the outline that it was read by. */
export function* readInSlices(document: Document, url: string): Slices<{ outline: Outline; read: PageRead }> {
  const page = yield* pageInSlices(document);
  return { outline: page.outline, read: yield* readOutlined(page, url) };
}

function* readOutlined(page: Page, url: string): Slices<PageRead> {
  const reader = READERS.find((one) => one.detects(page));
  if (!reader) return { reading: { ...blankReading(url), title: page.title }, elements: [], proofZones: [], shadows: page.outline.shadows };
  yield;
  const found = reader.read(page);
  const own = 'next' in found ? yield* found : found;
  const reading: PageReading = {
    ...blankReading(url),
    kind: reader.kind,
    title: page.title,
    guichet: reader.guichet,
    step: reader.step,
    ...header(page, reader),
    ...own.reading,
  };
  reading.progress =
    reader.kind.endsWith('-form') && reader.kind !== 'product-form'
      ? progressIn(
          page.words,
          reading.fields.map((field) => field.label),
        )
      : null;
  if (reading.convention?.state === 'referenced') reading.steps = reading.steps.map((step) => ({ ...step, status: 'done' }));
  reading.missing = missingIn(reading, reader.expects, own.nameless ?? 0);
  return {
    reading,
    elements: own.elements ?? [],
    proofZones: proofZonesIn(page.outline, reading.requirements),
    shadows: page.outline.shadows,
  };
}

/** The page's outline, words and title, as readers take them. */
export function pageOf(document: Document): Page {
  return whole(pageInSlices(document));
}

function* pageInSlices(document: Document): Slices<Page> {
  const outline = yield* outlineInSlices(native.body(document) ?? native.documentElement(document));
  yield;
  const title = titleOf(outline);
  return { outline, words: pageWords(outline), title, plainTitle: plain(title) };
}

/** Pages that name many products, or none yet. */
const WITHOUT_PRODUCT: PageKind[] = ['demarche-list', 'catalogue', 'parcours', 'product-form'];

function header(page: Page, { kind, guichet, step }: Reader): Partial<PageReading> {
  const { words, title } = page;
  const found = guichet === 'segur' ? pageDispositif(words, title) : null;
  const isCandidature = step !== null || kind === 'dashboard';
  return {
    dispositif: found?.dispositif ?? null,
    wave: guichet === 'segur' ? (found?.wave ?? waveIn(page)) : null,
    candidature: isCandidature ? candidatureNumber(words) : null,
    product: WITHOUT_PRODUCT.includes(kind)
      ? null
      : productIn(words, title, kind === 'demarche-choice' ? titlePlace(page.outline, title) : undefined),
    steps: step && guichet ? stepperIn(words, guichet, step) : [],
    deadlines: deadlinesIn(words),
    confirmation: confirmationIn(words),
    ...((kind === 'step1-recap' || kind === 'step2-recap') && { offersSubmission: offersSubmission(words) }),
  };
}

function waveIn({ plainTitle }: Page): 1 | 2 | null {
  return dispositifIn(plainTitle)?.wave ?? (/vague 2/.test(plainTitle) ? 2 : null);
}

function missingIn(reading: PageReading, expects: FactName[], nameless: number): FactName[] {
  return expects.filter((fact) => {
    const value = reading[fact];
    if (fact === 'dispositif' && reading.guichet === 'edc-psc') return false; // that counter is for every dispositif
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    return isEmpty || (fact === 'fields' && nameless > 0);
  });
}
