import type { FieldFault } from '@/lib/directory/model/field-fault';

/** Why the console does not do something, by the name of its text in messages/…/console.json; `detail` is added as it stands. */
export class ConsoleRefusal extends Error {
  constructor(
    readonly code: ConsoleProblem,
    readonly detail: string = '',
    /** The same by field of a form. */
    readonly faults: readonly FieldFault[] = [],
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}

/** Every reason the console knows. */
const consoleProblems = [
  'invitation',
  'signedOut',
  'unknownKey',
  'challenge',
  'assertion',
  'changed',
  'ownProposal',
  'approversOnly',
  'noOfficialPage',
  'alreadyChecked',
  'reasonNeeded',
  'refused',
  'unreadable',
  'existingPerson',
  'nothingNew',
  'network',
] as const;
export type ConsoleProblem = (typeof consoleProblems)[number];

/** The faults of a refusal as a browser gets them: without the lines that are for a command line. */
export function toldFaults({ faults }: { readonly faults: readonly FieldFault[] }): FieldFault[] {
  return faults.map(({ code, arrived, where }) => ({
    ...{ code, arrived },
    ...(where === undefined ? {} : { where }),
  }));
}
