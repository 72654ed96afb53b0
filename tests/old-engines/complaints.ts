import type { Page } from './driver';

/** Everything the page will complain about from now on: errors, refusals, answers of 500 and above, requests to another host. */
export function complaintsOf(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} for ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== origin) complaints.push(`asked ${request.url()}`);
  });
  return complaints;
}
