import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Report } from "../../generator/diagnostics.js";
import { readDocument } from "../../generator/document/read.js";
import { isPublic, type Network, RemoteDocuments } from "../../generator/document/remote.js";
import { Sources } from "../../generator/document/sources.js";
import { generate } from "../../generator/generate.js";
import { elsewhere } from "../runtime/node/key-pairs.js";

const origin = "https://elsewhere.example";
const publicAddress = "93.184.215.14";
let server: Server;
let folder: string;
let answers: Map<string, (request: IncomingMessage, response: ServerResponse) => void>;
let received: IncomingMessage[];
let dialled: string[];

beforeAll(async () => {
  server = createServer(elsewhere, (request, response) => {
    received.push(request);
    const answer = answers.get(request.url ?? "");
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "remote-")));
  [answers, received, dialled] = [new Map(), [], []];
});
afterEach(() => rmSync(folder, { recursive: true }));

function port(): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen");
  return address.port;
}

/** Every name leads to the server of the test, whatever address it is said to have. */
const network = (addresses: readonly string[] = [publicAddress]): Network => ({
  resolve: () => Promise.resolve(addresses),
  dial: (address, to) => {
    dialled.push(`${address}:${to}`);
    return connect(port(), "127.0.0.1");
  },
  ca: elsewhere.cert,
});

function serve(at: string, text: string, headers: Record<string, string> = {}, status = 200): void {
  answers.set(at, (_, response) => void response.writeHead(status, headers).end(text));
}

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';

async function read(reference: string, remote: RemoteDocuments): Promise<{ readonly said: readonly string[]; readonly files: readonly string[] }> {
  put("a.yaml", `${head}paths:\n  /a: { $ref: ${JSON.stringify(reference)} }\n`);
  const report = new Report();
  const sources = new Sources(folder);
  sources.allow(remote);
  const document = await readDocument("a.yaml", report, { sources });
  return { said: report.diagnostics.map(({ code, message, at }) => `${code} ${at?.file ?? ""}#${at?.pointer ?? ""} ${message}`), files: document?.files ?? [] };
}

const item = "get: { responses: {} }";

