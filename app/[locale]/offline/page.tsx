import { buildMeta } from '@/lib/service-worker/checks';
import { emptyMerchantPage } from '../merchant-page';
import { pageMetadata } from '../page-metadata';

/** The name of its build stands in the page, by which the service worker knows it as ours. */
export async function generateMetadata() {
  return {
    ...(await pageMetadata('offline')),
    other: { [buildMeta]: process.env.BUILD_TIME ?? '' },
  };
}

/** The page a device keeps: it draws nothing until it has read the address it is shown at. */
export default function OfflinePage() {
  return emptyMerchantPage();
}
