import type { CDPSession, Page } from '@playwright/test';

/** A connection as the developer tools of a browser imitate it. */
export interface Network {
  readonly name: string;
  readonly latency: number;
  readonly downMegabits: number;
  readonly upMegabits: number;
}

/** Lighthouse's own figures: mobileSlow4G and mobileRegular3G. */
export const networks: readonly Network[] = [
  { name: 'slow 4G', latency: 150, downMegabits: 1.6, upMegabits: 0.75 },
  { name: '3G', latency: 300, downMegabits: 0.7, upMegabits: 0.7 },
];

const bytesPerSecond = (megabits: number) => (megabits * 1_000_000) / 8;

/** Makes a page as slow as a cheap phone, a quarter of this machine's speed, and its connection as slow as `network`. */
export async function slowDown(page: Page, network?: Network): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: bytesPerSecond(network.downMegabits),
      uploadThroughput: bytesPerSecond(network.upMegabits),
    });
  }
  return session;
}
