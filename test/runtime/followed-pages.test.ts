import { describe, expect, test } from "vitest";
import { ApiError } from "../../templates/typescript/runtime/api-error.js";
import { bearer } from "../../templates/typescript/runtime/credentials/bearer.js";
import type { Envelope } from "../../templates/typescript/runtime/envelope.js";
import { followedPages } from "../../templates/typescript/runtime/envelope-followed-pages.js";
import { nextCursor, nextLink, nextUrl } from "../../templates/typescript/runtime/followed-pages.js";
import type { EnvelopeOperation, Followed, Operation } from "../../templates/typescript/runtime/operation.js";
import { followedDataPages, followedResultPages } from "../../templates/typescript/runtime/plain-followed-pages.js";
import type { DataPages, ResultPages } from "../../templates/typescript/runtime/plain-pages.js";
import { plainRequest } from "../../templates/typescript/runtime/plain-request.js";
import { createPlainSender, type PlainSender } from "../../templates/typescript/runtime/plain-sender.js";
import { proved } from "../../templates/typescript/runtime/proved.js";
import { jsonRequest } from "../../templates/typescript/runtime/request.js";
import type { RequestOptions } from "../../templates/typescript/runtime/sender.js";
import { EnvelopeError } from "../../templates/typescript/runtime/unwrap.js";
import type { TransportRequest } from "../../templates/typescript/runtime/transport.js";
import { environment, scripted, sender as envelopeSender, type Step } from "./client.js";

const cursor: Followed = { turn: nextCursor, cursor: ["cursor"], next: ["meta", "next"], items: ["data"] };
const last: Followed = { turn: nextCursor, cursor: ["starting_after"], last: ["id"], more: ["has_more"], items: ["data"] };
const address: Followed = { turn: nextUrl, next: ["next"], items: ["data"] };
const link: Followed = { turn: nextLink, items: [] };

function plainSender(steps: readonly Step[]): { readonly client: PlainSender; readonly sent: readonly TransportRequest[] } {
  const transport = scripted(...steps);
  const client = createPlainSender((options) => ({ agent: "shelf/1.0.0", server: "https://api.example.com/v1", around: proved<object>({ token: () => bearer({ option: "token" }, () => "secret-token") }, [["token"]], options) }), { transport, environment: environment(), maxRetries: 0 });
  return { client, sent: transport.sent };
}

function operation(followed: Followed): Operation<unknown> {
  return { id: "list", method: "GET", path: "/things/{shelf}", followed, build: plainRequest, security: [["token"]] };
}

interface Listed {
  readonly pages: ResultPages<unknown, unknown>;
  readonly urls: () => readonly string[];
  readonly sent: readonly TransportRequest[];
}

function listed(followed: Followed, steps: readonly Step[], input: object = { shelf: "a b" }, options?: RequestOptions): Listed {
  const { client, sent } = plainSender(steps);
  return { pages: followedResultPages(client, operation(followed), input, options), urls: () => sent.map(({ url }) => url), sent };
}

