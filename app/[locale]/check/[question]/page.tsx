import { merchantMetadata, merchantPage } from '../../merchant-page';

type Props = PageProps<'/[locale]/check/[question]'>;

const pathOf = async ({ params }: Props) => `/check/${(await params).question}`;

export const generateMetadata = async (props: Props) =>
  merchantMetadata(await pathOf(props), props.searchParams);

/** One question a page. A question these answers do not lead to gives way to where they do lead. */
export default async function CheckQuestionPage(props: Props) {
  return merchantPage(await pathOf(props), props.searchParams);
}
