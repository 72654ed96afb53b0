import { AboutDirectory } from '@/components/learning/about-directory';
import { AboutHouse } from '@/components/learning/about-house';
import { AboutRules } from '@/components/learning/about-rules';
import { AboutVerdict } from '@/components/learning/about-verdict';
import { PageHeading } from '@/components/ui/page-heading';
import { reviewDays } from '@/lib/directory/model/trust';
import { ownReviewDays } from '@/lib/directory/store/review-days';
import { environment } from '@/lib/env';
import { allMessages } from '@/lib/i18n/messages';
import { pageMetadata } from '../page-metadata';
import { readPlace } from '../read-check-state';

type Props = PageProps<'/[locale]/about'>;

export const generateMetadata = () => pageMetadata('about');

const contents = [
  'verdict',
  'weights',
  'rules',
  'questions',
  'directory',
  'stored',
  'never',
  'correct',
  'limits',
] as const;

/** How it judges and on what grounds, written by the tables it judges with. */
export default async function AboutPage({ searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const messages = allMessages[locale];
  const { about } = messages;
  const { OPERATOR_NAME: name, OPERATOR_CONTACT: contact, ICP_NUMBER: icp } = environment();
  return (
    <>
      <PageHeading lead={about.lead}>{about.title}</PageHeading>
      <nav aria-labelledby="contents" className="print:hidden">
        <h2 id="contents" className="font-bold">
          {about.contents}
        </h2>
        <ul className="flex flex-wrap">
          {contents.map((id) => (
            <li key={id} className="mr-6">
              <a href={`#${id}`} className="inline-flex min-h-12 items-center py-2">
                {about[id].title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <AboutVerdict messages={messages} />
      <AboutRules locale={locale} messages={messages} />
      <AboutDirectory
        messages={about.directory}
        locale={locale}
        days={ownReviewDays() ?? reviewDays}
      />
      <AboutHouse messages={about} operator={{ name, contact, icp }} />
    </>
  );
}
