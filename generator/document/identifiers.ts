// The names that schemas give themselves (JSON Schema 2020-12, 8.2): `$id`, `$anchor` and `$dynamicAnchor`, and `$self` of OpenAPI 3.2.
import type { Place } from "../diagnostics.js";
import type { Json, Node } from "./document.js";
import { isArray, isObject, member } from "./json.js";
import { pointerToken, pointerTokens, valueAt } from "./pointer.js";

/** A schema or document with an address of its own; references inside are relative to it. */
interface Resource {
  readonly address: string;
  readonly at: Place;
  /** Pointers of anchors from the file's root. */
  readonly anchors: Map<string, string>;
}

/** Keys whose values are data: whatever they hold names nothing. */
const data = new Set(["example", "examples", "default", "enum", "const"]);
/** Keys that hold names of people's choice. */
const named = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "paths", "responses", "parameters"]);

export class Identifiers {
  readonly #byAddress = new Map<string, Resource>();
  /** By file and pointer. */
  readonly #byPlace = new Map<string, Resource>();
  readonly #dynamic = new Map<string, number>();
  readonly #values = new Map<string, Json>();

  /** Notes every name in a file. */
  add(file: string, value: Json): void {
    if (this.#values.has(file)) return;
    this.#values.set(file, value);
    const self = member(value, "$self");
    const own = fileAddress(file);
    const root: Resource = { address: (typeof self === "string" ? addressOf(self, own) : null) ?? own, at: { file, pointer: "" }, anchors: new Map() };
    this.#keep(root);
    this.#visit(value, "", root, false);
  }

  /** What a reference names by these names; undefined when they do not say. */
  target(reference: string, from: Place): Node | undefined {
    const base = this.#resourceAround(from);
    if (base === undefined || (reference.startsWith("#/") && base.at.pointer === "")) return undefined;
    const address = addressOf(reference, base.address);
    const hash = reference.indexOf("#");
    if (address === null) return undefined;
    const resource = this.#byAddress.get(address);
    return resource === undefined ? undefined : this.#inside(resource, hash === -1 ? "" : decoded(reference.slice(hash + 1)));
  }

  /** What an anchor names in a file. */
  anchor(file: string, name: string): Node | undefined {
    const resource = this.#byPlace.get(`${file}#`);
    return resource === undefined ? undefined : this.#inside(resource, name);
  }

  /** Whether `$dynamicRef` to that name means the same schema wherever it is reached from. */
  isStatic(name: string): boolean {
    return (this.#dynamic.get(name) ?? 0) <= 1;
  }

  #inside({ at, anchors }: Resource, fragment: string): Node | undefined {
    const anchored = anchors.get(fragment);
    const pointer = anchored ?? (fragment === "" || fragment.startsWith("/") ? at.pointer + fragment : null);
    let value = pointer === null ? undefined : this.#values.get(at.file);
    for (const token of pointerTokens(pointer ?? "") ?? []) value = value === undefined ? undefined : valueAt(value, token);
    return value === undefined || pointer === null ? undefined : { value, at: { file: at.file, pointer } };
  }

  #resourceAround({ file, pointer }: Place): Resource | undefined {
    if (!this.#values.has(file)) return undefined;
    for (let end = pointer.length; end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf("/", end - 1)) {
      const resource = this.#byPlace.get(`${file}#${pointer.slice(0, end)}`);
      if (resource !== undefined) return resource;
    }
    return undefined;
  }

  /** Of two with one address the first counts. */
  #keep(resource: Resource): void {
    if (!this.#byAddress.has(resource.address)) this.#byAddress.set(resource.address, resource);
    this.#byPlace.set(`${resource.at.file}#${resource.at.pointer}`, resource);
  }

  #visit(value: Json, pointer: string, around: Resource, areNames: boolean): void {
    if (isArray(value)) value.forEach((item, index) => this.#visit(item, `${pointer}/${index}`, around, false));
    if (!isObject(value)) return;
    const resource = areNames ? around : this.#noted(value, pointer, around);
    for (const [key, held] of Object.entries(value)) {
      if (!areNames && (data.has(key) || key.startsWith("x-"))) continue;
      this.#visit(held, pointer + pointerToken(key), resource, !areNames && named.has(key) && !isArray(held));
    }
  }

  #noted(value: Json, pointer: string, around: Resource): Resource {
    const id = member(value, "$id");
    const address = typeof id === "string" ? addressOf(id, around.address) : null;
    const resource = address === null ? around : { address, at: { file: around.at.file, pointer }, anchors: new Map<string, string>() };
    if (resource !== around) this.#keep(resource);
    for (const key of ["$anchor", "$dynamicAnchor"]) {
      const name = member(value, key);
      if (typeof name !== "string") continue;
      if (!resource.anchors.has(name)) resource.anchors.set(name, pointer);
      if (key === "$dynamicAnchor") this.#dynamic.set(name, (this.#dynamic.get(name) ?? 0) + 1);
    }
    return resource;
  }
}

/** Without the fragment; null for what is no address. */
function addressOf(reference: string, base: string): string | null {
  try {
    const url = new URL(reference, base);
    url.hash = "";
    return url.href;
  } catch {
    return null;
  }
}

function fileAddress(file: string): string {
  return addressOf(file, "file:///") ?? "file:///";
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
