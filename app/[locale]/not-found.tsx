import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeading } from '@/components/ui/page-heading';

/** Says that there is no such page and leads on, a call in progress included. */
export default async function NotFoundPage() {
  const t = await getTranslations('common.notFound');
  const locale = await getLocale();
  return (
    <>
      <PageHeading lead={t('text')}>{t('title')}</PageHeading>
      <p className="mt-6">
        <LinkButton href={`/${locale}`}>{t('home')}</LinkButton>
      </p>
      <p className="mt-4">
        <LinkButton href={`/${locale}/call`} look="plain">
          {t('call')}
        </LinkButton>
      </p>
    </>
  );
}
