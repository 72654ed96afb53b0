import { interpolate } from '@/lib/i18n/interpolate';
import type { CheckState } from '@/lib/page-url';
import { codePage, codeUrl } from '@/lib/paper/code-url';
import type { PaperContext } from '@/lib/paper/paper-plan';
import { type ShortCode, shortCodeFor } from '@/lib/response/short-code/short-code';
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
      <p className="mt-3">
        {site ? interpolate(messages.where, { address: codePage(site) }) : messages.whereHere}
      </p>
      <p className="mt-3 text-[1.35rem] font-bold leading-snug tabular-nums">
        <span className="inline-block">{inGroupsOfFour(code.digits.slice(0, 8))}</span>{' '}
        <span className="inline-block">{inGroupsOfFour(code.digits.slice(8))}</span>
      </p>
      {code.complete ? null : <p className="mt-2 text-base text-muted">{messages.shortened}</p>}
    </>
  );
}

/** The way to the same plan on another phone: sixteen digits to type and, where the site has an address, a code to scan. Worked out here, sent nowhere. */
export function CodeBlock({ state, context }: CodeBlockProps) {
  const { site } = context;
  const { code: messages } = context.messages.paper;
  const code = shortCodeFor(state.answers, state.picks, context.directory.institutions);
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
