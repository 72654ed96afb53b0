import type { StartedSite } from './started-site';

/** What every fault has to work with. */
export interface Scene {
  readonly root: string;
  /** The folder of today's production build. */
  readonly build: string;
  /** A folder for whatever the faults write; gone when they end. */
  readonly folder: string;
  /** How often what can be repeated is repeated. */
  readonly times: number;
  /** The site as `npm start` brings it up; a fault that ends it puts another in its place. */
  site: StartedSite;
  /** Brings the site up anew, on the same data. */
  readonly startAgain: () => Promise<StartedSite>;
  /** While on, the disk of the site's data is full. */
  readonly fullDisk: (on: boolean) => void;
}

/** A promise about a bad day, and how to see that it holds. */
export interface Fault {
  readonly promise: string;
  /** Throws, naming what happened instead, when the promise does not hold. */
  readonly prove: (scene: Scene) => Promise<void>;
}
