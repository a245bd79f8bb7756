// Addresses that a server names: Python reads them as the platform's URL does (WHATWG URL Standard).
import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { python } from "./environment.js";

const ORIGIN = "https://api.example.com";
const BASE = { path: "/v1/things/a%20b", query: "q=1" };
const PIECES = [
  "", "/", "//", "\\", "?", "#", ":", "@", ".", "..", "%2e", "%2E.", "%2f..", "https:", "HTTPS:", "http:", "x:", "api.example.com", "API.Example.com", "evil.example", ":443", ":8443", ":", "me:pw@", "v1", "a b", "é", "\u{1f600}", "\ud800",
  "\t", "\n", " ", "\0", "\u007f", "'", '"', "<", "|", "`", "{", "[", "%", "%zz", "+", "&", "=", ";", "*", "~",
];

const PROGRAM = `
import json, sys
from runtime.web_address import WebAddress, resolved
base = WebAddress(*sys.argv[1:4])
found = [resolved(text, base) for text in json.load(sys.stdin)]
print(json.dumps([one and [one.origin, one.path, one.query] for one in found]))
`;

/** Numbers that are the same in each run (Park and Miller). */
function* numbers(below: number): Generator<number, never> {
  for (let state = 20_250_101; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state % below;
  }
}

function texts(): readonly string[] {
  const from = numbers(PIECES.length);
  const pairs = PIECES.flatMap((one) => PIECES.map((other) => one + other));
  const long = Array.from({ length: 60_000 }, (_, index) => Array.from({ length: 3 + (index % 5) }, () => PIECES[from.next().value] ?? "").join(""));
  return [...pairs, ...["https://", "https:/", "//", "/\\", "/v1/", "?", "../"].flatMap((begin) => long.slice(0, 6000).map((text) => begin + text)), ...long];
}

test("addresses of the same origin are the same, and no other is taken for one", { timeout: 120_000 }, async () => {
  const all = texts();
  const out = execFileSync(await python(), ["-c", PROGRAM, ORIGIN, BASE.path, BASE.query], { input: JSON.stringify(all), encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, PYTHONPATH: path.join(import.meta.dirname, "../../templates/python") } });
  const found: readonly (readonly [string, string, string] | null)[] = JSON.parse(out);
  const base = new URL(`${ORIGIN}${BASE.path}?${BASE.query}`);
  const wanted = all.map((text) => {
    const url = URL.canParse(text, base) ? new URL(text, base) : null;
    return url?.origin === ORIGIN ? [url.origin, url.pathname, url.search.slice(1)] : null;
  });
  const own = found.map((one) => (one?.[0] === ORIGIN ? one : null));
  const differing = all.flatMap((text, index) => (JSON.stringify(own[index]) === JSON.stringify(wanted[index]) ? [] : [{ text, wanted: wanted[index], found: own[index] }]));
  expect(differing.slice(0, 20), `${differing.length} of ${all.length} differ`).toEqual([]);
  expect(wanted.filter((one) => one !== null).length).toBeGreaterThan(10_000);
  expect(wanted.filter((one) => one === null).length).toBeGreaterThan(10_000);
});
