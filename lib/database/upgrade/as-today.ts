import type { PrismaClient } from '../generated/client';

/** A row of a table, by column. */
export type Row = Readonly<Record<string, unknown>>;
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** Reads every row of every table of a database of any version, without the engine's own. */
export async function allRows(database: PrismaClient): Promise<Tables> {
  const tables = await database.$queryRaw<{ name: string }[]>`
    SELECT "tablename" AS "name" FROM "pg_tables"
    WHERE "schemaname" = current_schema() AND "tablename" <> '_prisma_migrations'`;
  const all: [string, Row[]][] = [];
  for (const { name } of tables) {
    const rows = await database.$queryRawUnsafe<{ row: Row }[]>(
      `SELECT row_to_json(t) AS "row" FROM "${name}" AS t ORDER BY row_to_json(t)::text`,
    );
    all.push([name, rows.map(({ row }) => row)]);
  }
  return Object.fromEntries(all);
}

const tableNow: Readonly<Record<string, string>> = { hotline: 'contact_point' };
const columnNow: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  hotline: { number: 'value' },
  evidence: { hotline_id: 'contact_point_id' },
  direction_evidence: { hotline_id: 'contact_point_id' },
  live_check: { hotline_id: 'contact_point_id' },
  proposal: { number: 'value', checked_at: 'checked_url' },
};
const added: Readonly<Record<string, Row>> = {
  hotline: { kind: 'phone' },
  proposal: { point_kind: 'phone' },
};

/** Gives the rows of a version before migration 0005 under the names they have since. */
export function asToday(before: Tables): Tables {
  return Object.fromEntries(
    Object.entries(before).map(([table, rows]) => [
      tableNow[table] ?? table,
      rows.map((row) => ({
        ...renamed(table, row),
        ...added[table],
        ...saying(table, row, before),
      })),
    ]),
  );
}

/** The proposal a reviewed row says since 0007: the approved one that was decided last. */
function saying(
  table: string,
  row: Row,
  { proposal = [], decision = [], audit_entry = [] }: Tables,
): Row {
  if (table !== 'hotline') return {};
  const seqOf = ({ id }: Row) =>
    audit_entry.findLast((one) => one.action === 'approve' && one.subject === `proposal ${id}`)
      ?.seq;
  const isSaid = (one: Row) =>
    one.institution_id === row.institution_id &&
    (one.content as { number?: string } | null)?.number === row.number &&
    decision.some(({ proposal_id, approved }) => proposal_id === one.id && approved === true);
  const isReviewed = row.managed_by === 'review' && row.withdrawn_at === null;
  const said = isReviewed ? proposal.filter(isSaid) : [];
  const last = said.sort((a, b) => Number(seqOf(a)) - Number(seqOf(b))).at(-1);
  return { proposal_id: last?.id ?? null };
}

function renamed(table: string, row: Row): Row {
  const names = columnNow[table] ?? {};
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [names[column] ?? column, value]),
  );
}
