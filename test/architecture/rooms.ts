// Who may import whom: the rooms of the program as data. What is not listed is not allowed.

export interface Room {
  /** Files of the room: a folder, ending in a slash, or one file. The longest that fits is a file's room. */
  readonly at: string;
  /** Rooms, folders or files that it may import besides itself. */
  readonly house: readonly string[];
  /** Modules from outside: node's and libraries. */
  readonly outside: readonly string[];
  /** Modules that only one file of the room may import. */
  readonly only?: { readonly [file: string]: readonly string[] };
}

const g = (...files: readonly string[]): readonly string[] => files.map((file) => `generator/${file}`);

const diagnostics = g("diagnostics.ts");
const language = g("diagnostics.ts", "model/flows.ts", "model/inner-types.ts", "model/levels.ts", "model/model.ts", "languages/any-audience.ts", "languages/calls-page.ts", "languages/example-options.ts", "languages/failure-statuses.ts", "languages/generated-from.ts", "languages/language.ts", "languages/licence.ts", "languages/markdown.ts", "languages/names.ts", "languages/option-names.ts", "languages/prose.ts", "languages/readme-protocols.ts", "languages/secret-members.ts", "languages/server-template.ts", "languages/variant-tree.ts");
const printers = g("diagnostics.ts", "document/document.ts", "document/position.ts");

