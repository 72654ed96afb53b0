import { identityFlags } from '@/lib/triage/red-flags/identity';
import { lossFlags } from '@/lib/triage/red-flags/losses';
import { moneyFlags } from '@/lib/triage/red-flags/money';
import type { RedFlag } from '@/lib/triage/red-flags/red-flag';
import { secretFlags } from '@/lib/triage/red-flags/secrets';
import { storyFlags } from '@/lib/triage/red-flags/story';
import type { RedFlagId } from '@/lib/triage/red-flags/table';
import { terminalFlags } from '@/lib/triage/red-flags/terminal';

/** The rules as they are read: what is asked for, what is said, who it is, what happened. */
export const ruleGroups = [
  { id: 'secrets', flags: secretFlags },
  { id: 'money', flags: moneyFlags },
  { id: 'terminal', flags: terminalFlags },
  { id: 'story', flags: storyFlags },
  { id: 'identity', flags: identityFlags },
  { id: 'losses', flags: lossFlags },
] as const satisfies readonly { id: string; flags: readonly RedFlag<RedFlagId>[] }[];
