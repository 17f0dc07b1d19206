import { isSelect } from '../dom/elements';

/** What a native control holds at an instant, as one text: two that differ are two answers. */
export function heldBy(control: Element): string {
  if (isSelect(control)) return [...(control as HTMLSelectElement).selectedOptions].map(({ index }) => index).join();
  const { type, checked, files, value, validity } = control as HTMLInputElement;
  if (type === 'checkbox' || type === 'radio') return checked ? '1' : '0';
  if (files) return [...files].map(({ name, size }) => `${name} ${size}`).join('|');
  return validity.badInput ? `bad ${value}` : value;
}
