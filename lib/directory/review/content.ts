import { checkChannel } from '../import/channel-check';
import type { Judging } from '../import/finding';
import { checkHotline } from '../import/hotline-check';
import { problemsWith } from '../import/parse';
import { problemLine } from '../import/problem';
import { rivalOf } from '../import/rivals';
import { channelSchema, hotlineSchema } from '../import/schema';
import type { ContactPointKind } from '../model/contact-point';
import type { Institution } from '../model/institution';
import { quotesNumber } from '../model/words';
import { lookalikeReason } from './lookalike';
import type { ProposedContent } from './proposed-content';
import { ReviewRefusal } from './reviewers';

interface Judged {
  readonly content: ProposedContent;
  readonly wrong: readonly string[];
}

const lineFor =
  (entry: string) => (found: Omit<Parameters<typeof problemLine>[0], 'file' | 'entry'>) =>
    problemLine({ file: 'proposal', entry, ...found });

function phoneFrom(
  raw: unknown,
  institution: Institution,
  all: readonly Institution[],
  by: Judging,
): Judged {
  const content = parsed(hotlineSchema, raw, institution.id);
  const { number } = content;
  const owner = all.find(
    ({ id, hotlines }) => id !== institution.id && hotlines.some((one) => one.number === number),
  );
  // Both were published: whoever changes the words of one adds no likeness.
  const isPublished = institution.hotlines.some((one) => one.number === number);
  const alike = isPublished ? null : lookalikeReason(number, institution.id, all);
  return {
    content,
    wrong: [
      ...checkHotline(content, institution, by).map(lineFor(institution.id)),
      ...(owner === undefined ? [] : [`${number} is a published number of ${owner.id}.`]),
      ...(alike === null ? [] : [alike]),
      ...content.evidence.flatMap(({ quote }) =>
        quotesNumber(quote, number)
          ? []
          : [
              `Expected a quote in which ${number} stands, got "${quote}". Copy the words around it.`,
            ],
      ),
    ],
  };
}

function channelContentFrom(
  raw: unknown,
  kind: ContactPointKind,
  institution: Institution,
  all: readonly Institution[],
  by: Judging,
): Judged {
  const content = parsed(channelSchema, raw, institution.id);
  const rival = rivalOf(content, institution.id, all, by.hosts);
  return {
    content,
    wrong: [
      ...(content.kind === kind ? [] : [`Expected a ${kind} in the content, got ${content.kind}.`]),
      ...checkChannel(content, institution, by).map(lineFor(institution.id)),
      ...(rival === null ? [] : [`${content.value} is or looks like ${rival}.`]),
    ],
  };
}

function parsed<T>(
  schema: {
    safeParse(
      raw: unknown,
    ): { success: true; data: T } | { success: false; error: Parameters<typeof problemsWith>[2] };
  },
  raw: unknown,
  entry: string,
): T {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const problems = problemsWith({ file: 'proposal', entry }, raw, result.error);
  throw new ReviewRefusal(problems.map(problemLine).join('\n'));
}

/** Reads the content of a proposed contact point; throws every reason why it cannot be proposed. */
export function contentFrom(
  raw: unknown,
  kind: ContactPointKind,
  institution: Institution,
  all: readonly Institution[],
  by: Judging,
): ProposedContent {
  const { content, wrong } =
    kind === 'phone'
      ? phoneFrom(raw, institution, all, by)
      : channelContentFrom(raw, kind, institution, all, by);
  if (wrong.length > 0) throw new ReviewRefusal(wrong.join('\n'));
  return content;
}
