import fc from 'fast-check';
import { type Choose, walkJourney } from '@/lib/triage/generated-answers';
import { journeyFor } from '@/lib/triage/journey';
import { judge, type Level } from '@/lib/triage/verdict';
import { type Fact, vocabulary } from '@/lib/triage/vocabulary';
import { type Plan, planFor } from './plan';
import { scenarios } from './scenarios/scenarios';

/** A plan together with what it answers. Made for tests. */
export interface Situation {
  readonly facts: ReadonlySet<Fact>;
  readonly level: Level;
  readonly plan: Plan;
}

/** Every `losses.*` fact that stands for something that happened. */
export const losses = vocabulary.losses
  .filter((loss) => loss !== 'none' && loss !== 'unsure')
  .map((loss) => `losses.${loss}` as const);

/** Every `contact.*` fact. */
export const contacts = vocabulary.contact.map((contact) => `contact.${contact}` as const);

/** The plan for these facts, judged as the verdict page judges them. */
export function situationOf(facts: ReadonlySet<Fact>): Situation {
  const { level } = judge(facts);
  return { facts, level, plan: planFor(facts, level) };
}

/** The plan at the end of a walked journey. */
export function situationAfter(choose: Choose): Situation {
  return situationOf(journeyFor(walkJourney(choose)).facts);
}

/** The plans at the end of the same 400 journeys for whoever asks. */
export const everyWalk = once((): readonly Situation[] =>
  fc
    .sample(fc.infiniteStream(fc.nat()), { numRuns: 400, seed: 2026 })
    .map((stream) => situationAfter((count) => (stream.next().value ?? 0) % count)),
);

/** Each real story at its end. */
export const everyStory = once((): readonly Situation[] =>
  scenarios.map(({ answers }) => situationOf(journeyFor(answers).facts)),
);

/** Many files of tests look at the same thousands of plans: they are drawn up once in a process. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function everyLoss(contact: Fact): Situation[] {
  return losses.flatMap((one, index) =>
    losses.slice(index).map((other) => situationOf(new Set([contact, one, other]))),
  );
}

function everyRequest(contact: Fact): Situation[] {
  return vocabulary.requests.flatMap((request) =>
    vocabulary.official.map((official) =>
      situationOf(new Set<Fact>([contact, `requests.${request}`, `official.${official}`])),
    ),
  );
}

/** Each contact with each loss and pair of losses, and with each request and outcome of a check. */
export const everySmallSituation = once((): readonly Situation[] =>
  contacts.flatMap((contact) => [
    situationOf(new Set([contact])),
    ...everyLoss(contact),
    ...everyRequest(contact),
  ]),
);
