/** Puts text into the selection's place on the way to the clipboard; true only if the browser really took it. */
function copiedOldWay(text: string): boolean {
  let taken = false;
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', hand);
  try {
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', hand);
  }
}

/**
 * Copies a text and says whether that worked. The old way comes first: WeChat on Android offers the newer one and
 * refuses it, and asking it first would use up the tap. Safari takes the old way only while something is selected.
 */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    if (copiedOldWay(text)) return true;
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
