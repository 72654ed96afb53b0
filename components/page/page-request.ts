import type { Place } from '@/lib/addresses';
import type { Locale } from '@/lib/i18n/locales';
import { type DrillId, drillAt } from '@/lib/learning/drill/table';
import { parseAnswers, parsePicks, type Query } from '@/lib/triage/answers';
import { isQuestionId, type QuestionId } from '@/lib/triage/vocabulary';

/** A page a merchant asks for, read from its address: plain data, so that server and phone draw it alike. */
export type PageRequest =
  | {
      readonly page: 'home' | 'call' | 'check' | 'result' | 'plan' | 'drills';
      readonly place: Place;
    }
  | {
      readonly page: 'question';
      readonly place: Place;
      readonly question: QuestionId;
      /** Why the question is put again: it came back without an answer, or with a number nobody can read. */
      readonly again: 'missing' | 'unreadable' | null;
    }
  | {
      readonly page: 'hotlines';
      readonly place: Place;
      readonly query: string;
      readonly by: 'kind' | 'letter';
    }
  | { readonly page: 'institution'; readonly place: Place; readonly id: string }
  | {
      readonly page: 'drill';
      readonly place: Place;
      readonly drill: DrillId;
      /** The moves so far. */
      readonly did: readonly string[];
    };

const longestQuery = 100;
const longestStory = 8;

type Reader = (place: Place, query: Query, name: string) => PageRequest | null;

function textOf(value: Query[string]): string {
  const [only = '', ...more] = [value ?? ''].flat();
  return more.length > 0 ? '' : only.slice(0, longestQuery).trim();
}

function questionRequest(place: Place, query: Query, name: string): PageRequest | null {
  if (name === 'result') return { page: 'result', place };
  if (!isQuestionId(name)) return null;
  const again = query.unreadable ? 'unreadable' : query.missing ? 'missing' : null;
  return { page: 'question', place, question: name, again };
}

function drillRequest(place: Place, { did }: Query, name: string): PageRequest | null {
  const drill = drillAt(name)?.id;
  const moves = textOf(did).split(',', longestStory).filter(Boolean);
  return drill ? { page: 'drill', place, drill, did: moves } : null;
}

const top: Readonly<Record<string, Reader>> = {
  '': (place) => ({ page: 'home', place }),
  call: (place) => ({ page: 'call', place }),
  check: (place) => ({ page: 'check', place }),
  plan: (place) => ({ page: 'plan', place }),
  drill: (place) => ({ page: 'drills', place }),
  hotlines: (place, { q, by }) => {
    return { page: 'hotlines', place, query: textOf(q), by: by === 'letter' ? 'letter' : 'kind' };
  },
};

const below: Readonly<Record<string, Reader>> = {
  check: questionRequest,
  drill: drillRequest,
  hotlines: (place, _, id) => ({ page: 'institution', place, id }),
};

/** Reads the address of a merchant's page, its path without the language; null for pages of other kinds. */
export function pageRequest(locale: Locale, path: string, query: Query): PageRequest | null {
  const place = { locale, answers: parseAnswers(query), picks: parsePicks(query) };
  const [first = '', name, ...more] = path.split('/').filter(Boolean);
  if (more.length > 0) return null;
  const readers = name === undefined ? top : below;
  const read = Object.hasOwn(readers, first) ? readers[first] : undefined;
  return read ? read(place, query, name ?? '') : null;
}
