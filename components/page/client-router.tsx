import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterPaint } from '@/components/ui/after-paint';
import { DeferBelowFold } from '@/components/ui/defer-below-fold';
import type { PageRequest } from '@/lib/pages/page-request';
import { fullTitle } from './full-title';
import { listen } from './listen';
import { moveFocus } from './move-focus';
import { createNavigation } from './navigation';
import { tellNext } from './next-history';
import type { PageData } from './page-data';
import { pageRootId } from './page-root';
import { renderPage } from './render-page';
import type { Route } from './resolve-route';

interface ClientRouterProps {
  /** The page to begin with; everything it is drawn from has been loaded. */
  readonly first: PageRequest;
  readonly data: PageData;
}

/** Every page of the check, the plan, the directory and the practice, drawn on the device: following a link or sending a form asks nobody. */
export function ClientRouter({ first, data }: ClientRouterProps) {
  const [shown, setShown] = useState({
    ...{ request: first, context: data.context() },
    ...{ turn: 0, whole: true },
  });
  const navigation = useMemo(() => {
    function show({ request, url }: Route): void {
      const context = data.context();
      // A place on the page has to be there to be gone to.
      const whole = url.hash !== '';
      flushSync(() => setShown(({ turn }) => ({ request, context, turn: turn + 1, whole })));
      document.title = fullTitle(request, context);
      moveFocus(url.hash);
      afterPaint(tellNext);
    }
    return createNavigation(data, show);
  }, [data]);
  useEffect(() => {
    document.getElementById(pageRootId)?.setAttribute('data-router', 'client');
    return listen(navigation, data);
  }, [navigation, data]);
  return (
    <DeferBelowFold key={shown.turn} whole={shown.whole}>
      {renderPage(shown.request, { ...shown.context, goTo: navigation.goTo })}
    </DeferBelowFold>
  );
}
