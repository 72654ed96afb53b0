import type { ListedAndFormer } from '@/lib/directory/model/former';
import { todayFor } from '@/lib/directory/model/today-for';
import { directorySnapshot } from '@/lib/directory/store/snapshot';
import { log } from '@/lib/log/log';

/** The published directory with the day that decides which numbers still count. */
export interface PublishedSnapshot extends ListedAndFormer {
  readonly version: number;
  readonly publishedAt: string;
  /** YYYY-MM-DD in China. */
  readonly today: string;
}

/** Gives the directory for today, or null while neither database nor copy has one. */
export async function publishedSnapshot(): Promise<PublishedSnapshot | null> {
  try {
    const { version, publishedAt, institutions, former = [] } = await directorySnapshot();
    const today = todayFor({ publishedAt }, new Date());
    return { version, publishedAt, institutions, former, today };
  } catch (error) {
    log().failed('the directory cannot be read', error);
    return null;
  }
}
