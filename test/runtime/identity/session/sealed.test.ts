import { CompactEncrypt } from "jose";
import { describe, expect, test } from "vitest";
import { opened, sealed } from "../../../../templates/typescript/runtime/identity/sealed.js";
import { startProvider } from "./provider.js";

const value = { word: "nobody reads this" };

test("what is sealed cannot be read, and comes back", async () => {
  const { login } = await startProvider();
  const text = await sealed(login, "login", value, 60);
  expect(text).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(JSON.parse(atob(text.split(".")[0] ?? ""))).toEqual({ alg: "dir", enc: "A256GCM" });
  expect(atob(text.split(".")[3]?.replaceAll("-", "+").replaceAll("_", "/") ?? "")).not.toContain("nobody");
  expect(await opened(login, "login", text)).toEqual(value);
});

test("the end is inside", async () => {
  const { login, clock } = await startProvider();
  const text = await sealed(login, "login", value, 60);
  clock.now += 59_999;
  expect(await opened(login, "login", text)).toEqual(value);
  clock.now += 1;
  expect(await opened(login, "login", text)).toBeNull();
});

test("the newest secret seals, every secret opens", async () => {
  const { another } = await startProvider();
  const before = another({ cookieSecret: "an-old-secret-of-the-application" });
  const between = another({ cookieSecret: "my-new-secret-of-the-application, an-old-secret-of-the-application" });
  const after = another({ cookieSecret: "my-new-secret-of-the-application" });
  const old = await sealed(before, "login", value, 60);
  expect(await opened(between, "login", old)).toEqual(value);
  expect(await opened(after, "login", old)).toBeNull();
  expect(await opened(after, "login", await sealed(between, "login", value, 60))).toEqual(value);
});

test.each(["Zq7", "Z,9f86d081884c7d659a2feaa0c55ad015", "9f86d081884c7d659a2feaa0c55ad015 , short", "a-secret-of-31-characters-only-"])("a secret that can be guessed is refused: %s", async (cookieSecret) => {
  const { another } = await startProvider();
  const refusal: unknown = await Promise.resolve(cookieSecret).then((given) => another({ cookieSecret: given })).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ name: "OptionError", option: "cookieSecret" });
  expect(`${refusal}`).not.toContain(cookieSecret);
});

describe("what is refused", () => {
  test.each<[string, (text: string) => string]>([
    ["nothing", () => ""],
    ["text", () => "not sealed"],
    ["a changed text", (text) => text.replace(/\.([\w-])([\w-]+)\.([\w-]+)$/, (_, first: string, rest: string, tag: string) => `.${first === "A" ? "B" : "A"}${rest}.${tag}`)],
    ["a changed tag", (text) => text.slice(0, -4) + (text.endsWith("AAAA") ? "BBBB" : "AAAA")],
    ["a text that is cut off", (text) => text.slice(0, -30)],
  ])("%s", async (_, change) => {
    const { login } = await startProvider();
    expect(await opened(login, "login", change(await sealed(login, "login", value, 60)))).toBeNull();
  });

  test("what was sealed for another purpose", async () => {
    const { login } = await startProvider();
    expect(await opened(login, "session", await sealed(login, "login", value, 60))).toBeNull();
  });

  test("what was sealed under another algorithm", async () => {
    const { login } = await startProvider();
    const [key = new Uint8Array()] = await login.sealingKeys("login");
    const content = new TextEncoder().encode(JSON.stringify({ until: login.now() + 60_000, value }));
    expect(await opened(login, "login", await new CompactEncrypt(content).setProtectedHeader({ alg: "A256KW", enc: "A256GCM" }).encrypt(key))).toBeNull();
    expect(await opened(login, "login", await new CompactEncrypt(content).setProtectedHeader({ alg: "dir", enc: "A256GCM" }).encrypt(key))).toEqual(value);
  });

  test("a seal without an end", async () => {
    const { login } = await startProvider();
    const [key = new Uint8Array()] = await login.sealingKeys("login");
    for (const content of [JSON.stringify({ value }), JSON.stringify({ until: login.now() + 60_000 }), JSON.stringify(null)]) {
      expect(await opened(login, "login", await new CompactEncrypt(new TextEncoder().encode(content)).setProtectedHeader({ alg: "dir", enc: "A256GCM" }).encrypt(key))).toBeNull();
    }
  });
});
