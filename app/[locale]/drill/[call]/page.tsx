import { merchantMetadata, merchantPage } from '../../merchant-page';

type Props = PageProps<'/[locale]/drill/[call]'>;

const pathOf = async ({ params }: Props) => `/drill/${(await params).call}`;

export const generateMetadata = async (props: Props) =>
  merchantMetadata(await pathOf(props), props.searchParams);

/** One story; the address holds every move, so going back takes the last one back. */
export default async function DrillPage(props: Props) {
  return merchantPage(await pathOf(props), props.searchParams);
}
