import { addressOf, type Place } from '@/lib/addresses';

/** The address of a sheet made from these answers, with how it is to be laid out. */
export function paperAddress(
  page: string,
  place: Place,
  layout: Readonly<Record<string, string>> = {},
): string {
  const address = addressOf(page, place);
  const extra = new URLSearchParams(layout).toString();
  if (!extra) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${extra}`;
}
