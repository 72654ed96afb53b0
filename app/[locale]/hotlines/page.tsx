import { merchantMetadata, merchantPage } from '../merchant-page';

type Props = PageProps<'/[locale]/hotlines'>;

export const generateMetadata = ({ searchParams }: Props) =>
  merchantMetadata('/hotlines', searchParams);

/** The directory: look up a name or a number, or browse by kind. */
export default function HotlinesPage({ searchParams }: Props) {
  return merchantPage('/hotlines', searchParams);
}
