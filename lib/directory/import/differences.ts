import type { Institution } from '../model/institution';
import { pointId, pointsOf } from '../model/points';
import { isSameJson } from '../model/same-json';

/** What an import changed, in words a reviewer can read: "lakala", "lakala hotline 95016". */
export interface Differences {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly withdrawn: readonly string[];
}

type Parts = ReadonlyMap<string, unknown>;

function partsOf(institutions: readonly Institution[]): Parts {
  const parts = new Map<string, unknown>();
  for (const { hotlines, channels, ...institution } of institutions) {
    parts.set(institution.id, institution);
    for (const point of pointsOf({ hotlines, channels })) {
      parts.set(pointId(institution.id, point), point.content);
    }
  }
  return parts;
}

/** Compares two directories part by part: institutions without their contact points, and every contact point. */
export function differencesBetween(
  before: readonly Institution[],
  after: readonly Institution[],
): Differences {
  const old = partsOf(before);
  const fresh = partsOf(after);
  return {
    added: [...fresh.keys()].filter((part) => !old.has(part)),
    changed: [...fresh]
      .filter(([part, content]) => old.has(part) && !isSameJson(old.get(part), content))
      .map(([part]) => part),
    withdrawn: [...old.keys()].filter((part) => !fresh.has(part)),
  };
}
