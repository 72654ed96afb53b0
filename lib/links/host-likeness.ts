import { addedWords, isMadeOfWords, tellingWords } from './added-words';
import { holdsChineseName } from './chinese-name';
import { isRedrawn, readAsLatin, shape, strokes } from './look-alike-letters';
import { isOneSlip } from './one-slip';
import { isOpenHost } from './open-hosts';
import { publicSuffix } from './registrable-domain';

/**
 * What makes a host read like an official domain; in brackets the name of the technique in the literature.
 *
 * - `domainInside`: the whole official domain stands in front of another (levelsquatting)
 * - `otherEnding`: the same name under another ending (TLD squatting)
 * - `lookAlikeLetters`: other letters that look like its own (homograph, homoglyph)
 * - `brandInside`: its name with words around it, or in front of another domain (combosquatting)
 * - `hotlineInside`: its telephone number with letters around it, or in front of another domain
 * - `oneSlip`: a letter or dot more, less, other or swapped (typosquatting, bitsquatting)
 */
export const likenesses = [
  'domainInside',
  'otherEnding',
  'lookAlikeLetters',
  'brandInside',
  'hotlineInside',
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
  const registered = inFront.pop() ?? '';
  const domain = `${registered}.${suffix}`;
  // "ccb-kefu.pages.dev": who asked for the name holds no more than that.
  const own = isOpenHost(domain) ? inFront.pop() : undefined;
  return own === undefined
    ? { inFront, name: registered, suffix, isKnown, nameShape: shape(registered) }
    : { inFront, name: own, suffix: domain, isKnown, nameShape: shape(own) };
}

// Fewer letters are somebody else's as often as not.
const shortest = { besideWords: 3, own: 4, slip: 6, claimedSlip: 4, distinctive: 4 };

interface Brand {
  readonly brand: string;
  readonly brandShape: string;
  /** Where the brand is a service's label ("weixin"), what stands in front of it in the official domain: "pay". */
  readonly beside: readonly string[];
}
// As many as there are official domains: they are compared with every host.
const brands = new Map<string, Brand>();

function brandIn(domain: string): Brand {
  const known = brands.get(domain);
  if (known !== undefined) return known;
  const parts = hostParts(domain, false);
  const { name } = parts;
  const inFront = [...parts.inFront];
  const service = name.length < shortest.besideWords ? inFront.pop() : undefined;
  const brand = service ?? name;
  const beside = service === undefined ? [] : inFront;
  const read = { brand, brandShape: shape(brand), beside };
  brands.set(domain, read);
  return read;
}

/** The name in an official domain that is imitated: "icbc" of "icbc.com.cn", "weixin" of "pay.weixin.qq.com". */
export function brandOf(domain: string): string {
  return brandIn(domain).brand;
}

/** What a host is compared with: an official domain, and what else its owner is known by. */
export interface ComparedDomain {
  readonly domain: string;
  readonly chineseName?: string;
  readonly shortNumbers?: readonly string[];
}

/** What makes a host that is not under an official domain read like it; null when nothing does. */
export function likenessOf(
  parts: HostParts,
  { domain, chineseName, shortNumbers = [] }: ComparedDomain,
  isClaimed: boolean,
): Likeness | null {
  if (holdsDomain(parts, domain)) return 'domainInside';
  if (chineseName !== undefined && holdsChineseName(parts, chineseName)) return 'brandInside';
  if (shortNumbers.some((number) => holdsNumber(parts, number))) return 'hotlineInside';
  const names = brandIn(domain);
  const { brand, beside } = names;
  // "weixin.qq.com.renzheng.top": the service's whole host, whichever of its names stands in front of it.
  if (beside.length > 0 && holdsDomain(parts, domain.slice(beside.join('.').length + 1))) {
    return 'domainInside';
  }
  if (brand.length < shortest.besideWords) return null;
  // "weixin.sogou.com", "96weixin.com": half the country's shops have the service's name in their hosts.
  const isTold = beside.every((label) => [...parts.inFront, parts.name].join().includes(label));
  if (!isTold && !isClaimed) return null;
  const own = parts.isKnown ? null : inRegistered(parts, names, isClaimed);
  return own ?? inSubdomain(parts, names, isClaimed);
}

// "95533x.mc0.top", "www.10086sfw.cn". The number alone may be its owner's, other digits beside it make another of it.
function holdsNumber({ inFront, name, isKnown }: HostParts, number: string): boolean {
  const holds = (label: string) => {
    const at = label.indexOf(number);
    return (
      at >= 0 && !/\d$/.test(label.slice(0, at)) && !/^\d/.test(label.slice(at + number.length))
    );
  };
  return inFront.some(holds) || (!isKnown && name !== number && holds(name));
}

