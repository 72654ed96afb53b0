import type { Institution } from '@/lib/directory/model/institution';
import { todayFor } from '@/lib/directory/model/today-for';
import { directorySnapshot } from '@/lib/directory/store/snapshot';
import { log } from '@/lib/log/log';

/** The published directory with the day that decides which numbers still count. */
export interface PublishedSnapshot {
  readonly version: number;
  readonly publishedAt: string;
  readonly institutions: readonly Institution[];
  /** YYYY-MM-DD in China. */
  readonly today: string;
}

/** Gives the directory for today, or null while neither database nor copy has one. */
export async function publishedSnapshot(): Promise<PublishedSnapshot | null> {
  try {
    const { version, publishedAt, institutions } = await directorySnapshot();
    return { version, publishedAt, institutions, today: todayFor({ publishedAt }, new Date()) };
  } catch (error) {
    log().failed('the directory cannot be read', error);
    return null;
  }
}
