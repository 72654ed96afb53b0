/** Takes the directory into memory when the server starts, so that its first reader needs no database any more. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { directorySnapshot } = await import('@/lib/directory/snapshot');
  // Whoever asks for a page hears of a directory that is nowhere; the server starts all the same.
  directorySnapshot().catch(() => undefined);
}
