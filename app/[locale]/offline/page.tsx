import { emptyMerchantPage } from '../merchant-page';
import { pageMetadata } from '../page-metadata';

export const generateMetadata = () => pageMetadata('offline');

/** The page a device keeps: it draws nothing until it has read the address it is shown at. */
export default function OfflinePage() {
  return emptyMerchantPage();
}
