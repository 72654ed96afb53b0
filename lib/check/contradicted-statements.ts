import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Localized } from '@/lib/directory/model/localized';
import { type Statement, type StatementScope, stillRead } from '@/lib/directory/model/own-words';
import { institutionById } from '@/lib/directory/model/published';
import type { CheckState } from '@/lib/page-url';
import type { Fact } from '@/lib/triage/vocabulary';
import { claimedInstitutions } from './claimed-institutions';

/** What an institution says it never does, and what was told that it says so of. */
export interface ContradictedStatement {
  readonly institution: string;
  readonly brand: Localized;
  readonly statement: Statement;
  readonly because: readonly Fact[];
}

interface Topic {
  /** The words of a statement that deny it, in either script. */
  readonly words: RegExp;
  /** What a merchant tells that is this very thing. */
  readonly facts: readonly Fact[];
}

// Only what no words can turn: a fee, a link or a visit may be genuine where a statement speaks of one campaign.
const topics: readonly Topic[] = [
  { words: /验证码|驗證碼/, facts: ['requests.smsCode'] },
  { words: /密码|密碼/, facts: ['requests.password'] },
  {
    words: /转账|轉賬|轉帳|汇款|匯款|转移资金|轉移資金/,
    facts: ['payment.safeAccount', 'payment.personal', 'payment.returnLater', 'payment.atmGuided'],
  },
  { words: /安全账户|安全賬戶|安全帳戶|验资账户/, facts: ['payment.safeAccount'] },
];

// "指导他人设置密码" is not a question for one.
const notAsked = /[设設]置密[码碼]/g;

const inTouch: Readonly<Record<Exclude<StatementScope, 'any'>, readonly Fact[]>> = {
  call: ['contact.callLive', 'contact.callEnded', 'alsoContact.call'],
  message: ['contact.message', 'alsoContact.message'],
  visit: ['contact.visitorHere', 'contact.visitorGone', 'alsoContact.visit'],
};

function isInScope(scope: StatementScope, facts: ReadonlySet<Fact>): boolean {
  const ways = scope === 'any' ? Object.values(inTouch).flat() : inTouch[scope];
  return ways.some((fact) => facts.has(fact));
}

/** The facts of which a statement says that its institution never does so; none for a statement about something else. */
export function deniedFacts({ evidence }: Statement): Fact[] {
  const quote = evidence.quote.replace(notAsked, '');
  return [
    ...new Set(topics.filter(({ words }) => words.test(quote)).flatMap(({ facts }) => facts)),
  ];
}

/**
 * What was told and contradicts what those whose name was used say of themselves. A statement about calls says nothing
 * of a visit, one read too long ago nothing at all. Explains a verdict and never changes it.
 */
export function contradictedStatements(
  state: Pick<CheckState, 'answers' | 'picks'>,
  facts: ReadonlySet<Fact>,
  directory: DirectorySnapshot,
): ContradictedStatement[] {
  return claimedInstitutions(state).flatMap((id) => {
    const institution = institutionById(directory, id);
    if (!institution) return [];
    const { brand, statements } = institution;
    return stillRead(statements, directory.today)
      .filter(({ scope }) => isInScope(scope, facts))
      .map((statement) => {
        const because = deniedFacts(statement).filter((fact) => facts.has(fact));
        return { institution: id, brand, statement, because };
      })
      .filter(({ because }) => because.length > 0);
  });
}
