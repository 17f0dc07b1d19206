/**
 * What may leave the page, and nothing else: business facts. Everything a person typed about people stays where it was typed. Each place of a reading
 * has its rule, and telephones and e-mail addresses stand nowhere:
 * - titles, statuses, steps, deadlines, buttons: the site's own words, short numbers, the product's words, the candidature's number (`onlyPrinted`);
 * - questions, sections, choices, names of chapters, titles of requirements, requests of the ANS: their words, which may be new, but for what looks like
 *   a person's name (`withoutNames`);
 * - names of products, and commercial names: as they are;
 * - numbers, versions, days, ids, extensions: in their shape, or not at all; of a document's name its extension; of an address what comes before the first
 *   part that is neither a word of the site nor a number.
 */
import type { FieldReading, Finding, PageReading, Product } from '../reading/reading';
import { plain } from '../reading/text';
import { STATUS_WORDINGS } from '../reading/wordings';
import type { Status } from '../segur/statuses';
import { CUT, withoutContacts } from './contacts';
import { markedPlace } from './dismissal';
import { mayLeave, ofShape } from './may-leave';
import { onlyPrinted, withoutNames } from './printed';
import { plainAddress } from './plain-address';

const ID = /^(?=.*\d)[A-Z][A-Z0-9-]*(?:[./][A-Za-z0-9-]+)*$/;
const EXTENSION = /^[a-z0-9]{1,6}$/;
const NUMBER = /^[A-Z0-9]{1,40}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]{5,12}(?:Z|[+-]\d\d:\d\d)?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The reading as it may leave: `filled` stays where a value does not. Done twice it is the same as done once. */
export function withoutPersonalValues(reading: PageReading): PageReading {
  const candidature = shaped(reading.candidature, NUMBER); // the reader gives capitals; spaces out, a name would fit too
  const url = plainAddress(reading.url, candidature);
  if (reading.kind === 'unknown') return { ...emptied(reading), url, candidature };
  const { steps, deadlines, progress, fields, chapters, requirements, convention, candidatures, confirmation } = reading;
  const product = reading.product && plainProduct(reading.product);
  const also = new Set(plain(`${product?.name ?? ''} ${product?.version ?? ''} ${candidature ?? ''}`).match(/[\p{L}\p{N}]+/gu));
  const printed = (text: string) => onlyPrinted(text, also);
  const said = (text: string) => withoutNames(text);
  /** A status of which words are cut was taught by the user: it is said in the site's own. */
  const statusOf = ({ raw, status }: { raw: string; status: Status }) =>
    printed(raw) === raw || status === 'unknown' ? printed(raw) : STATUS_WORDINGS[status];
  return {
    ...reading,
    url,
    candidature,
    product,
    title: printed(reading.title),
    steps: steps.map((step) => ({ ...step, name: printed(step.name), raw: statusOf(step) })),
    deadlines: deadlines.filter(({ at }) => MOMENT.test(at)).map((deadline) => ({ ...deadline, raw: printed(deadline.raw) })),
    progress: progress && { ...progress, remaining: progress.remaining.map(said), draftSavedAt: shaped(progress.draftSavedAt, MOMENT) },
    fields: fields.map((field) => plainField(field)),
    chapters: chapters.map((chapter) => ({
      ...chapter,
      name: said(chapter.name),
      raw: statusOf(chapter),
      action: chapter.action && printed(chapter.action),
    })),
    requirements: requirements
      .filter(({ id }) => ID.test(id))
      .map((requirement) => ({
        ...requirement,
        title: requirement.title && said(requirement.title),
        scenarios: requirement.scenarios.filter((id) => ID.test(id)),
        proofs: requirement.proofs.filter((id) => ID.test(id)),
        fileRule: plainRule(requirement.fileRule),
        proofStates: requirement.proofStates
          .filter(({ proof }) => ID.test(proof))
          .map((proof) => ({ ...proof, reason: proof.reason && said(proof.reason) })),
        ...(requirement.requests && {
          requests: requirement.requests
            .filter(({ proof }) => ID.test(proof))
            .map((request) => ({ ...request, on: shaped(request.on, DAY), words: said(request.words) })),
        }),
      })),
    convention: convention && {
      ...convention,
      referencedOn: shaped(convention.referencedOn, DAY),
      files: convention.files.map((name) => /\.[a-z0-9]{1,5}$/i.exec(name)?.[0].toLowerCase() ?? ''),
    },
    candidatures: candidatures.map((line) => ({
      ...line,
      reference: line.reference && ofShape('reference', line.reference),
      product: withoutContacts(line.product),
      raw: statusOf(line),
    })),
    confirmation: confirmation && {
      ...confirmation,
      title: said(confirmation.title),
      chapter: confirmation.chapter && said(confirmation.chapter),
    },
    chapter: reading.chapter && said(reading.chapter),
  };
}

/** The findings with every value that may not leave cut out of their sentences. */
export function withoutPersonalMessages(findings: readonly Finding[], reading: PageReading): Finding[] {
  const personal = reading.fields.flatMap((field) => {
    const left = plainField(field).value;
    return field.value.length > 2 && left !== field.value
      ? field.value.split(' | ').filter((value) => value.length > 2 && !left.includes(value))
      : [];
  });
  return findings.map((finding) => ({
    ...finding,
    label: finding.label && withoutNames(finding.label),
    message: withoutContacts(personal.reduce((message, value) => message.replaceAll(value, CUT), finding.message)),
  }));
}

/** What is set aside as it may leave: a mark of its place, and a question in which no name stands. */
export function withoutPersonalPlace<Aside extends { place: string; label: string | null }>(aside: Aside): Aside {
  return { ...aside, place: markedPlace(aside.place), label: aside.label && withoutNames(aside.label) };
}

function plainField(field: FieldReading): FieldReading {
  const value = mayLeave(field);
  return {
    ...field,
    label: withoutNames(field.label),
    section: field.section && withoutNames(field.section),
    value: value ?? '',
    options: value === null ? [] : field.options.map((option) => withoutNames(option)),
    help: null,
    fileRule: plainRule(field.fileRule),
  };
}

function plainProduct({ name, version, reference }: Product): Product {
  return { name: withoutContacts(name), version: ofShape('version', version) ?? '', reference: ofShape('reference', reference) ?? '' };
}

function plainRule(rule: FieldReading['fileRule']): FieldReading['fileRule'] {
  return rule && { ...rule, extensions: rule.extensions.filter((extension) => EXTENSION.test(extension)) };
}

function shaped(text: string | null, shape: RegExp): string | null {
  return text !== null && shape.test(text) && withoutContacts(text) === text ? text : null;
}

/** A page that is not read: its address and kind, and none of its words. */
function emptied(reading: PageReading): PageReading {
  return {
    ...reading,
    title: '',
    product: null,
    steps: [],
    deadlines: [],
    progress: null,
    fields: [],
    chapters: [],
    requirements: [],
    convention: null,
    candidatures: [],
    confirmation: null,
    chapter: null,
  };
}
