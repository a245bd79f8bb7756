// What an application ships that makes one signed call: a measure, the same on every machine.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { installedPackage } from "./package.js";

test.each<[string, { call: string; input: string; most: number }]>([
  ["one signed call", { call: "createRole", input: '{ code: "editor" }', most: 5960 }],
  ["one with parameters in the query", { call: "getUser", input: '{ userId: "62f1" }', most: 6000 }],
  ["one with pages", { call: "listUsers", input: "{}", most: 6620 }],
])("%s is small, compressed", { timeout: 300_000 }, async (_name, { call, input, most }) => {
  const { folder } = await installedPackage();
  const file = path.join(folder, `size-${process.pid}.js`);
  writeFileSync(
    file,
    `import { ${call}, managementSender } from "@countersign/genauth/management";
     const sender = managementSender({ accessKeyId: "a", accessKeySecret: "b" });
     console.log(await ${call}(sender, ${input}));`,
  );
  const { outputFiles, metafile } = await build({ entryPoints: [file], bundle: true, format: "esm", platform: "browser", minify: true, write: false, metafile: true, outdir: folder });
  const [bundle] = outputFiles;
  const parts = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs).map(([name, { bytesInOutput }]): [string, number] => [name.replace(/^.*genauth\//, ""), bytesInOutput]));
  const largest = parts.sort(([, left], [, right]) => right - left).map(([name, bytes]) => `${name} ${bytes}`);
  expect(gzipSync(bundle?.contents ?? "", { level: 9 }).byteLength, largest.join("\n")).toBeLessThan(most);
  expect(parts.filter(([name]) => /node\/|authentication|exchanged-token|multipart/.test(name)).map(([name]) => name)).toEqual([]);
});
