// The places of a document where a text can be replaced, and the document with other texts there.
import { MetaSchema, type Place } from "./meta-schema.js";
import { isList, isRecord, type Plain } from "./plain.js";

/** Where the document names members itself although no schema says so: values as data, and our own vocabulary. */
const OWN_NAMES = new Set(["example", "default", "const", "value", "set", "members", "input", "claimHeaders"]);

/** Words that decide what the rest of the document means: each is spoiled alone, so that it hides nothing else. */
const STRUCTURAL = new Set([
  "openapi", "type", "in", "style", "$ref", "$id", "$schema", "$anchor", "$dynamicAnchor", "format", "x-envelope", "x-pagination", "x-client-authentication",
  "swagger", "host", "collectionFormat", "schemes", "flow", "defaultMapping", "propertyName", "profile", "components", "algorithm", "scheme", "operation", "token", "expiresIn", "members", "serverVariable", "readOnly",
]);

/** What names things of the runtime, or brings names of its own: it decides about others, but for what is only a value. */
const AROUND_CALLS = new Set(["x-login", "x-events", "x-webhook-proof"]);

/** Every text, and every name that an author chooses. */
export function placesOf(document: Plain): readonly Place[] {
  const chosen = new Set([...MetaSchema.of(document).filledPlaces(document).values()].flat().filter(({ key }) => key).map(placeId));
  const places: Place[] = [];
  const visit = (value: Plain, path: readonly string[]): void => {
    if (typeof value === "string") places.push({ path, key: false });
    if (isList(value)) value.forEach((item, index) => visit(item, [...path, String(index)]));
    if (!isRecord(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const place: Place = { path: [...path, key], key: true };
      if (chosen.has(placeId(place)) || path.some((step) => OWN_NAMES.has(step)) || AROUND_CALLS.has(path[0] ?? "")) places.push(place);
      visit(inner, place.path);
    }
  };
  visit(document, []);
  return places;
}

/** Names to which our vocabulary refers; renamed, they would only end in the error that says so. */
const MEANT = new Set(["id", "search", "color", "note", "paging", "page", "limit", "totalCount", "list", "token", "expires", "data", "statusCode", "message", "apiCode", "requestId"]);

/** A name or a sentence, on which nothing else in the document depends. */
export function isFree({ path, key }: Place): boolean {
  if (AROUND_CALLS.has(path[0] ?? "")) return !key && path.some((step) => ["levels", "values", "scope", "text"].includes(step));
  const inVocabularyUse = path.includes("createToken") || path.includes("Widgets") || path.includes("Envelope") || path.includes("/tokens") || path.includes("Token");
  if (key && inVocabularyUse && MEANT.has(path.at(-1) ?? "")) return false;
  if (path.join("/").endsWith("/tokens/post/operationId")) return false;
  if (key && ["content", "responses", "members"].includes(path.at(-2) ?? "")) return false;
  if (key) return !path.some((step) => step.startsWith("x-") && step !== "x-client" && step !== "x-variants");
  const words = path.filter((step) => !/^\d+$/.test(step));
  return !STRUCTURAL.has(words.at(-1) ?? "") && !STRUCTURAL.has(words.at(-2) ?? "") && !words.includes("x-client");
}

/** Places of one kind: the same word in the same sort of object. */
export function kindOf({ path, key }: Place): string {
  const words = path.filter((step) => !/^\d+$/.test(step));
  return `${key ? "name in " : ""}${words.slice(-2).join("/")}`.replace(/^(?!x-|name).*\/(type|\$ref|in|style|format)$/, "$1");
}

export function placeId({ path, key }: Place): string {
  return `${key ? "key " : ""}${path.join("\n")}`;
}

/** The document with these texts, by `placeId`. What refers to a renamed part by its name follows it. */
export function withTexts(document: Plain, texts: ReadonlyMap<string, string>): Plain {
  const references = new Map<string, string>();
  const schemes = new Map<string, string>();
  for (const [id, text] of texts) {
    const [root = "", ...steps] = id.replace(/^key components\n/, "key components/").split("\n");
    const [name = ""] = steps;
    const section = root.replace(/^key /, "");
    if (steps.length !== 1 || name === "" || !/^(?:components\/.+|definitions|parameters|responses|securityDefinitions)$/.test(section)) continue;
    references.set(`#/${section}/${name}`, `#/${section}/${encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"))}`);
    if (/securit/.test(section)) schemes.set(name, text);
  }
  const visit = (value: Plain, path: readonly string[]): Plain => {
    if (typeof value === "string") return texts.get(placeId({ path, key: false })) ?? references.get(value) ?? (path.join("/") === "x-events/credential" ? schemes.get(value) : undefined) ?? value;
    if (isList(value)) return value.map((item, index) => visit(item, [...path, String(index)]));
    if (!isRecord(value)) return value;
    const inSecurity = path.includes("security");
    return Object.fromEntries(Object.entries(value).map(([key, inner]): [string, Plain] => {
      const here = [...path, key];
      return [texts.get(placeId({ path: here, key: true })) ?? (inSecurity ? schemes.get(key) : undefined) ?? key, visit(inner, here)];
    }));
  };
  return visit(document, []);
}
