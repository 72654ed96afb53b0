import { textKey } from '../model/text-key';
import { pinyinOf } from '../search/pinyin';
import { lookalikeKey, namesOf, withoutServiceWords } from './names';
import type { FiledEntry } from './parse';
import type { Problem } from './problem';

interface Claim {
  readonly key: string;
  /** The key in words. */
  readonly shown: string;
  readonly by: FiledEntry;
  readonly field: string;
  readonly fix: string;
}

function claims(filed: FiledEntry): Claim[] {
  const { entry } = filed;
  const claim = (key: string, field: string, fix: string, shown = key): Claim => ({
    key,
    shown,
    by: filed,
    field,
    fix,
  });
  const names = new Map(namesOf(entry).map((named) => [lookalikeKey(named.name), named]));
  return [
    claim(`id ${entry.id}`, 'id', 'Give one of them another id.'),
    claim(`number ${entry.number}`, 'number', 'Use the next free number; never reuse one.'),
    ...[...names].map(([key, { name, field }]) =>
      claim(`name ${key}`, field, 'Keep the name where it belongs.', `name ${textKey(name)}`),
    ),
    ...entry.hotlines.map(({ number }) =>
      claim(
        `hotline ${number}`,
        `hotline ${number}`,
        'Find out whose it is, or declare sharedWith on both.',
      ),
    ),
  ];
}

function isShared(first: FiledEntry, second: FiledEntry, number: string): boolean {
  const declares = (one: FiledEntry, other: FiledEntry) =>
    one !== other &&
    one.entry.hotlines.some(
      (hotline) => hotline.number === number && hotline.sharedWith.includes(other.entry.id),
    );
  return declares(first, second) && declares(second, first);
}

/** Finds ids, short-code numbers, names and telephone numbers that two institutions claim. */
export function checkUniqueness(entries: readonly FiledEntry[]): Problem[] {
  const owners = new Map<string, FiledEntry>();
  const problems: Problem[] = [];
  for (const { key, shown, by, field, fix } of entries.flatMap(claims)) {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, by);
    else if (!isShared(owner, by, key.replace('hotline ', ''))) {
      const arrived = `${shown}, which is also in ${owner.entry.id} (${owner.file})`;
      problems.push({
        file: by.file,
        entry: by.entry.id,
        field,
        expected: 'something no other entry has',
        arrived,
        fix,
      });
    }
  }
  return problems;
}

interface Sound {
  readonly by: FiledEntry;
  readonly name: string;
  readonly reading: string;
}

const han = /\p{Script=Han}/u;

/** How a name sounds without service words: 拉卡啦客服 sounds like 拉卡拉. */
function readingOf(name: string, { entry }: FiledEntry): string {
  const whole = pinyinOf(name, entry.readings);
  const core = withoutServiceWords(name);
  return core === textKey(name) || !han.test(core) ? whole : pinyinOf(core, entry.readings);
}

function sounds(by: FiledEntry, names: readonly string[]): Sound[] {
  return names
    .filter((name) => han.test(name))
    .map((name) => ({ by, name, reading: readingOf(name, by) }))
    .filter(({ reading }) => reading.includes(' '));
}

/** Finds names that sound like another institution's brand: 拉卡啦 beside 拉卡拉 is there to deceive. */
export function checkSounds(entries: readonly FiledEntry[]): Problem[] {
  const heard = entries.flatMap((filed) =>
    sounds(filed, [filed.entry.brand.zh, ...filed.entry.aliases]),
  );
  const brands = heard.filter(({ by, name }) => name === by.entry.brand.zh);
  // Of two that sound alike, the one that stood there first is the model.
  const brandOf = new Map(brands.reverse().map((brand) => [brand.reading, brand]));
  return heard.flatMap(({ by, name, reading }) => {
    const model = brandOf.get(reading);
    if (model === undefined || model.by === by || textKey(model.name) === textKey(name)) return [];
    const expected = 'a name that does not sound like the brand of somebody else';
    const arrived = `${name}, which sounds like ${model.name} (${model.by.entry.id})`;
    const fix = 'If both are real, keep the less known one under its legal name alone.';
    const where = { file: by.file, entry: by.entry.id, field: 'brand or aliases' };
    return [{ ...where, expected, arrived, fix }];
  });
}
