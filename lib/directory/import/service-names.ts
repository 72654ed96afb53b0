import { textKey } from '../model/text-key';
import { lookalikeKey, namesOf, withoutServiceWords } from './names';
import type { FiledEntry } from './parse';
import type { Problem } from './problem';

/** Finds names that are somebody else's with service words around them: 拉卡拉客服 is not for others to use. */
export function checkServiceNames(entries: readonly FiledEntry[]): Problem[] {
  const owners = new Map(
    entries.flatMap((filed) =>
      namesOf(filed.entry).map(({ name }) => [lookalikeKey(name), { name, filed }] as const),
    ),
  );
  return entries.flatMap((filed) =>
    namesOf(filed.entry).flatMap(({ name, field }) => {
      const core = withoutServiceWords(name);
      const owner = core === textKey(name) ? undefined : owners.get(lookalikeKey(core));
      if (owner === undefined || owner.filed.entry.id === filed.entry.id) return [];
      return [
        {
          file: filed.file,
          entry: filed.entry.id,
          field,
          expected: 'a name that is not the name of somebody else with service words',
          arrived: `${name}, which is ${owner.name} (${owner.filed.entry.id}) and such words`,
          fix: 'Use its own name, or take the name away.',
        },
      ];
    }),
  );
}
