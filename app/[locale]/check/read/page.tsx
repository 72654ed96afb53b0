import { merchantMetadata, merchantPage } from '../../merchant-page';

type Props = PageProps<'/[locale]/check/read'>;

export const generateMetadata = ({ searchParams }: Props) =>
  merchantMetadata('/check/read', searchParams);

/** What was understood of a posted text, to be confirmed. */
export default function ReadPage({ searchParams }: Props) {
  return merchantPage('/check/read', searchParams);
}
