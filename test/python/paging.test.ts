// Pages of every kind from a server of HTTP: both languages ask for the same ones, and make the same of them.
import { spawn } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, type Asked, type Listener, listener } from "../plain/listener.js";
import { generatedPackage, importedPackage, removePackages, type Style } from "../plain/package.js";
import { python } from "./environment.js";
import { type Scenario, scenarios } from "./paging/scenarios.js";

const DOCUMENT = "../python/paging/paging.yaml";
const THINGS = ["1", "2", "3", "4", "5"].map((id) => ({ id }));

interface Call extends Pick<Scenario, "call" | "input"> {
  readonly how: "items" | "pages";
  readonly headers: Readonly<Record<string, string>>;
  readonly options: object;
}

/** What was found, and the error that ended it. */
interface Told {
  readonly found: readonly unknown[];
  readonly raised?: { readonly name: string; readonly message: string };
}

let server: Listener;
let other: Listener;
let planned: ReadonlyMap<string, Scenario>;
/** Requests of each scenario, in the pass of one client. */
let counts: Map<string, number>;
/** Requests of earlier passes. */
let seen = 0;

beforeAll(async () => {
  server = await listener(answerOf);
  other = await listener(() => ({ status: 200, headers: { "content-type": "application/json" }, body: "[]" }));
  planned = scenarios(server.url, other.url);
});
afterAll(async () => {
  await Promise.all([server.close(), other.close()]);
  removePackages();
});

/** Things in order, two to a page where no size is asked for; or one thing, and the next page that the scenario wants. */
function answerOf({ url, headers }: Asked): Answer {
  const { pathname, searchParams } = new URL(url, "http://x");
  const id = String(headers["x-scenario"]);
  const count = counts.get(id) ?? 0;
  counts.set(id, count + 1);
  const json = (body: unknown, link: unknown = null): Answer => ({ status: 200, headers: { "content-type": "application/json", ...(typeof link === "string" && { link }) }, body: JSON.stringify(body) });
  const { call, nexts } = planned.get(decodeURIComponent(id)) ?? { call: "", nexts: [] };
  const size = Number(searchParams.get("size") ?? 2);
  if (pathname === "/v1/offsets") return json({ items: THINGS.slice(Number(searchParams.get("offset"))).slice(0, 2), total: 5 });
  if (pathname === "/v1/pages") return json({ items: THINGS.slice(Number(searchParams.get("page")) * size).slice(0, size), total: 5 });
  if (pathname === "/v1/numbers") return json({ items: THINGS.slice((Number(searchParams.get("page") ?? 1) - 1) * 2).slice(0, 2), total: 5 });
  if (Object(nexts[count]).status === 500) return { status: 500, headers: { "content-type": "application/json" }, body: '{"title":"down"}' };
  const data = [{ id: `${count + 1}` }];
  const next = nexts[count];
  if (call === "listLinks") return json(data, next);
  return json(call === "listAfter" ? { data, has_more: next } : { data, [call === "listCursors" ? "next_cursor" : "next"]: next });
}

function callsOf(how: Call["how"]): readonly Call[] {
  return [...planned].map(([id, { call, input, most }]) => ({ call, input, how, headers: { "x-scenario": encodeURIComponent(id) }, options: most === null ? {} : { max_pages: most } }));
}

/** New requests of each scenario, apart from what says which language and library sent them. */
function taken(): ReadonlyMap<string, readonly object[]> {
  const requests = server.asked.slice(seen).map(({ method, url, headers, body }) => ({ id: decodeURIComponent(String(headers["x-scenario"])), request: { method, url, body, authorization: headers.authorization, shelf: headers["shelf"], accept: headers.accept } }));
  seen = server.asked.length;
  return new Map([...planned.keys()].map((id) => [id, requests.filter((one) => one.id === id).map(({ request }) => request)]));
}

interface Pages extends AsyncIterable<unknown> {
  pages(): AsyncIterable<unknown>;
}

interface Exports {
  readonly PagingClient: new (options: object) => { close(): void } & Readonly<Record<string, (...given: readonly object[]) => Pages>>;
}

async function typescript(style: Style, calls: readonly Call[]): Promise<readonly Told[]> {
  const { PagingClient } = await importedPackage<Exports>(DOCUMENT, style);
  const client = new PagingClient({ baseUrl: `${server.url}/v1`, token: "secret-token", proxy: false, maxRetries: 0 });
  const told: Told[] = [];
  for (const { call, input, how, headers, options } of calls) {
    const found: unknown[] = [];
    try {
      const maxPages = Object(options).max_pages ?? Infinity;
      const pages = client[call]?.(input, { headers, maxPages });
      if (pages === undefined) throw new Error(`no ${call}`);
      for await (const one of how === "items" ? pages : pages.pages()) found.push(JSON.parse(JSON.stringify(one)));
      told.push({ found });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      told.push({ found, raised: { name: error.name, message: error.message } });
    }
  }
  client.close();
  return told;
}

async function pythonTold(style: Style, kind: string, calls: readonly Call[]): Promise<readonly Told[]> {
  const generated = await generatedPackage(DOCUMENT, style, "python");
  const child = spawn(await python(), [path.join(import.meta.dirname, "paging/driver.py"), "paging", `${kind}PagingClient`, `${server.url}/v1`], {
    env: { ...process.env, PYTHONPATH: path.join(generated, "src"), PYTHONDONTWRITEBYTECODE: "1" },
    timeout: 60_000,
  });
  child.stdin.end(JSON.stringify(calls));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (err !== "") throw new Error(err);
  return out.trim().split("\n").map((line): Told => JSON.parse(line));
}

describe.each(["result", "throw", "envelope"] as const)("results: %s", (results) => {
  const style: Style = { results, methods: "flat" };

  test.each(["items", "pages"] as const)("%s", { timeout: 180_000 }, async (how) => {
    const calls = callsOf(how);
    counts = new Map();
    const wanted = await typescript(style, calls);
    const requests = taken();
    expect([...requests].map(([id, sent]) => [id, sent.map((one) => Object(one).url)])).toEqual([...planned].map(([id, { urls }]) => [id, urls]));
    expect([...requests.values()].flat().filter((one) => Object(one).authorization !== "Bearer secret-token")).toEqual([]);
    // Pages of results and envelopes tell of failures by themselves.
    const raises = how === "items" || results === "throw";
    expect(wanted.map(({ raised }, index) => [calls[index]?.headers["x-scenario"], raised !== undefined])).toEqual([...planned].map(([id, { fails }]) => [encodeURIComponent(id), fails && raises]));
    for (const kind of ["", "Async"]) {
      counts = new Map();
      const found = await pythonTold(style, kind, calls);
      expect(taken()).toEqual(requests);
      expect(found.map(comparable)).toEqual(wanted.map(comparable));
    }
    expect(other.asked).toEqual([]);
  });
});

/** A page without its headers; Python's envelopes have their data in any case. */
function comparable({ found, raised }: Told): Told {
  const pages = found.map((one) => {
    if (typeof one !== "object" || one === null || Array.isArray(one)) return one;
    const { headers: _, ...rest } = { ...one, ...("statusCode" in one && { data: null, ...one }) } as Readonly<Record<string, unknown>>;
    return rest;
  });
  return { found: pages, ...(raised !== undefined && { raised }) };
}
