import { OwnSelectField } from '@/components/sheets/own-select-field';
import { Button } from '@/components/ui/button';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { institutionGroups, kindsFor } from '@/lib/check/pick-fields';
import type { Institution } from '@/lib/directory/model/institution';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { type Paper, papers, rollOf } from '@/lib/learning/protect/paper';

interface PosterFormProps {
  /** The address of the poster, without its query. */
  readonly action: string;
  readonly acquirer: string | undefined;
  readonly paper: Paper;
  readonly institutions: readonly Institution[];
  readonly locale: Locale;
}

function posterUrl(action: string, acquirer: string | undefined, paper: Paper): string {
  const roll = rollOf(paper);
  const pairs = [...(acquirer ? [['acquirer', acquirer]] : []), ...(roll ? [['roll', roll]] : [])];
  return pairs.length > 0 ? `${action}?${new URLSearchParams(pairs)}` : action;
}

function PaperLinks({ action, acquirer, paper, locale }: PosterFormProps) {
  const messages = allMessages[locale].protect.poster;
  return (
    <nav aria-label={messages.paper} className="mt-4">
      <h3 className="font-bold">{messages.paper}</h3>
      <ul className="flex flex-wrap">
        {papers.map((one) => (
          <li key={one} className="mr-6">
            <a
              href={posterUrl(action, acquirer, one)}
              aria-current={one === paper ? 'page' : undefined}
              className={`inline-flex min-h-12 items-center py-2 ${one === paper ? 'font-bold text-ink no-underline' : ''}`}
            >
              {one === paper ? '● ' : ''}
              {messages.papers[one]}
            </a>
          </li>
        ))}
      </ul>
      {paper === 'a4' ? null : <p className="text-base text-muted">{messages.rollNote}</p>}
    </nav>
  );
}

/** Whose number stands on the poster, and what it is printed on; each choice is an address, nothing is kept. */
export function PosterForm(props: PosterFormProps) {
  const { action, acquirer, paper, institutions, locale } = props;
  const { protect, plan } = allMessages[locale];
  const roll = rollOf(paper);
  const groups = institutionGroups(kindsFor('acquirer'), institutions, plan.pick.kinds, locale);
  return (
    <div className="print:hidden">
      <form method="get" action={action} className="rounded-md bg-wash px-5 pb-5 pt-1">
        {roll ? <HiddenFields pairs={[['roll', roll]]} /> : null}
        <OwnSelectField
          name="acquirer"
          label={protect.poster.pick}
          none={protect.poster.none}
          groups={groups}
          chosen={acquirer}
        />
        <p className="mt-4">
          <Button look="plain">{protect.poster.pickButton}</Button>
        </p>
      </form>
      <PaperLinks {...props} />
    </div>
  );
}
