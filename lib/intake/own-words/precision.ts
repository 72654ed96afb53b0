import type { Fact, OptionId } from '@/lib/triage/vocabulary';
import { proposalFrom } from '../proposal';
import { readText } from '../read';
import type { OwnWords } from './texts';

/** How many facts were preset rightly, wrongly and not at all. */
export interface Presets {
  readonly right: number;
  readonly wrong: readonly Fact[];
  readonly missed: readonly Fact[];
}

/** The situation that whoever tells this names first: what was lost, a call that goes on, or a contact. */
function situationOf({ says }: OwnWords): OptionId<'situation'> {
  if (says.some((fact) => fact.startsWith('losses.'))) return 'happened';
  return says.includes('contact.callLive') ? 'onCall' : 'contacted';
}

/** Compares what a text presets with what it says. */
export function presetsOf(words: OwnWords): Presets {
  const preset = proposalFrom(readText(words.text), situationOf(words))
    .facts.filter(({ state }) => state === 'yes')
    .map(({ fact }) => fact);
  return {
    right: preset.filter((fact) => words.says.includes(fact)).length,
    wrong: preset.filter((fact) => !words.says.includes(fact) && !words.mayMean.includes(fact)),
    missed: words.says.filter((fact) => !preset.includes(fact)),
  };
}

/** Over many texts, the share of presets that are right and the share of what is said that is preset. */
export function sharesOf(texts: readonly OwnWords[]): { precision: number; recall: number } {
  const all = texts.map(presetsOf);
  const sum = (count: (one: Presets) => number) =>
    all.reduce((total, one) => total + count(one), 0);
  const right = sum((one) => one.right);
  return {
    precision: right / (right + sum(({ wrong }) => wrong.length)),
    recall: right / (right + sum(({ missed }) => missed.length)),
  };
}
