/**
 * The script an empty page brings (bench/empty-page), weighed in the same build as our pages by `npm run bench weight`.
 * It depends on these versions and on the oldest browsers we build for; whoever changes one of them weighs anew.
 */
export const floor = {
  kilobytes: 133.4,
  next: '16.4.6',
  react: '19.3.1',
  browsers: ['chrome 80', 'safari 13.1'],
} as const;
