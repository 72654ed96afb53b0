import type { Hotline } from '@/lib/directory/model/hotline';
import { inLanguage } from '@/lib/directory/model/localized';
import type { Locale } from '@/lib/i18n/locales';
import type { DirectoryMessages } from './messages';
import { OutsideLink } from './outside-link';

interface DirectionNoteProps {
  readonly hotline: Hotline;
  readonly messages: DirectoryMessages;
  readonly locale: Locale;
}

/** Says whether calls come from a number, why we say so, and that a display proves nothing either way. */
export function DirectionNote({ hotline, messages, locale }: DirectionNoteProps) {
  const { direction, directionEvidence } = hotline;
  return (
    <>
      <span className="block">{messages.hotline.directions[direction]}</span>
      <span className="block">{messages.hotline.displayProvesNothing}</span>
      {directionEvidence ? (
        <span className="mt-1 block text-base text-muted">
          {inLanguage(directionEvidence.text, locale)}
          {directionEvidence.weak ? messages.hotline.weakDirection : ''}
          <span className="block">
            {directionEvidence.url === null ? (
              inLanguage(directionEvidence.publisher, locale)
            ) : (
              <OutsideLink href={directionEvidence.url}>
                {inLanguage(directionEvidence.publisher, locale)}
              </OutsideLink>
            )}
          </span>
        </span>
      ) : null}
    </>
  );
}
