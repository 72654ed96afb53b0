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

/** Each real story at its end. */
export function everyStory(): Situation[] {
  return scenarios.map(({ answers }) => situationOf(journeyFor(answers).facts));
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
export function everySmallSituation(): Situation[] {
  return contacts.flatMap((contact) => [
    situationOf(new Set([contact])),
    ...everyLoss(contact),
    ...everyRequest(contact),
  ]);
}
