// The language module for Go that newcomers copy (test/external/go): what it writes is formatted, compiles, and calls.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { documentsOf, startMock } from "../../generator/mock/index.js";
import { EVERYTHING } from "../hostile/documents.js";
import { PAYLOADS } from "../hostile/payloads.js";
import { sample } from "../hostile/sample.js";
import { spoiledTogether } from "../hostile/spoiled.js";
import { HOSTILE } from "./hostile.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LANGUAGE = "test/external/go/language.mjs";
const folder = realpathSync(mkdtempSync(join(tmpdir(), "countersign-go-")));
afterAll(() => rmSync(folder, { recursive: true }));
/** Nothing is fetched. */
const ENVIRONMENT = { ...process.env, GOFLAGS: "-mod=mod", GOPROXY: "off", GOTOOLCHAIN: "local" };

/** Of GenAuth's ways alone: signatures, hosted logins, variants. */
const OF_GENAUTH = new Set(["hosted-login", "signed-events", "variants"]);
const golden = readdirSync(join(ROOT, "test/golden")).filter((name) => existsSync(join(ROOT, "test/golden", name, "spec.yaml")) && !OF_GENAUTH.has(name));

/** What the run said of the language, by place and message. */
function generated(spec: string, out: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "generator/dist/main.js"), "generate", "--spec", spec, "--language", LANGUAGE, "--out", out, "--format", "json"], { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 });
  if (stdout === "") throw new Error(`generate ended with ${status}:\n${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { severity: string; code: string; message: string; at: { pointer: string } | null }[] };
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code, message, at }) => `${code}: ${message} ${at?.pointer}`)).toEqual([]);
  return diagnostics.filter(({ code }) => code === "language/told").map(({ message }) => message);
}

function go(at: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: at, encoding: "utf8", env: ENVIRONMENT });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** Nothing to format, nothing that is wrong or suspicious. */
function accepted(at: string): void {
  expect(go(at, "gofmt", "-l", ".")).toBe("");
  go(at, "go", "vet", "./...");
}

/** What one of our programs prints that stands in the module of the client, while this process serves. */
function printed(at: string, program: string, ...args: readonly string[]): Promise<string> {
  if (!existsSync(join(at, program))) cpSync(join(ROOT, "test/external/programs", program), join(at, program), { recursive: true });
  return new Promise((resolve, reject) => {
    const child = spawn("go", ["run", `./${program}`, ...args], { cwd: at, env: ENVIRONMENT });
    let [out, errors] = ["", ""];
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (errors += chunk));
    child.on("close", (code) => (code === 0 ? resolve(out) : reject(new Error(`go run ended with ${code}:\n${errors}`))));
  });
}

describe("documents of the tests", () => {
  test("there are some", () => expect(golden.length).toBeGreaterThan(20));
  test.each(golden)("%s", (name) => {
    const out = join(folder, "golden", name);
    generated(`test/golden/${name}/spec.yaml`, out);
    accepted(out);
  });
});

describe("a shop for pets", () => {
  const out = join(folder, "petstore");

  test("is generated, and what cannot be said in Go is told", () => {
    expect(generated("test/external/petstore.yaml", out)).toEqual([
      "sendFiles is left out in Go: its body is multipart",
      "watchPets is left out in Go: its answer is a stream",
      "withCookie is left out in Go: the parameter session is a cookie",
      "withDeepObject is left out in Go: the parameter where is written in the style deepObject",
      "withNestedForm is left out in Go: the member pet of its form is written in a way of its own",
      "withSession is left out in Go: no credential of withSession can be expressed",
      "session cannot be used in Go: a cookie",
      'Go has no tag for the member "odd\\"name": it is left out',
    ]);
    accepted(out);
  });

  test("is called", async () => {
    const mock = await startMock({ documents: await documentsOf([join(ROOT, "test/external/petstore.yaml")]) });
    try {
      expect(JSON.parse(await printed(out, "petstore", mock.url))).toEqual({
        created: ['Rex \u2028 "*/', "on hold", true],
        found: 'Rex \u2028 "*/',
        listed: true,
        labels: true,
        note: "Sleeps a lot.",
        login: true,
        owner: ["person", "Anna", { age: 40 }],
        person: '{"age":9007199254740993,"kind":"person","name":"Bo"}',
        errors: {
          gone: [404, "GET /pets/{petId}: status 404", true],
          dots: "GET /pets/{petId}: petId must be given, and be more than dots",
          nobody: "GET /pets/{petId}: no credential that the call takes was given",
          broken: "GET /pets/{petId}: no network, key sent: true",
          ended: true,
          "key in the query": true,
          "no address": "BaseURL must be an absolute http or https address without query",
        },
      });
      const sent = mock.har().log.entries.map(({ request }) => `${request.method} ${request.url.slice(mock.url.length)} ${request.postData?.text ?? ""}`.trim());
      const id = sent[1]?.slice("GET /pets/".length);
      expect(sent).toEqual([
        'POST /pets {"name":"Rex \u2028 \\"*/","nickname":null,"status":"on hold","tags":[]}',
        `GET /pets/${id}`,
        "GET /owners/9007199254740993",
        "GET /pets?api-version=2026-11-27&fields=x%2Cy%2Cz&filter=%7B%22age%3E%22%3A3%7D&limit=10&status=%2B1&tag=a%20b&tag=c%26d",
        `PATCH /pets/${id} {"nickname":"Rexi","tags":[]}`,
        `PATCH /pets/${id}`,
        `PUT /pets/${id}/labels {"k":"v"}`,
        `PUT /pets/${id}/photo [4 bytes]`,
        `GET /pets/${id}/photo`,
        `PUT /pets/${id}/note [7 bytes]`,
        `GET /pets/${id}/note`,
        "GET /compare/a%2Fb,c?kind=short",
        "POST /login password=%5Bredacted%5D&scope=a&scope=b&user=anna",
        "GET /l%C3%A4den/a%20b",
        `DELETE /pets/${id}`,
        `GET /pets/${id}`,
        "GET /pets?api-version=2026-11-27&key=%5Bredacted%5D",
      ]);
      const header = (at: number, name: string): string | undefined => mock.har().log.entries[at]?.request.headers.find((sentHeader) => sentHeader.name.toLowerCase() === name)?.value;
      expect(header(0, "idempotency-key")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect([header(3, "x-trace-id"), header(4, "content-type")]).toEqual(["t1", "application/merge-patch+json"]);
    } finally {
      await mock.close();
    }
  });
});

test("envelopes come as they are", async () => {
  const out = join(folder, "envelope");
  generated("test/golden/envelope/spec.yaml", out);
  const mock = await startMock({ documents: await documentsOf([join(ROOT, "test/golden/envelope/spec.yaml")]) });
  try {
    expect(JSON.parse(await printed(out, "envelope", mock.url))).toEqual([200, "userId", 200, null]);
  } finally {
    await mock.close();
  }
});

describe("texts and names that try to be code", () => {
  /** The client and a canary beside it, which any code that came from the document would reach. */
  async function harmless(document: unknown, file: string, name = file): Promise<void> {
    const [spec, out] = [join(folder, `${file}.json`), join(folder, file)];
    writeFileSync(spec, JSON.stringify(document));
    generated(spec, out);
    accepted(out);
    writeFileSync(join(out, "canary.go"), `package ${name}\n\n// Canary changes when __pwned is called.\nvar Canary = "untouched"\n\nfunc __pwned() string { Canary = "dead"; return Canary }\n\nvar _ = __pwned\n`);
    mkdirSync(join(out, "application"));
    writeFileSync(join(out, "application/main.go"), `package main\n\nimport (\n\t"fmt"\n\n\tclient "example.com/${name}"\n)\n\nfunc main() { fmt.Print(client.Canary) }\n`);
    expect(await printed(out, "application")).toBe("untouched");
  }

  test("of Go", () => harmless(HOSTILE, "switch", "switch_"));

  test.each(sample(PAYLOADS.length, 3))("of every language, shift %i", async (shift) => {
    const { document } = await spoiledTogether(EVERYTHING, shift, folder);
    await harmless(document, `spoiled${shift}`);
  });
});
