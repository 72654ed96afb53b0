import type { Metadata } from 'next';
import { BackLink } from '@/components/ui/back-link';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { ownSigningKey } from '@/lib/directory/open-data/own-key';
import { keyIdOf, publicKeyPem } from '@/lib/directory/open-data/signature';
import { environment } from '@/lib/env';
import { messages } from '@/lib/i18n/messages';
import { operations } from '../../../api/openapi.json/operations';
import { problemStatus } from '../../../api/v1/answer/problem';
import { readPlace } from '../../read-place';
import { CodeBlock } from './code-block';
import { OperationList } from './operation-list';
import { ProblemList } from './problem-list';
import { RulesSection } from './rules-section';
import { VerifySection } from './verify-section';

type Props = PageProps<'/[locale]/about/api'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await readPlace(searchParams);
  const { title, lead } = messages[locale].api;
  return { title, description: lead };
}

const listed = operations.map(({ id, path, pathParameters, query }) => ({
  id,
  path,
  parameters: Object.keys({ ...pathParameters?.shape, ...query?.shape }),
}));

/** What other programs may read here, how, and how they check that it is ours. */
export default async function ApiPage({ searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const words = messages[locale].api;
  const { SITE_URL: site } = environment();
  const key = ownSigningKey();
  return (
    <>
      <BackLink href={`/${locale}/about`}>{words.back}</BackLink>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <RulesSection words={words.page} />
      <SectionHeading>{words.page.addresses}</SectionHeading>
      {site ? <CodeBlock>{`SITE=${site}`}</CodeBlock> : <p>{words.page.site}</p>}
      <OperationList operations={listed} words={words} />
      <VerifySection
        words={words.page}
        signer={key && { keyId: keyIdOf(key), pem: publicKeyPem(key) }}
      />
      <SectionHeading>{words.page.errors}</SectionHeading>
      <p>{words.page.errorsText}</p>
      <ProblemList statuses={problemStatus} words={words.problems} />
    </>
  );
}
