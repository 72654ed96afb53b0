import type { PrismaClient } from '@/lib/database/generated/client';
import { pointId } from '@/lib/directory/model/points';
import { verifiedHostBook } from '@/lib/directory/review/signing/verified-hosts';
import { openAlarms } from '@/lib/watch/store/open-alarms';
import { lostWords } from '@/lib/watch/words/watched-words';
import { alarmLine, lostWordsLine } from './lines';

/** Lists what waits for a person, the gravest first. */
export async function openAlarmLines(database: PrismaClient): Promise<string[]> {
  const alarms = await openAlarms(database);
  const lost = await lostWords(database, await verifiedHostBook(database));
  if (alarms.length + lost.length === 0) return ['Nothing waits for a person.'];
  return [
    ...alarms.map(({ institutionId, kind, value, url, finding, lowers }) =>
      alarmLine(pointId(institutionId, { kind, value }), url, finding, lowers),
    ),
    ...lost.map(lostWordsLine),
  ];
}
