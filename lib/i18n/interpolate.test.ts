import { expect, it } from 'vitest';
import { interpolate } from './interpolate';

it('puts values into their places and leaves unknown places alone', () => {
  expect(interpolate('{name} says {what}', { name: '95588' })).toBe('95588 says {what}');
});

it('takes values as they are, signs of replacement patterns included', () => {
  expect(interpolate('「{answer}」', { answer: '$& {answer}' })).toBe('「$& {answer}」');
});