const json = (body: unknown, headers: Readonly<Record<string, string>> = {}): Step => ({ body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } });
const first = "https://api.example.com/v1/things/a%20b";

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("a cursor", () => {
  test.each<[string, { followed: Followed; steps: readonly Step[]; input?: object; options?: RequestOptions; items: readonly unknown[]; queries: readonly string[] }]>([
    ["from the answer, until there is none", { followed: cursor, steps: [json({ data: [1], meta: { next: "a/b" } }), json({ data: [2], meta: { next: "c" } }), json({ data: [3], meta: { next: null } })], items: [1, 2, 3], queries: ["", "?cursor=a%2Fb", "?cursor=c"] }],
    ["that is a number", { followed: cursor, steps: [json({ data: [1], meta: { next: 7 } }), json({ data: [2], meta: {} })], items: [1, 2], queries: ["", "?cursor=7"] }],
    ["that is empty ends it", { followed: cursor, steps: [json({ data: [1], meta: { next: "" } })], items: [1], queries: [""] }],
    ["that is an object ends it", { followed: cursor, steps: [json({ data: [1], meta: { next: {} } })], items: [1], queries: [""] }],
    ["goes on over an empty page", { followed: cursor, steps: [json({ data: [], meta: { next: "a" } }), json({ data: [2], meta: {} })], items: [2], queries: ["", "?cursor=a"] }],
    ["replaces the one that the caller gave", { followed: cursor, input: { shelf: "a b", cursor: "x" }, steps: [json({ data: [1], meta: { next: "y" } }), json({ data: [2] })], items: [1, 2], queries: ["?cursor=x", "?cursor=y"] }],
    ["is not followed where the answer says that it ends", { followed: { ...cursor, more: ["more"] }, steps: [json({ data: [1], more: false, meta: { next: "a" } })], items: [1], queries: [""] }],
    ["from the last item", { followed: last, steps: [json({ data: [{ id: "p" }, { id: "q" }], has_more: true }), json({ data: [{ id: "r" }], has_more: false })], items: [{ id: "p" }, { id: "q" }, { id: "r" }], queries: ["", "?starting_after=q"] }],
    ["from the last item, where nothing says that there is more", { followed: last, steps: [json({ data: [{ id: "p" }] })], items: [{ id: "p" }], queries: [""] }],
    ["from an empty page", { followed: last, steps: [json({ data: [], has_more: true })], items: [], queries: [""] }],
    ["for so many pages as the caller says", { followed: cursor, options: { maxPages: 2 }, steps: [json({ data: [1], meta: { next: "a" } }), json({ data: [2], meta: { next: "a" } })], items: [1, 2], queries: ["", "?cursor=a"] }],
    ["of a member that nobody sent", { followed: cursor, steps: [json(JSON.parse('{ "data": [1], "meta": { "__proto__": { "next": "evil" } } }'))], items: [1], queries: [""] }],
  ])("%s", async (_name, { followed, steps, input, options, items, queries }) => {
    const { pages, urls } = listed(followed, steps, input, options);
    expect(await all(pages)).toEqual(items);
    expect(urls()).toEqual(queries.map((query) => first + query));
  });

  test("that comes again is a failure, and no request", async () => {
    const steps = [json({ data: [1], meta: { next: "a" } }), json({ data: [2], meta: { next: "b" } }), json({ data: [3], meta: { next: "a" } })];
    const { pages, sent } = listed(cursor, steps);
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const item of pages) seen.push(item);
    })();
    await expect(reading).rejects.toMatchObject({ name: "ApiError", status: 0, body: { kind: "invalid-answer" } });
    expect(seen).toEqual([1, 2, 3]);
    expect(sent).toHaveLength(3);
    expect((await all(listed(cursor, steps).pages.pages())).map(({ ok, status }) => [ok, status])).toEqual([[true, 200], [true, 200], [true, 200], [false, 0]]);
  });

  test("that the caller gave, and the server gives again", async () => {
    const { pages, sent } = listed(cursor, [json({ data: [1], meta: { next: "x" } })], { shelf: "a", cursor: "x" });
    await expect(all(pages)).rejects.toThrow(ApiError);
    expect(sent).toHaveLength(1);
  });
});

test.each(["1e999", '"\\ud800"'])("a cursor that cannot be sent is a failure: %s", async (odd) => {
  const { pages, sent } = listed(cursor, [{ body: `{ "data": [1], "meta": { "next": ${odd} } }` }]);
  expect(await all(pages.pages())).toMatchObject([{ ok: true }, { ok: false, status: 0, error: { kind: "invalid-answer", message: "The server names a next page that cannot be asked for" } }]);
  expect(sent).toHaveLength(1);
});

test("a header of nothing but beginnings of addresses is read in a time that its length alone decides", async () => {
  const { pages, sent } = listed(link, [json([1], { link: "<".repeat(60_000) })]);
  const begun = performance.now();
  expect(await all(pages)).toEqual([1]);
  expect(sent).toHaveLength(1);
  expect(performance.now() - begun).toBeLessThan(1000);
});

