// @vitest-environment happy-dom
import { createRef } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { PageRoot } from './page-root.browser';

it('React still leaves what the server drew; if not, see docs/upgrading.md', async () => {
  const drawn = '<div id="page"><form><input value="typed"></form></div>';
  document.body.innerHTML = `<main>${drawn}</main>`;
  const main = document.querySelector('main');
  const input = document.querySelector('input');
  if (!main) throw new Error('The document has no main.');
  const ref = createRef<HTMLDivElement>();
  const complaints = vi.fn();
  vi.spyOn(console, 'error').mockImplementation(complaints);
  hydrateRoot(
    main,
    <PageRoot
      {...{ ref, request: null, locale: 'zh', site: null, inWeChat: false }}
      directory={{ today: '2026-01-01', asOf: null, version: '' }}
    />,
    { onRecoverableError: complaints },
  );
  await vi.waitFor(() => expect(ref.current).not.toBeNull());
  expect(document.querySelector('input')).toBe(input);
  expect(main.innerHTML).toBe(drawn);
  expect(complaints).not.toHaveBeenCalled();
});
