// Pairs of small documents, and what is told of them.
import type { Place } from "../../generator/diagnostics.js";
import { compared } from "../../generator/compare/compare.js";
import { verdictOf } from "../../generator/compare/verdict.js";
import type { Json } from "../../generator/document/document.js";
import type { Package } from "../../generator/model/model.js";
import { builtFrom, type Settings } from "../model/document.js";

export type Members = { readonly [name: string]: Json };

export interface Row {
  readonly old: Members;
  readonly now: Members;
  /** `level subject: what`. */
  readonly want: readonly string[];
  /** From the new version to the old one. */
  readonly back: readonly string[];
  readonly settings?: readonly [old: Settings, now: Settings];
}

export function modelOf(document: Members, settings: Settings = {}): Package {
  const { model, diagnostics } = builtFrom(document, { names: "automatic", pagination: "found", ...settings });
  if (model === null) throw new Error(JSON.stringify(diagnostics, null, 2));
  return model;
}

export interface Told {
  readonly lines: readonly string[];
  readonly verdict: string;
  readonly places: readonly Place[];
}

export function told(old: Package, now: Package): Told {
  const changes = compared([old], [now]);
  return { lines: changes.map(({ level, subject, what }) => `${level} ${subject}: ${what}`), verdict: verdictOf(changes), places: changes.map(({ at }) => at) };
}

const answer = (schema: Json, type = "application/json"): Json => ({ description: "Fine.", content: { [type]: { schema } } });

export const get = (operation: Members = {}): Json => ({ operationId: "getThing", responses: { "200": answer({ type: "string" }) }, ...operation });

/** One call without input that comes to a value. */
export const receives = (schema: Json, schemas: Members = {}, type?: string): Members => ({ paths: { "/thing": { get: get({ responses: { "200": answer(schema, type) } }) } }, components: { schemas } });

/** One call that sends an object. */
export const sends = (schema: Json, schemas: Members = {}): Members => ({
  paths: { "/thing": { post: { operationId: "saveThing", requestBody: { required: true, content: { "application/json": { schema } } }, responses: { "204": { description: "Done." } } } } },
  components: { schemas },
});

export const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** A type `Thing` that is sent, or received, or both. */
export const sent = (properties: Members, more: Members = {}, schemas: Members = {}): Members => sends(reference("Thing"), { Thing: { type: "object", properties, ...more }, ...schemas });
export const received = (properties: Members, more: Members = {}, schemas: Members = {}): Members => receives(reference("Thing"), { Thing: { type: "object", properties, ...more }, ...schemas });
export function both(properties: Members, more: Members = {}, schemas: Members = {}): Members {
  const thing = { Thing: { type: "object", properties, ...more }, ...schemas };
  return { paths: { "/thing": { get: get({ responses: { "200": answer(reference("Thing")) } }), post: { operationId: "saveThing", requestBody: { required: true, content: { "application/json": { schema: reference("Thing") } } }, responses: { "204": { description: "Done." } } } } }, components: { schemas: thing } };
}

/** Calls by their name: `{ getThing: { ... } }`. */
export const calls = (operations: { readonly [name: string]: Members }, more: Members = {}): Members => ({
  paths: Object.fromEntries(Object.entries(operations).map(([name, operation]) => [`/${name}`, { get: get({ operationId: name, ...operation }) }])),
  ...more,
});

export const answers = (...statuses: readonly (readonly [status: string, schema: Json | null])[]): Members => ({ responses: Object.fromEntries(statuses.map(([status, schema]) => [status, schema === null ? { description: "Nothing." } : answer(schema)])) });
export const streamed = (schema: Json, type: string): Members => ({ responses: { "200": answer(schema, type) } });
