import { interpolate } from '@/lib/i18n/interpolate';
import { codePage } from '@/lib/paper/code-url';
import type { PaperContext, PaperPlan } from '@/lib/paper/paper-plan';
import { inGroupsOfFour } from '@/lib/response/short-code/typed-code';
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
      <p className="slip-digits">{inGroupsOfFour(code.digits)}</p>
      <p>{site ? interpolate(said.where, { address: codePage(site) }) : said.whereHere}</p>
      {code.complete ? null : <p>{said.shortened}</p>}
    </div>
  );
}
