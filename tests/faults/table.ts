import { clockAheadOnce } from './cases/clock-ahead-once';
import { clockJump } from './cases/clock-jump';
import { databaseAway } from './cases/database-away';
import { databaseKilled } from './cases/database-killed';
import { fullDisk } from './cases/full-disk';
import { fullDiskAtStart } from './cases/full-disk-at-start';
import { killedUnderWrites } from './cases/killed-under-writes';
import { readOnly } from './cases/read-only';
import { slowDatabase } from './cases/slow-database';
import { startWithoutImport } from './cases/start-without-import';
import type { Fault } from './fault';

/** Every bad day that is rehearsed, in the order it is; the last one leaves a database full of rehearsals. */
export const faults: readonly Fault[] = [
  databaseKilled,
  slowDatabase,
  databaseAway,
  clockJump,
  clockAheadOnce,
  readOnly,
  fullDisk,
  fullDiskAtStart,
  startWithoutImport,
  killedUnderWrites,
];
