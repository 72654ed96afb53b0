import { merchantMetadata, merchantPage } from '../merchant-page';

type Props = PageProps<'/[locale]/call'>;

export const generateMetadata = ({ searchParams }: Props) =>
  merchantMetadata('/call', searchParams);

/** A call in progress: the sentence to read out, then the first question. */
export default function CallPage({ searchParams }: Props) {
  return merchantPage('/call', searchParams);
}
