import { useEffect, useRef } from 'react';
import { useLoadedDirectory } from '@/components/directory/use-loaded-directory';
import { Button } from '@/components/ui/button';
import { HiddenFields } from '@/components/ui/hidden-fields';
import type { IntakeView } from '@/lib/check/intake-view';
import { factField } from '@/lib/check/page-after-reading';
import { factMessages } from '@/lib/check/question-messages';
import { type CheckState, statePairs } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';
import { type QuestionId, questionIds } from '@/lib/triage/vocabulary';
import { IntakeClaimed } from './intake-claimed';
import { IntakeFact } from './intake-fact';
import { IntakeFinds } from './intake-finds';
import { IntakeNote } from './intake-note';
import { IntakeTricks } from './intake-tricks';

interface IntakeReviewProps {
  readonly view: IntakeView;
  readonly state: CheckState;
  readonly context: PageContext<'intake' | 'links' | 'questions' | 'directory'>;
  /** Whether it has just appeared: then it is what to read next. */
  readonly isNew: boolean;
}

function groupsOf({ facts }: IntakeView) {
  return questionIds.flatMap((question) => {
    const own = facts.filter(({ fact }) => fact.startsWith(`${question}.`));
    return own.length > 0 ? [{ question, facts: own }] : [];
  });
}

/** What was understood, each fact with three states to confirm or change; it proposes answers and concludes nothing. */
export function IntakeReview({ view, state, context, isNew }: IntakeReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  // A page drawn without the directory compares with the copy that the device has or fetches.
  const isDrawn = context.directory.institutions.length > 0;
  const loaded = useLoadedDirectory(!isDrawn);
  const directory = isDrawn ? context.directory : loaded;
  const { intake, questions } = context.messages;
  const { review } = intake;
  const short = (question: QuestionId) => questions[question].short;
  return (
    <div className="mt-6 rounded-md border-2 border-ink bg-sheet px-inset py-4">
      <h2 ref={heading} tabIndex={-1} className="text-xl font-bold leading-snug">
        {review[view.kind]}
      </h2>
      {view.facts.length > 0 ? (
        <p className="mt-2">{review.lead}</p>
      ) : (
        <p className="mt-2">{review.nothing}</p>
      )}
      <blockquote
        aria-label={review.text}
        className="mt-3 max-h-48 overflow-y-auto whitespace-pre-wrap break-words border-l-4 border-edge pl-4 text-base"
      >
        {view.pieces.map(({ text, isMarked }, at) =>
          isMarked ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
            <mark key={at} className="bg-wash text-ink underline decoration-2">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </blockquote>
      {view.kind === 'message' ? <p className="mt-3 font-bold">{review.whatToDo}</p> : null}
      <IntakeFinds view={view} directory={directory} context={context} />
      <IntakeTricks view={view} context={context} />
      <form method="post" action={`/${state.locale}/check/read/confirm`} noValidate>
        <HiddenFields pairs={statePairs(state)} />
        {groupsOf(view).map(({ question, facts }) => (
          <div key={question}>
            <h3 className="mt-5 border-b border-rule pb-1 text-base font-bold text-muted">
              {short(question)}
            </h3>
            {facts.map((one) => (
              <IntakeFact key={one.fact} {...one} context={context} />
            ))}
          </div>
        ))}
        <IntakeClaimed view={view} state={state} directory={directory} context={context} />
        {view.facts.length > 0 && view.unmentioned.length > 0 ? (
          <fieldset className="mt-6 min-w-0">
            <legend className="text-base font-bold">{review.safety}</legend>
            {view.unmentioned.map((fact) => (
              <label
                key={fact}
                className="flex min-h-12 items-center border-b border-rule py-2 hover:bg-wash"
              >
                <input
                  type="checkbox"
                  name={factField(fact)}
                  value="yes"
                  className="ml-1 size-7 shrink-0 accent-action"
                />
                <span className="ml-4 min-w-0">{factMessages(questions, fact)}</span>
              </label>
            ))}
          </fieldset>
        ) : null}
        {view.facts.length > 0 ? (
          <>
            <p className="mt-5">
              <Button wide>{review.confirm}</Button>
            </p>
            <p className="mt-3">
              <Button look="plain" name="more" value="yes">
                {review.more}
              </Button>
            </p>
          </>
        ) : null}
      </form>
      <IntakeNote view={view} context={context} />
    </div>
  );
}