describe("what is read", () => {
  test("an allowed address, and what it refers to by relative addresses", async () => {
    serve("/v1/a.yaml", "get: { responses: { 200: { $ref: 'parts/b.json?x=1#/ok' } } }");
    serve("/v1/parts/b.json?x=1", '{ "ok": { "description": "D" } }');
    const { said, files } = await read(`${origin}/v1/a.yaml`, new RemoteDocuments([origin], network()));
    expect(said).toEqual([]);
    expect(files).toEqual(["a.yaml", `${origin}/v1/a.yaml`, `${origin}/v1/parts/b.json?x=1`]);
    expect(dialled).toEqual([`${publicAddress}:443`, `${publicAddress}:443`]);
  });

  test("no header says anything of us but our name", async () => {
    serve("/a.yaml", item);
    await read(`${origin}/a.yaml`, new RemoteDocuments([origin], network()));
    expect(Object.keys(received[0]?.headers ?? {}).sort()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
  });

  test("a redirect to an allowed origin", async () => {
    serve("/a.yaml", "", { location: "https://elsewhere.example:8443/b.yaml" }, 302);
    serve("/b.yaml", item);
    const { said } = await read(`${origin}/a.yaml`, new RemoteDocuments([origin, `${origin}:8443`], network()));
    expect(said).toEqual([]);
    expect(dialled).toEqual([`${publicAddress}:443`, `${publicAddress}:8443`]);
  });
});

describe("what is refused", () => {
  const place = "a.yaml#/paths/~1a";
  const table: readonly (readonly [string, { readonly reference?: string; readonly origins?: readonly string[]; readonly addresses?: readonly string[]; readonly serve?: () => void; readonly want: string; readonly asks?: number }])[] = [
    ["http", { reference: "http://elsewhere.example/a.yaml", want: `document/remote-reference ${place} Only https addresses are followed: "http://elsewhere.example/a.yaml"` }],
    ["another origin", { reference: "https://other.example/a.yaml", want: `document/remote-reference ${place} The origin of this address is not allowed: "https://other.example/a.yaml"` }],
    ["another port", { reference: `${origin}:8443/a.yaml`, want: `document/remote-reference ${place} The origin of this address is not allowed: "${origin}:8443/a.yaml"` }],
    ["a user in the address", { reference: "https://user:pw@elsewhere.example/a.yaml", want: `document/remote-reference ${place} An address with a user or password is not followed: "https://***@elsewhere.example/a.yaml"` }],
    ["a file", { reference: "file:///etc/passwd", want: `document/remote-reference ${place} Only https addresses are followed: "file:///etc/passwd"` }],
    ["a private host", { addresses: ["10.0.0.1"], want: `document/private-address ${place} The host of the address is in a private network: ${origin}/a.yaml` }],
    ["a host that is private too", { addresses: [publicAddress, "169.254.169.254"], want: `document/private-address ${place} The host of the address is in a private network: ${origin}/a.yaml` }],
    ["a private address itself", { reference: "https://0x7f000001/a.yaml", origins: ["https://127.0.0.1"], want: `document/private-address ${place} The host of the address is in a private network: https://127.0.0.1/a.yaml` }],
    ["the loopback of IPv6", { reference: "https://[::1]/a.yaml", origins: ["https://[::1]"], want: `document/private-address ${place} The host of the address is in a private network: https://[::1]/a.yaml` }],
    ["an unknown host", { addresses: [], want: `document/unreachable ${place} The host of the address is not known: ${origin}/a.yaml` }],
    ["another host's certificate", { reference: "https://other.example/a.yaml", origins: ["https://other.example"], want: `document/unreachable ${place} The address cannot be read (ERR_TLS_CERT_ALTNAME_INVALID): https://other.example/a.yaml` }],
    ["a status", { want: `document/unreachable ${place} The address answers with status 404: ${origin}/a.yaml`, asks: 1 }],
    ["a redirect elsewhere", { serve: () => serve("/a.yaml", "", { location: "https://other.example/b.yaml" }, 301), want: `document/remote-reference ${place} The address leads to one that is not allowed: ${origin}/a.yaml`, asks: 1 }],
    ["a redirect to http", { serve: () => serve("/a.yaml", "", { location: "http://elsewhere.example/b.yaml" }, 307), want: `document/remote-reference ${place} The address leads to one that is not allowed: ${origin}/a.yaml`, asks: 1 }],
    ["a redirect in a circle", { serve: () => serve("/a.yaml", "", { location: "/a.yaml" }, 302), want: `document/remote-reference ${place} The address redirects more than 5 times: ${origin}/a.yaml`, asks: 6 }],
    ["a compressed answer", { serve: () => serve("/a.yaml", "x", { "content-encoding": "gzip" }), want: `document/unreachable ${place} The answer is compressed, which was not asked for: ${origin}/a.yaml`, asks: 1 }],
    ["an answer that says it is large", { serve: () => serve("/a.yaml", "x", { "content-length": "999999999" }), want: `document/too-large ${place} The answer has more than 96 MiB: ${origin}/a.yaml`, asks: 1 }],
    ["an answer that is cut off", { serve: () => answers.set("/a.yaml", (request, response) => void response.writeHead(200, { "content-length": "9" }).write("abc", () => request.socket.destroy())), want: `document/unreachable ${place} The address cannot be read (ECONNRESET): ${origin}/a.yaml`, asks: 1 }],
    ["a file from an address", { serve: () => serve("/a.yaml", "parameters: [{ $ref: 'file:///etc/passwd' }]"), want: `document/remote-reference ${origin}/a.yaml#/parameters/0 Only https addresses are followed: "file:///etc/passwd"`, asks: 1 }],
  ];
  test.each(table)("%s", async (_, { reference = `${origin}/a.yaml`, origins = [origin], addresses, serve: prepare, want, asks = 0 }) => {
    prepare?.();
    const { said } = await read(reference, new RemoteDocuments(origins, network(addresses)));
    expect(said).toEqual([want]);
    expect(received.length).toBe(asks);
  });

  test("an answer that does not end", async () => {
    answers.set("/a.yaml", (_, response) => void response.writeHead(200).write("a: 1\n"));
    const { said } = await read(`${origin}/a.yaml`, new RemoteDocuments([origin], network(), 300));
    expect(said).toEqual([`document/unreachable a.yaml#/paths/~1a Reading addresses takes too long: ${origin}/a.yaml`]);
  });

  test("an answer that is large without saying so", async () => {
    answers.set("/a.yaml", (_, response) => {
      const more = (): void => void (response.writableEnded || response.destroyed || (response.write("x".repeat(1024 * 1024)) ? setImmediate(more) : response.once("drain", more)));
      more();
    });
    const { said } = await read(`${origin}/a.yaml`, new RemoteDocuments([origin], network()));
    expect(said).toEqual([`document/too-large a.yaml#/paths/~1a The answer has more than 96 MiB: ${origin}/a.yaml`]);
  });

  test("a host whose name changes its meaning", async () => {
    let asked = 0;
    const rebinding: Network = { ...network(), resolve: () => Promise.resolve([(asked += 1) === 1 ? publicAddress : "127.0.0.1"]) };
    serve("/a.yaml", item);
    expect((await read(`${origin}/a.yaml`, new RemoteDocuments([origin], rebinding))).said).toEqual([]);
    expect([asked, dialled]).toEqual([1, [`${publicAddress}:443`]]);
  });
});

test.each([
  ["8.8.8.8", true], ["93.184.215.14", true], ["2606:2800:21f::1", true],
  ["0.0.0.0", false], ["10.1.2.3", false], ["100.64.0.1", false], ["127.0.0.1", false], ["169.254.169.254", false], ["172.31.255.255", false], ["192.168.0.1", false], ["198.18.0.1", false],
  ["224.0.0.1", false], ["255.255.255.255", false], ["::", false], ["::1", false], ["::ffff:8.8.8.8", false], ["::ffff:127.0.0.1", false], ["64:ff9b::a00:1", false], ["fe80::1", false], ["fc00::1", false],
  ["2002:7f00:1::", false], ["2001:db8::1", false], ["2001:0:1::", false], ["ff02::1", false], ["localhost", false], ["", false],
])("%s is public: %s", (address, want) => expect(isPublic(address)).toBe(want));

describe("the lock", () => {
  const config = `allowedOrigins: ["${origin}"]\npackages:\n  shop:\n    version: 1.0.0\n    clients: { shop: { document: a.yaml } }\n    languages: { typescript: {} }\n`;
  const run = async (check: boolean): Promise<readonly string[]> => {
    const { said } = await generate(
      { from: { config: "spec/sdk.yaml" }, root: null, names: "strict", strict: false },
      { check, force: false, verify: false, workingDirectory: folder, build: "test", network: network(), cache: null, progress: () => undefined },
    );
    return said.filter(({ diagnostic }) => diagnostic.severity === "error").map(({ diagnostic: { code, at } }) => `${code} ${at?.file ?? ""}`);
  };

  test("keeps what was read, and refuses what changed", async () => {
    put("package.json", "{}");
    put("spec/sdk.yaml", config);
    put("spec/a.yaml", `${head}servers: [{ url: "https://h.example" }]\npaths:\n  /a: { $ref: "${origin}/a.yaml" }\n`);
    serve("/a.yaml", "get: { operationId: getA, responses: { 204: { description: D } } }");
    expect(await run(true)).toEqual(["document/remote-unlocked spec/a.yaml"]);
    expect(received).toEqual([]);
    expect(await run(false)).toEqual([]);
    const lock = readFileSync(path.join(folder, "spec/countersign.lock"), "utf8");
    expect(JSON.parse(lock)).toMatchObject({ remote: { [`${origin}/a.yaml`]: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(await run(true)).toEqual([]);
    serve("/a.yaml", "get: { operationId: getB, responses: { 204: { description: D } } }");
    expect(await run(false)).toEqual(["document/remote-changed spec/a.yaml"]);
    expect(readFileSync(path.join(folder, "spec/countersign.lock"), "utf8")).toBe(lock);
    put("spec/countersign.lock", "{");
    expect(await run(false)).toEqual(["document/remote-changed spec/a.yaml"]);
  });
});
