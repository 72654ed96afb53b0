import { LinkButton } from '@/components/ui/link-button';
import { PageHeading } from '@/components/ui/page-heading';
import type { PageContext } from '@/lib/pages/page-context';

const pages = [
  { id: 'call', to: '/call' },
  { id: 'check', to: '/check/contact?situation=contacted' },
  { id: 'happened', to: '/check/losses?situation=happened' },
  { id: 'hotlines', to: '/hotlines' },
  { id: 'drill', to: '/drill' },
] as const;

/** For an address this device cannot draw while the server is gone: what it can. */
export function OfflineNotice({ context: { locale, messages } }: { context: PageContext }) {
  const { offline } = messages.common;
  return (
    <>
      <PageHeading lead={offline.text}>{offline.title}</PageHeading>
      <ul>
        {pages.map(({ id, to }) => (
          <li key={id} className="mt-4">
            <LinkButton href={`/${locale}${to}`} look="plain">
              {offline[id]}
            </LinkButton>
          </li>
        ))}
      </ul>
      <p className="mt-6">
        <a href={window.location.href} className="inline-block py-2">
          {offline.again}
        </a>
      </p>
    </>
  );
}
