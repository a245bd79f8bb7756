// What the compiler knows of a call: errors by status, in both styles. Lines that must not compile say so.
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { compilerProblems, writePackage } from "../compiled.js";
import { generatedPackage, removePackages, sourcesOf } from "./package.js";

afterAll(removePackages);

const result = `
import { booksExportAsLines, booksGet, booksList, booksRemove, booksWatch, librarySender, type LinkHeaders, LibraryClient } from "./library/index.js";

const res = await booksGet(librarySender({ port: "1" }), { id: "1" });
if (res.ok) {
  const title: string = res.data.title;
  // @ts-expect-error -- a success has no error
  res.error;
  console.log(title);
} else if (res.status === 404) {
  const title: string = res.error.title;
  // @ts-expect-error -- a problem has no id
  res.error.id;
  console.log(title);
} else if (res.status === 409 || res.status === 500 || res.status === 503) {
  const id: string = res.error.id;
  console.log(id);
} else if (res.status === 0) {
  const kind: "timeout" | "aborted" | "network" | "invalid-answer" | "too-large" | "credential" | "hook" = res.error.kind;
  console.log(kind);
} else {
  // @ts-expect-error -- nobody says what another refusal is
  res.error.id;
}

const listed = await booksList(librarySender(), { page: 2 });
if (listed.ok) {
  const described: LinkHeaders = listed.headers;
  const other: string | undefined = listed.headers["x-other"];
  // @ts-expect-error -- a server may leave it out
  const link: string = listed.headers.link;
  console.log(described, other, link);
}

const news = await booksWatch(librarySender());
if (news.ok) for await (const { event, data } of news.data) console.log(event, data.title);
const lines = await booksExportAsLines(librarySender());
if (lines.ok) for await (const book of lines.data) console.log(book.title);

// What a call returns is a promise like any other.
const promise: Promise<{ readonly ok: boolean }> = booksGet(librarySender(), { id: "1" });
const [first] = await Promise.all([booksGet(librarySender(), { id: "1" }), promise]);
if (first.ok) console.log(first.data.title);
const id = await booksGet(librarySender(), { id: "1" }).then((one) => (one.ok ? one.data.id : null)).finally(() => undefined);
console.log(id satisfies string | null);

const client = new LibraryClient({ version: "v2" });
const created = await client.booksCreate({ id: "1", title: "Emma" });
if (!created.ok && created.status === 418) console.log(created.error.title);
const gone = await booksRemove(librarySender(), { id: "1" });
if (gone.ok) gone.data satisfies undefined;
// @ts-expect-error -- the document knows no such version
new LibraryClient({ version: "v3" });
// @ts-expect-error -- a book has a title
void client.booksCreate({ id: "1" });
`;

const thrown = `
import { ApiError, LibraryClient, settled } from "./library/index.js";

const client = new LibraryClient();
const title: string = (await client.books.get({ id: "1" })).title;
const res = await settled(client.books.get({ id: "1" }));
if (!res.ok && res.status === 404) console.log(title, res.error.title);
// @ts-expect-error -- a conflict is no problem
if (!res.ok && res.status === 409) console.log(res.error.title);
for await (const book of await client.books.exportAsLines()) console.log(book.title);
try {
  await client.books.remove({ id: "1" });
} catch (error) {
  if (error instanceof ApiError) console.log(error.status, error.requestId, error.headers["x"]);
  // @ts-expect-error -- a body that was thrown is not known
  if (error instanceof ApiError) console.log(error.body.title);
}
`;

test.each([["result", "flat", result], ["throw", "grouped", thrown]] as const)("results: %s, methods: %s", async (results, methods, application) => {
  const folder = await generatedPackage("library.yaml", { results, methods });
  const compiled = path.join(folder, "compiled");
  writePackage(new Map([...sourcesOf(folder), ["src/application.ts", application]]), compiled);
  expect(compilerProblems([path.join(compiled, "src/application.ts")], compiled)).toEqual([]);
});

const paged = `
import { ApiError, archiveSender, listBooks } from "./archive/index.js";

try {
  for await (const book of listBooks(archiveSender())) console.log(book.id);
} catch (error) {
  if (error instanceof ApiError) console.log(error.status, error.requestId, error.body);
}
`;

