import { canonicalJson } from '../model/canonical-json';
import type { Institution } from '../model/institution';
import { wordsOfContent } from '../model/point-words';
import { pointId, pointsOf } from '../model/points';

/**
 * Names every published contact point that says neither what the directory files say nor what reviewers decided: one that
 * somebody wrote into tables and publication alike explains itself to whoever compares only the two.
 */
export function notInFiles(
  published: readonly Institution[],
  files: readonly Institution[],
  reviewed: ReadonlySet<string>,
): string[] {
  const wordsIn = (institutions: readonly Institution[]) =>
    institutions.flatMap((one) =>
      pointsOf(one).map((point) => ({
        id: pointId(one.id, point),
        words: canonicalJson(wordsOfContent(point.content)),
      })),
    );
  const filed = new Map(wordsIn(files).map(({ id, words }) => [id, words]));
  return wordsIn(published)
    .filter(({ id, words }) => !reviewed.has(id) && filed.get(id) !== words)
    .map(({ id }) => id);
}
