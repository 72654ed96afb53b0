import { contradictEachOther } from '@/lib/directory/model/direction-quotes';
import type { Hotline } from '@/lib/directory/model/hotline';
import { inLanguage } from '@/lib/directory/model/localized';
import type { Locale } from '@/lib/i18n/locales';
import { writtenIn } from '@/lib/i18n/written-in';
import { datesOf } from './evidence-list';
import type { DirectoryMessages } from './messages';
import { OutsideLink } from './outside-link';

interface DirectionNoteProps {
  readonly hotline: Hotline;
  readonly messages: DirectoryMessages;
  readonly locale: Locale;
}

/** Says whether calls come from a number, what pages say of it in their words, why we say so, and that a display proves nothing either way. */
export function DirectionNote({ hotline, messages, locale }: DirectionNoteProps) {
  const { direction, directionEvidence, directionQuotes = [] } = hotline;
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
      {contradictEachOther(directionQuotes) ? (
        <span className="mt-1 block">{messages.hotline.quotesContradict}</span>
      ) : null}
      {directionQuotes.map((page) => (
        <span key={page.quote} className="mt-2 block text-base text-muted">
          <q lang={writtenIn(page.quote)} className="block">
            {page.quote}
          </q>
          <span className="block">{messages.evidenceKinds[page.kind]}</span>
          {page.url === null ? (
            inLanguage(page.publisher, locale)
          ) : (
            <OutsideLink href={page.url}>{inLanguage(page.publisher, locale)}</OutsideLink>
          )}
          <span className="block">
            {datesOf(page, messages)}
            {page.weak ? messages.hotline.weakDirection : ''}
          </span>
        </span>
      ))}
    </>
  );
}
