/** Makes the server ready: its lines go into the log, wrong settings end it, the directory is in memory before the first reader. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { makeReady } = await import('@/lib/make-ready');
  makeReady();
}
