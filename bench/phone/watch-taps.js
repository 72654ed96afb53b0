// Runs in every document: notes when a tap came and when a changed heading, here or in the next document, was painted.
(() => {
  const now = () => performance.timeOrigin + performance.now();
  const heading = () => document.querySelector('main h1')?.textContent ?? '';
  const note = () => sessionStorage.setItem('painted', String(now()));
  const noteAfterPaint = () =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = note;
      port2.postMessage(null);
    });
  document.addEventListener(
    'click',
    (event) => {
      const before = heading();
      sessionStorage.removeItem('painted');
      sessionStorage.setItem('tapped', String(performance.timeOrigin + event.timeStamp));
      new MutationObserver((_, observer) => {
        if (heading() === before) return;
        observer.disconnect();
        noteAfterPaint();
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
    },
    { capture: true },
  );
  document.addEventListener('DOMContentLoaded', () => {
    if (sessionStorage.getItem('tapped')) noteAfterPaint();
  });
})();
