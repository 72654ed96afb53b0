import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { quietly, say, step } from './step.mjs';

const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('a step says when it begins and when it is done, and gives what it made', async () => {
  expect(await step('Making', async () => 7)).toBe(7);
  expect(printed[0]).toBe('• Making …');
  expect(printed[1]).toMatch(/^ {2}Making: done in /);
});

test('a quiet step prints nothing, and the next one prints again', async () => {
  await quietly(() =>
    step('Making', async () => {
      say('made');
      return step('Inside', async () => 0);
    }),
  );
  expect(printed).toEqual([]);
  await step('After', async () => 0);
  expect(printed).toHaveLength(2);
});

test('what fails in a quiet step is still thrown, and ends the quiet', async () => {
  const failing = quietly(() => step('Making', () => Promise.reject(new Error('disk full'))));
  await expect(failing).rejects.toThrow('disk full');
  say('heard');
  expect(printed).toEqual(['heard']);
});
