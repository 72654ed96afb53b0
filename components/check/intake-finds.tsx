import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import type { IntakeView } from '@/lib/check/intake-view';
import { interpolate } from '@/lib/i18n/interpolate';
import type { PageContext } from '@/lib/pages/page-context';

interface IntakeFindsProps {
  readonly view: IntakeView;
  readonly context: PageContext<'intake' | 'links'>;
}

/** The numbers and links in a text: what their form shows, what not to do with them, and where the official ones are. */
export function IntakeFinds({ view, context }: IntakeFindsProps) {
  const { locale, messages } = context;
  const { review } = messages.intake;
  if (view.numbers.length === 0 && view.links.length === 0) return null;
  return (
    <div className="mt-4 rounded-md bg-wash px-inset py-3">
      {view.numbers.length > 0 ? (
        <>
          <h3 className="text-base font-bold">{review.numbers}</h3>
          <p>{review.numbersText}</p>
          {view.numbers.map((number) => (
            <form key={number} method="post" action={`/${locale}/hotlines`} className="mt-2">
              <input type="hidden" name="q" value={number} />
              <Button look="plain">{interpolate(review.lookUp, { number })}</Button>
            </form>
          ))}
        </>
      ) : null}
      {view.links.length > 0 ? (
        <>
          <h3 className="mt-3 text-base font-bold">{review.links}</h3>
          <p>{review.linksText}</p>
          <ul className="list-disc pl-6">
            {view.links.map(({ text, host, domain, findings }) => (
              <li key={text} className="mt-2 break-all">
                <code className="font-mono text-base">{host ?? text}</code>
                {findings.map((id) => (
                  <span key={id} className="block break-normal text-base">
                    <b>{messages.links.findings[id].title}</b>{' '}
                    {interpolate(messages.links.findings[id].text, {
                      host: host ?? text,
                      domain: domain ?? text,
                    })}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <LinkButton href={`/${locale}/hotlines`} look="quiet">
        {review.directory}
      </LinkButton>
    </div>
  );
}
