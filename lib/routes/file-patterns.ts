import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pagePatterns } from './page-patterns';

// Files the framework makes of a file beside the pages, under another name.
const made: Readonly<Record<string, string>> = {
  'manifest.ts': '/manifest.webmanifest',
  'robots.ts': '/robots.txt',
  'sitemap.ts': '/sitemap.xml',
};

/** What the build adds to the public folder after these addresses are listed. */
const built = ['/sw.js'];

/** Every address of the application in `root` that has no language in front: routes of their own, files of the public folder, those the framework makes and those the build adds. */
export function filePatterns(root: string): string[] {
  const routes = pagePatterns(join(root, 'app')).filter((path) => !path.startsWith('/[locale]'));
  return [
    ...routes,
    ...publicFiles(join(root, 'public')),
    ...madeFiles(join(root, 'app')),
    ...built,
  ];
}

/** The address of every file of the public folder, or of those below one of its folders. */
export function publicFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join('/', parentPath.slice(folder.length), name));
}

function madeFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => made[name] ?? []);
}
