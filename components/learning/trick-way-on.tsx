import { LinkButton } from '@/components/ui/link-button';
import type { Messages } from '@/lib/i18n/messages';

interface TrickWayOnProps {
  /** Into the check, answers filled in; to the losses, for whoever did as told; to the directory. */
  readonly check: string;
  readonly happened: string | null;
  readonly hotlines: string;
  readonly messages: Messages['tricks']['page'];
}

/** Where to go from a trick. */
export function TrickWayOn({ check, happened, hotlines, messages }: TrickWayOnProps) {
  return (
    <div className="print:hidden">
      <p className="mt-4">
        <LinkButton href={check}>{messages.check}</LinkButton>
      </p>
      <p className="mt-2 text-base text-muted">{messages.checkNote}</p>
      <p className="mt-4 flex flex-wrap items-start">
        {happened ? (
          <span className="mb-3 mr-3">
            <LinkButton href={happened} look="plain">
              {messages.happened}
            </LinkButton>
          </span>
        ) : null}
        <LinkButton href={hotlines} look="plain">
          {messages.hotlines}
        </LinkButton>
      </p>
    </div>
  );
}
