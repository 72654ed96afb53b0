'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeading } from '@/components/ui/page-heading';

interface ErrorPageProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** A calm page when ours fails: no details, nothing lost, and first of all "hang up". */
export default function ErrorPage({ retry }: ErrorPageProps) {
  const t = useTranslations('common.error');
  const locale = useLocale();
  return (
    <>
      <PageHeading lead={t('text')}>{t('title')}</PageHeading>
      <p className="font-bold">{t('hangUp')}</p>
      <p className="mt-6">
        <Button type="button" onClick={() => retry()}>
          {t('retry')}
        </Button>
      </p>
      <p className="mt-4">
        <LinkButton href={`/${locale}`} look="plain">
          {t('home')}
        </LinkButton>
      </p>
    </>
  );
}
