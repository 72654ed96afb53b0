import { merchantMetadata, merchantPage } from './merchant-page';

type Props = PageProps<'/[locale]'>;

export const generateMetadata = ({ searchParams }: Props) => merchantMetadata('/', searchParams);

/** Four ways in, the most urgent first; what this is stands below. */
export default function HomePage({ searchParams }: Props) {
  return merchantPage('/', searchParams);
}
