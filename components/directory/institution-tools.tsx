import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { DirectoryWords } from './words';

interface InstitutionToolsProps {
  readonly id: string;
  readonly words: DirectoryWords['tools'];
  readonly locale: Locale;
  /** Said where nothing downloads. */
  readonly instead: Messages['comfort']['weChat'] | null;
}

const link = 'inline-flex min-h-12 items-center py-2 font-bold';

/** Ways to keep an institution's numbers: as a contact, and on paper beside the terminal. */
export function InstitutionTools({ id, words, locale, instead }: InstitutionToolsProps) {
  return (
    <ul className="print:hidden">
      <li>
        {instead ? (
          <p className="py-2 text-base text-muted">
            {instead.noDownload} {instead.contactByHand}
          </p>
        ) : (
          <a href={`/directory/${id}.vcf?lang=${locale}`} className={link}>
            {words.contact}
          </a>
        )}
      </li>
      <li>
        <a href={`/${locale}/hotlines/${id}/sticker`} className={link}>
          {words.sticker}
        </a>
      </li>
    </ul>
  );
}
