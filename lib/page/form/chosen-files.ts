/** Files that the user has just chosen or dropped: their names and sizes, before anything is sent. Nothing of their content is read. */

import * as native from '../dom/native';

/** A file chosen. `isSeen`: the page has held or listed it since, so that the page tells when it is taken away. */
interface ChosenFile {
  name: string;
  bytes: number;
  isSeen?: boolean;
}

/** Where files were chosen, and which. */
export interface Choice {
  /** The file input, or the element that the files were dropped on. */
  at: Element;
  files: ChosenFile[];
}

/** Looks on as files are chosen, until `signal`. A choice is forgotten when the user acts on its input or zone again, or when the page has redrawn it. */
export function watchChosenFiles(document: Document, signal: AbortSignal): { now(): Choice[]; keep(choices: Choice[]): void } {
  let choices: Choice[] = [];
  const set = (at: Element, files: FileList | undefined | null) => {
    choices = choices.filter((choice) => !native.contains(choice.at, at) && !native.contains(at, choice.at));
    if (files?.length) choices.push({ at, files: [...files].map(({ name, size }) => ({ name, bytes: size })) });
  };
  const options = { capture: true, signal };
  native.addEventListener(document, 'change', (event) => isFileInput(event.target) && set(event.target, event.target.files), options);
  native.addEventListener(document, 'drop', (event) => set(event.target as Element, (event as DragEvent).dataTransfer?.files), options);
  return {
    now() {
      choices = choices.filter(({ at }) => native.isConnected(at));
      return choices;
    },
    keep(kept) {
      choices = kept;
    },
  };
}

function isFileInput(target: EventTarget | null): target is HTMLInputElement {
  return (target as HTMLInputElement).type === 'file';
}