test("what a caller cannot send is refused as in any call", async () => {
  await expect(all(listed(cursor, [json({})], { cursor: "x" }).pages.pages())).rejects.toThrow(TypeError);
});

describe("an address", () => {
  test.each<[string, { followed: Followed; steps: readonly Step[]; urls: readonly string[] }]>([
    ["in the answer", { followed: address, steps: [json({ data: [1], next: "https://api.example.com/v1/things/other?cursor=a%2Bb+c&x&y=1" }), json({ data: [2], next: null })], urls: [first, "https://api.example.com/v1/things/other?cursor=a%2Bb+c&x=&y=1"] }],
    ["without an origin", { followed: address, steps: [json({ data: [1], next: "/v1/things?page=2" }), json({ data: [2] })], urls: [first, "https://api.example.com/v1/things?page=2"] }],
    ["relative to the page before", { followed: address, steps: [json({ data: [1], next: "?page=2" }), json({ data: [2], next: "?page=3" }), json({ data: [3] })], urls: [first, `${first}?page=2`, `${first}?page=3`] }],
    ["relative to a page elsewhere", { followed: address, steps: [json({ data: [1], next: "/v1/all/x" }), json({ data: [2], next: "y?z=1" }), json({ data: [3] })], urls: [first, "https://api.example.com/v1/all/x", "https://api.example.com/v1/all/y?z=1"] }],
    ["without its fragment and user", { followed: address, steps: [json({ data: [1], next: "https://me:pw@api.example.com/v1/things#x" }), json({ data: [2] })], urls: [first, "https://api.example.com/v1/things"] }],
    ["in the header", { followed: link, steps: [json([1], { link: '<https://api.example.com/v1/things?page=1>; rel="first", <https://api.example.com/v1/things?page=2>; title="a, <b>; rel=next"; rel="next last"' }), json([2], { link: "<https://api.example.com/v1/things?page=3>; rel=prev" })], urls: [first, "https://api.example.com/v1/things?page=2"] }],
    ["in the header, of another context", { followed: link, steps: [json([1], { link: '</v1/elsewhere>; anchor="/x"; rel=next, </v1/things?p=2>; REL=Next' }), json([2])], urls: [first, "https://api.example.com/v1/things?p=2"] }],
    ["in the header, of two relations the first", { followed: link, steps: [json([1], { link: "</v1/things?p=1>; rel=prev; rel=next, </v1/things?p=2>;rel=next" }), json([2])], urls: [first, "https://api.example.com/v1/things?p=2"] }],
    ["in a header that is broken", { followed: link, steps: [json([1], { link: '<https://api.example.com/v1/things?page=2; rel="next' })], urls: [first] }],
  ])("%s", async (_name, { followed, steps, urls: want }) => {
    const { pages, urls, sent } = listed(followed, steps);
    expect(await all(pages)).toEqual(want.map((_, index) => index + 1));
    expect(urls()).toEqual(want);
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual(want.map(() => "Bearer secret-token"));
  });

  test.each([
    "https://evil.example/v1/things?page=2",
    "//evil.example/v1/things",
    "http://api.example.com/v1/things?page=2",
    "https://api.example.com:8443/v1/things",
    "https://api.example.com.evil.example/v1/things",
    "https://api.example.com@evil.example/v1/things",
    "\\\\evil.example\\v1",
    "https://api.example.com/v2/things",
    "https://api.example.com/v10/things",
    "/v1/../admin",
    "/v1/%2e%2e/admin",
    "/v1/..%2fadmin",
    "/v1/%2E%2e%5Cadmin",
    "/v1/x%2f../../v1/x%2F..",
    "/v1/%252e%252e/admin",
    "javascript:alert(1)",
    "data:application/json,[]",
    "file:///etc/passwd",
    "https://",
  ])("outside of this API is refused, and nothing is sent: %s", async (elsewhere) => {
    for (const [followed, step] of [[address, json({ data: [1], next: elsewhere })], [link, json([1], { link: `<${elsewhere}>; rel="next"` })]] as const) {
      const { pages, sent } = listed(followed, [step]);
      const read = await all(pages.pages());
      expect(read).toMatchObject([{ ok: true }, { ok: false, status: 0, error: { kind: "invalid-answer" } }]);
      expect(JSON.stringify(read[1])).not.toContain("evil");
      expect(sent).toHaveLength(1);
    }
  });

  test("that comes again is a failure", async () => {
    const { pages, sent } = listed(address, [json({ data: [1], next: "?page=2" })]);
    await expect(all(pages)).rejects.toMatchObject({ status: 0, body: { kind: "invalid-answer" } });
    expect(sent).toHaveLength(2);
  });

  test("lets the caller see every answer", async () => {
    const seen: number[] = [];
    const { pages } = listed(link, [json([1], { link: "<?page=2>; rel=next" }), json([2])], undefined, { onAnswer: ({ status }) => seen.push(status) });
    expect(await all(pages)).toEqual([1, 2]);
    expect(seen).toEqual([200, 200]);
  });

  test("is followed anew when it is iterated again", async () => {
    const { pages, urls } = listed(address, [json({ data: [1], next: "x?page=2" }), json({ data: [2] }), json({ data: [1], next: "x?page=2" }), json({ data: [2] })]);
    expect([await all(pages), await all(pages)]).toEqual([[1, 2], [1, 2]]);
    expect(urls()).toEqual([first, "https://api.example.com/v1/things/x?page=2", first, "https://api.example.com/v1/things/x?page=2"]);
  });
});

