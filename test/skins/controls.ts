/** Form controls, told apart from how a skin labels and frames them. */
import type { QuestionContent } from './content.ts';
import { type Attributes, attributes, esc, frenchOf, isoOf } from './html.ts';

/** How a site types its inputs: its own kinds ("email", "date") or plain text everywhere. */
export interface ControlStyle {
  dates: 'native' | 'typed';
  types: 'native' | 'text';
}

/** The `type` of an `<input>` for a question of one line. */
export function inputType(question: QuestionContent, style: ControlStyle): string {
  if (question.kind === 'date') return style.dates === 'native' ? 'date' : 'text';
  if (question.kind === 'link') return 'url';
  if (question.kind === 'number') return 'number';
  if (question.kind === 'email' || question.kind === 'tel') return style.types === 'native' ? question.kind : 'text';
  return 'text';
}

/** An `<input>` of one line, a `<textarea>` or a `<select>`, with the attributes given. */
export function plainControl(question: QuestionContent, style: ControlStyle, extra: Attributes): string {
  const value = question.values[0] ?? '';
  const shared: Attributes = { name: question.name, readonly: question.readonly, placeholder: question.placeholder, ...extra };
  if (question.kind === 'textarea') return `<textarea${attributes({ rows: 4, ...shared })}>\n${esc(value)}</textarea>`;
  if (question.kind === 'select')
    return `<select${attributes({ ...shared, readonly: null, placeholder: null })}>${options(question)}</select>`;
  const type = inputType(question, style);
  const typed = question.kind === 'date' && type === 'text';
  return `<input${attributes({
    type,
    ...shared,
    value: question.kind === 'date' ? (typed ? frenchOf(value) : isoOf(value)) : value,
    placeholder: typed ? (question.placeholder ?? 'jj/mm/aaaa') : shared.placeholder,
  })}>`;
}

/** The options of a `<select>`, after an empty one. */
export function options(question: QuestionContent): string {
  const first = `<option value="">${esc(question.placeholder ?? '---------')}</option>`;
  return [
    first,
    ...question.options.map(
      ({ value, label }) => `<option${attributes({ value, selected: question.values.includes(value) })}>${esc(label)}</option>`,
    ),
  ].join('');
}

/** One choice of a radio or checkbox question: its words and its `<input>`. */
export interface Choice {
  label: string;
  value: string;
  checked: boolean;
  id: string;
  input(extra?: Attributes): string;
}

/** The choices of a radio or checkbox question; a lone checkbox has one, worded by the question itself. */
export function choices(question: QuestionContent, id: string): Choice[] {
  const listed = question.options.length > 0 ? question.options : [{ value: 'on', label: question.label }];
  return listed.map(({ value, label }, index) => {
    const checked = question.values.includes(value);
    const own = question.kind === 'checkbox' ? id : `${id}_${index}`;
    const type = question.kind === 'radio' ? 'radio' : 'checkbox';
    return {
      label,
      value,
      checked,
      id: own,
      input: (extra = {}) => `<input${attributes({ type, name: question.name, value, id: own, checked, ...extra })}>`,
    };
  });
}

/** The `<input type="file">` of a question, or of a proof. */
export function fileInput(name: string, extra: Attributes): string {
  return `<input${attributes({ type: 'file', name, multiple: true, ...extra })}>`;
}