// "icbc.com.cn.abc.top", "95516.com-pay.top", "icbc-com-cn.top", "www-boc-cn.abc.top".
function holdsDomain({ inFront, name, isKnown }: HostParts, official: string): boolean {
  // "ccbcom.top", "icbccomcn.vip": the domain with its dots left out.
  if (!isKnown && name === official.replaceAll('.', '')) return true;
  const labels = [...inFront, ...(isKnown ? [] : [name])].join('.');
  return [labels, labels.replace(/-/g, '.')].some((read) => `.${read}.`.includes(`.${official}.`));
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
    isRedrawn(name, brand) || (nameShape === brandShape && (isOwn || isNearlyDrawn(name, brand)));
  if (isDrawn) return 'lookAlikeLetters';
  if (hasBrandAndWords(name, brand, isClaimed)) return 'brandInside';
  if (hasBrandAndWords(nameShape, brandShape, isClaimed)) return 'lookAlikeLetters';
  if (inFront[0] === 'wap' && hasInitialsAtOneEnd(name, brand)) return 'brandInside';
  const isSplit = isOwn && [...inFront, name].join('').replace(/-/g, '') === brand;
  return isSplit || isSlipOf(readAsLatin(name), brand, isClaimed) ? 'oneSlip' : null;
}

// "b0c.cn": one digit in a short name; "cc8" is as likely a count of its own.
function isNearlyDrawn(name: string, brand: string): boolean {
  return name.length === brand.length && /[01]/.test(name);
}

// Under .com or a country's ending three letters are mostly another company; ".com.co" is sold as a slip of ".com".
function isCommonSuffix(suffix: string): boolean {
  return suffix !== 'com.co' && /^(?:com|net|org|info)$|(?:^|\.)..$/.test(suffix);
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

const isShortNumber = /^\d{5}$/;

function hasBrandAndWords(label: string, brand: string, isClaimed: boolean): boolean {
  const at = label.indexOf(brand);
  if (at < 0 || label === brand) return false;
  // "crabchina.com": "ab" says nothing among other letters.
  const isDistinctive = brand.replace(shared, '').length >= shortest.besideWords;
  if (brand.length >= shortest.slip && isDistinctive) return true;
  const [before, behind] = [label.slice(0, at), label.slice(at + brand.length)];
  // "wap.icbcrra.com", "zgicbcxk.cn": from somebody who says he is the bank, letters that say nothing hide nothing.
  if (isClaimed && (brand.length >= shortest.own || isWords(before) || isWords(behind)))
    return true;
  // Beside letters a short number stays that number: "95516l". Beside digits it is another.
  if (isShortNumber.test(brand) && !/\d$/.test(before) && !/^\d/.test(behind)) return true;
  // "zghkrtxk.cn", "wacmbcsh.cn": initials that cannot be said are in no other name; a word of the trade beside them says whose.
  const isSpelled = brand.length >= shortest.own && initials.test(brand);
  if (isSpelled && label.length - brand.length <= 4 && (isOther(before) || isOther(behind))) {
    return true;
  }
  const isToken = /^$|-$/.test(before) && /^$|^-/.test(behind);
  if (isToken && brand.length >= shortest.own) return true;
  // "wapccb.com": who forgot the dot of a phone's address, or hopes that it is overlooked.
  const isPrefixed = /^(?:www|wap)$/.test(before) && behind === '';
  // "ccbpos.com", "tieccb.com": three letters beside three say little, unless those are a word of this trade.
  const isTelling = tellingWords.has(before + behind) || label.length - brand.length > 3;
  const isLong = brand.length >= shortest.own || isToken || isPrefixed || isTelling;
  return isLong && isWords(before) && isWords(behind);
}

function isOther(text: string): boolean {
  return text !== '' && isWords(text);
}

// Three consonants in a row stand in no name that can be said: "icbc", "psbc", "hkrt".
const initials = /[bcdfghjklmnpqrstvwxz]{3}/;

// "wap.icbcrra.com", "wap.ddicbc.cn.com": banks had their "wap." fifteen years ago, and imitators of them still do.
function hasInitialsAtOneEnd(name: string, brand: string): boolean {
  if (brand.length < shortest.own || !initials.test(brand)) return false;
  const others = name.length - brand.length;
  return others > 0 && others <= 4 && (name.startsWith(brand) || name.endsWith(brand));
}

// "micbc.com.cn": the "m." of a mobile site without its dot.
function isWords(text: string): boolean {
  return text === 'm' || isMadeOfWords(text);
}

// Many real companies share these; what is left of a name without them tells one from another.
const shared = /^(?:ch[il]na|bankof)|(?:ch[il]na|pay|payment|bank|card)$/;

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
    if (strokes(word) === strokes(brand)) return true;
    return own.length >= shortest.distinctive || word.includes(own);
  });
}
