import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metricsText } from './metrics-text';

test('a metric is a help, a type and a line a figure; one without a figure is left out', () => {
  const metric = { name: 'a_seconds', type: 'histogram', help: 'Some.' } as const;
  const samples = [
    { suffix: '_bucket', labels: { kind: 'page', le: '+Inf' }, value: 2 },
    { suffix: '_sum', value: 0.5 },
  ];
  const none = { ...metric, name: 'b', samples: [] };
  expect(metricsText([{ ...metric, samples }, none])).toBe(
    '# HELP a_seconds Some.\n# TYPE a_seconds histogram\na_seconds_bucket{kind="page",le="+Inf"} 2\na_seconds_sum 0.5\n',
  );
});

test('no label can end its quotes or its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const samples = [{ labels: { a: text }, value: 1 }];
      const [, , line = ''] = metricsText([
        { name: 'm', type: 'gauge', help: 'M.', samples },
      ]).split('\n');
      expect(line).toMatch(/^m\{a="(?:[^"\\]|\\.)*"\} 1$/s);
    }),
  );
});
