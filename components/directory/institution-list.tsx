import { Icon } from '@/components/ui/icon';
import type { Institution } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import { publishedNumbersOf } from '@/lib/directory/model/published';
import type { Locale } from '@/lib/i18n/locales';
import { writtenIn } from '@/lib/i18n/written-in';
import type { DirectoryMessages } from './messages';

interface InstitutionListProps {
  readonly institutions: readonly Institution[];
  readonly today: string;
  readonly messages: DirectoryMessages;
  readonly locale: Locale;
}

function has(institution: Institution, today: string) {
  const numbers = publishedNumbersOf(institution, today);
  if (numbers.length === 0) return 'none';
  return numbers.some(({ dialable }) => dialable) ? 'dialable' : 'unconfirmed';
}

const namesShown = 4;

function Aliases({ names, separator }: { names: readonly string[]; separator: string }) {
  if (names.length === 0) return null;
  const text = names.slice(0, namesShown).join(separator);
  return (
    <>
      {' · '}
      <span lang={writtenIn(text)}>{text}</span>
    </>
  );
}

/** Institutions as links, each with what its page holds. */
export function InstitutionList({ institutions, today, messages, locale }: InstitutionListProps) {
  return (
    <ul className="border-t border-rule">
      {institutions.map((institution) => (
        <li key={institution.id} className="border-b border-rule">
          <a
            href={`/${locale}/hotlines/${institution.id}`}
            className="flex min-h-14 items-center py-2 no-underline hover:bg-wash"
          >
            <span className="min-w-0 grow">
              <span className="block font-bold">{inLanguage(institution.brand, locale)}</span>
              <span className="block text-base text-muted">
                {messages.has[has(institution, today)]}
                <Aliases
                  names={institution.aliases}
                  separator={messages.institution.listSeparator}
                />
              </span>
            </span>
            <Icon name="forward" className="ml-3 size-5" />
          </a>
        </li>
      ))}
    </ul>
  );
}
