import { Button } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { SelectField } from '@/components/ui/select-field';
import type { Institution } from '@/lib/directory/model/institution';
import { pointsOf } from '@/lib/directory/model/points';
import type { Locale } from '@/lib/i18n/locales';
import { writtenIn } from '@/lib/i18n/written-in';
import type { DirectoryMessages } from './messages';

interface CorrectionFormProps {
  readonly institution: Institution;
  readonly locale: Locale;
  readonly messages: DirectoryMessages['correction'];
}

const claims = ['wrong', 'ours'] as const;
const outcomes = ['received', 'unreadable', 'full'] as const;
const field = 'mt-2 block min-h-14 w-full rounded-md border-2 border-edge bg-sheet px-4 py-2';

/**
 * Takes a correction to the reviewers by POST; works without script. What became of it is the paragraph the fragment of the
 * address shows. It asks for nothing about whoever sends it.
 */
export function CorrectionForm({ institution, locale, messages }: CorrectionFormProps) {
  const options = pointsOf(institution).map(({ kind, value, content }) => ({
    value: `${kind}:${value}`,
    label: content.display,
    lang: writtenIn(content.display),
  }));
  return (
    <div className="mt-8 print:hidden">
      {outcomes.map((outcome) => (
        <p
          key={outcome}
          id={`correction-${outcome}`}
          tabIndex={-1}
          className="hidden border-l-4 border-action pl-4 font-bold target:block"
        >
          {messages[outcome]}
        </p>
      ))}
      <Fold title={messages.title}>
        <p>{messages.text}</p>
        <form method="post" action={`/${locale}/hotlines/${institution.id}/correction`}>
          <fieldset className="mt-4">
            <legend className="font-bold">{messages.claim}</legend>
            {claims.map((claim) => (
              <label key={claim} className="flex min-h-12 items-center gap-3 py-1">
                <input
                  type="radio"
                  name="claim"
                  value={claim}
                  required
                  className="ml-1 size-7 shrink-0 accent-action"
                />
                {messages.claims[claim]}
              </label>
            ))}
          </fieldset>
          <SelectField
            name="about"
            label={messages.about}
            none={messages.other}
            groups={[{ options }]}
          />
          <p className="mt-4">
            <label htmlFor="correction-number" className="block font-bold">
              {messages.number}
            </label>
            <input
              id="correction-number"
              name="number"
              type="tel"
              autoComplete="off"
              maxLength={40}
              className={field}
            />
          </p>
          <p className="mt-4">
            <label htmlFor="correction-page" className="block font-bold">
              {messages.page}
            </label>
            <input
              id="correction-page"
              name="page"
              inputMode="url"
              autoComplete="off"
              maxLength={300}
              className={field}
            />
          </p>
          <p className="mt-4">
            <Button look="plain">{messages.button}</Button>
          </p>
        </form>
      </Fold>
    </div>
  );
}
