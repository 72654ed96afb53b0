import type { Messages } from '@/lib/i18n/messages';
import type { CallTarget } from '@/lib/response/call-targets';

/** How to come by a party's number where the directory has none. */
export function withoutNumber(target: CallTarget, messages: Messages['plan']['call']): string {
  if (target === 'carrier') return messages.carrier;
  // No contract and no app of theirs is in the merchant's hands.
  const isPublic = target === 'legalAid' || target === 'paymentAssociation';
  return isPublic ? messages.noNumberPublic : messages.noNumber;
}
