import { LinkButton } from '@/components/ui/link-button';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { learnPages } from '@/lib/learning/learn-pages';
import type { ViewProps } from '@/lib/pages/view-props';
import { Door } from './door';

const doors = [
  { id: 'call', icon: 'ringing', to: '/call' },
  { id: 'contacted', icon: 'ask', to: '/check/contact?situation=contacted' },
  { id: 'happened', icon: 'loss', to: '/check/losses?situation=happened' },
  { id: 'hotlines', icon: 'book', to: '/hotlines' },
] as const;

const promises = ['calls', 'asks', 'safe'] as const;

/** Everything but the one that is written: it has its line further up. */
const isRead = (id: (typeof learnPages)[number]) => id !== 'shop';

/** Four ways in, the most urgent first; what this is stands below. */
export function HomeView({ context: { locale, messages } }: ViewProps<'home'>) {
  const { home, common } = messages;
  return (
    <>
      <PageHeading>{home.title}</PageHeading>
      <ul>
        {doors.map(({ id, icon, to }) => (
          <li key={id} className="mt-4">
            <Door
              href={`/${locale}${to}`}
              icon={icon}
              title={home.doors[id].title}
              text={home.doors[id].text}
              urgent={id === 'call'}
            />
          </li>
        ))}
      </ul>
      <p className="mt-5">
        {home.urgent}
        <a href="tel:110" className="ml-1 inline-block py-2 font-bold">
          {home.urgentCall}
        </a>
      </p>
      <p className="mt-2">
        {home.calm}{' '}
        <a href={`/${locale}/shop`} className="inline-block py-2 font-bold">
          {home.calmShop}
        </a>
      </p>
      <SectionHeading>{home.what.title}</SectionHeading>
      <p>{home.what.text}</p>
      <SectionHeading>{home.never.title}</SectionHeading>
      <ul className="list-disc pl-6">
        {promises.map((id) => (
          <li key={id} className="mt-2">
            {home.never[id]}
          </li>
        ))}
      </ul>
      <SectionHeading>{common.learn.title}</SectionHeading>
      <ul className="flex flex-wrap">
        {learnPages.filter(isRead).map((id) => (
          <li key={id} className="mr-6">
            <LinkButton href={`/${locale}/${id}`} look="quiet">
              {common.learn[id]}
            </LinkButton>
          </li>
        ))}
      </ul>
    </>
  );
}
