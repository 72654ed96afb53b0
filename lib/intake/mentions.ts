import type { Link } from '@/lib/links/link';
import type { NumberClass } from '@/lib/phone/classify';
import type { Fact } from '@/lib/triage/vocabulary';
import { answerAtEnd, answerIn, numberIn } from './bare-answer';
import type { Clause, TextKind } from './clauses';
import { allMatches, type FoundNumber, type Span } from './numbers';
import {
  actState,
  asksWhether,
  beginsRequest,
  isHearsay,
  isQuestion,
  isSaidDenied,
  isWarning,
  type Place,
  type Polarity,
  turnsToMerchant,
} from './polarity';
import { actRows } from './rows/acts';
import { circumstanceRows } from './rows/circumstances';
import { contactRows } from './rows/contacts';
import type { ActRow, StateRow } from './rows/row';
import { stateRows } from './rows/states';
import type { Spelled } from './spelling';

/** A place that says something about a fact, and how it stands. Several may speak of one fact. */
export interface Mention extends Span {
  readonly fact: Fact;
  readonly polarity: Polarity;
  /** Id of the row that matched. */
  readonly row: string;
}

const said: readonly StateRow[] = [...stateRows, ...contactRows, ...circumstanceRows];

/**
 * For each clause, a line of its own in `lines`, the rows whose words may stand in it, in the order of the table. Every
 * row goes over the text once; most stand nowhere in it.
 */
function rowsOfLines<Row extends ActRow | StateRow>(rows: readonly Row[], lines: string): Row[][] {
  const found: Row[][] = [];
  for (const row of rows) {
    const pattern = row.words;
    pattern.lastIndex = 0;
    let line = 0;
    let at = 0;
    for (let match = pattern.exec(lines); match !== null; match = pattern.exec(lines)) {
      for (let end = lines.indexOf('\n', at); end >= 0 && end < match.index; ) {
        line++;
        at = end + 1;
        end = lines.indexOf('\n', at);
      }
      const own = found[line] ?? [];
      own.push(row);
      found[line] = own;
      // On with the next line: a match that goes over its end is none of a clause.
      const end = lines.indexOf('\n', match.index);
      if (end < 0) break;
      pattern.lastIndex = end + 1;
    }
  }
  return found;
}

/** Finds every place of the clauses that a row matches, with who acts and what is denied. */
export function mentionsIn(
  clauses: readonly Clause[],
  spelled: Spelled,
  kind: TextKind,
  english: readonly StateRow[],
): Mention[] {
  const sentences = new Map<number, string>();
  for (const { sentence, text } of clauses) {
    sentences.set(sentence, `${sentences.get(sentence) ?? ''}，${text}`);
  }
  const lines = clauses.map(({ text }) => text).join('\n');
  const acting = rowsOfLines(actRows, lines);
  const saying = rowsOfLines([...said, ...english], lines);
  const mentions: Mention[] = [];
  const isFirstPerson = kind !== 'told' || /我(?!们|司|行|公司)|俺/.test(lines);
  let carried = false;
  let asked = new Set<string>();
  const everAsked = new Set<string>();
  let sentence = 0;
  let warning = false;
  let hearsay = false;
  for (const [at, clause] of clauses.entries()) {
    const near = sentences.get(clause.sentence) ?? '';
    if (clause.sentence !== sentence) {
      warning = isWarning(near, kind);
      hearsay = isHearsay(near);
    }
    if (clause.sentence !== sentence || turnsToMerchant(clause, isFirstPerson)) carried = false;
    sentence = clause.sentence;
    const first = mentions.length;
    const acts = (acting[at] ?? []).flatMap((row) => {
      return actMentions(row, clause, spelled, { carried, warning, near, kind });
    });
    const rows = acts.filter(({ polarity }) => polarity === 'askedFor').map(({ row }) => row);
    if (rows.length > 0) asked = new Set(rows);
    for (const row of rows) everAsked.add(row);
    mentions.push(...acts, ...bareAnswer(clause, asked, everAsked, spelled));
    for (const row of saying[at] ?? []) {
      mentions.push(...stateMentions(row, clause, spelled, { warning, near, kind }));
    }
    if (beginsRequest(clause)) carried = true;
    if (hearsay) for (let one = first; one < mentions.length; one++) leaveOpen(mentions, one);
  }
  return [...mentions, ...cameAsMessage(clauses, mentions, spelled, kind)];
}

