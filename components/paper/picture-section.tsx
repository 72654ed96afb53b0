import { LinkButton } from '@/components/ui/link-button';
import type { Messages } from '@/lib/i18n/messages';
import { type CheckState, pageUrl } from '@/lib/page-url';

interface PictureSectionProps {
  readonly state: CheckState;
  readonly messages: Messages['paper']['picture'];
}

/** Asks for the picture by a tap that says what is sent. */
export function PictureSection({ state, messages }: PictureSectionProps) {
  return (
    <>
      <p>
        <LinkButton href={pageUrl('/plan/picture', state)} look="plain">
          {messages.link}
        </LinkButton>
      </p>
      <p className="mt-2 text-base text-muted">{messages.sends}</p>
    </>
  );
}
