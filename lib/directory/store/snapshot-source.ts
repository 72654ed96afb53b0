import type { Publication, Snapshot } from './repository';
import { readDiskCopy, writeDiskCopy } from './snapshot-copy';

/** Where snapshots come from, and where the last good one is kept. */
export interface SnapshotSettings {
  readonly readPublication: () => Promise<Publication | null>;
  readonly readPublished: () => Promise<Snapshot | null>;
  readonly diskCopy: string;
  /** What readers get of a stored snapshot; the stored one as it is when left out. */
  readonly served?: (stored: Snapshot) => Snapshot;
  /** Milliseconds on a clock that nobody sets. */
  readonly now: () => number;
  /** Hears whether the last good copy could be kept. */
  readonly onCopy?: (kept: boolean, error?: unknown) => void;
}

// How long the first reader waits for the database before the copy on disk will do.
const timeoutMs = 1_500;

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

function nothingToShow(cause?: unknown): never {
  throw new Error(
    'Expected a published directory in the database or a copy in the data folder, found neither. ' +
      'Start with npm start, which loads it, or type npm run database.',
    { cause },
  );
}

/** Freezes a value and everything in it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

// The same directory may be published again, with another day.
function isAnother(publication: Publication, held: Snapshot): boolean {
  return publication.version !== held.version || publication.contentHash !== held.contentHash;
}

/** Holds the published directory in memory and renews it; survives the death of the database with the last good copy. */
export class SnapshotSource {
  /** What readers get. */
  private held: Snapshot | null = null;
  /** The same as the database and the copy on disk have it. */
  private stored: Snapshot | null = null;
  private checkedAt: number | null = null;
  private copied: Snapshot | null = null;
  private running: Promise<void> | null = null;

  constructor(private readonly settings: SnapshotSettings) {}

  /** Gives what is held; at first what the database says, or the copy on disk when it is slow or away; rejects only when neither has anything. */
  async current(): Promise<Snapshot> {
    if (this.held !== null) return this.held;
    const fetched = this.refresh();
    await Promise.race([fetched.catch(() => undefined), wait(timeoutMs)]);
    const copy = this.held === null ? await readDiskCopy(this.settings.diskCopy) : null;
    if (this.held === null && copy !== null) this.hold(copy);
    if (this.held === null) await fetched.catch(nothingToShow);
    return this.held ?? nothingToShow();
  }

  /** What is held at this moment, without asking anybody; null before the first fetch. */
  peek(): Snapshot | null {
    return this.held;
  }

  /** Fetches the published version when it is another than the one held; several calls share one fetch. */
  refresh(): Promise<void> {
    this.running ??= this.fetch().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Seconds since the database last confirmed what is held; null when it never did. */
  age(): number | null {
    return this.checkedAt === null
      ? null
      : Math.round((this.settings.now() - this.checkedAt) / 1000);
  }

  private async fetch(): Promise<void> {
    const { readPublication, readPublished, now } = this.settings;
    const publication = await readPublication();
    if (publication === null) return;
    if (this.held === null || isAnother(publication, this.held)) {
      const published = await readPublished();
      if (published === null) return;
      this.hold(published);
    }
    this.checkedAt = now();
    if (this.stored !== null && this.copied !== this.stored) await this.keep(this.stored);
  }

  private hold(stored: Snapshot): void {
    const { served = (as: Snapshot) => as } = this.settings;
    this.stored = stored;
    this.held = frozen(served(stored));
  }

  // A full disk must not keep readers from the new version; it is tried again at the next look.
  private async keep(snapshot: Snapshot): Promise<void> {
    const { diskCopy, onCopy = () => undefined } = this.settings;
    await writeDiskCopy(diskCopy, snapshot).then(
      () => {
        this.copied = snapshot;
        onCopy(true);
      },
      (error) => onCopy(false, error),
    );
  }
}
