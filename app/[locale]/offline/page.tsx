import type { Metadata } from 'next';
import { emptyMerchantPage } from '../merchant-page';

export const metadata: Metadata = { robots: { index: false } };

/** The page a device keeps: it draws nothing until it has read the address it is shown at. */
export default function OfflinePage() {
  return emptyMerchantPage();
}
