import { BackLink } from '@/components/ui/back-link';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { ownSigningKey } from '@/lib/directory/open-data/own-key';
import { keyIdOf, publicKeyPem } from '@/lib/directory/open-data/signature';
import { environment } from '@/lib/env';
import { allMessages } from '@/lib/i18n/messages';
import { operations } from '../../../api/openapi.json/operations';
import { problemStatus } from '../../../api/v1/answer/problem';
import { pageMetadata } from '../../page-metadata';
import { readPlace } from '../../read-check-state';
import { CodeBlock } from './code-block';
import { OperationList } from './operation-list';
import { ProblemList } from './problem-list';
import { RulesSection } from './rules-section';
import { VerifySection } from './verify-section';

type Props = PageProps<'/[locale]/about/api'>;

export const generateMetadata = () => pageMetadata('api');

const listed = operations.map(({ id, path, pathParameters, query, body }) => ({
  id,
  path,
  method: body ? ('POST' as const) : ('GET' as const),
  parameters: Object.keys({ ...pathParameters?.shape, ...query?.shape, ...body?.shape }),
}));

/** What other programs may read here, how, and how they check that it is ours. */
export default async function ApiPage({ searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const messages = allMessages[locale].api;
  const { SITE_URL: site } = environment();
  const key = ownSigningKey();
  return (
    <>
      <BackLink href={`/${locale}/about`}>{messages.back}</BackLink>
      <PageHeading lead={messages.lead}>{messages.title}</PageHeading>
      <RulesSection messages={messages.page} />
      <SectionHeading>{messages.page.addresses}</SectionHeading>
      {site ? <CodeBlock>{`SITE=${site}`}</CodeBlock> : <p>{messages.page.site}</p>}
      <OperationList operations={listed} messages={messages} />
      <VerifySection
        messages={messages.page}
        signer={key && { keyId: keyIdOf(key), pem: publicKeyPem(key) }}
      />
      <SectionHeading>{messages.page.errors}</SectionHeading>
      <p>{messages.page.errorsText}</p>
      <ProblemList statuses={problemStatus} messages={messages.problems} />
    </>
  );
}
