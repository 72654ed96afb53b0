'use client';

import { useErrorMessages } from '@/components/page/error-messages';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeading } from '@/components/ui/page-heading';

interface ErrorPageProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** A calm page when ours fails: no details, nothing lost, and first of all "hang up". */
export default function ErrorPage({ retry }: ErrorPageProps) {
  const { locale, messages } = useErrorMessages();
  return (
    <>
      <PageHeading lead={messages.text}>{messages.title}</PageHeading>
      <p className="font-bold">{messages.hangUp}</p>
      <p className="mt-6">
        <Button type="button" onClick={() => retry()}>
          {messages.retry}
        </Button>
      </p>
      <p className="mt-4">
        <LinkButton href={`/${locale}`} look="plain">
          {messages.home}
        </LinkButton>
      </p>
    </>
  );
}
