// A person's whole way through the Express example, in a real Chromium: login, callback, a protected page, logout.
import { afterAll, expect, it } from "vitest";
import { chromium } from "playwright-core";
import { account } from "../identity/accounts.js";
import { application } from "../identity/application.js";
import { startProvider } from "../identity/provider.js";
import { startExpress } from "../frameworks/examples/express.js";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const provider = await startProvider();
const port = 47_123;
const origin = `http://localhost:${port}`;
const client = { login: application(provider.issuer, "browser", { redirectUri: `${origin}/callback`, logoutRedirectUri: `${origin}/`, insecureCookies: true }) };
const running = await startExpress(client, origin, port);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
afterAll(async () => {
  await browser.close();
  await running.close();
});

it("logs in, sees what is protected, and logs out", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/profile`);
  await page.waitForURL(`${provider.issuer}/**`);
  await page.fill('input[name="login"]', account.sub);
  await page.fill('input[name="password"]', "whatever it is");
  await page.click('button[type="submit"]');
  // Consent, where the provider asks for it.
  while (page.url().startsWith(provider.origin)) {
    await page.click('button[type="submit"]');
    await page.waitForLoadState();
  }
  expect(page.url()).toBe(`${origin}/profile`);
  const profile: unknown = JSON.parse((await page.textContent("body")) ?? "");
  expect(profile).toMatchObject({ sub: account.sub });
  expect(await page.evaluate("document.cookie")).toBe("");
  const cookies = (await context.cookies(origin)).map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite]);
  expect(cookies).toEqual([["sample-login-session", true, "Lax"]]);

  await page.goto(`${origin}/account`);
  await page.click("text=Log out");
  await page.waitForURL(`${provider.issuer}/**`);
  await page.click('button[value="yes"]');
  await page.waitForURL(`${origin}/`);
  expect(await page.textContent("body")).toBe("welcome");
  expect((await context.cookies(origin)).filter(({ name }) => name.startsWith("sample-login"))).toEqual([]);
  await page.goto(`${origin}/profile`);
  expect(page.url().startsWith(provider.origin)).toBe(true);
});
