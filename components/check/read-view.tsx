import { BackLink } from '@/components/ui/back-link';
import { PageHeading } from '@/components/ui/page-heading';
import { questionUrl } from '@/lib/page-url';
import type { ViewProps } from '@/lib/pages/view-props';
import { IntakeBox } from './intake-box';

/** The answer to a posted text, for whoever has no script; asked for without one it is the box alone. */
export function ReadView({ request, context }: ViewProps<'read'>) {
  const { state, reading } = request;
  const { check, intake } = context.messages;
  const questions = questionUrl('situation', state);
  return (
    <>
      <BackLink href={questions}>{check.back}</BackLink>
      <PageHeading>{intake.title}</PageHeading>
      <IntakeBox state={state} posted={reading} context={context} />
      <p>
        <a href={questions} className="inline-flex min-h-12 items-center py-2">
          {intake.or}
        </a>
      </p>
    </>
  );
}
