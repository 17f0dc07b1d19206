/** Writing HTML by hand, safely. */

/** Text for an element or a quoted attribute. */
export function esc(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Attributes by name. null, undefined and false are left out, true is the bare name. */
export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** Attributes as written inside a tag, with a space before each. */
export function attributes(values: Attributes): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${esc(String(value))}"`))
    .join('');
}

/** A day typed in either order, as YYYY-MM-DD. Anything else stays as typed. */
export function isoOf(value: string): string {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  return year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : value;
}

/** A day as a person types it in France, jj/mm/aaaa. Anything else stays as typed. */
export function frenchOf(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  return year ? `${day}/${month}/${year}` : value;
}
