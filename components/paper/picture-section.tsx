import { LinkButton } from '@/components/ui/link-button';
import { addressOf, type Place } from '@/lib/addresses';
import type { Messages } from '@/lib/i18n/messages';

interface PictureSectionProps {
  readonly place: Place;
  readonly words: Messages['paper']['picture'];
}

/** Asks for the picture by a tap that says what is sent. */
export function PictureSection({ place, words }: PictureSectionProps) {
  return (
    <>
      <p>
        <LinkButton href={addressOf('/plan/picture', place)} look="plain">
          {words.link}
        </LinkButton>
      </p>
      <p className="mt-2 text-base text-muted">{words.sends}</p>
    </>
  );
}
