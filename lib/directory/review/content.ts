import { checkHotline } from '../import/hotline-check';
import { problemsWith } from '../import/parse';
import { problemLine } from '../import/problem';
import { type HotlineEntry, hotlineSchema } from '../import/schema';
import type { Institution } from '../model/institution';
import { lookalikeReason } from './lookalike';
import { ReviewRefusal } from './reviewers';

/** Reads the content of a number proposed on a day (YYYY-MM-DD); throws every reason why it cannot be proposed. */
export function contentFrom(
  raw: unknown,
  institution: Institution,
  all: readonly Institution[],
  today: string,
): HotlineEntry {
  const where = { file: 'proposal', entry: institution.id };
  const parsed = hotlineSchema.safeParse(raw);
  if (!parsed.success) {
    throw new ReviewRefusal(problemsWith(where, raw, parsed.error).map(problemLine).join('\n'));
  }
  const content = parsed.data;
  const wrong = checkHotline(content, institution, today).map((found) =>
    problemLine({ ...where, ...found }),
  );
  const owner = all.find(
    ({ id, hotlines }) =>
      id !== institution.id && hotlines.some(({ number }) => number === content.number),
  );
  if (owner !== undefined) wrong.push(`${content.number} is a published number of ${owner.id}.`);
  const alike = lookalikeReason(content.number, institution.id, all);
  if (alike !== null) wrong.push(alike);
  if (wrong.length > 0) throw new ReviewRefusal(wrong.join('\n'));
  return content;
}
