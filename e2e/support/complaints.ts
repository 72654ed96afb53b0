import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** Everything the pages of this context will complain about, filled while the test runs. */
export async function complaintsOf(context: BrowserContext, home: string): Promise<string[]> {
  const complaints: string[] = [];
  const missing = new Set<string>();
  await context.addInitScript(reportViolations);
  context.on('response', (response) => {
    if (response.status() >= 400 && response.request().isNavigationRequest()) {
      missing.add(response.url());
    }
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !aboutMissingPage(message, missing)) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== home) {
      complaints.push(`request to another host: ${request.url()}`);
    }
  });
  return complaints;
}

function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`content policy: ${event.violatedDirective} refused ${event.blockedURI}`);
  });
}

// A page that answers 404 on purpose is itself reported as a resource that failed to load.
function aboutMissingPage(message: ConsoleMessage, missing: Set<string>): boolean {
  return /Failed to load resource/.test(message.text()) && missing.has(message.location().url);
}
