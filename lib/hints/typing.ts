/** An answer that is being typed is not judged yet: nobody needs to hear after one digit that thirteen are missing. */
import { type HintedField, type HintedPage, levelOf } from './hinted';
import { focusedElement } from './jump';
import * as native from '../page/dom/native';

const TYPED_IN =
  'textarea, input:not([type=checkbox], [type=radio], [type=file], [type=range], [type=color]), [contenteditable]:not([contenteditable=false])';
/** How an answer comes that was written elsewhere. */
const COMES_WHOLE = ['insertFromPaste', 'insertFromDrop', 'insertReplacementText'];

/** Which answers are being typed. */
export interface Typing {
  /** The page without what is wrong with an answer that is being typed, unless that was said before or the answer is as long as a right one. */
  heard(page: HintedPage): HintedPage;
  /** This answer, or every one when none is named, may be judged. */
  end(key?: string): void;
}

/**
 * Looks on as answers are typed; it stops no event. `fields` gives the page's fields now; `whole`, by rule, whether an answer is as long as
 * a right one. Emptiness (`waits`) is not judged here: it has a waiting of its own.
 */
export function createTyping(
  document: Document,
  fields: () => readonly HintedField[],
  waits: ReadonlySet<string>,
  whole: ReadonlyMap<string, (value: string) => boolean>,
  signal: AbortSignal,
): Typing {
  const typed = new Set<string>();
  /** Of which fields something wrong is said now: what one corrects there stays said until it is right. */
  let faulty = new Set<string | undefined>();

  const input = (event: Event) => {
    const [control] = event.composedPath() as Element[];
    const field = control && fields().find(({ controls }) => controls.includes(control));
    if (!field) return;
    const isTyped = focusedElement(document) === control && isKeystroke(event as InputEvent, control);
    if (isTyped && !faulty.has(field.key)) typed.add(field.key);
    else typed.delete(field.key);
  };
  native.addEventListener(document, 'input', input, { capture: true, passive: true, signal });

  const isTyping = ({ key, controls }: HintedField) => {
    const focused = focusedElement(document);
    return typed.has(key) && focused !== null && controls.includes(focused);
  };

  return {
    heard(page) {
      const findings = page.findings.filter(({ rule, field: id }) => {
        const field = page.fields[id ?? -1];
        return !field || waits.has(rule) || !isTyping(field) || (whole.get(rule)?.(valueOf(field)) ?? false);
      });
      const faults = findings.filter((finding) => !['fill', 'info'].includes(levelOf(finding, waits)));
      faulty = new Set(faults.map(({ field }) => page.fields[field ?? -1]?.key));
      return { ...page, findings };
    },
    end(key) {
      if (key === undefined) typed.clear();
      else typed.delete(key);
    },
  };
}

/** Dates of the browser's own report no keystrokes, but grow by them; a value that comes in one go need not be waited for. */
function isKeystroke({ inputType, data }: InputEvent, control: Element): boolean {
  return native.matches(control, TYPED_IN) && !COMES_WHOLE.includes(inputType) && !(inputType === 'insertText' && (data?.length ?? 0) > 1);
}

function valueOf({ controls }: HintedField): string {
  return controls.map((control) => (control as HTMLInputElement).value ?? native.textContent(control)).join('');
}
