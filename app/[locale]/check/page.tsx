import { merchantMetadata, merchantPage } from '../merchant-page';

type Props = PageProps<'/[locale]/check'>;

export const generateMetadata = ({ searchParams }: Props) =>
  merchantMetadata('/check', searchParams);

/** The bare address of the check leads to where the answers lead; without any, to the first question. */
export default function CheckPage({ searchParams }: Props) {
  return merchantPage('/check', searchParams);
}
