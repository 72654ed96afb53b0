import { createElement, type ReactNode } from 'react';
import { DirectoryContext } from '@/components/sheets/directory-context';
import type { PageContext } from '@/lib/pages/page-context';
import type { PageRequest, PhonePageId } from '@/lib/pages/page-request';
import { pageViews } from './page-views';

/** Draws the page somebody asked for; the one way it is drawn, on the server as on the phone. Throws while its view is not loaded. */
export function renderPage<I extends PhonePageId>(
  request: PageRequest<I>,
  context: PageContext,
): ReactNode {
  const view = pageViews[request.page as I].loaded();
  if (!view) throw new Error(`The page "${request.page}" is drawn before its view is loaded.`);
  const page = createElement(view, { request, context });
  return createElement(DirectoryContext, { value: context.directory }, page);
}
