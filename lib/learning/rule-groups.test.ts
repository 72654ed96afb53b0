import { expect, it } from 'vitest';
import { redFlags } from '@/lib/triage/red-flags/table';
import { ruleGroups } from './rule-groups';

it('shows every rule once, in one of its groups', () => {
  const shown = ruleGroups.flatMap(({ flags }) => flags.map(({ id }) => id as string));
  expect(shown.sort()).toEqual(redFlags.map(({ id }) => id as string).sort());
});
