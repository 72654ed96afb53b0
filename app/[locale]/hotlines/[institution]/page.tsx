import { merchantMetadata, merchantPage } from '../../merchant-page';

type Props = PageProps<'/[locale]/hotlines/[institution]'>;

const pathOf = async ({ params }: Props) => `/hotlines/${(await params).institution}`;

export const generateMetadata = async (props: Props) =>
  merchantMetadata(await pathOf(props), props.searchParams);

/** One institution with everything published about it. */
export default async function InstitutionPage(props: Props) {
  return merchantPage(await pathOf(props), props.searchParams);
}
