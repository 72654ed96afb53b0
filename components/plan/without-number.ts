import type { Messages } from '@/lib/i18n/messages';
import type { Party } from '@/lib/response/parties';

/** How to come by a party's number where the directory has none. */
export function withoutNumber(party: Party, words: Messages['plan']['call']): string {
  if (party === 'carrier') return words.carrier;
  // No contract and no app of theirs is in the merchant's hands.
  const isPublic = party === 'legalAid' || party === 'paymentAssociation';
  return isPublic ? words.noNumberPublic : words.noNumber;
}
