import { asScriptText, linkedData } from '@/lib/directory/open-data/linked-data';
import { environment } from '@/lib/env';
import { merchantMetadata, merchantPage } from '../../merchant-page';
import { readInstitution } from './read-institution';

type Props = PageProps<'/[locale]/hotlines/[institution]'>;

const pathOf = async ({ params }: Props) => `/hotlines/${(await params).institution}`;

export const generateMetadata = async (props: Props) =>
  merchantMetadata(await pathOf(props), props.searchParams);

/** One institution with everything published about it, for machines too. */
export default async function InstitutionPage(props: Props) {
  const path = await pathOf(props);
  // First: an institution nobody knows leads on to the search.
  const page = await merchantPage(path, props.searchParams);
  const { institution, locale, today, messages } = await readInstitution(props.params);
  const site = environment().SITE_URL;
  // Machines would go on dialling what it was listed with.
  if (institution.withdrawnOn !== undefined) return page;
  const data = linkedData(institution, {
    ...{ today, locale, purposes: messages.purposes },
    page: site ? `${site}/${locale}${path}` : null,
  });
  return (
    <>
      {page}
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data, which no browser runs; a "<" is written as JSON may write it
        dangerouslySetInnerHTML={{ __html: asScriptText(data) }}
      />
    </>
  );
}
