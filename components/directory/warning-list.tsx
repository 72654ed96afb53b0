import { SectionHeading } from '@/components/ui/section-heading';
import type { ImpersonationWarning } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import type { Locale } from '@/lib/i18n/locales';
import type { DirectoryMessages } from './messages';
import { OutsideLink } from './outside-link';

interface WarningListProps {
  readonly warnings: readonly ImpersonationWarning[];
  readonly messages: DirectoryMessages;
  readonly locale: Locale;
}

/** What others have warned of in an institution's name; nothing when nobody has. */
export function WarningList({ warnings, messages, locale }: WarningListProps) {
  if (warnings.length === 0) return null;
  return (
    <section>
      <SectionHeading>{messages.warnings.title}</SectionHeading>
      <ul>
        {warnings.map(({ date, publisher, url, text }) => (
          <li key={text.zh} className="mt-4">
            <p>{inLanguage(text, locale)}</p>
            <p className="text-base text-muted">
              {inLanguage(publisher, locale)} · {date ?? messages.warnings.undated}
            </p>
            {url === null ? null : <OutsideLink href={url}>{messages.warnings.open}</OutsideLink>}
          </li>
        ))}
      </ul>
    </section>
  );
}