/** A chat, and a message that somebody quotes, came as one, where nothing is said of how it came. */
function cameAsMessage(
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  spelled: Spelled,
  kind: TextKind,
): Mention[] {
  const quoted = clauses.find(({ speaker }) => speaker === 'them');
  const isSaid = mentions.some(({ fact }) => fact.startsWith('contact.'));
  if (kind === 'message' || quoted === undefined || isSaid) return [];
  const span = spanOf(spelled, quoted.start, quoted.text.length);
  return [{ ...span, fact: 'contact.message', polarity: 'present', row: 'quoted' }];
}

/** What befell somebody else and is only told: whether it is his own matter too only the merchant can tell. */
function leaveOpen(mentions: Mention[], at: number): void {
  const one = mentions[at];
  if (one === undefined || one.polarity === 'absent' || one.fact.startsWith('story.')) return;
  mentions[at] = { ...one, polarity: 'unsure' };
}

/** "我报了", "还没给": what the merchant did with what was asked last, where the clause says no more than that. */
function bareAnswer(
  clause: Clause,
  asked: ReadonlySet<string>,
  everAsked: ReadonlySet<string>,
  spelled: Spelled,
): Mention[] {
  if (clause.speaker === 'them') return [];
  const at = Math.max(0, answerAtEnd(clause.text));
  const answer = answerIn(clause.text.slice(at)) ?? numberIn(clause);
  if (answer === null) return [];
  const span = spanOf(spelled, clause.start + at, clause.text.length - at);
  // A verb that names what was done answers whatever asked for that; "我给了" only what was asked last.
  return lossesOf(answer.losses === null ? asked : everAsked, answer.losses).map(
    (fact): Mention => {
      return { ...span, fact, polarity: answer.done ? 'present' : 'absent', row: 'bareAnswer' };
    },
  );
}

/** What is lost by doing what these rows ask for. */
function lossesOf(rows: ReadonlySet<string>, only: readonly string[] | null): Fact[] {
  const losses = actRows.filter(({ id }) => rows.has(id)).flatMap(({ loss }) => loss ?? []);
  return losses
    .filter((loss) => only?.includes(loss) ?? true)
    .map((loss) => `losses.${loss}` as const);
}

function spanOf({ from, to }: Spelled, start: number, length: number): Span {
  return { start: from[start] ?? 0, end: to[start + length - 1] ?? 0 };
}

/** What stands around a clause: a request begun before it, a warning, its sentence, the kind of text. */
interface Around {
  readonly carried: boolean;
  readonly warning: boolean;
  readonly near: string;
  readonly kind: TextKind;
}

function actMentions(
  row: ActRow,
  clause: Clause,
  spelled: Spelled,
  { carried, warning, near, kind }: Around,
): Mention[] {
  if (row.unless?.test(clause.text) || row.unlessNear?.test(near)) return [];
  return allMatches(row.words, clause.text).flatMap((match): Mention[] => {
    const span = spanOf(spelled, clause.start + match.index, match[0].length);
    const place = { index: match.index, words: match[0] };
    const { asked, done, denied } = actState(clause, place, carried, row.holdsNot ?? false);
    const mention = (fact: Fact, polarity: Polarity): Mention => ({
      ...span,
      fact,
      polarity,
      row: row.id,
    });
    const request = row.request && (`requests.${row.request}` as Fact);
    const onPage =
      row.onPage && /填|输/.test(clause.text) && /网|页|链接|点|软件|app|扫/.test(near);
    // Typed while he looked on: nobody was told it, and a page is not where it was typed.
    const isWatched =
      (row.id === 'password' || row.id === 'code') &&
      /[输按]/.test(match[0]) &&
      /共享|远程|屏幕/.test(near);
    const loss = isWatched
      ? 'losses.typedWatched'
      : onPage
        ? 'losses.filledPage'
        : row.loss && (`losses.${row.loss}` as Fact);
    const isOwn =
      ((row.ownAct || ofOwnAccord.test(clause.text.slice(0, match.index))) &&
        clause.speaker !== 'me') ||
      (onPage && row.request === 'sendDocuments');
    const found: Mention[] = [];
    if (request && (warning || (denied && !asked)) && clause.speaker !== 'me')
      found.push(mention(request, denied || kind === 'message' ? 'absent' : 'unsure'));
    else if (request && isQuestion(clause, place)) found.push(mention(request, 'unsure'));
    else if (request && done && !asked && !row.always && !isOwn)
      found.push(mention(request, 'unsure'));
    else if (request && (asked || row.always)) found.push(mention(request, 'askedFor'));
    const isLost = loss && (row.loses?.test(match[0]) ?? true);
    if (kind !== 'message' && clause.speaker !== 'them' && isLost) {
      if (isQuestion(clause, place) || asksWhether(clause)) found.push(mention(loss, 'unsure'));
      else if (done && !warning) found.push(mention(loss, 'present'));
      else if (denied) found.push(mention(loss, 'absent'));
    }
    return found;
  });
}

