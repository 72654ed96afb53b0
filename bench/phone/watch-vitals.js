// Runs in the page before anything else of it does, and keeps in `watched` what vitals.ts reads.
(() => {
  const seen = { fcp: 0, lcp: 0, cls: 0, long: [] };
  window.watched = seen;
  const each = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  each('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  each('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  each('layout-shift', ({ value }) => {
    seen.cls += value;
  });
  each('longtask', ({ startTime, duration }) => seen.long.push({ start: startTime, duration }));
})();
