// Documents whose structure is wrong in ways that nobody thought of: parts are removed, moved, repeated and made to refer to each other.
import { isRecord, type Plain } from "./plain.js";

type Random = () => number;
type Holder = { [key: string]: Plain };

/** Words that mean most where they should not stand. */
const words = [
  "$ref", "$anchor", "$defs", "$dynamicRef", "$id", "additionalProperties", "allOf", "anyOf", "callbacks", "const", "content", "default", "discriminator", "enum", "explode", "format", "headers", "in",
  "items", "itemSchema", "links", "name", "nullable", "oneOf", "parameters", "patternProperties", "prefixItems", "properties", "required", "schema", "style", "type", "x-pagination", "x-variants",
];

/** The same for a seed, wherever it runs. */
export function distorted(whole: Plain, seed: number): Plain {
  const random = randomOf(seed);
  const document: { root: Plain } = { root: structuredClone(whole) };
  for (let change = 0; change <= seed % 6; change += 1) distort(document, random);
  return document.root;
}

/** Mulberry32: enough to choose with. */
function randomOf(seed: number): Random {
  let state = seed * 7919 + 13;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function distort(document: { root: Plain }, random: Random): void {
  const places = placesOf(document.root);
  const schemas = places.filter(({ pointer }) => /^\/(?:components\/schemas|definitions)\/[^/]+$/.test(pointer));
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] ?? one(items);
  const { holder, key } = one(places);
  const copy = (): Plain => structuredClone(one(places).value);
  const anywhere = (): Plain => ({ $ref: `#${one(places).pointer}` });
  const schema = (): Plain => (schemas.length === 0 ? anywhere() : { $ref: `#${one(schemas).pointer}` });
  const changes: readonly (() => Plain | undefined)[] = [
    () => undefined,
    schema,
    anywhere,
    copy,
    () => ({ allOf: [schema(), anywhere()] }),
    () => ({ oneOf: [schema(), anywhere()], discriminator: { propertyName: "kind", mapping: { a: `#${one(places).pointer}`, b: "It" } } }),
    () => ({ type: "object", properties: { kind: { type: "string" }, other: schema() }, discriminator: { propertyName: "kind", mapping: { a: `#${one(places).pointer}`, b: "It" } }, ...(random() < 0.5 && { allOf: [schema()] }) }),
    () => ({ type: "object", additionalProperties: schema(), required: ["a", "b"] }),
    () => ({ type: ["array", "null", "string"], items: anywhere() }),
    () => one([null, [], {}, "text", -1.5, true]),
    () => [holder[key] ?? null, holder[key] ?? null],
    () => ({ ...(isRecord(holder[key] ?? null) ? Object(holder[key]) : {}), [one(words)]: copy() }),
  ];
  const changed = one(changes)();
  if (changed !== undefined) holder[key] = changed;
  else if (Array.isArray(holder)) Array.prototype.splice.call(holder, Number(key), 1);
  else delete holder[key];
}

interface Found {
  readonly pointer: string;
  readonly value: Plain;
  readonly holder: Holder;
  readonly key: string;
}

/** Every place but the root. */
function placesOf(value: Plain, pointer = ""): readonly Found[] {
  if (typeof value !== "object" || value === null) return [];
  const holder: Holder = Object(value);
  return Object.entries(holder).flatMap(([key, held]) => {
    const own = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return [{ pointer: own, value: held, holder, key }, ...placesOf(held, own)];
  });
}
