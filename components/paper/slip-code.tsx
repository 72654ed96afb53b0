import { fill } from '@/lib/i18n/fill';
import { inGroupsOfFour } from '@/lib/response/case-code-typed';
import { codePage } from './code-address';
import type { PaperGround, PaperPlan } from './paper-plan';
import { QrCode } from './qr-code';

interface SlipCodeProps {
  readonly plan: PaperPlan;
  readonly ground: PaperGround;
}

/** The short code on paper: to scan where the site has an address, to type in any case. */
export function SlipCode({ plan: { code, address }, ground: { words, site } }: SlipCodeProps) {
  const { code: said } = words.paper;
  if (!code) return null;
  return (
    <div className="slip-code">
      {address ? <QrCode text={address} label={said.scan} className="slip-qr" /> : null}
      <p className="slip-digits">{inGroupsOfFour(code.digits)}</p>
      <p>{site ? fill(said.where, { address: codePage(site) }) : said.whereHere}</p>
      {code.complete ? null : <p>{said.shortened}</p>}
    </div>
  );
}
