import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterPaint } from '@/components/ui/after-paint';
import { DeferBelowFold } from '@/components/ui/defer-below-fold';
import type { PageContext } from '@/lib/pages/page-context';
import type { PageRequest } from '@/lib/pages/page-request';
import { formSubmission, trackSubmitter } from './form-submission';
import { formUrl } from './form-url';
import { fullTitle } from './full-title';
import { addToHistory, tellNext } from './history';
import { linkUrl } from './link-url';
import { moveFocus } from './move-focus';
import { pageRootId } from './page-root';
import { renderPage } from './render-page';
import { type Route, resolveRoute } from './resolve-route';

interface DevicePagesProps {
  /** The page the server drew. */
  readonly first: PageRequest;
  readonly context: PageContext;
}

/** Every page of the check, the plan, the directory and the practice, drawn on the device: following a link or sending a form asks nobody. */
export function ClientRouter({ first, context }: DevicePagesProps) {
  const [shown, setShown] = useState({ request: first, turn: 0, whole: true });
  const pages = useMemo(() => {
    function show({ request, url }: Route): void {
      // A place on the page has to be there to be gone to.
      const whole = url.hash !== '';
      flushSync(() => setShown(({ turn }) => ({ request, turn: turn + 1, whole })));
      document.title = fullTitle(request, context);
      moveFocus(url.hash);
      afterPaint(tellNext);
    }
    function follow(route: Route): void {
      addToHistory(route.url);
      show(route);
    }
    function goTo(address: string): void {
      const route = resolveRoute(address, context);
      if (route) follow(route);
      else window.location.assign(address);
    }
    return { show, follow, goTo };
  }, [context]);
  useEffect(() => listen(pages, context), [pages, context]);
  return (
    <DeferBelowFold key={shown.turn} whole={shown.whole}>
      {renderPage(shown.request, { ...context, goTo: pages.goTo })}
    </DeferBelowFold>
  );
}

interface Pages {
  /** Draws a page of the history. */
  readonly show: (route: Route) => void;
  /** Draws a page and adds it to the history. */
  readonly follow: (route: Route) => void;
}

function listen(pages: Pages, context: PageContext): () => void {
  document.getElementById(pageRootId)?.setAttribute('data-router', 'client');
  const controller = new AbortController();
  const { signal } = controller;
  const follow = (event: Event, address: string | null) => {
    const route = event.defaultPrevented || !address ? null : resolveRoute(address, context);
    if (!route) return;
    event.preventDefault();
    pages.follow(route);
  };
  document.addEventListener('click', trackSubmitter, { capture: true, signal });
  document.addEventListener('click', (event) => follow(event, linkUrl(event)), { signal });
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.defaultPrevented ? null : formSubmission(event);
      follow(event, form && formUrl(form, context));
    },
    { signal },
  );
  window.addEventListener(
    'popstate',
    () => {
      const route = resolveRoute(window.location.href, context);
      if (route) pages.show(route);
    },
    { signal },
  );
  return () => controller.abort();
}
