import type { CheckState } from '@/lib/page-url';

/** The emergency line stands for the police in the directory: what they say of themselves stands there. */
const police = 'police-110';

/**
 * Those whose name the other side used, by their ids in the directory: whom the merchant says they claim to be, his own
 * bank or payment company where they speak as that, the police. Empty while nobody knows.
 */
export function claimedInstitutions({
  answers,
  picks,
}: Pick<CheckState, 'answers' | 'picks'>): string[] {
  const roles: readonly string[] = answers.role ?? [];
  const ids = [
    picks.claimed,
    roles.includes('bank') ? picks.bank : undefined,
    roles.includes('acquirer') ? picks.acquirer : undefined,
    roles.includes('police') ? police : undefined,
  ];
  return [...new Set(ids.filter((id) => id !== undefined))];
}
