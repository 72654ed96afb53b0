import { formSubmission, trackSubmitter } from './form-submission';
import { formUrl } from './form-url';
import { linkUrl } from './link-url';
import type { Navigation } from './navigation';
import type { PageData } from './page-data';

/** Answers links, forms, back and forward of the whole document on this device; what is returned ends it. */
export function listen(navigation: Navigation, data: PageData): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const follow = (event: Event, url: string | null) => {
    if (event.defaultPrevented || !url) return;
    if (navigation.follow(new URL(url, window.location.href))) event.preventDefault();
  };
  document.addEventListener('click', trackSubmitter, { capture: true, signal });
  document.addEventListener('click', (event) => follow(event, linkUrl(event)), { signal });
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.defaultPrevented ? null : formSubmission(event);
      follow(event, form && formUrl(form, data.locale, data.copy()));
    },
    { signal },
  );
  window.addEventListener('popstate', () => navigation.restore(), { signal });
  return () => controller.abort();
}