test("a page that fails is the last", async () => {
  const { pages } = listed(cursor, [json({ data: [1], meta: { next: "a" } }), { status: 500, body: "{}" }]);
  expect((await all(pages.pages())).map(({ status }) => status)).toEqual([200, 500]);
});

test("calls that throw: the data of each page, and one error", async () => {
  const transport = scripted(json({ data: [1], next: "?page=2" }), json({ data: [2], next: "https://evil.example/" }));
  const client = createPlainSender(() => ({ agent: "a/1", server: "https://api.example.com", outcome: (result) => (result.ok ? result.data : result) }), { transport, environment: environment() });
  const seen: unknown[] = [];
  const reading = (async () => {
    for await (const item of followedDataPages<DataPages<unknown, number>>(client, { id: "list", method: "GET", path: "/things", followed: address, build: plainRequest }, undefined)) seen.push(item);
  })();
  await expect(reading).rejects.toMatchObject({ name: "ApiError", status: 0, body: { kind: "invalid-answer" } });
  expect(seen).toEqual([1, 2]);
  expect(transport.sent).toHaveLength(2);
});

describe("envelopes", () => {
  const enveloped = (data: unknown): Step => json({ statusCode: 200, message: "ok", data });
  const list = (steps: readonly Step[], followed: Followed): { readonly pages: ReturnType<typeof followedPages<Envelope<unknown, 500>, unknown>>; readonly sent: readonly TransportRequest[] } => {
    const transport = scripted(...steps);
    const given: EnvelopeOperation<Envelope<unknown, 500>, unknown> = { id: "list", method: "GET", path: "/things", build: jsonRequest, followed };
    return { pages: followedPages(envelopeSender(transport, { maxRetries: 0 }), given, undefined), sent: transport.sent };
  };

  test("are followed too", async () => {
    const { pages, sent } = list([enveloped({ data: [1], next: "?page=2" }), enveloped({ data: [2] })], address);
    expect(await all(pages)).toEqual([1, 2]);
    expect(new URL(sent[1]?.url ?? "").search).toBe("?page=2");
  });

  test("a page elsewhere is an envelope without an answer", async () => {
    const { pages } = list([enveloped({ data: [1], next: "https://evil.example/" })], address);
    expect((await all(pages.pages())).map(({ statusCode }) => statusCode)).toEqual([200, 0]);
    await expect(all(pages)).rejects.toThrow(EnvelopeError);
  });
});
