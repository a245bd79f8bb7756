// Documents in which every place holds a payload at some time: as many places at once as can be without an error.
import type { Diagnostic } from "../../generator/diagnostics.js";
import type { Place } from "./meta-schema.js";
import { PAYLOADS } from "./payloads.js";
import { isFree, placeId, placesOf, withTexts } from "./places.js";
import { isList, isRecord, type Plain } from "./plain.js";
import { printed, type Printed } from "./printed.js";

export interface Spoiled {
  readonly document: Plain;
  readonly result: Printed;
  /** Texts that ended in an error of their own, by `placeId`. */
  readonly refused: ReadonlyMap<string, string>;
  /** Texts that are in the printed files. */
  readonly kept: ReadonlyMap<string, string>;
}

/**
 * Each free place gets another payload: over all shifts every place had every payload. Places with an error are told
 * apart and left as they were, until the rest is printed.
 */
export async function spoiledTogether(whole: Plain, shift: number, folder: string): Promise<Spoiled> {
  const places = placesOf(whole).filter(isFree);
  const kept = new Map(places.map((place, index) => [placeId(place), PAYLOADS[(index + shift) % PAYLOADS.length]?.[1] ?? ""]));
  const refused = new Map<string, string>();
  for (let round = 0; round < 40; round += 1) {
    const document = withTexts(whole, kept);
    const result = await printed(document, folder);
    if (result.files !== null || result.problems.length > 0) return { document, result, refused, kept };
    const guilty = guiltyPlaces(document, places.filter((place) => kept.has(placeId(place))), kept, result.diagnostics);
    if (guilty.length === 0) return { document, result: { ...result, problems: result.diagnostics.filter(({ severity }) => severity === "error").map(({ code, message, at }) => `nobody is to blame: ${code} ${message} ${at?.pointer}`) }, refused, kept };
    for (const place of guilty) {
      refused.set(placeId(place), kept.get(placeId(place)) ?? "");
      kept.delete(placeId(place));
    }
  }
  throw new Error("errors without end");
}

/** The places that an error names: the one that it stands at, the name on its way, or what is inside of it. */
function guiltyPlaces(document: Plain, places: readonly Place[], texts: ReadonlyMap<string, string>, diagnostics: readonly Diagnostic[]): readonly Place[] {
  const pointers = new Map(places.map((place) => [pointer(place, texts), place]));
  const guilty = new Set<Place>();
  for (const { severity, at, related } of diagnostics) {
    if (severity !== "error" || at === null) continue;
    const own = [at, ...related.map((other) => other.at)].map((where) => where.pointer);
    const found = own.flatMap((where) => [pointers.get(where), pointers.get(`key ${where}`)].filter((place) => place !== undefined));
    if (found.length > 0) found.forEach((place) => guilty.add(place));
    else blamed(own, pointers).forEach((place) => guilty.add(place));
  }
  return [...guilty];
}

/** What the error stands at decides, else the names above what it is related to. */
function blamed([at = "", ...related]: readonly string[], pointers: ReadonlyMap<string, Place>): readonly Place[] {
  const own = nearest(at, pointers);
  return own.length > 0 ? own : related.flatMap((where) => above(where, pointers));
}

/** What stands directly in the value, else anywhere in it, else the nearest name above it. */
function nearest(where: string, pointers: ReadonlyMap<string, Place>): readonly Place[] {
  const inside = [...pointers].filter(([id]) => id.replace(/^key /, "").startsWith(`${where}/`));
  const direct = inside.filter(([id]) => !id.replace(/^key /, "").slice(where.length + 1).includes("/"));
  if (direct.length > 0) return direct.map(([, place]) => place);
  if (inside.length > 0) return inside.map(([, place]) => place);
  return above(where, pointers);
}

function above(where: string, pointers: ReadonlyMap<string, Place>): readonly Place[] {
  for (let place = where; place !== ""; place = place.slice(0, place.lastIndexOf("/"))) {
    const found = pointers.get(`key ${place}`);
    if (found !== undefined) return [found];
  }
  return [];
}

/** The RFC 6901 pointer of a place in the spoiled document, in which names on the way have changed too. */
function pointer({ path, key }: Place, texts: ReadonlyMap<string, string>): string {
  const steps = path.map((step, index) => texts.get(placeId({ path: path.slice(0, index + 1), key: true })) ?? step);
  return `${key ? "key " : ""}${steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
}

/** The document's values, for tests that look for a text. */
export function textsOf(value: Plain): readonly string[] {
  if (typeof value === "string") return [value];
  if (isList(value)) return value.flatMap(textsOf);
  return isRecord(value) ? Object.entries(value).flatMap(([key, inner]) => [key, ...textsOf(inner)]) : [];
}
