import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { ADMIN, startBuiltServer } from './built-server.js';
import { UNCLEAR } from './unclear.js';

const PICTURES = fileURLToPath(new URL('../../../artifacts', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

const WINDOW = {
  viewport: { width: 1366, height: 768 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce',
} as const;

/** Set by the suite's global setup; empty where no Chromium was found, and then said so at the end of the run. */
const CHROMIUM = process.env.GONGKAI_CHROMIUM;

/** A suite that needs a browser. Without one it is skipped, visibly. */
export const describeInBrowser = CHROMIUM ? describe : describe.skip;

/** A refusal of the server is also written to the console; everything else there is a fault of the page. */
const isRefusal = (text: string): boolean => text.includes('Failed to load resource: the server responded');

/** How long every reading takes at least: what a test takes for granted of a quick server is seen then, before CI is slow one day. */
const READING_MS = Number(process.env.BROWSER_READING_MS ?? 0);

/** A page whose readings are as slow as they were asked to be. */
async function slowed(page: Page): Promise<Page> {
  if (READING_MS > 0)
    await page.route('**/api/v1/**', async (route) => {
      if (route.request().method() === 'GET') await setTimeout(READING_MS);
      // The page may have gone meanwhile.
      await route.fallback().catch(() => undefined);
    });
  return page;
}

/** Somebody in front of the real product: one server, one browser, one window of 1366 × 768. */
export class Clerk {
  private static readonly opened: (() => Promise<void>)[] = [];
  readonly faults: string[] = [];

  private constructor(
    readonly base: string,
    readonly page: Page,
    private readonly browser: Browser,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isRefusal(message.text())) this.faults.push(message.text());
    });
  }

  /** @param more of the server's environment */
  static async arrive(more: NodeJS.ProcessEnv = {}): Promise<Clerk> {
    const server = await startBuiltServer(more);
    Clerk.opened.push(() => server.stop());
    const browser = await chromium.launch({
      executablePath: CHROMIUM ?? '',
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=zh-CN'],
      env: { ...process.env, LANGUAGE: 'zh_CN' },
    });
    Clerk.opened.push(() => browser.close());
    return new Clerk(server.base, await slowed(await browser.newPage(WINDOW)), browser);
  }

  /** A colleague at a computer of their own, with the same server. */
  async colleague(): Promise<Clerk> {
    return new Clerk(this.base, await slowed(await this.browser.newPage(WINDOW)), this.browser);
  }

  /** Also after an arrival that failed half-way: what was opened last is closed first. */
  static async leaveAll(): Promise<void> {
    for (const close of Clerk.opened.splice(0).reverse()) await close();
  }

  async logIn(): Promise<void> {
    await this.page.goto(`${this.base}/`);
    await this.page.getByLabel('用户名').fill(ADMIN.username);
    await this.page.getByLabel('密码', { exact: true }).fill(ADMIN.password);
    await this.page.getByRole('button', { name: '登录' }).click();
    await this.page.locator('.statutory').first().waitFor();
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name, level: 1 });
  }

  async openSection(name: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: '栏目' })
      .getByRole('link', { name, exact: true })
      // Until it is known which agency is meant, every section leads home.
      .and(this.page.locator('a:not([href="/"])'))
      .click();
  }

  /** Takes a picture of what is on the screen, and lets axe judge it; besides, what axe does not know of. */
  async look(name: string): Promise<void> {
    await this.settle();
    await this.picture(name);
    await this.page.evaluate(AXE);
    const found = await this.page.evaluate<AxeResults, string[]>(
      (tags) =>
        (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
          runOnly: tags,
          rules: {
            'heading-order': { enabled: true },
            'page-has-heading-one': { enabled: true },
            'empty-table-header': { enabled: true },
            'scope-attr-valid': { enabled: true },
          },
        }),
      RULES,
    );
    const violations = found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
    );
    const unclear = await this.page.evaluate<string[]>(UNCLEAR);
    expect({ name, violations, unclear }).toEqual({ name, violations: [], unclear: [] });
  }

  /** Only the picture, of a page that lets nothing run, not even axe. */
  async picture(name: string, page = this.page): Promise<void> {
    await mkdir(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  /** Colours and places still on their way would be judged wrongly, and so would what still waits for the server. */
  private async settle(): Promise<void> {
    await this.page.waitForTimeout(350);
    for (let waited = 0; waited < 150 && (await this.isMoving()); waited += 1) {
      await this.page.waitForTimeout(100);
    }
  }

  private isMoving(): Promise<boolean> {
    const running = "(animation) => animation.playState === 'running'";
    return this.page.evaluate<boolean>(`document.getAnimations().some(${running})`);
  }
}
