import { encode } from 'uqr';
import type { Messages } from '@/lib/i18n/messages';
import type { PaperPlan } from '@/lib/paper/paper-plan';
import { qrPath } from '@/lib/paper/qr-path';
import { whereToType } from '@/lib/paper/where-to-type';
import { codeRows } from '@/lib/response/short-code/typed-code';
import { box, type PictureNode } from './picture-node';

function qr(address: string): PictureNode {
  const { data, size } = encode(address, { border: 4 });
  const path = { type: 'path', props: { d: qrPath(data), fill: '#000000' } };
  const viewBox = `0 0 ${size} ${size}`;
  const side = { width: 420, height: 420 };
  return { type: 'svg', props: { ...side, viewBox, children: path } };
}

/** The short code of a picture; with a code for cameras where the site has an address of its own. */
export function pictureCode(
  { code, address }: PaperPlan,
  messages: Messages['paper']['code'],
  site: string | null,
): PictureNode | null {
  if (!code) return null;
  return box(
    { marginTop: 36, paddingTop: 20, borderTop: '6px solid #000000', alignItems: 'center' },
    address ? qr(address) : null,
    ...codeRows(code.digits).map((row) => box({ fontSize: 76, fontWeight: 700 }, row)),
    box({ fontSize: 36, marginTop: 8 }, whereToType(code, site, messages)),
    code.complete ? null : box({ fontSize: 36, marginTop: 8 }, messages.shortened),
  );
}
