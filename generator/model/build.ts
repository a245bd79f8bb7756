// From documents to the model of a package: operations, then what they reach, then names.
import type { PackageConfig } from "../config.js";
import { Report } from "../diagnostics.js";
import type { Document } from "../document/document.js";
import { bytesIn } from "./bytes.js";
import { type BuiltClient, builtClient, finalClient } from "./clients.js";
import { Drafts } from "./drafts.js";
import { endAliases } from "./endless-aliases.js";
import { homeOf } from "./homes.js";
import type { Package } from "./model.js";
import { compareText, keyOf, member, members } from "./node.js";
import { Overrides } from "./overrides.js";
import { closure, reachOf, splitKeys } from "./reach.js";
import { tagsOf } from "./tags.js";
import { draftTypes } from "./type-walk.js";
import { tellTags } from "./untold-tags.js";
import { typeNames } from "./type-names.js";
import { declarationsOf, type Finishing } from "./views.js";
import { nameOf } from "./words.js";

export interface BuildOptions {
  readonly names: "strict" | "automatic";
  /** Warnings are errors. */
  readonly strict: boolean;
}

/** `documents` by the path that the configuration gives them. Null when an error was reported. */
export function buildPackage(config: PackageConfig, documents: ReadonlyMap<string, Document>, report: Report, options: BuildOptions): Package | null {
  const found = new Report();
  const built = packageOf(config, documents, found, options);
  passOn(found, report, options.strict);
  return report.failed ? null : built;
}

function packageOf(config: PackageConfig, documents: ReadonlyMap<string, Document>, report: Report, { names: mode }: BuildOptions): Package {
  const naming = { report, mode, package: config.name, at: config.at ?? null };
  const drafts = new Drafts();
  const overrides = new Overrides("operations", config.names.operations);
  const clients = [...config.clients]
    .sort((one, other) => compareText(one.name, other.name))
    .flatMap(({ name, document: path, className }): readonly BuiltClient[] => {
      const document = documents.get(path);
      if (document === undefined) throw new Error(`No document was read for ${path}`);
      return [builtClient({ name, className: className ?? null, results: config.results ?? null, methods: config.methods ?? "flat", pagination: config.pagination ?? "declared", document, drafts, report, overrides, naming })];
    });
  overrides.reportUnused(naming);

  const components = clients.flatMap((client) => componentKeys(client));
  endAliases(drafts, report);
  const outside = clients.flatMap(({ roots }) => roots.map(({ type }) => type));
  tellTags(drafts, outside);
  const all = drafts.settled();
  const reach = reachOf(drafts, clients.flatMap(({ roots }) => roots));
  const dissolved = new Set(clients.flatMap(({ types }) => [...types.dissolved]));
  const live = new Set([...reach.request, ...reach.response, ...closure(drafts, components.filter((key) => !dissolved.has(key)), null)]);
  const split = splitKeys(drafts, reach);
  const declared = { drafts: all, live, split };
  const roots = clients.map(({ document }) => document.file);
  const finishing: Finishing = {
    drafts,
    names: typeNames(declared, new Overrides("types", config.names.types), naming),
    reach,
    split,
    tags: tagsOf(drafts, [...all.filter(({ key }) => live.has(key)).flatMap(draftTypes), ...outside]),
    bytes: bytesIn(drafts, clients.flatMap(({ groups }) => groups.flatMap(({ operations }) => operations))),
    home: (draft) => homeOf(draft, roots, reach),
  };
  return {
    name: nameOf(config.name),
    ...(config.at !== undefined && { at: config.at }),
    version: config.version,
    description: config.description,
    publication: config.publication,
    clients: clients.map((client) => finalClient(finishing, client)),
    int64: config.int64 ?? "number",
    types: all.filter(({ key }) => live.has(key)).flatMap((draft) => declarationsOf(finishing, draft)).sort((one, other) => compareText(one.name.text, other.name.text)),
    languages: config.languages,
  };
}

/** The schemas that the root document itself declares: kept although no operation may use them. */
function componentKeys({ document, types }: BuiltClient): readonly string[] {
  const components = member(document.root, "components");
  return members(components === null ? null : member(components, "schemas")).flatMap(([, node]) => {
    const type = types.named(node);
    return type.kind === "ref" ? [type.name] : [keyOf(node.at)];
  });
}

/** Each thing once, however often it was met; `strict` makes errors of warnings. */
function passOn(found: Report, report: Report, strict: boolean): void {
  for (const decision of found.decisions) report.decide(decision);
  const seen = new Set<string>();
  for (const { code, severity, message, at, related, hint } of found.diagnostics) {
    const id = JSON.stringify([code, message, at?.file, at?.pointer]);
    if (seen.has(id)) continue;
    seen.add(id);
    const details = { at, related, ...(hint === null ? {} : { hint }) };
    report[strict && severity === "warning" ? "error" : severity](code, message, details);
  }
}
