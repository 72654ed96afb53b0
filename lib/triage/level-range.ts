import { loweringFacts, type RedFlag, verifyingFacts } from './red-flags/red-flag';
import { redFlags } from './red-flags/table';
import { allOf, anyOf, dependsOn, type Known, type Truth, truthOf } from './three-valued';
import { harmlessLosses, type Level, routineRequests, weakAtMost } from './verdict';
import type { Fact } from './vocabulary';

/** Which levels further answers can still lead to, and which open facts move the level, and which way. */
export interface LevelRange {
  readonly levels: ReadonlySet<Level>;
  readonly raise: ReadonlySet<Fact>;
  readonly lower: ReadonlySet<Fact>;
}

const withWeight = (weight: RedFlag['weight']) => redFlags.filter((flag) => flag.weight === weight);
const decisive = withWeight('decisive');
const strong = withWeight('strong');
const weak = withWeight('weak');
const none: ReadonlySet<Fact> = new Set();

const truths = (flags: readonly RedFlag[], known: Known<Fact>) =>
  flags.map((flag) => truthOf(flag, known));

/** The open facts of these flags, those apart that an established fact verifies away in any case. */
function openFactsOf(flags: readonly RedFlag[], known: Known<Fact>): Fact[] {
  return flags
    .filter(({ answeredBy = [] }) => !answeredBy.some((fact) => known.facts.has(fact)))
    .flatMap((flag) => dependsOn(flag, known));
}

/** What verifies a reason away though it lowers nothing else; these are ticked beside any other answer. */
const ticked: readonly Fact[] = verifyingFacts.filter(
  (fact) => !loweringFacts.some((lowering) => lowering === fact),
);

/** Sets of verifying facts that can come true together: one answer of each question at most, and every tick. */
function* loweringTogether({ facts, open }: Known<Fact>): Generator<Fact[]> {
  const of = (question: string) =>
    loweringFacts.filter((fact) => fact.startsWith(`${question}.`) && open.has(fact));
  const given = [
    ...verifyingFacts.filter((fact) => facts.has(fact)),
    ...ticked.filter((fact) => open.has(fact)),
  ];
  for (const official of [null, ...of('official')]) {
    for (const dialled of [null, ...of('dialled')]) {
      yield [...given, ...[official, dialled].filter((fact) => fact !== null)];
    }
  }
}

/** Strong reasons that hold and no answer can verify away, all of them at once. */
function suspicionStays(known: Known<Fact>): boolean {
  const held = strong.filter((flag) => truthOf(flag, known) === 'holds');
  for (const together of loweringTogether(known)) {
    const lowering: ReadonlySet<Fact> = new Set(together);
    if (held.every(({ answeredBy = [] }) => answeredBy.some((fact) => lowering.has(fact)))) {
      return false;
    }
  }
  return true;
}

/** Open ticks that would leave no strong reason standing, given what holds already and what may come to hold. */
function openTicks(known: Known<Fact>): Fact[] {
  const standing = (truth: Truth) =>
    strong.filter(
      (flag) =>
        truthOf(flag, known) === truth && !flag.answeredBy?.some((fact) => known.facts.has(fact)),
    );
  const answers = ({ answeredBy = [] }: RedFlag, tick: Fact) =>
    answeredBy.some((fact) => fact === tick);
  const held = standing('holds');
  return ticked.filter(
    (tick) =>
      known.open.has(tick) &&
      held.every((flag) => answers(flag, tick)) &&
      [...held, ...standing('open')].some((flag) => answers(flag, tick)),
  );
}

const startingWith = (prefix: string, facts: ReadonlySet<Fact>) =>
  [...facts].filter((fact) => fact.startsWith(prefix));

function onlyHarmless(
  prefix: 'requests.' | 'losses.',
  harmless: ReadonlySet<Fact>,
  { facts, open }: Known<Fact>,
): Truth {
  if (startingWith(prefix, facts).some((fact) => !harmless.has(fact))) return 'fails';
  return startingWith(prefix, open).length > 0 ? 'open' : 'holds';
}

function fewWeak(known: Known<Fact>): Truth {
  const all = truths(weak, known);
  const held = all.filter((truth) => truth === 'holds').length;
  const possible = all.filter((truth) => truth !== 'fails').length;
  if (held > weakAtMost) return 'fails';
  return possible > weakAtMost ? 'open' : 'holds';
}

/** What the mildest level needs, apart from the absence of strong reasons. */
function calm(known: Known<Fact>) {
  const { facts, open } = known;
  const requests = onlyHarmless('requests.', routineRequests, known);
  const told = startingWith('requests.', facts).length > 0;
  const lowering = truthOf({ when: [loweringFacts] }, known);
  const losses = onlyHarmless('losses.', harmlessLosses, known);
  const few = fewWeak(known);
  const truth = allOf([requests === 'holds' && !told ? 'fails' : requests, lowering, losses, few]);
  if (truth !== 'open') return { truth, raise: [], lower: [] };
  return {
    truth,
    raise: [
      ...startingWith('losses.', open).filter((fact) => !harmlessLosses.has(fact)),
      ...startingWith('requests.', open).filter((fact) => !routineRequests.has(fact)),
      ...(few === 'open' ? openFactsOf(weak, known) : []),
    ],
    lower: [
      ...startingWith('requests.', open).filter((fact) => routineRequests.has(fact)),
      ...(lowering === 'open' ? loweringFacts.filter((fact) => open.has(fact)) : []),
    ],
  };
}

/** Works out from the table of red flags what the level may still become; see `judge` for what each level needs. */
export function levelRange(known: Known<Fact>): LevelRange {
  const scam = anyOf(truths(decisive, known));
  if (scam === 'holds') return { levels: new Set(['scam']), raise: none, lower: none };
  const levels = new Set<Level>(scam === 'open' ? ['scam'] : []);
  const raise = new Set(openFactsOf(decisive, known));
  if (suspicionStays(known)) return { levels: levels.add('suspicious'), raise, lower: none };
  const suspicion = anyOf(truths(strong, known));
  if (suspicion !== 'fails') levels.add('suspicious');
  const { truth, raise: more, lower } = calm(known);
  if (truth !== 'fails') levels.add('noRedFlags');
  if (truth !== 'holds') levels.add('unverified');
  for (const fact of [...openFactsOf(strong, known), ...more]) raise.add(fact);
  const lowering = suspicion === 'holds' ? loweringFacts.filter((f) => known.open.has(f)) : [];
  return { levels, raise, lower: new Set([...lower, ...lowering, ...openTicks(known)]) };
}
