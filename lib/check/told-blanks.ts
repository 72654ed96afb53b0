import { interpolate } from '@/lib/i18n/interpolate';
import type { BlankName } from '@/lib/response/blanks';
import type { Answers } from '@/lib/triage/answers';
import { type OptionId, vocabulary } from '@/lib/triage/vocabulary';

/** How a text names who somebody said they were and what they wanted: nouns and verbs by option. */
export interface HeardWords {
  readonly roles: Readonly<Record<string, string>>;
  /** Somebody of a company by its name. */
  readonly named: string;
  readonly requests: Readonly<Record<string, string>>;
  /** What somebody said was the matter, before what they asked. */
  readonly stories: Readonly<Record<string, string>>;
  /** What the merchant did or gave, by loss, the gravest first. */
  readonly done: Readonly<Record<string, string>>;
  /** A request or loss that can mean several things, by the answers that tell which. */
  readonly narrowed: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Between what was said to be the matter and what was asked for. */
  readonly between: string;
  /** Around the list of what was said to be the matter; the texts say that they give the gist. */
  readonly matter: string;
  /** Around the list of requests. */
  readonly wanted: string;
  readonly separator: string;
  /** Before the last of a list. */
  readonly last: string;
}

/** More than this nobody takes in on the phone; the gravest come first. */
const mostRequests = 3;
const mostStories = 2;
const mostDone = 4;

function told(words: Readonly<Record<string, string>>, options: readonly string[], most: number) {
  return Object.entries(words)
    .flatMap(([option, phrase]) => (options.includes(option) ? [phrase] : []))
    .slice(0, most);
}

/** What a story tells already: who hears of a terminal for free need not hear that one was to be taken. */
const toldByStory: Readonly<Record<string, OptionId<'story'>>> = { acceptTerminal: 'freeSwap' };

/** Roles under which a company is named; an officer is none of his hotline's. */
const ofACompany: readonly (OptionId<'role'> | undefined)[] = [
  undefined,
  'acquirer',
  'bank',
  'wallet',
  'platform',
  'agent',
  'contractor',
  'notSaid',
];

/** The phrases of an option: narrower ones where other answers tell which of several things it was. */
function phrasesOf(
  option: string,
  words: Readonly<Record<string, string>>,
  facts: readonly string[],
  { narrowed }: HeardWords,
) {
  const narrower = told(narrowed[option] ?? {}, facts, mostRequests);
  return narrower.length > 0 ? narrower : (words[option] ?? []);
}

function joined(words: readonly string[], { separator, last }: HeardWords): string {
  return [words.slice(0, -1).join(separator), ...words.slice(-1)].filter(Boolean).join(last);
}

/**
 * Names in a text what the answers tell of the other side, so that nobody has to fill it in while calling: `{claimed}`
 * with the company's name where that was told, `{wanted}` where a story or requests were, `{done}` where the merchant did some of it.
 * Whatever the answers leave open stays a blank.
 */
export function nameWhatWasTold(
  text: string,
  answers: Answers,
  heard: HeardWords,
  company: string | null = null,
): string {
  const [role, ...otherRoles] = answers.role ?? [];
  const { losses = [], payment = [], requests: requested = [] } = answers;
  const facts = [...losses, ...payment, ...requested];
  const asked = vocabulary.requests
    .filter((request) => requested.includes(request))
    .filter((request) => !answers.story?.some((story) => story === toldByStory[request]))
    .flatMap((request) => phrasesOf(request, heard.requests, facts, heard))
    .slice(0, mostRequests);
  const requests =
    asked.length > 0 ? [interpolate(heard.wanted, { list: joined(asked, heard) })] : [];
  const matters = told(heard.stories, answers.story ?? [], mostStories);
  const stories =
    matters.length > 0 ? [interpolate(heard.matter, { list: joined(matters, heard) })] : [];
  const done = Object.keys(heard.done)
    .filter((loss) => losses.some((one) => one === loss))
    .flatMap((loss) => phrasesOf(loss, heard.done, facts, heard))
    .slice(0, mostDone);
  const said = [...stories, ...requests].join(heard.between);
  const known: Partial<Record<BlankName, string | undefined>> = {
    claimed:
      company && ofACompany.includes(role)
        ? interpolate(heard.named, { name: company })
        : role && otherRoles.length === 0
          ? heard.roles[role]
          : undefined,
    wanted: said || undefined,
    done: joined(done, heard) || undefined,
  };
  return text.replace(/\{(\w+)\}/g, (piece, name: BlankName) =>
    known[name] ? `{${name}:${known[name]}}` : piece,
  );
}
