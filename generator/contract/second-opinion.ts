// What openapi-typescript makes of a bundled document, and the statements about it and us.
import { Report } from "../diagnostics.js";
import { bundle } from "../document/bundle.js";
import type { JsonObject } from "../document/document.js";
import { readDocument } from "../document/read.js";
import type { Client, Package } from "../model/model.js";
import { type AssertionFile, assertionFile } from "./assertions.js";

/** The document in a file and all that it refers to, as one value. */
export async function bundledFile(file: string): Promise<JsonObject> {
  const document = await readDocument(file, new Report());
  if (document === null) throw new Error(`${file} cannot be read`);
  return bundle(document);
}

/** `modules`: where theirs will stand, and where ours does. */
export async function secondOpinion(client: Client, pkg: Package, document: JsonObject, modules: { readonly theirs: string; readonly ours: string }): Promise<{ readonly theirs: string; readonly assertions: AssertionFile }> {
  return { theirs: await theirTypes(document), assertions: assertionFile(client, pkg, modules, schemaNames(document)) };
}

/** Text, because the syntax tree belongs to another TypeScript. */
async function theirTypes(document: JsonObject): Promise<string> {
  const { default: openapiTS, astToString } = await import("openapi-typescript");
  return astToString(await openapiTS(JSON.stringify(document), { emptyObjectsUnknown: true, defaultNonNullable: false, silent: true }));
}

function schemaNames(document: JsonObject): ReadonlySet<string> {
  const components = document["components"];
  const schemas = typeof components === "object" && components !== null && "schemas" in components ? components.schemas : null;
  return new Set(typeof schemas === "object" && schemas !== null ? Object.keys(schemas) : []);
}
