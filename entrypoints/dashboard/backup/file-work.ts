/** A file that the user opened, worked on beside the page: the page stays alive, and work that is ended has changed nothing. */
import type { Settings } from '../../../lib/browser/settings';
import type { BackupRefusal } from '../../../lib/files/backup';
import type { MergePreview } from '../../../lib/files/restore';
import type { Refusal } from '../../../lib/files/take-back';
import { FailedBeside, type StoreFailure } from '../../../lib/store/errors';

/** What a file would bring; its rows stay where it was read. */
export interface Found {
  preview: MergePreview;
  hasSettings: boolean;
  /** Of a spreadsheet, what is left as it is. */
  refused: Refusal[];
  /** How many of its stamps were later than now. */
  aheadBy: number;
}

/** What is asked, and what is answered: `backup` and `sheet` read a file, `merge` takes the one that was read last. */
export interface Works {
  backup(file: Blob): Found | { refusal: { reason: BackupRefusal; detail: string } };
  sheet(file: Blob): Found | { refusal: null };
  /** Its settings, null where it has none. */
  merge(): Settings | null;
}

/** One message of the worker: how far it is, what it found, or why the store failed. */
export type Told = { share: number } | { done: ReturnType<Works[keyof Works]> } | { failed: StoreFailure };

/** A worker of its own for one file. `told` hears how far it is. */
export class FileWork {
  readonly #worker = new Worker('/file-worker.js');

  constructor(private readonly told: (share: number) => void) {}

  /** Has one thing done. Never answers once the work was ended. */
  ask<Name extends keyof Works>(name: Name, ...[file]: Parameters<Works[Name]>): Promise<ReturnType<Works[Name]>> {
    return new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }: MessageEvent<Told>) => {
        if ('share' in data) this.told(data.share);
        else if ('failed' in data) reject(new FailedBeside(data.failed));
        else resolve(data.done as ReturnType<Works[Name]>);
      };
      this.#worker.onerror = () => reject(new FailedBeside('unknown'));
      this.#worker.postMessage({ name, file }, []);
    });
  }

  end(): void {
    this.#worker.terminate();
  }
}
