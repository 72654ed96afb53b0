/** True for an address of the reviewers' console. */
export function isConsole(path: string): boolean {
  return path === '/console' || path.startsWith('/console/');
}
