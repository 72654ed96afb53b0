import type { Place } from '@/lib/addresses';
import { fill } from '@/lib/i18n/fill';
import { type CaseCode, caseCodeFor } from '@/lib/response/case-code';
import { inGroupsOfFour } from '@/lib/response/case-code-typed';
import { codeAddress, codePage } from './code-address';
import type { PaperGround } from './paper-plan';
import { QrCode } from './qr-code';

interface CodeBlockProps {
  readonly place: Place;
  readonly ground: PaperGround;
}

function Digits({ code, ground }: { code: CaseCode; ground: PaperGround }) {
  const { code: words } = ground.words.paper;
  const { site } = ground;
  return (
    <>
      <p className="mt-3">
        {site ? fill(words.where, { address: codePage(site) }) : words.whereHere}
      </p>
      <p className="mt-3 text-[1.35rem] font-bold leading-snug tabular-nums">
        <span className="inline-block">{inGroupsOfFour(code.digits.slice(0, 8))}</span>{' '}
        <span className="inline-block">{inGroupsOfFour(code.digits.slice(8))}</span>
      </p>
      {code.complete ? null : <p className="mt-2 text-base text-muted">{words.shortened}</p>}
    </>
  );
}

/** The way to the same plan on another phone: sixteen digits to type and, where the site has an address, a code to scan. Worked out here, sent nowhere. */
export function CodeBlock({ place, ground }: CodeBlockProps) {
  const { site } = ground;
  const { code: words } = ground.words.paper;
  const code = caseCodeFor(place.answers, place.picks, ground.directory.institutions);
  if (!code) return <p className="mt-3">{words.none}</p>;
  return (
    <>
      <Digits code={code} ground={ground} />
      {site ? (
        <QrCode
          text={codeAddress(site, code.digits)}
          label={words.scan}
          className="mt-4 size-56 border border-rule"
        />
      ) : null}
    </>
  );
}
