'use client';

import { useErrorWords } from '@/components/page/error-words';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeading } from '@/components/ui/page-heading';

interface ErrorPageProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** A calm page when ours fails: no details, nothing lost, and first of all "hang up". */
export default function ErrorPage({ retry }: ErrorPageProps) {
  const { locale, words } = useErrorWords();
  return (
    <>
      <PageHeading lead={words.text}>{words.title}</PageHeading>
      <p className="font-bold">{words.hangUp}</p>
      <p className="mt-6">
        <Button type="button" onClick={() => retry()}>
          {words.retry}
        </Button>
      </p>
      <p className="mt-4">
        <LinkButton href={`/${locale}`} look="plain">
          {words.home}
        </LinkButton>
      </p>
    </>
  );
}
