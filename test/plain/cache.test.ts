// Calls by methods of HTTP that are used less.
import { afterAll, beforeAll, expect, test } from "vitest";
import { listener, type Listener } from "./listener.js";
import { importedPackage, removePackages } from "./package.js";

interface Exports {
  readonly CacheClient: new (options: object) => Readonly<Record<"checkEntry" | "purgeEntry", (input: object) => Promise<unknown>>> & { close(): void };
}

let server: Listener;
let client: InstanceType<Exports["CacheClient"]>;
beforeAll(async () => {
  const { CacheClient } = await importedPackage<Exports>("cache.yaml", { results: "result", methods: "flat" });
  server = await listener(({ url }) => ({ status: url.includes("unknown") ? 404 : 200, headers: { "content-type": "application/json" } }));
  client = new CacheClient({ baseUrl: server.url, proxy: false, maxRetries: 0 });
});
afterAll(async () => {
  client.close();
  await server.close();
  removePackages();
});

test("HEAD has no data, although its answer is described with some", async () => {
  expect(await client.checkEntry({ key: "a" })).toMatchObject({ ok: true, status: 200, data: undefined });
  expect(await client.checkEntry({ key: "unknown" })).toMatchObject({ ok: false, status: 404, error: "" });
});

test("a method of its own that begins like POST sends parameters in the query", async () => {
  await client.purgeEntry({ key: "a", soft: true });
  expect(server.asked.at(-1)).toMatchObject({ method: "PURGE", url: "/entries/a?soft=true", body: "" });
});
