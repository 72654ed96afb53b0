import { Fragment } from 'react';
import type { CheckState } from '@/lib/page-url';
import { codeOf } from '@/lib/paper/code-of';
import { codeUrl } from '@/lib/paper/code-url';
import type { PaperContext } from '@/lib/paper/paper-plan';
import { whereToType } from '@/lib/paper/where-to-type';
import type { ShortCode } from '@/lib/response/short-code/short-code';
import { inGroupsOfFour } from '@/lib/response/short-code/typed-code';
import { QrCode } from './qr-code';

interface CodeBlockProps {
  readonly state: CheckState;
  readonly context: PaperContext;
}

function Digits({ code, context }: { code: ShortCode; context: PaperContext }) {
  const { code: messages } = context.messages.paper;
  const { site } = context;
  return (
    <>
      <p className="mt-3">{whereToType(code, site, messages)}</p>
      <p className="mt-3 text-[1.35rem] font-bold leading-snug tabular-nums">
        {code.digits.match(/.{8}/g)?.map((half) => (
          <Fragment key={half}>
            <span className="inline-block">{inGroupsOfFour(half)}</span>{' '}
          </Fragment>
        ))}
      </p>
      {code.complete ? null : <p className="mt-2 text-base text-muted">{messages.shortened}</p>}
    </>
  );
}

/** The way to the same plan on another phone: sixteen digits to type and, where the site has an address, a code to scan. Worked out here, sent nowhere. */
export function CodeBlock({ state, context }: CodeBlockProps) {
  const { site } = context;
  const { code: messages } = context.messages.paper;
  const code = codeOf(state, context.directory.institutions);
  if (!code) return <p className="mt-3">{messages.none}</p>;
  return (
    <>
      <Digits code={code} context={context} />
      {site ? (
        <QrCode
          text={codeUrl(site, code.digits)}
          label={messages.scan}
          className="mt-4 size-56 border border-rule"
        />
      ) : null}
    </>
  );
}
