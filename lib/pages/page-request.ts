import type { Locale } from '@/lib/i18n/locales';
import { type DrillId, drillAt } from '@/lib/learning/drill/table';
import type { CheckState } from '@/lib/page-url';
import { parseAnswers, parsePicks, type Query } from '@/lib/triage/answers';
import { isQuestionId, type QuestionId } from '@/lib/triage/vocabulary';

/** A page a merchant asks for, read from its address: plain data, so that server and phone draw it alike. */
export type PageRequest =
  | {
      readonly page: 'home' | 'call' | 'check' | 'result' | 'plan' | 'drills';
      readonly state: CheckState;
    }
  | {
      readonly page: 'question';
      readonly state: CheckState;
      readonly question: QuestionId;
      /** Why the question is put again: it came back without an answer, or with a number nobody can read. */
      readonly again: 'missing' | 'unreadable' | null;
    }
  | {
      readonly page: 'hotlines';
      readonly state: CheckState;
      readonly query: string;
      readonly by: 'kind' | 'letter';
    }
  | { readonly page: 'institution'; readonly state: CheckState; readonly id: string }
  | {
      readonly page: 'drill';
      readonly state: CheckState;
      readonly drill: DrillId;
      /** The moves so far. */
      readonly did: readonly string[];
    };

const longestQuery = 100;
const longestStory = 8;

type Reader = (state: CheckState, query: Query, name: string) => PageRequest | null;

function textOf(value: Query[string]): string {
  const [only = '', ...more] = [value ?? ''].flat();
  return more.length > 0 ? '' : only.slice(0, longestQuery).trim();
}

function questionRequest(state: CheckState, query: Query, name: string): PageRequest | null {
  if (name === 'result') return { page: 'result', state };
  if (!isQuestionId(name)) return null;
  const again = query.unreadable ? 'unreadable' : query.missing ? 'missing' : null;
  return { page: 'question', state, question: name, again };
}

function drillRequest(state: CheckState, { did }: Query, name: string): PageRequest | null {
  const drill = drillAt(name)?.id;
  const moves = textOf(did).split(',', longestStory).filter(Boolean);
  return drill ? { page: 'drill', state, drill, did: moves } : null;
}

const top: Readonly<Record<string, Reader>> = {
  '': (state) => ({ page: 'home', state }),
  call: (state) => ({ page: 'call', state }),
  check: (state) => ({ page: 'check', state }),
  plan: (state) => ({ page: 'plan', state }),
  drill: (state) => ({ page: 'drills', state }),
  hotlines: (state, { q, by }) => {
    return { page: 'hotlines', state, query: textOf(q), by: by === 'letter' ? 'letter' : 'kind' };
  },
};

const below: Readonly<Record<string, Reader>> = {
  check: questionRequest,
  drill: drillRequest,
  hotlines: (state, _, id) => ({ page: 'institution', state, id }),
};

/** Reads the address of a merchant's page, its path without the language; null for pages of other kinds. */
export function pageRequest(locale: Locale, path: string, query: Query): PageRequest | null {
  const state = { locale, answers: parseAnswers(query), picks: parsePicks(query) };
  const [first = '', name, ...more] = path.split('/').filter(Boolean);
  if (more.length > 0) return null;
  const readers = name === undefined ? top : below;
  const read = Object.hasOwn(readers, first) ? readers[first] : undefined;
  return read ? read(state, query, name ?? '') : null;
}
