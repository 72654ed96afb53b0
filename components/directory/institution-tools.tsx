import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { DirectoryMessages } from './messages';

interface InstitutionToolsProps {
  readonly id: string;
  readonly messages: DirectoryMessages['tools'];
  readonly locale: Locale;
  /** Said where nothing downloads. */
  readonly instead: Messages['accessibility']['weChat'] | null;
}

const link = 'inline-flex min-h-12 items-center py-2 font-bold';

/** Ways to keep an institution's numbers: as a contact, and on paper beside the terminal. */
export function InstitutionTools({ id, messages, locale, instead }: InstitutionToolsProps) {
  return (
    <ul className="print:hidden">
      <li>
        {instead ? (
          <p className="py-2 text-base text-muted">
            {instead.noDownload} {instead.contactByHand}
          </p>
        ) : (
          <a href={`/directory/${id}.vcf?lang=${locale}`} className={link}>
            {messages.contact}
          </a>
        )}
      </li>
      <li>
        <a href={`/${locale}/hotlines/${id}/sticker`} className={link}>
          {messages.sticker}
        </a>
      </li>
    </ul>
  );
}
