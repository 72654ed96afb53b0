import { getLocale, getTranslations } from 'next-intl/server';
import { Door } from '@/components/home/door';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { learnPages } from '@/lib/learning/learn-pages';

const doors = [
  { id: 'call', icon: 'ringing', to: '/call' },
  { id: 'contacted', icon: 'ask', to: '/check/contact?situation=contacted' },
  { id: 'happened', icon: 'loss', to: '/check/losses?situation=happened' },
  { id: 'hotlines', icon: 'book', to: '/hotlines' },
] as const;

const promises = ['calls', 'asks', 'safe'] as const;

/** Four ways in, the most urgent first; what this is stands below. */
export default async function HomePage() {
  const t = await getTranslations('home');
  const learn = await getTranslations('common.learn');
  const locale = await getLocale();
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <ul>
        {doors.map(({ id, icon, to }) => (
          <li key={id} className="mt-4">
            <Door
              href={`/${locale}${to}`}
              icon={icon}
              title={t(`doors.${id}.title`)}
              text={t(`doors.${id}.text`)}
              urgent={id === 'call'}
            />
          </li>
        ))}
      </ul>
      <p className="mt-5">
        {t('urgent')}
        <a href="tel:110" className="ml-1 inline-block py-2 font-bold">
          {t('urgentCall')}
        </a>
      </p>
      <SectionHeading>{t('what.title')}</SectionHeading>
      <p>{t('what.text')}</p>
      <SectionHeading>{t('never.title')}</SectionHeading>
      <ul className="list-disc pl-6">
        {promises.map((id) => (
          <li key={id} className="mt-2">
            {t(`never.${id}`)}
          </li>
        ))}
      </ul>
      <SectionHeading>{learn('title')}</SectionHeading>
      <ul className="flex flex-wrap">
        {learnPages.map((id) => (
          <li key={id} className="mr-6">
            <LinkButton href={`/${locale}/${id}`} look="quiet">
              {learn(id)}
            </LinkButton>
          </li>
        ))}
      </ul>
    </>
  );
}
