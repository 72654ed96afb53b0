import { institutionFrom } from '../import/institution';
import type { Entry } from '../import/schema';
import type { Institution } from '../model/institution';
import { seeded } from './seeded';

type Pick = <T>(from: readonly T[]) => T;

const endings = /(?:支付|科技|网络|服务|股份|有限|公司|信息|技术|电子|商务|银行|集团|责任|（.*）)/;

/** Puts the first part of one name before the rest of another: names as real ones are, and none of them real. */
function crossed(one: string, other: string): string {
  const rest = other.search(endings);
  const begin = one.split(endings)[0] || one;
  return rest > 0 ? begin + other.slice(rest) : begin + other.slice(Math.ceil(other.length / 2));
}

/** The same digits' places with other digits behind the first three, as a number of the same kind has. */
function otherDigits(number: string, random: () => number): string {
  const kept = Math.min(3, number.length - 2);
  return (
    number.slice(0, kept) +
    number.slice(kept).replace(/\d/g, () => String(Math.floor(random() * 10)))
  );
}

function entryFrom(
  real: readonly Entry[],
  number: number,
  pick: Pick,
  random: () => number,
): Entry {
  const base = pick(real);
  const [first, second] = [pick(real), pick(real)];
  const word = (one: string, other: string) =>
    `${one.split(/[ .(]/)[0]} ${other.split(' ').slice(1).join(' ')}`.trim();
  const id = `${first.id.slice(0, 5)}${second.id.slice(-4)}-${number}`;
  const names = pick(real).legalName;
  return {
    ...base,
    ...{ id, number, readings: {} },
    brand: {
      zh: crossed(first.brand.zh, second.brand.zh),
      en: word(first.brand.en, second.brand.en),
    },
    legalName: base.legalName &&
      names && { zh: crossed(first.brand.zh, names.zh), en: word(first.brand.en, names.en) },
    aliases: base.aliases.map((alias) => crossed(pick(real).brand.zh, alias)),
    hotlines: base.hotlines.map((hotline) => {
      const digits = otherDigits(hotline.number, random);
      return { ...hotline, number: digits, display: digits };
    }),
    channels: base.channels.map((channel) => {
      const value = channel.kind === 'website' ? `${id}.com` : `${first.brand.zh}${channel.value}`;
      return { ...channel, value, display: value };
    }),
  };
}

/**
 * A directory of any size whose names, numbers and channels are put together from those of `real` entries, as often of
 * each kind as among them; the same for the same seed. For measuring only: nothing in it is anybody's.
 */
export function resampledDirectory(
  real: readonly Entry[],
  size: number,
  seed = 1,
): readonly Institution[] {
  const random = seeded(seed);
  const pick: Pick = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number];
  return Array.from({ length: size }, (_, at) =>
    institutionFrom(entryFrom(real, at + 1, pick, random)),
  );
}
