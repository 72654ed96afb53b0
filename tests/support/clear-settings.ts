import { noSettings } from './settings';

/** Before Vitest starts its workers, however it is started: the settings of a site are not for tests. */
export function setup(): void {
  Object.assign(process.env, noSettings);
}
