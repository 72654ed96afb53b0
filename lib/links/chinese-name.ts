import { isMadeOfWords } from './added-words';

// Where the institution itself may well hold its bare name; nothing tells its own from another's there.
const ownersEndings = /^(?:com|cn|net|org|com\.cn|net\.cn|org\.cn|中国|公司|网络|网址|商标)$/;

/**
 * True when a host in Chinese letters is an institution's Chinese name with nothing but words around it ("工商银行客服.com"),
 * or that name alone in front of another domain or under an ending that its owner hardly takes ("拉卡拉.top").
 */
export function holdsChineseName(
  {
    inFront,
    name,
    suffix,
    isKnown,
  }: {
    readonly inFront: readonly string[];
    readonly name: string;
    readonly suffix: string;
    readonly isKnown: boolean;
  },
  chineseName: string,
): boolean {
  const isNamed = (label: string, isBareNamed: boolean) => {
    const at = label.indexOf(chineseName);
    if (at < 0) return false;
    if (label === chineseName || label === `中国${chineseName}`) return isBareNamed;
    const [before, behind] = [label.slice(0, at), label.slice(at + chineseName.length)];
    return isMadeOfWords(before) && isMadeOfWords(behind);
  };
  return (
    inFront.some((label) => isNamed(label, true)) ||
    (!isKnown && isNamed(name, !ownersEndings.test(suffix)))
  );
}
