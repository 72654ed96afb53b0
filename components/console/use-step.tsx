'use client';

import { type ReactNode, useState } from 'react';
import type { FieldFault } from '@/lib/directory/model/field-fault';
import type { Messages } from '@/lib/i18n/messages';
import { problemFrom, type StepProblem } from './steps';

export type ConsoleMessages = Messages['console'];

interface StepState {
  readonly isWorking: boolean;
  /** Does a step and shows how it went; `after` once it is done. */
  readonly run: (step: () => Promise<void>, after: () => void) => void;
  /** How it goes, for whoever looks and whoever listens. */
  readonly status: ReactNode;
  /** What was refused, by field. */
  readonly faults: readonly FieldFault[];
}

const noFaults: readonly FieldFault[] = [];

/** Runs the steps of one form, and says how they go. */
export function useStep(messages: Pick<ConsoleMessages, 'working' | 'problems'>): StepState {
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<StepProblem | null>(null);
  const run = (step: () => Promise<void>, after: () => void) => {
    setWorking(true);
    setProblem(null);
    step()
      .then(after, (thrown: unknown) => setProblem(problemFrom(thrown)))
      .finally(() => setWorking(false));
  };
  const status = (
    <div role="status" className="mt-4">
      {isWorking ? <p className="font-bold">{messages.working}</p> : null}
      {problem === null ? null : <ProblemText {...problem} messages={messages.problems} />}
    </div>
  );
  return { isWorking, run, status, faults: problem?.faults ?? noFaults };
}

function ProblemText({
  problem,
  detail,
  faults = [],
  messages,
}: StepProblem & { readonly messages: ConsoleMessages['problems'] }) {
  const texts: Readonly<Record<string, string>> = messages;
  const lines = detail.split('\n').filter((line) => line !== '');
  return (
    <div className="border-l-4 border-alarm pl-4">
      <p className="font-bold text-alarm">
        {faults.length > 0 ? messages.fields : (texts[problem] ?? messages.network)}
      </p>
      {problem === 'signedOut' ? (
        <p>
          <a
            href={window.location.pathname.split('/').slice(0, 3).join('/')}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-12 items-center font-bold"
          >
            {messages.signInAgain}
          </a>
        </p>
      ) : null}
      {problem === 'refused' && faults.length === 0 ? (
        <ul className="mt-2 list-disc pl-6">
          {lines.map((line) => (
            <li key={line} className="wrap-anywhere">
              {line}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
