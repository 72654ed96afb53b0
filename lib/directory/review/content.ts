import { checkChannel } from '../import/channel-check';
import type { Finding, Judging } from '../import/finding';
import { checkHotline } from '../import/hotline-check';
import { problemsWith } from '../import/parse';
import { problemLine } from '../import/problem';
import { rivalOf } from '../import/rivals';
import { channelSchema, hotlineSchema } from '../import/schema';
import type { ContactPointKind } from '../model/contact-point';
import type { FieldFault } from '../model/field-fault';
import type { Institution } from '../model/institution';
import { quotesNumber } from '../model/words';
import { faultFrom } from './field-faults';
import { lookalikeReason } from './lookalike';
import type { ProposedContent } from './proposed-content';
import { ReviewRefusal } from './reviewers';

/** What is wrong, as a line for whoever runs commands and as a field for whoever fills a form. */
interface Wrong extends FieldFault {
  readonly line: string;
}

interface Judged {
  readonly content: ProposedContent;
  readonly wrong: readonly Wrong[];
}

const wrongFor =
  (entry: string) =>
  (found: Finding): Wrong => ({
    ...faultFrom(found),
    line: problemLine({ file: 'proposal', entry, ...found }),
  });

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
      ...checkHotline(content, institution, by).map(wrongFor(institution.id)),
      ...(owner === undefined
        ? []
        : [
            {
              ...({ code: 'owned', arrived: number } as const),
              line: `${number} is a published number of ${owner.id}.`,
            },
          ]),
      ...(alike === null ? [] : [{ code: 'alike', arrived: number, line: alike } as const]),
      ...content.evidence.flatMap(({ quote }) =>
        quotesNumber(quote, number)
          ? []
          : [
              {
                ...({ code: 'quoteLacks', arrived: quote } as const),
                line: `Expected a quote in which ${number} stands, got "${quote}". Copy the words around it.`,
              },
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
      ...(content.kind === kind
        ? []
        : [
            {
              ...({ code: 'other', arrived: content.kind } as const),
              line: `Expected a ${kind} in the content, got ${content.kind}.`,
            },
          ]),
      ...checkChannel(content, institution, by).map(wrongFor(institution.id)),
      ...(rival === null
        ? []
        : [
            {
              ...({ code: 'rival', arrived: content.value } as const),
              line: `${content.value} is or looks like ${rival}.`,
            },
          ]),
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
  throw new ReviewRefusal(problems.map(problemLine).join('\n'), problems.map(faultFrom));
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
  if (wrong.length > 0) {
    throw new ReviewRefusal(wrong.map(({ line }) => line).join('\n'), wrong);
  }
  return content;
}
