import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterPaint } from '@/components/ui/after-paint';
import { TopFirst } from '@/components/ui/top-first';
import { addToHistory, tellNext } from './address-bar';
import { addressOfForm } from './address-of-form';
import { type Arrival, arrivalAt } from './arrival-at';
import { bodyOf } from './body-of';
import { drawnId } from './drawn';
import { fullTitle } from './full-title';
import type { Ground } from './ground';
import { linkOf } from './link-of';
import type { PageRequest } from './page-request';
import { rememberTouch, sentForm } from './sent-form';
import { settle } from './settle';

interface DevicePagesProps {
  /** The page the server drew. */
  readonly first: PageRequest;
  readonly ground: Ground;
}

/** Every page of the check, the plan, the directory and the practice, drawn on the device: following a link or sending a form asks nobody. */
export function DevicePages({ first, ground }: DevicePagesProps) {
  const [shown, setShown] = useState({ request: first, turn: 0, whole: true });
  const pages = useMemo(() => {
    function show({ request, url }: Arrival): void {
      // A place on the page has to be there to be gone to.
      const whole = url.hash !== '';
      flushSync(() => setShown(({ turn }) => ({ request, turn: turn + 1, whole })));
      document.title = fullTitle(request, ground);
      settle(url.hash);
      afterPaint(tellNext);
    }
    function follow(arrival: Arrival): void {
      addToHistory(arrival.url);
      show(arrival);
    }
    function goTo(address: string): void {
      const arrival = arrivalAt(address, ground);
      if (arrival) follow(arrival);
      else window.location.assign(address);
    }
    return { show, follow, goTo };
  }, [ground]);
  useEffect(() => listen(pages, ground), [pages, ground]);
  return (
    <TopFirst key={shown.turn} whole={shown.whole}>
      {bodyOf(shown.request, { ...ground, goTo: pages.goTo })}
    </TopFirst>
  );
}

interface Pages {
  /** Draws a page of the history. */
  readonly show: (arrival: Arrival) => void;
  /** Draws a page and adds it to the history. */
  readonly follow: (arrival: Arrival) => void;
}

function listen(pages: Pages, ground: Ground): () => void {
  document.getElementById(drawnId)?.setAttribute('data-drawn-by', 'device');
  const controller = new AbortController();
  const { signal } = controller;
  const follow = (event: Event, address: string | null) => {
    const arrival = event.defaultPrevented || !address ? null : arrivalAt(address, ground);
    if (!arrival) return;
    event.preventDefault();
    pages.follow(arrival);
  };
  document.addEventListener('click', rememberTouch, { capture: true, signal });
  document.addEventListener('click', (event) => follow(event, linkOf(event)), { signal });
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.defaultPrevented ? null : sentForm(event);
      follow(event, form && addressOfForm(form, ground));
    },
    { signal },
  );
  window.addEventListener(
    'popstate',
    () => {
      const arrival = arrivalAt(window.location.href, ground);
      if (arrival) pages.show(arrival);
    },
    { signal },
  );
  return () => controller.abort();
}
