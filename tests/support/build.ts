import { prepareAlone } from '../../scripts/launch/begin.mjs';
import { ensureBuild } from '../../scripts/launch/build';
import { ensurePrismaClient } from '../../scripts/launch/prisma-client';

/** The folder with the production server of today's sources, built unless it exists. */
export async function todaysBuild(root: string): Promise<string> {
  const release = await prepareAlone(root);
  return ensurePrismaClient(root)
    .then(() => ensureBuild(root))
    .finally(release);
}
