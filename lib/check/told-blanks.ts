import { interpolate } from '@/lib/i18n/interpolate';
import type { BlankName } from '@/lib/response/blanks';
import type { Answers } from '@/lib/triage/answers';
import { vocabulary } from '@/lib/triage/vocabulary';

/** How a text names who somebody said they were and what they wanted: nouns and verbs by option. */
export interface HeardWords {
  readonly roles: Readonly<Record<string, string>>;
  readonly requests: Readonly<Record<string, string>>;
  /** What somebody said they would come for, before what they asked. */
  readonly stories: Readonly<Record<string, string>>;
  /** Around the list of requests. */
  readonly wanted: string;
  readonly separator: string;
  /** Before the last of a list. */
  readonly last: string;
}

/** More than this nobody takes in on the phone; the gravest come first. */
const mostRequests = 3;

function joined(words: readonly string[], { separator, last }: HeardWords): string {
  return [words.slice(0, -1).join(separator), ...words.slice(-1)].filter(Boolean).join(last);
}

/**
 * Names in a text what the answers tell of the other side, so that nobody has to fill it in while calling: `{claimed}`
 * where one role was told, `{wanted}` where requests were, with the visit they were for. Whatever the answers leave open stays a blank.
 */
export function nameWhatWasTold(text: string, answers: Answers, heard: HeardWords): string {
  const [role, ...otherRoles] = answers.role ?? [];
  const asked = vocabulary.requests
    .filter((request) => answers.requests?.includes(request))
    .flatMap((request) => heard.requests[request] ?? [])
    .slice(0, mostRequests);
  const purposes = (answers.story ?? []).flatMap((story) => heard.stories[story] ?? []);
  const requests =
    asked.length > 0 ? [interpolate(heard.wanted, { list: joined(asked, heard) })] : [];
  const told: Partial<Record<BlankName, string | undefined>> = {
    claimed: role && otherRoles.length === 0 ? heard.roles[role] : undefined,
    wanted: joined([...purposes, ...requests], heard) || undefined,
  };
  return text.replace(/\{(\w+)\}/g, (piece, name: BlankName) =>
    told[name] ? `{${name}:${told[name]}}` : piece,
  );
}
