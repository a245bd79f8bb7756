// Generated clients of Python that get their own tokens: each call has one with the scopes of its operation, and of no others.
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { listener, type Asked } from "../plain/listener.js";
import { generatedPackage, removePackages, type Style } from "../plain/package.js";
import { python, ran } from "./environment.js";

afterAll(removePackages);

/** Eight threads, or tasks, that list, and one call that needs more; then the same again. */
const PROGRAM = `
import asyncio, sys
from concurrent.futures import ThreadPoolExecutor
sys.path.insert(0, sys.argv[1])
import library
options = {"base_url": sys.argv[2] + "/v1", "client_id": "shop", "client_secret": "s3cret &%", "proxy": False}

def blocking():
    for more in ({"header_key": "k"}, {}):
        with library.LibraryClient(**options, **more) as client:
            client.all_reports()
    with library.LibraryClient(**options) as client, ThreadPoolExecutor(8) as threads:
        for _ in range(2):
            list(threads.map(lambda _: client.list_reports(), range(8)))
            client.remove_report()

async def suspending():
    for more in ({"header_key": "k"}, {}):
        async with library.AsyncLibraryClient(**options, **more) as client:
            await client.all_reports()
    async with library.AsyncLibraryClient(**options) as client:
        for _ in range(2):
            await asyncio.gather(*(client.list_reports() for _ in range(8)))
            await client.remove_report()

blocking() if sys.argv[3] == "sync" else asyncio.run(suspending())
`;

const isToken = ({ url }: Pick<Asked, "url">): boolean => url === "/oauth/token";

test.each<[Style["results"], "sync" | "async"]>([
  ["result", "sync"],
  ["result", "async"],
  ["envelope", "sync"],
  ["envelope", "async"],
])("results: %s, %s", async (results, kind) => {
  let tokens = 0;
  const server = await listener((one) => {
    if (!isToken(one)) return { status: 200, headers: { "content-type": "application/json" }, body: "[]" };
    return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify({ access_token: `token-${(tokens += 1)}`, token_type: "Bearer", expires_in: 3600 }) };
  });
  const generated = await generatedPackage("library.yaml", { results, methods: "flat" }, "python");
  const { code, output } = await ran(await python(), ["-c", PROGRAM, path.join(generated, "src"), server.url, kind]);
  await server.close();
  expect(code, output).toBe(0);
  expect(server.asked.filter(isToken).map(({ body, headers }) => [Object.fromEntries(new URLSearchParams(body)), headers.authorization])).toEqual([
    [{ grant_type: "client_credentials", scope: "audit" }, `Basic ${btoa("shop:s3cret+%26%25")}`],
    [{ grant_type: "client_credentials", scope: "all" }, `Basic ${btoa("shop:s3cret+%26%25")}`],
    [{ grant_type: "client_credentials", scope: "read" }, `Basic ${btoa("shop:s3cret+%26%25")}`],
    [{ grant_type: "client_credentials", scope: "read write" }, `Basic ${btoa("shop:s3cret+%26%25")}`],
  ]);
  const calls = server.asked.filter((one) => !isToken(one)).map(({ method, headers }) => `${method} ${headers["x-key"] ?? ""} ${headers.authorization}`);
  expect(calls).toHaveLength(20);
  expect(new Set(calls)).toEqual(new Set(["GET k Bearer token-1", "GET  Bearer token-2", "GET  Bearer token-3", "DELETE  Bearer token-4"]));
});