test("results: what iterating over items throws is exported, and told of beside the loop", async () => {
  const folder = await generatedPackage("archive.yaml", { results: "result", methods: "flat" });
  const compiled = path.join(folder, "compiled");
  writePackage(new Map([...sourcesOf(folder), ["src/application.ts", paged]]), compiled);
  expect(compilerProblems([path.join(compiled, "src/application.ts")], compiled)).toEqual([]);
  expect(readFileSync(path.join(folder, "README.md"), "utf8")).toMatch(/for await [^]*?`ApiError`[^]*?`archive\/archive`/);
});

const uploads = `
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { booksPutCover, librarySender } from "./library/index.js";

await booksPutCover(librarySender(), { id: "1", body: { data: Readable.toWeb(createReadStream("cover.png")), contentType: "image/png" } });
await booksPutCover(librarySender(), { id: "1", body: Readable.toWeb(createReadStream("cover.png")) });
await booksPutCover(librarySender(), { id: "1", body: new Blob([]).stream() });
// @ts-expect-error -- a stream that has not been turned into one of the web
await booksPutCover(librarySender(), { id: "1", body: createReadStream("cover.png") });
`;

test("streams of Node.js that were turned into those of the web are bytes, beside the types of a browser too", async () => {
  const folder = await generatedPackage("library.yaml", { results: "result", methods: "flat" });
  const compiled = path.join(folder, "compiled-uploads");
  writePackage(new Map([...sourcesOf(folder), ["src/application.ts", uploads]]), compiled);
  expect(compilerProblems([path.join(compiled, "src/application.ts")], compiled)).toEqual([]);
});

const downloads = `
import { createWriteStream } from "node:fs";
import { Writable } from "node:stream";
import { type BinaryAnswer, booksGetCover, librarySender, LibraryClient } from "./library/index.js";

const cover = await booksGetCover(librarySender(), { id: "1" }, { stream: true });
if (cover.ok) await cover.data.pipeTo(Writable.toWeb(createWriteStream("cover.png")));
for (const options of [undefined, {}, { timeout: 5 }, { stream: undefined }]) {
  const whole = await new LibraryClient().booksGetCover({ id: "1" }, options);
  if (whole.ok) whole.data satisfies Uint8Array;
}
export const either = async (stream: boolean): Promise<void> => {
  const answer = await booksGetCover(librarySender(), { id: "1" }, { stream });
  // @ts-expect-error -- perhaps it is a stream
  if (answer.ok) answer.data satisfies Uint8Array;
  if (answer.ok) answer.data satisfies BinaryAnswer<boolean>;
};
`;

test("bytes are all there, or a stream where the options ask for one", async () => {
  const folder = await generatedPackage("library.yaml", { results: "result", methods: "flat" });
  const compiled = path.join(folder, "compiled-downloads");
  writePackage(new Map([...sourcesOf(folder), ["src/application.ts", downloads]]), compiled);
  expect(compilerProblems([path.join(compiled, "src/application.ts")], compiled)).toEqual([]);
});

const heirs = `
import { createJob, type Job, listJobs, specSender } from "./spec/index.js";

function told(job: Job): string | number {
  switch (job.type) {
    case "mail":
      return job.to;
    case "nightly-copy":
      return job.hour;
    case "copy":
    case "move":
      // @ts-expect-error -- only nightly copies have an hour
      job.hour;
      return job.bytes ?? 0;
    case "Cleanup":
    case "Job":
      return job.id ?? "";
    default:
      // Nothing is left.
      return job satisfies never;
  }
}

const jobs = await listJobs(specSender());
if (jobs.ok) console.log(jobs.data.map(told));
await createJob(specSender(), { body: { type: "mail", to: "anna@example.com", after: [{ type: "copy", bytes: 3 }] } });
// @ts-expect-error -- a message has somebody that it goes to
await createJob(specSender(), { body: { type: "mail" } });
`;

test("schemas that extend one with a discriminator are told apart by it", async () => {
  const folder = await generatedPackage("../golden/inheritance/spec.yaml", { results: "result", methods: "flat" });
  const compiled = path.join(folder, "compiled");
  writePackage(new Map([...sourcesOf(folder), ["src/application.ts", heirs]]), compiled);
  expect(compilerProblems([path.join(compiled, "src/application.ts")], compiled)).toEqual([]);
});
