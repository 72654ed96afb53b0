import { columnOf } from '@/lib/database/column-of';
import type * as Row from '@/lib/database/generated/client';
import type { Prisma, PrismaClient } from '@/lib/database/generated/client';

/** A row as JSON has it: days are YYYY-MM-DD, moments ISO 8601. */
type InJson<T> = {
  readonly [K in keyof T]: Date extends T[K] ? Exclude<T[K], Date> | string : T[K];
};

const page = ['publisherZh', 'publisherEn', 'quote', 'url', 'pageDate', 'seenOn'] as const;
const fields = {
  institution: [
    ...(['id', 'number', 'kind', 'legalNameZh', 'legalNameEn', 'brandZh', 'brandEn'] as const),
    ...(['pinyin', 'initials', 'websiteText', 'websiteUrl', 'remarkZh', 'remarkEn'] as const),
    'withdrawnAt',
  ],
  alias: ['institutionId', 'name'],
  licence: [
    ...(['institutionId', 'status', 'number', 'validUntil', 'longTerm', 'asOf'] as const),
    ...(['registerUrl', 'cancelledOn', 'reportedByZh', 'reportedByEn'] as const),
  ],
  licence_scope: ['institutionId', 'activity', 'area', 'regions', 'alsoIn', 'limit'],
  contact_point: [
    ...([
      'id',
      'institutionId',
      'kind',
      'value',
      'display',
      'purpose',
      'noteZh',
      'noteEn',
    ] as const),
    ...(['direction', 'publishAs', 'statutory', 'seenOn', 'replacedById', 'addedAt'] as const),
    ...(['withdrawnAt', 'proposalId'] as const),
  ],
  evidence: ['contactPointId', 'kind', ...page],
  direction_evidence: [
    ...(['contactPointId', 'textZh', 'textEn', 'publisherZh', 'publisherEn', 'url'] as const),
    'weak',
  ],
  direction_quote: ['contactPointId', 'says', 'weak', 'kind', ...page],
  verification: ['institutionId', 'kind', 'howZh', 'howEn', 'evidenceKind', ...page],
  statement: ['institutionId', 'scope', 'evidenceKind', ...page],
  warning: ['institutionId', 'date', 'publisherZh', 'publisherEn', 'url', 'textZh', 'textEn'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Part<T, F extends readonly (keyof T)[]> = readonly InJson<Pick<T, F[number]>>[];
type Fields = typeof fields;

/** Every row the directory is made of. */
export interface DirectoryRows {
  readonly institution: Part<Row.Institution, Fields['institution']>;
  readonly alias: Part<Row.Alias, Fields['alias']>;
  readonly licence: Part<Row.Licence, Fields['licence']>;
  readonly licence_scope: Part<Row.LicenceScope, Fields['licence_scope']>;
  readonly contact_point: Part<Row.ContactPoint, Fields['contact_point']>;
  readonly evidence: Part<Row.Evidence, Fields['evidence']>;
  readonly direction_evidence: Part<Row.DirectionEvidence, Fields['direction_evidence']>;
  readonly direction_quote: Part<Row.DirectionQuote, Fields['direction_quote']>;
  readonly verification: Part<Row.Verification, Fields['verification']>;
  readonly statement: Part<Row.Statement, Fields['statement']>;
  readonly warning: Part<Row.Warning, Fields['warning']>;
  /** What reviewers signed of contact points. */
  readonly check: readonly { readonly contactPointId: number; readonly statement: string }[];
  /** Who proposed what reviewers approved. */
  readonly proposer: readonly { readonly id: number; readonly name: string }[];
  /** Alarms that took a page away as proof. */
  readonly alarm: readonly {
    readonly contactPointId: number;
    readonly url: string;
    readonly raisedAt: string;
  }[];
}

const inOrder: Readonly<Record<keyof Fields, string>> = {
  institution: '"number"',
  alias: '"position"',
  licence: '"institution_id"',
  licence_scope: '"position"',
  contact_point: '"position", "id"',
  evidence: '"position"',
  direction_evidence: '"contact_point_id"',
  direction_quote: '"position"',
  verification: '"position"',
  statement: '"position"',
  warning: '"position"',
};

const tables = (Object.keys(fields) as (keyof Fields)[]).map((table) => {
  const columns = fields[table].map((field) => `${columnOf(field)} AS "${field}"`).join(', ');
  return [table, `SELECT ${columns} FROM "${table}" ORDER BY ${inOrder[table]}`] as const;
});
const selects: readonly (readonly [string, string])[] = [
  ...tables,
  [
    'check',
    `SELECT "contact_point_id" AS "contactPointId", "statement" FROM "signed_act"
      WHERE "kind" = 'check' AND "contact_point_id" IS NOT NULL ORDER BY "id"`,
  ],
  [
    'proposer',
    `SELECT p."id", r."name" FROM "proposal" AS p JOIN "reviewer" AS r ON r."id" = p."proposed_by_id"
      WHERE p."id" IN (SELECT "proposal_id" FROM "contact_point")`,
  ],
  [
    'alarm',
    `SELECT "contact_point_id" AS "contactPointId", "url", "raised_at" AS "raisedAt" FROM "watch_alarm"
      WHERE "lowers" ORDER BY "id"`,
  ],
];
const lists = selects.map(
  ([name, select]) =>
    `'${name}', COALESCE((SELECT json_agg(row_to_json(r)) FROM (${select}) AS r), '[]')`,
);
const statement = `SELECT json_build_object(${lists.join(', ')})::text AS "rows"`;

/**
 * Reads every row the directory is made of by one statement, so that nobody reads half of two versions, as one text: to
 * have 60 000 rows put together one by one takes seconds.
 */
export async function readRows(database: PrismaClient | Prisma.TransactionClient) {
  const [read] = await database.$queryRawUnsafe<{ rows: string }[]>(statement);
  return JSON.parse(read?.rows ?? '{}') as DirectoryRows;
}

/** The rows of a list by one of their fields, each with an empty list where there are none. */
export function rowsBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): (key: K) => readonly T[] {
  const lists = new Map<K, T[]>();
  for (const row of rows) {
    const list = lists.get(keyOf(row));
    if (list === undefined) lists.set(keyOf(row), [row]);
    else list.push(row);
  }
  return (key) => lists.get(key) ?? [];
}
