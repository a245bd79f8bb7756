// What an application ships of a client without envelopes: measures, the same on every machine.
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { generatedPackage, removePackages } from "./package.js";

afterAll(removePackages);

test.each<[string, { document?: string; application: string; most: number; without: RegExp }]>([
  ["a call of one line", { application: 'import { listBooks, shelfSender } from "ENTRY"; console.log(await listBooks(shelfSender(), { page: 2 }));', most: 3001, without: /asked|body-|styled|whole|pages|multipart|stream|hooked|proved|credentials|node\// }],
  ["a call for another content", { application: 'import { getText, shelfSender } from "ENTRY"; console.log(await getText(shelfSender()));', most: 3340, without: /styled|whole|multipart|stream|node\// }],
  ["a call that streams", { application: 'import { shelfSender, watchNews } from "ENTRY"; console.log(await watchNews(shelfSender()));', most: 3660, without: /styled|whole|multipart|stream-answer|node\// }],
  ["the class", { application: 'import { ShelfClient } from "ENTRY"; console.log(new ShelfClient());', most: 5420, without: /styled|pages|multipart|stream-answer|node\// }],
  // 24 lists of two kinds: no function of a list is in it.
  ["the class of many lists", { document: "archive.yaml", application: 'import { ArchiveClient } from "ENTRY"; console.log(new ArchiveClient());', most: 7010, without: /styled|multipart|stream-answer|node\/|archive\/(?!client)\w+\.ts/ }],
])("%s is small, compressed", async (_name, { document = "shelf.yaml", application, most, without }) => {
  const folder = await generatedPackage(document, { results: "result", methods: "flat" });
  const { outputFiles, metafile } = await build({
    stdin: { contents: application.replace("ENTRY", path.join(folder, "src", path.parse(document).name, "index.ts")), resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: folder,
    format: "esm",
    platform: "browser",
    target: "es2022",
    alias: { "#transport": path.join(folder, "src/runtime/fetch-transport.ts") },
  });
  const parts = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs).map(([name, { bytesInOutput }]): [string, number] => [name.replace(/^.*\/src\//, ""), bytesInOutput])).filter(([, bytes]) => bytes > 0);
  const largest = parts.sort(([, left], [, right]) => right - left).map(([name, bytes]) => `${name} ${bytes}`);
  expect(gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength, largest.join("\n")).toBeLessThan(most);
  expect(parts.map(([name]) => name).filter((name) => without.test(name))).toEqual([]);
});
