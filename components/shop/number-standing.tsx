import { dialString, mayDialOwn, ownNumberStanding } from '@/lib/check/own-number';
import { inLanguage } from '@/lib/directory/model/localized';
import { institutionById, officialRows, publishedNumbersOf } from '@/lib/directory/model/published';
import { interpolate } from '@/lib/i18n/interpolate';
import { rowsMatching } from '@/lib/phone/compare';
import { parseNumber } from '@/lib/phone/parse';
import { type OwnNumberRecord, otherPlaces } from '@/lib/sheets/own-number-record';
import type { ShopDirectoryProps } from './shop-props';

interface NumberStandingProps extends Omit<ShopDirectoryProps, 'kinds' | 'onWrite'> {
  readonly number: OwnNumberRecord;
  /** Beside the field: only what is to be mended there; the rest is said once, at the end. */
  readonly onlyToMend?: boolean;
}

/** Whose number it is in the directory, by name. */
function ownerOf({ number, directory, locale }: NumberStandingProps): string {
  const parsed = parseNumber(number.number);
  const [row] = parsed ? rowsMatching(parsed, officialRows(directory)) : [];
  const owner = row && institutionById(directory, row.institution);
  return owner ? inLanguage(owner.brand, locale) : '';
}

/** The number as the directory has it for the company of the shop. */
function publishedAs({ number, shop, directory }: NumberStandingProps) {
  const institution = institutionById(directory, shop[number.owner]);
  const all = institution ? publishedNumbersOf(institution, directory.today) : [];
  return all.find(({ hotline }) => hotline.number === dialString(number));
}

function textOf(props: NumberStandingProps): string {
  const { number, shop, directory, messages } = props;
  const standing = ownNumberStanding(number, shop[number.owner], directory);
  if (standing === 'otherPlace') {
    const place = otherPlaces.find((one) => one === number.from) ?? 'none';
    return messages.number.standing.otherPlace[place];
  }
  const isProven = publishedAs(props)?.dialable ?? true;
  const text =
    messages.number.standing[standing === 'same' && !isProven ? 'sameUnproven' : standing];
  return interpolate(text, { brand: ownerOf(props) });
}

/** What becomes of a copied number beside the directory, in words; nothing while there is no number. */
export function NumberStanding(props: NumberStandingProps): string | null {
  const { number, shop, directory, onlyToMend = false } = props;
  if (number.number.trim() === '') return null;
  const standing = ownNumberStanding(number, shop[number.owner], directory);
  return onlyToMend && (mayDialOwn(standing) || standing === 'differs') ? null : textOf(props);
}
