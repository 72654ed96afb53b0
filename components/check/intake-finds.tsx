import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import type { AnswerView } from '@/lib/check/answer-view';
import { comparedFinds } from '@/lib/check/compared-finds';
import type { IntakeView } from '@/lib/check/intake-view';
import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { interpolate } from '@/lib/i18n/interpolate';
import type { PageContext } from '@/lib/pages/page-context';

interface IntakeFindsProps {
  readonly view: IntakeView;
  /** What numbers and links are compared with; null while there is no copy, then they are only shown. */
  readonly directory: DirectorySnapshot | null;
  readonly context: PageContext<'intake' | 'links' | 'directory'>;
}

function Compared({ view }: { view: AnswerView }) {
  return (
    <div className="mt-3 border-l-4 border-edge pl-4">
      <p className="break-words font-bold">{view.title}</p>
      {view.lines.map((line) => (
        <p key={line} className="break-words text-base">
          {line}
        </p>
      ))}
      {view.links.map(({ href, label }) => (
        <p key={href}>
          <a href={href} className="inline-flex min-h-12 items-center py-2 text-base">
            {label}
          </a>
        </p>
      ))}
    </div>
  );
}

function LookUp({ number, context }: { number: string; context: PageContext<'intake'> }) {
  const { locale, messages } = context;
  return (
    <form method="post" action={`/${locale}/hotlines`} className="mt-2">
      <input type="hidden" name="q" value={number} />
      <Button look="plain">{interpolate(messages.intake.review.lookUp, { number })}</Button>
    </form>
  );
}

/**
 * The numbers and links in a text: what the directory knows of them and what their form shows, what not to do with them,
 * and where the official ones are. A number that matches proves nothing and one that is not listed is not called fake.
 */
export function IntakeFinds({ view, directory, context }: IntakeFindsProps) {
  const { locale, messages } = context;
  const { review } = messages.intake;
  if (view.numbers.length === 0 && view.links.length === 0) return null;
  const compared = directory && comparedFinds(view, directory, messages, locale);
  return (
    <div className="mt-4 rounded-md bg-wash px-inset py-3">
      {view.numbers.length > 0 ? (
        <>
          <h3 className="text-base font-bold">{review.numbers}</h3>
          <p>{review.numbersText}</p>
          {compared
            ? compared.numbers.map((one, at) => <Compared key={view.numbers[at]} view={one} />)
            : view.numbers.map((number) => (
                <LookUp key={number} number={number} context={context} />
              ))}
        </>
      ) : null}
      {view.links.length > 0 ? (
        <>
          <h3 className="mt-3 text-base font-bold">{review.links}</h3>
          <p>{review.linksText}</p>
          {compared ? (
            compared.links.map((one, at) => <Compared key={view.links[at]?.text} view={one} />)
          ) : (
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
          )}
        </>
      ) : null}
      <LinkButton href={`/${locale}/hotlines`} look="quiet">
        {review.directory}
      </LinkButton>
    </div>
  );
}
