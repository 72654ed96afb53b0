import { stop } from '../../scripts/launch/children.mjs';
import { fillDatabase, startDatabase } from '../../scripts/launch/database';
import { quietly } from '../../scripts/launch/step.mjs';

/** An embedded database and how to end it. */
export type FilledDatabase = { url: string; close(): Promise<void> };

/** Starts an embedded database in `folder` with today's tables and directory, without telling the steps. */
export async function filledDatabase(root: string, folder: string): Promise<FilledDatabase> {
  return quietly(async () => {
    const { child, url } = await startDatabase(root, folder);
    const close = () => stop(child);
    try {
      await fillDatabase(root, url);
    } catch (error) {
      await close();
      throw error;
    }
    return { url, close };
  });
}
