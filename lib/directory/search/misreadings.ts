import { chineseNamesOf, syllablePlaces } from '../model/character-readings';
import type { Institution } from '../model/institution';

/** Characters of brands with two readings that people take for each other: "yueshua" for 乐刷, "gongxing" for 工行. */
const bothReadings: Readonly<Record<string, readonly [string, string]>> = {
  乐: ['le', 'yue'],
  行: ['hang', 'xing'],
  重: ['chong', 'zhong'],
  长: ['chang', 'zhang'],
  盛: ['sheng', 'cheng'],
  卡: ['ka', 'qia'],
  呗: ['bei', 'bai'],
  都: ['du', 'dou'],
};
const read = new RegExp(`[${Object.keys(bothReadings).join('')}]`);

/**
 * How the names of an institution are read where such a character is given its other reading, without spaces: to be found
 * from their beginning only, or "xing" would find every 银行.
 */
export function misreadings(
  institution: Pick<Institution, 'brand' | 'aliases' | 'legalName' | 'pinyin'>,
): string[] {
  return chineseNamesOf(institution)
    .filter((name) => read.test(name))
    .flatMap((name) => {
      const places = syllablePlaces(name);
      return institution.pinyin.flatMap((reading) => {
        const syllables = reading.split(' ');
        if (syllables.length !== places.length) return [];
        const other = syllables.map((syllable, at) => otherReading(places[at] ?? '', syllable));
        // A reading of another name as long as this one.
        if (other.includes(null)) return [];
        return other.join('') === syllables.join('') ? [] : [other.join('')];
      });
    });
}

function otherReading(character: string, syllable: string): string | null {
  const both = bothReadings[character];
  if (both === undefined) return syllable;
  if (!both.includes(syllable)) return null;
  return both[0] === syllable ? both[1] : both[0];
}
