import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-component-update', '--disable-sync'];
const INSTALLED = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Start the browser that comes with the packages, or else an installed one. Where none starts, say what to install. */
export async function startBrowser(): Promise<Browser> {
  const faults: string[] = [];
  const candidates = [
    async () => chromium.executablePath(),
    ...INSTALLED.filter((path): path is string => path !== undefined && existsSync(path)).map((path) => async () => Promise.resolve(path)),
  ];
  for (const candidate of candidates) {
    try {
      // The package's own arguments ask for a single process, which crashes.
      return await playwright.launch({ executablePath: await candidate(), args: ARGS, headless: true });
    } catch (error) {
      faults.push(error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error));
    }
  }
  throw new Error(`No browser starts. Install Chromium or Chrome (Debian: apt-get install chromium), or set CHROME_PATH.\n${faults.join('\n')}`);
}
