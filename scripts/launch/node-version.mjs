import { Problem } from './problem.mjs';

/** Throws a Problem unless this Node can run the tools we build with.
 * @param {string} version such as "20.19.0" */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (fits) return;
  throw new Problem(
    `Node ${version} cannot run this: it needs 20.19 or newer, 22.12 or newer, or 24 and above.`,
    'Install a newer one from https://nodejs.org (or: nvm install 24) and start again.',
  );
}

/** One line for whoever runs a Node that gets no security fixes any more; null for any other.
 * @param {string} version such as "20.19.0" */
export function nodeAdvice(version = process.versions.node) {
  if (!version.startsWith('20.')) return null;
  return `Node ${version} has had no security fixes since April 2026: install Node 24 from https://nodejs.org (or: nvm install 24).`;
}
