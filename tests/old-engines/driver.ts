import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from '../../scripts/launch/children.mjs';
import type { Engine } from './engines';

/** What is used of the driver: puppeteer-core 8, the one release found to drive Chromium 80, 90 and 106 alike. */
export interface Browser {
  createIncognitoBrowserContext(): Promise<Visit>;
  close(): Promise<void>;
}

/** A browser that remembers nothing of other visits. */
export interface Visit {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export interface Handle {
  asElement(): {
    evaluate<R>(work: (element: Element) => R): Promise<R>;
    type(text: string): Promise<void>;
  } | null;
}

export interface Page {
  goto(url: string, options: { waitUntil: 'networkidle0' }): Promise<unknown>;
  goBack(): Promise<unknown>;
  goForward(): Promise<unknown>;
  reload(options: { waitUntil: 'networkidle0' }): Promise<unknown>;
  evaluate<A extends unknown[], R>(work: (...given: A) => R, ...given: A): Promise<R>;
  evaluateHandle<A extends unknown[]>(work: (...given: A) => unknown, ...given: A): Promise<Handle>;
  select(selector: string, value: string): Promise<string[]>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  setJavaScriptEnabled(enabled: boolean): Promise<void>;
  emulateMediaType(type: 'print' | 'screen'): Promise<void>;
  emulateMediaFeatures(features: { name: string; value: string }[]): Promise<void>;
  screenshot(options: { path: string }): Promise<unknown>;
  pdf(options: { preferCSSPageSize: boolean }): Promise<Uint8Array>;
  mouse: { click(x: number, y: number): Promise<void> };
  url(): string;
  on(event: 'pageerror', heard: (error: Error) => void): void;
  on(event: 'console', heard: (message: { type(): string; text(): string }) => void): void;
  on(event: 'request', heard: (request: { url(): string }) => void): void;
  on(event: 'response', heard: (response: { url(): string; status(): number }) => void): void;
}

interface Driver {
  launch(options: {
    executablePath: string;
    args: string[];
    env: NodeJS.ProcessEnv;
  }): Promise<Browser>;
}

/** Starts one old engine with the driver installed in `folder`. */
export async function launchEngine(folder: string, engine: Engine): Promise<Browser> {
  const driver = createRequire(join(folder, 'package.json'))('puppeteer-core') as Driver;
  const lacking = (await run('ldd', [engine.executable])).includes('not found');
  return driver.launch({
    executablePath: engine.executable,
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
    env: lacking ? { ...process.env, LD_LIBRARY_PATH: engine.libraries } : process.env,
  });
}
