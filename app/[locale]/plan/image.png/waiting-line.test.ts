import { expect, it } from 'vitest';
import { waitingLine } from './waiting-line';

function held() {
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { done, finish };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('draws two at once, lets the next wait and sends the one after away', async () => {
  const inLine = waitingLine(2, 1);
  const works = [held(), held(), held()];
  const begun: number[] = [];
  const results = works.map((work, index) =>
    inLine(async () => {
      begun.push(index);
      await work.done;
      return index;
    }),
  );
  await settled();
  expect(begun).toEqual([0, 1]);
  expect(await inLine(async () => 'too many')).toBeNull();

  works[0]?.finish();
  await settled();
  expect(begun).toEqual([0, 1, 2]);
  for (const { finish } of works) finish();
  expect(await Promise.all(results)).toEqual([0, 1, 2]);
});

it('goes on after a drawing that failed', async () => {
  const inLine = waitingLine(1, 0);
  await expect(inLine(() => Promise.reject(new Error('no font')))).rejects.toThrow('no font');
  expect(await inLine(async () => 'drawn')).toBe('drawn');
});

it('never lets a newcomer overtake somebody whose turn has come', async () => {
  const inLine = waitingLine(1, 1);
  const [first, second] = [held(), held()];
  let working = 0;
  let most = 0;
  const work = (until: Promise<void>) => async () => {
    working += 1;
    most = Math.max(most, working);
    await until;
    working -= 1;
  };
  const one = inLine(work(first.done));
  const two = inLine(work(second.done));
  first.finish();
  await one;
  const three = inLine(work(Promise.resolve()));
  second.finish();
  await Promise.all([two, three]);
  expect(most).toBe(1);
});
