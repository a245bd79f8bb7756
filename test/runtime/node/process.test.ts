// What the Node transport does to the process around it, and what its types ask of a package that uses it.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { expect, onTestFinished, test } from "vitest";
import { serve } from "./loopback.js";

const transportFile = fileURLToPath(new URL("../../../templates/typescript/runtime/node/transport.ts", import.meta.url));

test("an idle connection does not keep a process alive", async () => {
  const folder = mkdtempSync(join(tmpdir(), "transport-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, "program.mjs");
  await build({
    stdin: {
      contents: `
        import { createTransport } from ${JSON.stringify(transportFile)};
        const { signal } = new AbortController();
        const answer = await createTransport().send({ method: "GET", url: process.argv[2], headers: {}, signal, maxAnswerBytes: 100 });
        await new Promise((resolve) => setImmediate(resolve));
        process.stdout.write(JSON.stringify({ status: answer.status, alive: process.getActiveResourcesInfo().filter((name) => name.startsWith("TCP")) }));
      `,
      resolveDir: folder,
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: program,
  });
  const server = await serve((response) => response.end("ok"));
  const child = spawn(process.execPath, [program, server.url], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
  expect(JSON.parse(output)).toEqual({ status: 200, alive: [] });
});

test("its declaration needs no types of Node", () => {
  const { outputText } = ts.transpileDeclaration(readFileSync(transportFile, "utf8"), { fileName: transportFile, compilerOptions: { isolatedDeclarations: true } });
  expect(outputText).toContain("export declare function createTransport(options?: TransportOptions): Transport;");
  expect(outputText).not.toMatch(/node:|NodeJS|Buffer/);
});
