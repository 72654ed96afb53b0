import { z } from 'zod';
import { problemsWith } from '../import/parse';
import { problemLine } from '../import/problem';
import { type HotlineEntry, hotlineSchema } from '../import/schema';
import type { Hotline } from '../model/hotline';
import type { Institution } from '../model/institution';
import type { Point } from '../model/points';
import { faultFrom } from './field-faults';
import type { ProposedContent } from './proposed-content';
import { ReviewRefusal } from './reviewers';

/** One number with its owner, as export files write it. */
export type NumberRow = { readonly institution: string } & HotlineEntry;

/** Whoever reads more of them than this has exported the wrong table. */
const mostProblems = 40;

const rowSchema = hotlineSchema.extend({ institution: z.string() });

/** Writes a published number as a proposal would; who checked it is not a file's to say. */
export function entryFrom(hotline: Hotline): HotlineEntry {
  const { statutory: _s, lastCheckedOn: _l, checkedBy: _c, reviewDays: _d, ...others } = hotline;
  const { sourceGoneOn: _g, directionQuotes, ...rest } = others;
  const quotes = directionQuotes === undefined ? {} : { directionQuotes: [...directionQuotes] };
  return { ...rest, ...quotes, evidence: [...rest.evidence], sharedWith: [] };
}

/** Writes any published contact point as a proposal would. */
export function entryOf({ content }: Point): ProposedContent {
  if ('number' in content) return entryFrom(content);
  const { lastCheckedOn: _l, checkedBy: _c, reviewDays: _d, sourceGoneOn: _g, ...rest } = content;
  return { ...rest, evidence: [...rest.evidence] };
}

/** Lists every published number with its owner. */
export function numberRows(institutions: readonly Institution[]): NumberRow[] {
  return institutions.flatMap(({ id, hotlines }) =>
    hotlines.map((hotline) => ({ institution: id, ...entryFrom(hotline) })),
  );
}

/** Reads number rows; throws the reasons why the file is refused. */
export function parseNumberRows(file: string, raw: unknown): NumberRow[] {
  const list = Array.isArray(raw) ? raw : [raw];
  const results = list.map((row: unknown, index) => {
    const parsed = rowSchema.safeParse(row);
    return parsed.success
      ? { row: parsed.data, problems: [] }
      : {
          row: null,
          problems: problemsWith({ file, entry: `row ${index + 1}` }, row, parsed.error),
        };
  });
  const problems = results.flatMap((result) => result.problems);
  if (problems.length > 0) {
    const lines = problems.slice(0, mostProblems).map(problemLine);
    const rest = problems.length - lines.length;
    const told = [...lines, ...(rest > 0 ? [`… and ${rest} more.`] : [])].join('\n');
    const faults = problems
      .slice(0, mostProblems)
      .map((problem) => ({ ...faultFrom(problem), where: problem.entry.replace('row ', '') }));
    throw new ReviewRefusal(told, faults);
  }
  return results.flatMap(({ row }) => (row === null ? [] : [row]));
}
