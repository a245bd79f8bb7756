// The adapters as applications have them: imported from the packed and installed package, checked against the types of the frameworks, and started.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { account, redirectUri, secret } from "../identity/accounts.js";
import { startProvider } from "../identity/provider.js";
import { createUserAgent } from "../identity/user-agent.js";
import { installedPackage, type PackageName } from "../live/package.js";
import { createVisitor } from "./visitor.js";

const provider = await startProvider();
const servers = ["express", "express4", "fastify", "hono", "next"] as const;
const folders = new Map<PackageName, string>();
const running: ChildProcess[] = [];

beforeAll(async () => {
  const { folder } = await installedPackage();
  for (const name of ["genauth", "fief"] as const) folders.set(name, written(path.join(folder, `frameworks-${process.pid}`, name), name));
}, 300_000);

afterEach(() => {
  for (const process of running.splice(0)) process.kill();
});

function source(name: string): string {
  return readFileSync(new URL(`installed/${name}.ts`, import.meta.url), "utf8");
}

/** The applications for a package, as TypeScript and as what it comes to. */
function written(folder: string, name: PackageName): string {
  mkdirSync(folder, { recursive: true });
  const texts = new Map([...["express", "fastify", "hono", "next", "page"].map((one): [string, string] => [one, source(one)]), ["express4", source("express").replace('from "express"', 'from "express4"')], ["client", source(name === "fief" ? "client-fief" : "client")]]);
  for (const [file, text] of texts) {
    const own = text.replaceAll("@countersign/genauth/", `@countersign/${name}/`);
    const chosen = file === "client" ? text : own;
    writeFileSync(path.join(folder, `${file}.ts`), chosen);
    writeFileSync(path.join(folder, `${file}.js`), ts.transpileModule(chosen, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } }).outputText);
  }
  return folder;
}

/** Starts an application; what it printed. */
async function started(name: PackageName, file: string, environment: Readonly<Record<string, string>>): Promise<unknown> {
  const child = spawn(process.execPath, [`${file}.js`], { cwd: folders.get(name), env: { PATH: process.env["PATH"], APP_HOST: provider.origin, APP_ISSUER: provider.issuer, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stdout.once("data", (chunk: Buffer) => resolve(JSON.parse(chunk.toString())));
    child.once("exit", () => reject(new Error(`${file} ended: ${said}`)));
  });
}

describe.each(["genauth", "fief"] as const)("with the installed package %s,", (name) => {
  it.each(servers)("%s starts, sends browsers to log in, and knows them afterwards", async (framework) => {
    const { port } = Object(await started(name, framework, { APP_ID: "post", APP_SECRET: secret, REDIRECT_URI: redirectUri }));
    const visitor = createVisitor(`http://127.0.0.1:${port}`);
    expect((await visitor.visit("/profile", { page: false })).status).toBe(401);
    const refused = await visitor.visit("/profile");
    expect([refused.status, refused.headers.get("location")]).toEqual([302, "/login?return_to=%2Fprofile"]);
    const begun = await visitor.visit("/login?return_to=%2Fprofile");
    const address = begun.headers.get("location") ?? "";
    expect(begun.status).toBe(302);
    expect(address.startsWith(`${provider.issuer}/auth?`)).toBe(true);
    expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({ client_id: "post", redirect_uri: redirectUri, code_challenge_method: "S256", state: expect.any(String), nonce: expect.any(String) });
    const finished = await visitor.visit(await createUserAgent(provider.origin).logIn(address, account.sub));
    expect([finished.status, finished.headers.get("location")]).toEqual([302, "/profile"]);
    expect(await (await visitor.visit("/profile")).json()).toEqual({ sub: account.sub });
  });

  it("a page begins a login, and React shows that nobody is there yet", async () => {
    const { visited, shown, kept } = Object(await started(name, "page", { APP_ID: "public", REDIRECT_URI: redirectUri }));
    expect(visited.startsWith(`${provider.issuer}/auth?`)).toBe(true);
    expect([shown, kept]).toEqual(["nobody", [`${name}-login-transaction`]]);
  });

  it("a page is bundled without anything of Node", async () => {
    const folder = folders.get(name) ?? "";
    const { metafile } = await build({ entryPoints: [path.join(folder, "page.js")], bundle: true, format: "esm", platform: "browser", write: false, metafile: true, external: ["react", "react-dom"], define: { process: "{}" } });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.filter((file) => /runtime\/identity\/(browser|adapters\/react)\.js$/.test(file))).toHaveLength(2);
    expect(inputs.filter((file) => /runtime\/node\/|adapters\/(express|fastify|hono|next)/.test(file))).toEqual([]);
  });
});

it("the applications compile against the types of the frameworks", { timeout: 120_000 }, () => {
  const files = [...folders.values()].flatMap((folder) => [...servers.filter((one) => one !== "express4"), "page"].map((file) => path.join(folder, `${file}.ts`)));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], types: ["node"],
    strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, esModuleInterop: true, skipLibCheck: true, noEmit: true,
  });
  expect(program.getSourceFiles().filter(({ fileName }) => /node_modules\/@countersign\/\w+\/dist\/(express|fastify|hono|next|node|browser|react)\.d\.ts$/.test(fileName))).toHaveLength(14);
  expect(ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${path.basename(file?.fileName ?? "")} ${ts.flattenDiagnosticMessageText(messageText, " ")}`)).toEqual([]);
});
