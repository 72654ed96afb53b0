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
      const look = () => (heading() === before ? requestAnimationFrame(look) : noteAfterPaint());
      look();
    },
    { capture: true },
  );
  document.addEventListener('DOMContentLoaded', () => {
    if (sessionStorage.getItem('tapped')) noteAfterPaint();
  });
})();
