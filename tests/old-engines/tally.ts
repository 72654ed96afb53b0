/** Counts what held and what did not, and prints each as it comes. */
export class Tally {
  passed = 0;
  failed = 0;

  /** Only checks whose title holds `wanted` are made. */
  constructor(private readonly wanted: string) {}

  /** Makes one check; it holds when it neither throws nor returns a complaint. */
  async hold(title: string, check: () => Promise<readonly string[]>): Promise<void> {
    if (!title.includes(this.wanted)) return;
    const complaints = await check().catch((error: Error) => [error.message]);
    if (complaints.length === 0) {
      this.passed++;
      console.log(`  ✓ ${title}`);
      return;
    }
    this.failed++;
    console.log(`  ✗ ${title}`);
    for (const complaint of complaints) console.log(`      ${complaint}`);
  }
}
