import type { Locale } from '@/lib/i18n/locales';
import type { BlankName, Filled } from '@/lib/response/blanks';
import type { EvidenceField, EvidenceRecord } from './evidence-record';
import type { ShopRecord } from './shop-record';

/** Which line of the evidence sheet fills which blank; `terminal` comes from the shop where the sheet does not say. */
const fromSheet: Readonly<Partial<Record<BlankName, EvidenceField>>> = {
  amount: 'amount',
  payee: 'payee',
  account: 'account',
  order: 'order',
  otherTerminal: 'terminal',
  ticket: 'ticket',
  card: 'card',
  claimed: 'claimed',
  said: 'said',
  wanted: 'said',
};

/** The one value there is; undefined for none and for several, of which nobody but the merchant can say which is meant. */
function only(values: readonly string[]): string | undefined {
  const [first, ...others] = new Set(values.map((value) => value.trim()).filter(Boolean));
  return others.length > 0 ? undefined : first;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A moment (YYYY-MM-DDTHH:MM) as people say it, the year left out; any other text as it is. */
function spokenMoment(text: string, locale: Locale): string {
  const parts = /^\d{4}-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(text);
  if (!parts) return text;
  const [, month = '', day = '', hour = '', minute = ''] = parts;
  const [m, d, h] = [month, day, hour].map(Number);
  if (locale === 'zh') return `${m} 月 ${d} 日 ${h} 点 ${minute} 分`;
  return `${d} ${months[Number(month) - 1] ?? month} at ${hour}:${minute}`;
}

/**
 * What the merchant wrote about the incident and his shops, by blank. A blank is filled only where one value alone can
 * be meant; the settlement card never stands for "my card", which may be another.
 */
export function filledFrom(
  contacts: readonly EvidenceRecord[],
  shops: readonly ShopRecord[],
  locale: Locale,
): Filled {
  const said = (field: EvidenceField) => only(contacts.map((contact) => contact[field]));
  const terminals = shops.flatMap((shop) => shop.terminals);
  const moment = said('moment');
  const anyTerminal = contacts.some(({ terminal }) => terminal.trim() !== '');
  const pairs: (readonly [BlankName, string | undefined])[] = [
    ['time', moment && spokenMoment(moment, locale)],
    ['terminal', anyTerminal ? said('terminal') : only(terminals.map((one) => one.serialNumber))],
    ['merchant', only(terminals.map(({ merchantNumber }) => merchantNumber))],
    ['place', only(shops.map(({ address }) => address))],
    ...Object.entries(fromSheet).map(([name, field]) => [name as BlankName, said(field)] as const),
  ];
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as Filled;
}
