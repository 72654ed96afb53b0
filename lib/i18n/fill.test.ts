import { expect, it } from 'vitest';
import { fill } from './fill';

it('puts values into their places and leaves unknown places alone', () => {
  expect(fill('{name} says {what}', { name: '95588' })).toBe('95588 says {what}');
});

it('takes values as they are, signs of replacement patterns included', () => {
  expect(fill('「{answer}」', { answer: '$& {answer}' })).toBe('「$& {answer}」');
});
