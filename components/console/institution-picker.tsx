import { Button } from '@/components/ui/button';
import { institutionsFound } from '@/lib/console/institutions-found';
import type { Institution } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import type { Locale } from '@/lib/i18n/locales';
import { Part, TextField } from './fields';
import type { ConsoleMessages } from './use-step';

interface InstitutionPickerProps {
  readonly all: readonly Institution[];
  readonly text: string;
  readonly locale: Locale;
  readonly messages: ConsoleMessages;
  readonly home: string;
}

/** Finds whose contact point it is by any of its names; before anybody searches, those whose number is missed most. */
export function InstitutionPicker({ all, text, locale, messages, home }: InstitutionPickerProps) {
  const { propose } = messages;
  const found = institutionsFound(all, text);
  return (
    <>
      <form action={`${home}/propose`}>
        <TextField id="q" label={propose.search} defaultValue={text} maxLength={60} />
        <p className="mt-4">
          <Button look="plain">{messages.all.button}</Button>
        </p>
      </form>
      <Part title={text === '' ? propose.wanted : propose.foundTitle}>
        {found.length === 0 ? <p className="mt-2">{propose.noneFound}</p> : null}
        <ul>
          {found.map(({ id, brand, legalName }) => (
            <li key={id} className="border-t border-rule">
              <a
                href={`${home}/propose?institution=${id}`}
                className="block min-h-12 py-2 wrap-anywhere"
              >
                <span className="font-bold">{inLanguage(brand, locale)}</span>
                {legalName === null ? null : (
                  <span className="block text-base text-muted">
                    {inLanguage(legalName, locale)}
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
