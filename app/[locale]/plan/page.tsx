import { merchantMetadata, merchantPage } from '../merchant-page';

type Props = PageProps<'/[locale]/plan'>;

export const generateMetadata = ({ searchParams }: Props) =>
  merchantMetadata('/plan', searchParams);

/** The plan on a page of its own, for any answers, few or many: it prints, and it never sends anybody away. */
export default function PlanPage({ searchParams }: Props) {
  return merchantPage('/plan', searchParams);
}
