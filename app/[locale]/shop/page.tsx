import { merchantMetadata, merchantPage } from '../merchant-page';

type Props = PageProps<'/[locale]/shop'>;

export const generateMetadata = ({ searchParams }: Props) =>
  merchantMetadata('/shop', searchParams);

/** What the merchant knows himself, on his own device. */
export default function ShopPage({ searchParams }: Props) {
  return merchantPage('/shop', searchParams);
}
