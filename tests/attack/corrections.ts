import { announced } from './forms';
import { mark } from './mark';
import { send } from './send';

/** How many leads of one institution may wait. */
const most = 20;

interface Kept {
  readonly institution: string;
  readonly count: number;
  readonly private: number;
}

/**
 * Sends more corrections of one institution than may wait, each another and from another network, many at once, and says what
 * is wrong with what was answered or kept; null when nothing is.
 */
export async function floodCorrections(port: number, databaseUrl: string): Promise<string | null> {
  const about = 'lakala';
  const answers: string[] = [];
  for (let i = 0; i < 3 * most; i += 10) {
    const some = Array.from({ length: 10 }, (_, j) => correct(port, about, i + j));
    answers.push(...(await Promise.all(some)));
  }
  const strange = answers.find((answer) => !/^303 \S+#correction-(received|full)$/.test(answer));
  if (strange !== undefined) return `one was answered ${strange}`;
  const received = answers.filter((answer) => answer.endsWith('received')).length;
  if (received < 1 || received > most) return `${received} were said to be received`;
  if (!(await correct(port, 'chinaums', 0)).endsWith('received')) {
    return 'another institution takes none any more';
  }
  return overfull(await keptIn(databaseUrl), about);
}

function overfull(kept: readonly Kept[], about: string): string | null {
  const full = kept.find(({ count }) => count > most);
  if (full) return `${full.institution} has ${full.count}`;
  const held = kept.find(({ institution }) => institution === about);
  return held?.private === 0 ? null : `of ${about} it keeps ${JSON.stringify(held)}`;
}

/** Posts a correction and gives status and address of the answer. */
async function correct(port: number, institution: string, index: number): Promise<string> {
  const page = `https://www.${institution}.com/p${index}?visitor=${mark}#${mark}`;
  const said = String(new URLSearchParams({ claim: 'wrong', page, name: mark }));
  const { status, text } = await send(port, {
    method: 'POST',
    target: `/zh/hotlines/${institution}/correction`,
    headers: [`X-Forwarded-For: 198.16.0.${index}`, `User-Agent: ${mark}`],
    body: announced('application/x-www-form-urlencoded', said),
  });
  return `${status} ${/^location: *(\S+)/im.exec(text)?.[1]}`;
}

/** How many corrections each institution has, and how many of them hold what was said beside the page. */
async function keptIn(url: string): Promise<Kept[]> {
  // A checkout that was never set up has no client yet when the runner is loaded.
  const { connect } = await import('@/lib/database/connect');
  const database = connect(url, 10_000);
  try {
    return await database.$queryRaw<Kept[]>`
      SELECT "institution_id" AS "institution",
        (count(*) FILTER (WHERE COALESCE("number", "page") IS NOT NULL))::int AS "count",
        (count(*) FILTER (WHERE c::text LIKE ${`%${mark}%`}))::int AS "private"
      FROM "correction" AS c GROUP BY "institution_id"`;
  } finally {
    await database.$disconnect();
  }
}
