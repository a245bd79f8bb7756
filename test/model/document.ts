// A document from plain values, for tests of the model: references work, nothing is read.
import type { PackageConfig, PaginationStyle } from "../../generator/config.js";
import { type Decision, type Diagnostic, type Place, Report } from "../../generator/diagnostics.js";
import type { Document, Json, Node } from "../../generator/document/document.js";
import { type BuildOptions, buildPackage } from "../../generator/model/build.js";
import type { Operation, Package, TypeDeclaration } from "../../generator/model/model.js";

export type Files = { readonly [file: string]: Json };

export function documentOf(root: string, files: Files): Document {
  const resolve = (node: Node): Node | null => {
    let current: Node | null = node;
    for (let hops = 0; current !== null && hops < 20; hops += 1) {
      const { value }: Node = current;
      const reference = typeof value === "object" && value !== null && !Array.isArray(value) && "$ref" in value ? value["$ref"] : undefined;
      if (typeof reference !== "string") return current;
      current = target(reference, current.at);
    }
    return null;
  };
  // As in a document that was read: asked again, a target is the same node.
  const targets = new Map<string, Node>();
  const target = (reference: string, from: Place): Node | null => {
    const [path = "", pointer = ""] = reference.split("#");
    const file = path === "" ? from.file : path;
    let value: Json | undefined = files[file];
    for (const token of pointer.split("/").slice(1)) {
      const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
      value = value === undefined ? undefined : memberOf(value, key);
    }
    if (value === undefined) return null;
    const node = targets.get(`${file}#${pointer}`) ?? { value, at: { file, pointer } };
    targets.set(`${file}#${pointer}`, node);
    return node;
  };
  return { file: root, root: { value: files[root] ?? null, at: { file: root, pointer: "" } }, files: Object.keys(files), resolve, target };
}

function memberOf(value: Json, key: string): Json | undefined {
  if (isList(value)) return value[Number(key)];
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : undefined;
}

export interface Built {
  readonly model: Package | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly decisions: readonly Decision[];
}

export interface Settings extends Partial<BuildOptions> {
  readonly results?: PackageConfig["results"];
  readonly types?: { readonly [name: string]: string };
  readonly operations?: { readonly [name: string]: string };
  readonly pagination?: PaginationStyle;
}

/** A package of one client for each document in `clients` (name: root file). */
export function built(files: Files, clients: { readonly [name: string]: string }, { types = {}, operations = {}, pagination = "declared", results, ...options }: Settings = {}): Built {
  const report = new Report();
  const config: PackageConfig = {
    name: "shop",
    version: "1.0.0",
    description: "",
    publication: {},
    clients: Object.entries(clients).map(([name, document]) => ({ name, document })),
    languages: {},
    names: { types, operations },
    pagination,
    ...(results !== undefined && { results }),
  };
  const documents = new Map(Object.values(clients).map((file) => [file, documentOf(file, files)]));
  const model = buildPackage(config, documents, report, { names: "strict", strict: false, ...options });
  return { model, diagnostics: report.diagnostics, decisions: report.decisions };
}

/** A package with one client from one document; `document` may leave out what every document has. */
export function builtFrom(document: { readonly [key: string]: Json }, settings?: Settings): Built {
  return built({ "api.yaml": { openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths: {}, ...document } }, { shop: "api.yaml" }, settings);
}

/** The declarations for a document's `components.schemas`, by name. */
export function typesFrom(schemas: { readonly [name: string]: Json }, settings?: Settings): { readonly [name: string]: TypeDeclaration } {
  return typesOf(builtFrom({ components: { schemas } }, settings));
}

export function typesOf({ model, diagnostics }: Built): { readonly [name: string]: TypeDeclaration } {
  if (model === null) throw new Error(`No model: ${JSON.stringify(diagnostics, null, 2)}`);
  return Object.fromEntries(model.types.map((type) => [type.name.text, type]));
}

export function operationsOf({ model, diagnostics }: Built): readonly Operation[] {
  if (model === null) throw new Error(`No model: ${JSON.stringify(diagnostics, null, 2)}`);
  return model.clients.flatMap((client) => client.groups.flatMap((group) => group.operations));
}

export function onlyOperation(result: Built): Operation {
  const [only, ...others] = operationsOf(result);
  if (only === undefined || others.length > 0) throw new Error("Expected one operation");
  return only;
}

/** `{ a: 1, b: 2 }` with members, at every depth, in another order. */
export function shuffled(value: Json): Json {
  if (isList(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shuffled(inner)] as const).reverse());
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
