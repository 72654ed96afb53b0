import type { Needed } from '@/lib/console/needed';
import { interpolate } from '@/lib/i18n/interpolate';
import type { ConsoleMessages } from './use-step';

/** The figures as texts name them. */
export function neededValues({ toVerify, toAdd, approvers, others }: Needed) {
  return {
    verify: String(toVerify),
    add: String(toAdd),
    approvers: String(approvers),
    others: String(others),
    missing: String(Math.max(0, toVerify - others)),
  };
}

interface NeededLineProps {
  readonly needed: Needed;
  /** What has to be said of a proposal. */
  readonly words: ConsoleMessages['needed'];
  /** True for what counts only after all of them; a number is published after the first. */
  readonly isHost?: boolean;
}

/** Says how many people a proposal takes, and who is missing before anybody writes one in vain. */
export function NeededLine({ needed, words, isHost = false }: NeededLineProps) {
  const values = neededValues(needed);
  const isShort = needed.others < needed.toVerify;
  return (
    <>
      <p className="mt-2">{interpolate(isHost ? words.host : words.point, values)}</p>
      {isShort ? (
        <p className="mt-2 border-l-4 border-alarm pl-4 font-bold">
          {interpolate(isHost ? words.hostMissing : words.pointMissing, values)}
        </p>
      ) : null}
    </>
  );
}
