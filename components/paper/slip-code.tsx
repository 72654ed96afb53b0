import type { PaperContext, PaperPlan } from '@/lib/paper/paper-plan';
import { whereToType } from '@/lib/paper/where-to-type';
import { codeRows } from '@/lib/response/short-code/typed-code';
import { QrCode } from './qr-code';

interface SlipCodeProps {
  readonly plan: PaperPlan;
  readonly context: PaperContext;
}

/** The short code on paper: to scan where the site has an address, to type in any case. */
export function SlipCode({ plan: { code, address }, context: { messages, site } }: SlipCodeProps) {
  const { code: said } = messages.paper;
  if (!code) return null;
  return (
    <div className="slip-code">
      {address ? <QrCode text={address} label={said.scan} className="slip-qr" /> : null}
      {codeRows(code.digits).map((row) => (
        <p key={row} className="slip-digits">
          {row}
        </p>
      ))}
      <p>{whereToType(code, site, said)}</p>
      {code.complete ? null : <p>{said.shortened}</p>}
    </div>
  );
}