export const ROOMS: readonly Room[] = [
  { at: "generator/diagnostics.ts", house: [], outside: [] },
  { at: "generator/diagnostics-text.ts", house: printers, outside: [] },
  { at: "generator/diagnostics-json.ts", house: printers, outside: [] },
  { at: "generator/diagnostics-github.ts", house: [...printers, ...g("diagnostics-text.ts")], outside: [] },
  { at: "generator/diagnostics-reference.ts", house: [], outside: ["node:fs"] },
  { at: "generator/diagnostics-hints.ts", house: [...printers, ...g("diagnostics-reference.ts")], outside: [] },
  { at: "generator/diagnostics-sarif.ts", house: [...printers, ...g("diagnostics-reference.ts")], outside: [] },
  { at: "generator/diagnostics-format.ts", house: [...printers, ...g("diagnostics-hints.ts", "diagnostics-text.ts", "diagnostics-json.ts", "diagnostics-github.ts", "diagnostics-sarif.ts")], outside: [] },
  { at: "generator/decision-tables.ts", house: g("diagnostics.ts", "diagnostics-text.ts"), outside: [] },
  { at: "generator/engine.ts", house: [], outside: ["node:v8"] },
  { at: "generator/interactive.ts", house: [], outside: [] },
  { at: "generator/failure.ts", house: g("diagnostics-text.ts"), outside: ["node:path"] },
  {
    at: "generator/lint/",
    house: g("diagnostics.ts", "document/document.ts", "document/grammar.ts", "document/json.ts", "document/nearest-word.ts", "document/pointer.ts", "document/reference-places.ts", "model/media.ts", "model/node.ts", "model/numbers.ts", "model/operation-names.ts", "model/path-items.ts", "model/path-key.ts", "model/place-name.ts", "model/schema.ts", "model/unions.ts", "model/words.ts"),
    outside: [],
  },
  { at: "generator/compare/", house: g("diagnostics.ts", "model/model.ts"), outside: [] },
  { at: "generator/compare-command.ts", house: ["generator/"], outside: ["node:fs"] },
  { at: "generator/lint-command.ts", house: ["generator/"], outside: ["node:fs", "node:path"] },
  { at: "generator/yaml-text.ts", house: g("document/document.ts"), outside: ["js-yaml"] },
  { at: "generator/publication.ts", house: [], outside: [] },
  { at: "generator/config.ts", house: g("diagnostics.ts", "document/document.ts", "publication.ts"), outside: [] },
  { at: "generator/config-file.ts", house: g("config.ts", "diagnostics.ts", "document/document.ts", "document/shape-problems.ts", "document/sources.ts", "publication.ts"), outside: ["node:path", "zod/mini"] },
  {
    at: "generator/document/",
    house: diagnostics,
    outside: ["node:fs", "node:path"],
    only: {
      "generator/document/extensions.ts": ["zod/mini"],
      "generator/document/json-path.ts": ["json-p3", "node:vm"],
      "generator/document/overlay-shape.ts": ["zod/mini"],
      "generator/document/remote.ts": ["node:dns/promises", "node:https", "node:net", "node:tls"],
      "generator/document/shape-problems.ts": ["zod/mini"],
      "generator/document/syntax.ts": ["js-yaml"],
      "generator/document/yaml-library.ts": ["yaml"],
    },
  },
  { at: "generator/model/flows.ts", house: [], outside: [] },
  { at: "generator/model/inner-types.ts", house: g("model/model.ts"), outside: [] },
  { at: "generator/model/levels.ts", house: g("model/login-model.ts"), outside: [] },
  { at: "generator/model/login-model.ts", house: g("diagnostics.ts", "model/flows.ts", "model/model.ts"), outside: [] },
  { at: "generator/model/operation-model.ts", house: g("diagnostics.ts", "model/model.ts", "model/pagination-model.ts", "model/related-model.ts"), outside: [] },
  { at: "generator/model/pagination-model.ts", house: g("model/model.ts"), outside: [] },
  { at: "generator/model/related-model.ts", house: g("model/model.ts"), outside: [] },
  { at: "generator/model/model.ts", house: g("diagnostics.ts", "publication.ts", "model/login-model.ts", "model/operation-model.ts", "model/pagination-model.ts"), outside: [] },
  { at: "generator/model/words.ts", house: g("model/model.ts"), outside: [] },
  { at: "generator/model/", house: g("config.ts", "diagnostics.ts", "document/document.ts", "document/extensions.ts", "document/reference-places.ts", "model/"), outside: [] },
  { at: "generator/languages/language.ts", house: g("diagnostics.ts", "model/model.ts"), outside: ["ts-morph"] },
  { at: "generator/languages/names.ts", house: g("diagnostics.ts", "model/model.ts", "model/numbers.ts", "model/words.ts"), outside: [] },
  { at: "generator/languages/registry.ts", house: g("languages/", "print/templates.ts"), outside: [] },
  { at: "generator/languages/option-names.ts", house: g("diagnostics.ts", "model/model.ts"), outside: [] },
  { at: "generator/languages/failure-statuses.ts", house: g("model/model.ts"), outside: [] },
  { at: "generator/languages/secret-members.ts", house: g("model/inner-types.ts", "model/model.ts"), outside: [] },
  { at: "generator/languages/calls-page.ts", house: g("languages/markdown.ts", "model/model.ts"), outside: [] },
  { at: "generator/languages/generated-from.ts", house: [], outside: [] },
  { at: "generator/languages/variant-tree.ts", house: g("model/model.ts"), outside: [] },
  { at: "generator/languages/any-audience.ts", house: g("model/model.ts"), outside: [] },
  { at: "generator/languages/example-options.ts", house: g("model/model.ts"), outside: [] },
  { at: "generator/languages/server-template.ts", house: g("model/model.ts"), outside: [] },
  { at: "generator/languages/licence.ts", house: g("model/model.ts", "languages/language.ts"), outside: [] },
  { at: "generator/languages/markdown.ts", house: [], outside: [] },
  { at: "generator/languages/prose.ts", house: g("model/model.ts"), outside: [] },
  { at: "generator/languages/readme-protocols.ts", house: g("model/flows.ts", "model/model.ts"), outside: [] },
  { at: "generator/languages/external/", house: language, outside: [], only: { "generator/languages/external/load.ts": ["a module that is computed", "node:path", "node:url"] } },
  { at: "generator/languages/python/", house: language, outside: [] },
  { at: "generator/languages/typescript/", house: language, outside: ["ts-morph"] },
  {
    at: "generator/print/",
    house: g("languages/language.ts", "print/structures/"),
    outside: [],
    only: {
      "generator/print/data.ts": ["smol-toml"],
      "generator/print/compile-templates.js": ["handlebars", "node:fs", "node:path"],
      "generator/print/compiled-templates.ts": ["handlebars"],
      "generator/print/handlebars-runtime.d.ts": ["handlebars"],
      "generator/print/template.ts": ["handlebars", "handlebars/runtime.js"],
      "generator/print/templates.ts": ["node:fs", "node:path", "node:url"],
      "generator/print/parsed-typescript.ts": ["ts-morph"],
      "generator/print/reference.ts": ["ts-morph"],
    },
  },
  { at: "generator/print/structures/", house: g("languages/language.ts"), outside: ["ts-morph"] },
  {
    at: "generator/mock/",
    house: g("allowed-origins.ts", "config.ts", "diagnostics.ts", "document/bundle.ts", "document/document.ts", "document/lost-digits.ts", "document/nearest-word.ts", "document/pointer.ts", "document/read.ts", "document/sources.ts", "document/value.ts", "failure.ts"),
    outside: ["node:crypto", "node:fs", "node:http", "node:path", "node:stream", "node:url"],
    only: {
      "generator/mock/events/connections.ts": ["ws"],
      "generator/mock/main.ts": ["node:util"],
      "generator/mock/pattern-text.ts": ["randexp"],
      "generator/mock/spoilt.ts": ["node:zlib"],
      "generator/mock/validation.ts": ["ajv/dist/2020.js", "ajv-formats"],
    },
  },
  {
    at: "generator/contract/",
    house: g("allowed-origins.ts", "config.ts", "config-file.ts", "diagnostics.ts", "diagnostics-format.ts", "document/", "generate-command.ts", "languages/typescript/names.ts", "model/build.ts", "model/inner-types.ts", "model/model.ts"),
    outside: ["node:child_process", "node:fs", "node:module", "node:path", "openapi-typescript"],
  },
  { at: "generator/manifest.ts", house: diagnostics, outside: ["node:crypto", "node:fs", "node:path"] },
  { at: "generator/allowed-origins.ts", house: g("document/remote.ts", "document/sources.ts", "remote-lock.ts"), outside: ["node:path"] },
  { at: "generator/remote-lock.ts", house: g("document/sources.ts", "failure.ts", "manifest.ts"), outside: ["node:fs"] },
  { at: "generator/write.ts", house: g("diagnostics.ts", "manifest.ts"), outside: ["node:crypto", "node:fs", "node:path"] },
  { at: "generator/cache.ts", house: g("diagnostics.ts", "document/position.ts", "manifest.ts", "print/templates.ts", "generate.ts"), outside: ["node:fs", "node:path", "node:url"] },
  { at: "generator/external-languages.ts", house: g("config.ts", "diagnostics.ts", "document/sources.ts"), outside: ["node:fs", "node:path"] },
  { at: "generator/folders.ts", house: ["generator/"], outside: ["node:fs", "node:path", "node:url", "node:worker_threads"] },
  { at: "generator/language-run.ts", house: ["generator/"], outside: ["node:fs", "node:path"] },
  { at: "generator/language-worker.ts", house: g("diagnostics.ts", "language-run.ts"), outside: ["node:worker_threads"] },
  { at: "generator/generate.ts", house: ["generator/"], outside: ["node:path"] },
  { at: "generator/generate-command.ts", house: ["generator/"], outside: ["node:fs"] },
  { at: "generator/watch.ts", house: g("manifest.ts"), outside: ["node:fs", "node:path"] },
  { at: "generator/bundle-command.ts", house: ["generator/"], outside: ["node:fs"] },
  { at: "generator/main.ts", house: g("program.ts"), outside: ["node:module", "node:url"] },
  { at: "generator/program.ts", house: ["generator/"], outside: ["commander", "node:fs"] },
  { at: "generator/build.js", house: g("notices.ts", "print/compile-templates.ts"), outside: ["esbuild", "node:fs", "node:path", "node:url"] },
  { at: "generator/notices.js", house: [], outside: ["node:fs", "node:path"] },
  { at: "generator/declarations.js", house: [], outside: ["node:fs", "node:path", "node:url", "typescript"] },
  { at: "templates/typescript/runtime/", house: [], outside: [], only: { "templates/typescript/runtime/sender.ts": ["#transport"], "templates/typescript/runtime/plain-sender.ts": ["#transport"] } },
  {
    at: "templates/typescript/runtime/node/",
    house: ["templates/typescript/runtime/"],
    outside: ["node:crypto", "node:events", "node:http", "node:https", "node:net", "node:stream", "node:tls", "node:zlib"],
  },
  {
    at: "templates/typescript/runtime/identity/",
    house: ["templates/typescript/runtime/"],
    outside: ["jose", "oauth4webapi"],
    only: {
      "templates/typescript/runtime/identity/create-login.ts": ["#transport"],
      "templates/typescript/runtime/identity/node-adapter.ts": ["node:http"],
    },
  },
  { at: "templates/typescript/runtime/identity/adapters/", house: ["templates/typescript/runtime/"], outside: ["express", "fastify", "hono", "node:http", "react"] },
  { at: "templates/typescript/runtime/events/", house: ["templates/typescript/runtime/"], outside: ["ws"] },
];

/** The folders of the program; a new one belongs here and gets a room. */
export const FOLDERS: readonly string[] = [
  "generator/", "generator/compare/", "generator/contract/", "generator/decisions/", "generator/document/", "generator/languages/", "generator/languages/external/",
  "generator/languages/python/", "generator/languages/typescript/", "generator/lint/", "generator/mock/", "generator/mock/events/", "generator/mock/login/", "generator/model/", "generator/print/", "generator/print/structures/", "templates/typescript/",
  "templates/typescript/runtime/", "templates/typescript/runtime/credentials/", "templates/typescript/runtime/node/",
  "templates/typescript/runtime/signing/", "templates/typescript/runtime/identity/", "templates/typescript/runtime/identity/adapters/",
  "templates/typescript/runtime/events/",
];

export function roomOf(file: string): Room | null {
  const fitting = ROOMS.filter(({ at }) => contains(at, file));
  return fitting.toSorted((one, other) => other.at.length - one.at.length)[0] ?? null;
}

/** Whether the folder holds the file, or the file is meant itself. */
export function contains(at: string, file: string): boolean {
  return at.endsWith("/") ? file.startsWith(at) : file === at;
}