// What he did himself ("我自己去换了卡") was asked for by nobody.
const ofOwnAccord = /自己(?!的|手机|店)[^让叫要]{0,12}$/;

function stateMentions(
  row: StateRow,
  clause: Clause,
  spelled: Spelled,
  { warning, near, kind }: Omit<Around, 'carried'>,
): Mention[] {
  if (row.unlessNear?.test(near) || row.onlyNear?.test(near) === false) return [];
  if (row.only === 'message' && kind === 'told') return [];
  if (row.only === 'told' && (kind === 'message' || clause.speaker === 'them')) return [];
  if (row.unless?.test(clause.text)) return [];
  return allMatches(row.words, clause.text).map((match): Mention => {
    const span = spanOf(spelled, clause.start + match.index, match[0].length);
    const place = { index: match.index, words: match[0] };
    return {
      ...span,
      fact: row.fact,
      polarity: saidPolarity(row, clause, place, near, warning),
      row: row.id,
    };
  });
}

function saidPolarity(
  row: StateRow,
  clause: Clause,
  place: Place,
  near: string,
  warning: boolean,
): Polarity {
  const isRequest = row.fact.startsWith('requests.');
  if (isSaidDenied(clause, place, row.words)) return 'absent';
  const isWay = isRequest || row.fact.startsWith('payment.');
  if (warning && isWay) return 'absent';
  const isOpen = row.fact !== 'story.verification' && isQuestion(clause, place);
  if (row.doubtful || row.doubtNear?.test(near) || isOpen) return 'unsure';
  if (warning && row.fact.startsWith('story.') && !warnings.has(row.fact)) return 'unsure';
  return isRequest ? 'askedFor' : 'present';
}

/** What a warning is about in itself. */
const warnings: ReadonlySet<Fact> = new Set(['story.fraudWarning', 'story.antiFraudTalk']);

const namesOwner: ReadonlySet<NumberClass> = new Set([
  'serviceCode1',
  'serviceCode95',
  'serviceCode96',
]);

/** A number given in a message is one to call, unless the message warns or the number is an institution's short code. */
export function numberMentions(
  numbers: readonly FoundNumber[],
  original: string,
  kind: TextKind,
): Mention[] {
  if (kind === 'told') return [];
  return numbers
    .filter(({ numberClass }) => !namesOwner.has(numberClass))
    .map(({ start, end }) => {
      const near = original.slice(Math.max(0, start - 40), end + 20);
      const polarity = isWarning(near, kind) ? 'absent' : 'askedFor';
      return { start, end, fact: 'requests.callTheirNumber', polarity, row: 'numberGiven' };
    });
}

/** A link in a message is one to open, the file of an app one to install, unless the message warns. */
export function linkMentions(links: readonly Link[], original: string, kind: TextKind): Mention[] {
  if (kind === 'told') return [];
  return links.map(({ start, end, findings }) => {
    const near = original.slice(Math.max(0, start - 40), end + 20);
    const fact = findings.includes('appDownload') ? 'requests.installApp' : 'requests.openLink';
    return {
      start,
      end,
      fact,
      polarity: isWarning(near, kind) ? 'absent' : 'askedFor',
      row: 'linkGiven',
    };
  });
}
