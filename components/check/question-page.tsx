import type { ReactNode } from 'react';
import { BackLink } from '@/components/ui/back-link';
import { ErrorSummary } from '@/components/ui/error-summary';
import { PageHeading } from '@/components/ui/page-heading';
import { Panel } from '@/components/ui/panel';
import type { QuestionMessages } from '@/lib/check/question-messages';
import type { Messages } from '@/lib/i18n/messages';

interface QuestionPageProps {
  readonly messages: QuestionMessages;
  readonly chrome: Messages['check'];
  readonly back: string;
  /** The verdict's address, once there is a verdict. */
  readonly result: string | null;
  /** The page for whoever still has the caller on the line. */
  readonly hangUp: string | null;
  /** Whether money may have gone just now. */
  readonly police: boolean;
  /** The first field, when the question came back unanswered. */
  readonly missing: string | null;
  /** Whether a change gave this answered question more to choose from. */
  readonly hasMore: boolean;
  /** Why it is asked. */
  readonly why: ReactNode;
  /** Whether another party was told of, whose deeds do not belong here. */
  readonly hasOther: boolean;
  readonly headingId: string;
  /** Reads the question out, where the device can. */
  readonly aloud: ReactNode;
  /** What stands before the question: the box for own words, where it is the first one. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of one question: the way back, what is missing, the question, and the way to the verdict. */
export function QuestionPage(props: QuestionPageProps) {
  const { messages, chrome, back, result, hangUp, police, missing, hasMore, headingId } = props;
  return (
    <>
      {props.aloud}
      <BackLink href={back}>{chrome.back}</BackLink>
      {missing ? <ErrorSummary {...chrome.missing} href={`#${missing}`} /> : null}
      {hangUp ? (
        <Panel look="note">
          <a href={hangUp} className="inline-block py-2 font-bold">
            {chrome.stillOnCall}
          </a>
        </Panel>
      ) : null}
      {police ? (
        <Panel look="note">
          <a href="tel:110" className="inline-block py-2 font-bold">
            {chrome.callPolice}
          </a>
        </Panel>
      ) : null}
      {props.hasOther ? (
        <Panel look="note">
          <p className="py-2 font-bold">{chrome.parties.only}</p>
        </Panel>
      ) : null}
      {props.above}
      <PageHeading lead={messages.hint} id={headingId}>
        {messages.title}
      </PageHeading>
      {props.why}
      {hasMore ? (
        <Panel look="note">
          <p className="py-2 font-bold">{chrome.hasMore}</p>
        </Panel>
      ) : null}
      {props.children}
      {result ? (
        <p className="mt-8">
          <a href={result} className="inline-flex min-h-12 items-center py-2">
            {chrome.seeResult}
          </a>
        </p>
      ) : null}
    </>
  );
}
