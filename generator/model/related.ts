// What an operation says beside its call: callbacks, links, and headers of its answer.
import type { Json, Node } from "../document/document.js";
import type { Responses } from "./answer.js";
import { describedBeside } from "./docs.js";
import { kindOf, schemaType } from "./media.js";
import type { Name, Operation, Type } from "./model.js";
import { compareText, flagOf, member, members, textOf, valueOf } from "./node.js";
import type { Types } from "./types.js";
import { pascal, pascalOf, words } from "./words.js";

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);

/** Sorted by name, address and method. An inline body is called after both: `SubscribeOnDataEvent`. */
export function callbacksOf(types: Types, operation: Node, { words: name }: Name): Operation["callbacks"] {
  const resolved = (said: Node): readonly Node[] => [types.document.resolve(said)].filter((node) => node !== null);
  return members(member(operation, "callbacks")).flatMap(([callback, said]) => {
    const requests = resolved(said)
      .flatMap((node) => members(node))
      .filter(([url]) => !url.startsWith("x-"))
      .flatMap(([url, item]) => resolved(item).flatMap((node) => members(node).filter(([method]) => methods.has(method)).map(([method, request]) => ({ url, method, request }))));
    return requests.map(({ url, method, request }, index) => {
      const text = `${pascal(name)}${pascalOf(callback)}${index === 0 ? "" : `${index + 1}`}`;
      const body = [member(request, "requestBody")].flatMap((node) => (node === null ? [] : resolved(node)));
      const media = body.flatMap((node) => members(member(node, "content"))).find(([contentType]) => kindOf(contentType) === "json")?.[1];
      return { name: callback, method: method.toUpperCase(), url, type: media === undefined ? null : schemaType(types, media, { text, suffix: "Event" }) };
    });
  });
}

/** Of every success, once each; sorted by name. */
export function linksOf(types: Types, { successes }: Responses): Operation["links"] {
  const links = successes.flatMap(({ node }) => members(member(node, "links"))).flatMap(([name, said]) => {
    const node = types.document.resolve(said);
    const target = node === null ? "" : textOf(node, "operationId") || textOf(node, "operationRef");
    if (node === null || target === "") return [];
    const parameters = members(member(node, "parameters")).map(([parameter, { value }]) => [parameter, typeof value === "string" ? value : JSON.stringify(value)] as const);
    return [{ name, operation: target, parameters, description: textOf(describedBeside(said, node), "description") }];
  });
  return links.filter(({ name }, index) => links.findIndex((other) => other.name === name) === index).sort((one, other) => compareText(one.name, other.name));
}

/** An object with a text for each header of a success, in lower case, as answers have them; null when none is described. Required are those that every success must have. */
export function headersOf(types: Types, operation: Node, { successes }: Responses, { words: name }: Name): Type | null {
  const places = successes.flatMap(({ node }) => member(node, "headers") ?? []);
  if (places.length === 0) return null;
  const headers = new Map<string, Json>();
  const promises = new Map<string, number>();
  for (const [header, said] of places.flatMap((place) => members(place))) {
    const key = header.toLowerCase();
    const node = types.document.resolve(said);
    // OpenAPI 3.1, Response Object: the content type is said elsewhere.
    if (node === null || key === "content-type") continue;
    if (flagOf(node, "required")) promises.set(key, (promises.get(key) ?? 0) + 1);
    if (headers.has(key)) continue;
    const description = textOf(describedBeside(said, node), "description");
    headers.set(key, { type: "string", ...(description !== "" && { description }), ...(valueOf(node, "deprecated") === true && { deprecated: true }) });
  }
  const [place, ...others] = places;
  const at = others.length === 0 ? place?.at : member(operation, "responses")?.at;
  if (headers.size === 0 || at === undefined) return null;
  const sorted = [...headers].sort(([one], [other]) => compareText(one, other));
  // Many operations have the same ones: they share a type, which should not be called after one of them.
  const owner = sorted.length > 2 ? pascal(name) : pascal(sorted.flatMap(([header]) => words(header)));
  const required = sorted.map(([header]) => header).filter((header) => promises.get(header) === successes.length);
  return types.type({ value: { type: "object", properties: Object.fromEntries(sorted), ...(required.length > 0 && { required }) }, at }, { owner: { text: owner }, suffix: "Headers" });
}
