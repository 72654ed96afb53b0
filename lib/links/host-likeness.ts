import { addedWords, isMadeOfWords } from './added-words';
import { isRedrawn, readAsLatin, shape } from './look-alike-letters';
import { isOneSlip } from './one-slip';
import { publicSuffix } from './registrable-domain';

/**
 * What makes a host read like an official domain; in brackets the name of the technique in the literature.
 *
 * - `domainInside`: the whole official domain stands in front of another (levelsquatting)
 * - `otherEnding`: the same name under another ending (TLD squatting)
 * - `lookAlikeLetters`: other letters that look like its own (homograph, homoglyph)
 * - `brandInside`: its name with words around it, or in front of another domain (combosquatting)
 * - `oneSlip`: a letter or dot more, less, other or swapped (typosquatting, bitsquatting)
 */
export const likenesses = [
  'domainInside',
  'otherEnding',
  'lookAlikeLetters',
  'brandInside',
  'oneSlip',
] as const;
export type Likeness = (typeof likenesses)[number];

/** A host cut into what somebody registered and what he put in front of it, in its own letters. */
export interface HostParts {
  readonly inFront: readonly string[];
  readonly name: string;
  readonly suffix: string;
  /** The registered domain is known to be somebody's own: only what stands in front of it can mislead. */
  readonly isKnown: boolean;
  readonly nameShape: string;
}

/** Cuts a host; `isKnown` as in `HostParts`. */
export function hostParts(unicodeHost: string, isKnown: boolean): HostParts {
  const suffix = publicSuffix(unicodeHost);
  const inFront = unicodeHost.slice(0, -suffix.length - 1).split('.');
  const name = inFront.pop() ?? '';
  return { inFront, name, suffix, isKnown, nameShape: shape(name) };
}

// Fewer letters are somebody else's as often as not.
const shortest = { besideWords: 3, own: 4, slip: 6, claimedSlip: 4, distinctive: 4 };

interface Brand {
  readonly brand: string;
  readonly brandShape: string;
}
// As many as there are official domains: they are compared with every host.
const brands = new Map<string, Brand>();

function brandIn(domain: string): Brand {
  const known = brands.get(domain);
  if (known !== undefined) return known;
  const { inFront, name } = hostParts(domain, false);
  const brand = name.length < shortest.besideWords ? (inFront[inFront.length - 1] ?? name) : name;
  const read = { brand, brandShape: shape(brand) };
  brands.set(domain, read);
  return read;
}

/** The name in an official domain that is imitated: "icbc" of "icbc.com.cn", "weixin" of "pay.weixin.qq.com". */
export function brandOf(domain: string): string {
  return brandIn(domain).brand;
}

/** What makes a host that is not under an official domain read like it; null when nothing does. */
export function likenessOf(
  parts: HostParts,
  official: string,
  isClaimed: boolean,
): Likeness | null {
  if (holdsDomain(parts, official)) return 'domainInside';
  const names = brandIn(official);
  const { brand } = names;
  if (brand.length < shortest.besideWords) return null;
  const own = parts.isKnown ? null : inRegistered(parts, names, isClaimed);
  return own ?? inSubdomain(parts, names, isClaimed);
}

// "icbc.com.cn.abc.top", "95516.com-pay.top", "icbc-com-cn.top".
function holdsDomain({ inFront, name, isKnown }: HostParts, official: string): boolean {
  const labels = [...inFront, ...(isKnown ? [] : name.split('-'))];
  return `.${labels.join('.')}.`.includes(`.${official}.`);
}

function inRegistered(
  parts: HostParts,
  { brand, brandShape }: Brand,
  isClaimed: boolean,
): Likeness | null {
  const { name, suffix, inFront, nameShape } = parts;
  const isOwn = isClaimed || brand.length >= shortest.own;
  if (name === brand) return isOwn || !isCommonSuffix(suffix) ? 'otherEnding' : null;
  const isDrawn =
    isRedrawn(name, brand) || (nameShape === brandShape && (isOwn || /\d/.test(name)));
  if (isDrawn) return 'lookAlikeLetters';
  if (hasBrandAndWords(name, brand, isClaimed)) return 'brandInside';
  if (hasBrandAndWords(nameShape, brandShape, isClaimed)) return 'lookAlikeLetters';
  const isSplit = isOwn && [...inFront, name].join('').replace(/-/g, '') === brand;
  return isSplit || isSlipOf(readAsLatin(name), brand, isClaimed) ? 'oneSlip' : null;
}

// Under .com or a country's ending three letters are mostly another company.
function isCommonSuffix(suffix: string): boolean {
  return /^(?:com|net|org|info)$|(?:^|\.)..$/.test(suffix);
}

function inSubdomain(
  { inFront }: HostParts,
  { brand, brandShape }: Brand,
  isClaimed: boolean,
): Likeness | null {
  if (brand.length < shortest.own && !isClaimed) return null;
  for (const label of inFront) {
    if (label === brand || hasBrandAndWords(label, brand, isClaimed)) return 'brandInside';
    const drawn = shape(label);
    const isDrawn = isRedrawn(label, brand) || drawn === brandShape;
    if (isDrawn || hasBrandAndWords(drawn, brandShape, isClaimed)) return 'lookAlikeLetters';
  }
  return null;
}

function hasBrandAndWords(label: string, brand: string, isClaimed: boolean): boolean {
  const at = label.indexOf(brand);
  if (at < 0 || label === brand) return false;
  if (brand.length >= shortest.slip || (isClaimed && (at === 0 || label.endsWith(brand))))
    return true;
  const [before, behind] = [label.slice(0, at), label.slice(at + brand.length)];
  const isToken = /^$|-$/.test(before) && /^$|^-/.test(behind);
  if (isToken && brand.length >= shortest.own) return true;
  const isLong = brand.length >= shortest.own || isToken || label.length - brand.length > 3;
  return isLong && isMadeOfWords(before) && isMadeOfWords(behind);
}

// Many real companies share these; what is left of a name without them tells one from another.
const shared = /^(?:china|bankof)|(?:china|pay|payment|bank|card)$/;

function isSlipOf(name: string, brand: string, isClaimed: boolean): boolean {
  if (name.replace(/-/g, '') === brand) return isClaimed || brand.length >= shortest.own;
  const words = name.split('-');
  const isCombined = words.length > 1 && words.some((word) => addedWords.has(word));
  return [name, ...(isCombined ? words : [])].some((word) => {
    if (!isOneSlip(word, brand)) return false;
    if (isClaimed)
      return (
        brand.length >= (word.length > brand.length ? shortest.besideWords : shortest.claimedSlip)
      );
    if (/^\d+$/.test(brand) || brand.length < shortest.slip) return false;
    // "heepay" and "yeepay", "cgbchina" and "cmbchina" are real; nobody is called "yeepey".
    const own = brand.replace(shared, '');
    return own.length >= shortest.distinctive || word.includes(own);
  });
}
