import { merchantMetadata, merchantPage } from '../../merchant-page';

type Props = PageProps<'/[locale]/check/result'>;

export const generateMetadata = ({ searchParams }: Props) =>
  merchantMetadata('/check/result', searchParams);

/** The verdict, as soon as there is one; before that, the question that is still open. */
export default function ResultPage({ searchParams }: Props) {
  return merchantPage('/check/result', searchParams);
}
