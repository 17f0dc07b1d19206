import * as native from '../page/dom/native';

/** Makes one element of the layer. `part` is its class in the layer's own style sheet. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  part: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = native.createElement(document, tag);
  element.className = part;
  element.append(...children);
  return element as HTMLElementTagNameMap[Tag];
}

/** Makes a button that says `words` (or only carries them as its name when it shows `sign`) and calls `press`. */
export function makeButton(part: string, words: string, press: () => void, sign?: string): HTMLButtonElement {
  const button = make('button', part, sign ?? words);
  button.type = 'button';
  if (sign !== undefined) {
    button.title = words;
    button.ariaLabel = words;
  }
  button.addEventListener('click', press);
  return button;
}
