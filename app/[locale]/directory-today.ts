import type { DirectoryToday } from '@/components/plan/call-view';
import { chinaDate } from '@/lib/directory/china-date';
import { directorySnapshot } from '@/lib/directory/snapshot';

/** The directory with the date that decides which numbers still count; an unreachable one is empty, so that a verdict never waits for it. */
export async function directoryToday(): Promise<DirectoryToday> {
  const today = chinaDate(new Date());
  try {
    const { institutions } = await directorySnapshot();
    return { institutions, today };
  } catch (error) {
    console.error(error);
    return { institutions: [], today };
  }
}
