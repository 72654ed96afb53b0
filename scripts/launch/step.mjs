/** Does `work` under a title, saying every few seconds that it still goes on, and at the end how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} */
export async function step(title, work) {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(0);
  console.log(`• ${title} …`);
  const timer = setInterval(() => console.log(`  ${title}: ${seconds()} s`), 10_000);
  try {
    const result = await work();
    console.log(`  ${title}: done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
