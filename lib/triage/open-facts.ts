import type { Answers } from './answers';
import { applies, askingOrder, type Journey } from './journey';
import { anyOf, dependsOn, type Known, type Truth, truthOf } from './three-valued';
import { type Fact, type QuestionId, questionIds, vocabulary } from './vocabulary';

/** Every fact that answers to a question can establish. */
export const factsOf = Object.fromEntries(
  questionIds.map((question) => [question, factsFor(question, vocabulary[question])]),
) as unknown as Readonly<Record<QuestionId, readonly Fact[]>>;

function factsFor(question: QuestionId, options: readonly string[]): Fact[] {
  return options.map((option) => `${question}.${option}` as Fact);
}

/** Whether a question makes sense, may come to make sense, or no longer can. */
function applicability(question: QuestionId, known: Known<Fact>): Truth {
  return anyOf(applies[question].map((when) => truthOf({ when }, known)));
}

/** The facts that are established and those that questions not yet answered, put now or later, may still establish. */
export function knownFrom(answers: Answers, { facts }: Pick<Journey, 'facts'>): Known<Fact> {
  const open = new Set<Fact>();
  const known = { facts, open };
  for (let before = -1; before < open.size; ) {
    before = open.size;
    for (const question of askingOrder) {
      const sense = applicability(question, known);
      const given = answers[question];
      if (sense === 'fails' || (given && sense === 'holds')) continue;
      for (const fact of given ? factsFor(question, given) : factsOf[question]) {
        if (!facts.has(fact)) open.add(fact);
      }
      // A live call is established by the door the merchant came through.
      if (question === 'situation') open.add('contact.callLive');
    }
  }
  return known;
}

/** Adds to the facts that matter those which make a question put whose answers matter. */
export function withDoors(mattering: ReadonlySet<Fact>, known: Known<Fact>): ReadonlySet<Fact> {
  const doors = askingOrder.filter((question) => applicability(question, known) === 'open');
  const all = new Set<Fact>(mattering);
  for (let before = -1; before < all.size; ) {
    before = all.size;
    for (const question of doors) {
      if (!factsOf[question].some((fact) => all.has(fact))) continue;
      for (const when of applies[question]) {
        for (const fact of dependsOn({ when }, known)) all.add(fact);
      }
    }
  }
  return all;
}
