import type { Hotline } from '@/lib/directory/model/hotline';
import { inLanguage } from '@/lib/directory/model/localized';
import type { Locale } from '@/lib/i18n/locales';
import { OutsideLink } from './outside-link';
import type { DirectoryWords } from './words';

interface DirectionNoteProps {
  readonly hotline: Hotline;
  readonly words: DirectoryWords;
  readonly locale: Locale;
}

/** Says whether calls come from a number, why we say so, and that a display proves nothing either way. */
export function DirectionNote({ hotline, words, locale }: DirectionNoteProps) {
  const { direction, directionEvidence } = hotline;
  return (
    <>
      <span className="block">{words.hotline.directions[direction]}</span>
      <span className="block">{words.hotline.displayProvesNothing}</span>
      {directionEvidence ? (
        <span className="mt-1 block text-base text-muted">
          {inLanguage(directionEvidence.text, locale)}
          {directionEvidence.weak ? words.hotline.weakDirection : ''}
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
