import { identityFlags } from './identity';
import { lossFlags } from './losses';
import { moneyFlags } from './money';
import type { RedFlag } from './red-flag';
import { secretFlags } from './secrets';
import { storyFlags } from './story';
import { terminalFlags } from './terminal';

const rows = [
  ...secretFlags,
  ...moneyFlags,
  ...terminalFlags,
  ...storyFlags,
  ...identityFlags,
  ...lossFlags,
] as const;

export type RedFlagId = (typeof rows)[number]['id'];

/** Every rule, in the order reasons of the same weight are shown. */
export const redFlags: readonly RedFlag<RedFlagId>[] = rows;
