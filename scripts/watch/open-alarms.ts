import type { PrismaClient } from '@/lib/database/generated/client';
import { pointId } from '@/lib/directory/model/points';
import { openAlarms } from '@/lib/watch/store/open-alarms';
import { alarmLine } from './lines';

/** Lists what waits for a person, the gravest first. */
export async function openAlarmLines(database: PrismaClient): Promise<string[]> {
  const alarms = await openAlarms(database);
  if (alarms.length === 0) return ['Nothing waits for a person.'];
  return alarms.map(({ institutionId, kind, value, url, finding, lowers }) =>
    alarmLine(pointId(institutionId, { kind, value }), url, finding, lowers),
  );
}
