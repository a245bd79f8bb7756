import { createServer, request as send, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { sendResponse, webRequest, type WebRequestOptions } from "../../../../templates/typescript/runtime/identity/node-adapter.js";

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string;
}

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

/** What a server does with one request that really travels. */
async function exchange({ method = "GET", path = "/", headers = {}, body }: Sent, handle: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>): Promise<Answered> {
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: unknown) => {
      outgoing.statusCode = 500;
      outgoing.end(`${error}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const address: string | AddressInfo | null = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return new Promise((resolve, reject) => {
    const outgoing = send({ port: address.port, host: "127.0.0.1", method, path, headers: { host: "app.example.com:8080", connection: "close", ...headers } }, (incoming) => {
      let text = "";
      incoming.setEncoding("utf8").on("data", (chunk: string) => (text += chunk)).on("end", () => resolve({ status: incoming.statusCode, headers: incoming.headers, text }));
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** The request as it is seen by code for the web, and its body. */
async function seen(sent: Sent, options?: WebRequestOptions | ((incoming: IncomingMessage) => Promise<WebRequestOptions>)): Promise<{ request: Request; text: string }> {
  let found: { request: Request; text: string } | undefined;
  const { text } = await exchange(sent, async (incoming, outgoing) => {
    const request = webRequest(incoming, typeof options === "function" ? await options(incoming) : options);
    found = { request, text: await request.text() };
    outgoing.end();
  });
  if (found === undefined) throw new Error(text);
  return found;
}

describe("a request", () => {
  test("keeps method, address and headers", async () => {
    const { request } = await seen({ method: "DELETE", path: "/a%20b/c?d=e&d=f", headers: { cookie: ["a=b", "c=d"], "x-name": "value", accept: "text/html, */*" } });
    expect([request.method, request.url]).toEqual(["DELETE", "http://app.example.com:8080/a%20b/c?d=e&d=f"]);
    expect([request.headers.get("cookie"), request.headers.get("x-name"), request.headers.get("accept")]).toEqual(["a=b; c=d", "value", "text/html, */*"]);
  });

  test.each<[string, { given: string; want: string }]>([
    ["two slashes", { given: "//other.example/path", want: "http://app.example.com:8080//other.example/path" }],
    ["a slash and a backslash", { given: "/\\other.example", want: "http://app.example.com:8080//other.example" }],
    ["a whole address", { given: "http://other.example/path", want: "http://app.example.com:8080/http://other.example/path" }],
    ["a question mark alone", { given: "/?", want: "http://app.example.com:8080/" }],
  ])("stays at this host when its path begins with %s", async (_, { given, want }) => {
    const { request } = await seen({ path: given });
    expect(new URL(request.url).host).toBe("app.example.com:8080");
    expect(request.url.replace(/\?$/, "")).toBe(want);
  });

  test("has the origin that browsers see, and the address that a framework keeps", async () => {
    const { request } = await seen({ path: "/rest" }, { origin: "https://app.example.com", url: "/mounted/rest?a=b" });
    expect(request.url).toBe("https://app.example.com/mounted/rest?a=b");
  });

  test("does not believe what anybody can send about the origin", async () => {
    const { request } = await seen({ headers: { "x-forwarded-host": "other.example", "x-forwarded-proto": "https", forwarded: "host=other.example;proto=https" } });
    expect(new URL(request.url).origin).toBe("http://app.example.com:8080");
  });

  test("has its body", async () => {
    const { text } = await seen({ method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "a=b&c=%26" });
    expect(text).toBe("a=b&c=%26");
  });

  test("leaves its body to others when nobody reads it here", async () => {
    const { text } = await exchange({ method: "POST", body: "untouched" }, async (incoming, outgoing) => {
      webRequest(incoming);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(incoming.readableDidRead).toBe(false);
      for await (const chunk of incoming) outgoing.write(chunk);
      outgoing.end();
    });
    expect(text).toBe("untouched");
  });

  test.each<[string, { given: unknown; want: string }]>([
    ["an object", { given: { logout_token: "a b&c", list: ["x"] }, want: "logout_token=a+b%26c" }],
    ["a text", { given: "a=b", want: "a=b" }],
    ["nothing", { given: undefined, want: "" }],
    ["null", { given: null, want: "" }],
  ])("has what a body parser made of its body: %s", async (_, { given, want }) => {
    const { text } = await seen({ method: "POST", body: "read already" }, async (incoming) => {
      for await (const chunk of incoming) expect(`${chunk}`).toBe("read already");
      return { body: given };
    });
    expect(text).toBe(want);
  });

  test("reads no more than 64 kB, and is answered all the same", async () => {
    const { status, text } = await exchange({ method: "POST", body: "x".repeat(200_000) }, async (incoming, outgoing) => {
      const failure = await webRequest(incoming).text().catch((error: unknown) => error);
      outgoing.end(failure instanceof TypeError ? "refused" : "read");
    });
    expect([status, text]).toEqual([200, "refused"]);
    const { text: all } = await seen({ method: "POST", body: "x".repeat(65_536) });
    expect(all).toHaveLength(65_536);
  });

  test("is answered after its body was given up", async () => {
    const { text } = await exchange({ method: "POST", body: "x".repeat(5_000_000) }, async (incoming, outgoing) => {
      const reader = webRequest(incoming).body?.getReader();
      const first = await reader?.read();
      await reader?.cancel();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(incoming.destroyed).toBe(false);
      outgoing.end(first?.done === false ? "answered" : "");
    });
    expect(text).toBe("answered");
  });

  test("is refused with a host that is none", async () => {
    await expect(seen({ headers: { host: "a b" } })).rejects.toThrow("TypeError");
  });
});

describe("an answer", () => {
  test("has status, headers and body, and each cookie on a line of its own beside those of the application", async () => {
    const { status, headers, text } = await exchange({}, async (_, outgoing) => {
      outgoing.setHeader("set-cookie", "mine=1");
      outgoing.setHeader("x-mine", "1");
      const answer = new Headers({ "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
      answer.append("set-cookie", "a=b; Expires=Wed, 09 Jun 2027 10:18:14 GMT");
      answer.append("set-cookie", "c=d");
      await sendResponse(outgoing, new Response("Grüße", { status: 403, headers: answer }));
    });
    expect([status, text]).toEqual([403, "Grüße"]);
    expect(headers).toMatchObject({ "set-cookie": ["mine=1", "a=b; Expires=Wed, 09 Jun 2027 10:18:14 GMT", "c=d"], "x-mine": "1", "cache-control": "no-store" });
  });

  test.each([204, 302])("needs no body: %i", async (status) => {
    const answered = await exchange({}, (_, outgoing) => sendResponse(outgoing, new Response(null, { status, headers: { location: "/there" } })));
    expect([answered.status, answered.headers.location, answered.text]).toEqual([status, "/there", ""]);
  });
});
