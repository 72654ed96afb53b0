import { type Browser, chromium, devices } from '@playwright/test';

/** Starts the browser the benches use. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox'] : [] });
}

/** A phone as merchants have it; nothing kept from an earlier visit. */
export const phone = {
  ...devices['Pixel 5'],
  viewport: { width: 360, height: 740 },
  locale: 'zh-CN',
};
