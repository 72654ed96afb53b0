import { merchantMetadata, merchantPage } from '../merchant-page';

type Props = PageProps<'/[locale]/drill'>;

export const generateMetadata = ({ searchParams }: Props) =>
  merchantMetadata('/drill', searchParams);

/** The stories to practise with. */
export default function DrillsPage({ searchParams }: Props) {
  return merchantPage('/drill', searchParams);
}
