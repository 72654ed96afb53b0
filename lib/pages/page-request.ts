import type { AnswerView } from '@/lib/check/answer-view';
import type { IntakeView } from '@/lib/check/intake-view';
import type { DrillId } from '@/lib/learning/drill/table';
import type { CheckState } from '@/lib/page-url';
import type { QuestionId } from '@/lib/triage/vocabulary';

/** Why a question is put again; where several fit, the first counts. */
export const reasonsToAskAgain = ['unreadable', 'withdrawn', 'missing', 'more'] as const;

type Nothing = Readonly<Record<never, never>>;

/** What the address of each page drawn on the phone says besides the answers. */
export interface PageParameters {
  readonly home: Nothing;
  readonly call: Nothing;
  readonly result: Nothing;
  readonly question: {
    readonly question: QuestionId;
    /** With a number nobody can read or that is no longer listed, without an answer, or with more to choose from. */
    readonly again: (typeof reasonsToAskAgain)[number] | null;
    /** Answered questions to look at after this one, since a change gave them more to choose from. */
    readonly lookAt: readonly QuestionId[];
  };
  readonly read: {
    /** What was understood of a posted text, which no address may hold. */
    readonly reading: IntakeView | null;
  };
  readonly plan: Nothing;
  readonly hotlines: {
    readonly query: string;
    readonly by: 'kind' | 'letter';
    /** What the directory says of a number that was posted, which no address may hold. */
    readonly answer: AnswerView | null;
  };
  readonly institution: { readonly id: string };
  readonly shop: Nothing;
  readonly drills: Nothing;
  readonly drill: {
    readonly drill: DrillId;
    /** The moves so far. */
    readonly did: readonly string[];
  };
}

/** The id of a page that the server and the phone draw alike. */
export type PhonePageId = keyof PageParameters;

/** A page somebody asks for, read from its address: plain data, so that server and phone draw it alike. */
export type PageRequest<I extends PhonePageId = PhonePageId> = {
  [K in I]: { readonly page: K; readonly state: CheckState } & PageParameters[K];
}[I];
