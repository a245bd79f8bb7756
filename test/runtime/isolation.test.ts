// What a client keeps to itself, and where it refuses to be.
import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createSender } from "../../templates/typescript/runtime/sender.js";
import { countingCredential, operation, scripted, sender, settings } from "./client.js";

const get = operation("GET", "/x");

describe("a client in a browser", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("is refused when it signs, unless told", () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    const make = (options: object): unknown => createSender({ ...settings, signing: ["a"], credentials: { a: () => countingCredential() } }, { transport: scripted(), ...options });
    expect(() => make({})).toThrow(/^dangerouslyAllowBrowser: /);
    expect(() => make({ dangerouslyAllowBrowser: false })).toThrow(/^dangerouslyAllowBrowser: /);
    expect(make({ dangerouslyAllowBrowser: true })).toBeTypeOf("object");
    expect(createSender(settings, { transport: scripted() })).toBeTypeOf("object");
  });

  test("leaves the user agent to it", async () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    const transport = scripted();
    await sender(transport).send(get, undefined);
    expect(transport.sent[0]?.headers).toEqual({ accept: "application/json" });
  });
});

test("a sender shows nothing of its options", () => {
  const client = sender(scripted(), { key: "secret-value", token: "secret-token" });
  expect(`${inspect(client, { depth: 9, showHidden: true })} ${JSON.stringify(client)}`).not.toMatch(/secret-/);
});

test("two clients share nothing", async () => {
  const [first, second] = [scripted(), scripted()];
  const clients = [sender(first, { host: "https://a.example", lang: "en-US" }), sender(second, { host: "https://b.example" })];
  for (const client of clients) await client.send(get, undefined);
  expect([first.sent[0]?.url, second.sent[0]?.url, second.sent[0]?.headers["x-sample-lang"]]).toEqual(["https://a.example/x", "https://b.example/x", undefined]);
});
