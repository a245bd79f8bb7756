import { describe, expect, test } from "vitest";
import { cookieLine, cookieName, cookiesOf, deletedCookieLines, joinedCookie, splitCookieLines, type CookieSettings } from "../../../../templates/typescript/runtime/identity/cookies.js";
import { application, Browser } from "./provider.js";

const settings: CookieSettings = { name: "__Host-s", maxAge: 60, secure: true };

function headersWith(lines: readonly string[]): Headers {
  return new Headers(lines.map((line) => ["set-cookie", line] as [string, string]));
}

test.each<[string, { given: string | null; want: [string, string][] }]>([
  ["none", { given: null, want: [] }],
  ["one", { given: "a=b", want: [["a", "b"]] }],
  ["several, however they are separated", { given: "a=b; c=d;e=f", want: [["a", "b"], ["c", "d"], ["e", "f"]] }],
  ["a value with an equals sign", { given: "a=b=c==", want: [["a", "b=c=="]] }],
  ["an empty value", { given: "a=; b=c", want: [["a", ""], ["b", "c"]] }],
  ["nothing that has no name", { given: "=a; b; ;", want: [] }],
  ["the first of a name", { given: "a=first; a=second", want: [["a", "first"]] }],
  ["a name as it was set: with a space of Latin-1 in front, another host of the domain can set one that begins as ours", { given: "a=b; \u00a0__Host-s=theirs; \u0085__Host-s=theirs; __Host-s=ours", want: [["a", "b"], ["\u00a0__Host-s", "theirs"], ["\u0085__Host-s", "theirs"], ["__Host-s", "ours"]] }],
  ["names that objects have", { given: "__proto__=a; constructor=b", want: [["__proto__", "a"], ["constructor", "b"]] }],
])("cookies of a request: %s", (_, { given, want }) => {
  expect([...cookiesOf(new Request(application, { headers: given === null ? {} : { cookie: given } }))]).toEqual(want);
});

test("a cookie is bound to its host and TLS, except where there is no TLS", () => {
  expect(cookieName({ insecureCookies: false }, "s")).toBe("__Host-s");
  expect(cookieName({ insecureCookies: true }, "s")).toBe("s");
  expect(cookieLine("value", settings)).toBe("__Host-s=value; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure");
  expect(cookieLine("value", { ...settings, secure: false })).toBe("__Host-s=value; Path=/; Max-Age=60; HttpOnly; SameSite=Lax");
});

describe("a value of any length", () => {
  test.each([0, 1, 3791, 3792, 3793, 4096, 7584, 7585, 30_336])("of %i characters comes back, in lines of 4096 bytes at most", (length) => {
    const value = Array.from({ length }, (_, index) => String.fromCharCode(97 + (index % 26))).join("");
    const lines = splitCookieLines(value, new Map(), settings) ?? [];
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(4096);
    expect(lines.length).toBeLessThanOrEqual(8);
    expect(joinedCookie(new Browser().take(headersWith(lines)).cookies, settings.name)).toBe(value);
  });

  test("is too large above eight parts", () => {
    expect(splitCookieLines("x".repeat(30_337), new Map(), settings)).toBeNull();
  });

  test("is not there without its cookies", () => {
    expect(joinedCookie(new Map([["__Host-other", "x"], ["__Host-s.1", "x"]]), settings.name)).toBeUndefined();
  });
});

test("all that may be there is deleted where it is not known what is", () => {
  const every = ["", ".0", ".1", ".2", ".3", ".4", ".5", ".6", ".7"].map((end) => `__Host-s${end}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure`);
  expect(deletedCookieLines(null, { ...settings, maxAge: 0 })).toEqual(every);
  expect(deletedCookieLines(new Map([["__Host-s.1", "x"], ["other", "y"]]), settings)).toEqual([every[2]]);
});
