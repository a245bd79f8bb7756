// Parameters as the OpenAPI specification serialises them (OpenAPI 3.1, Parameter Object, style values).
import type { ParameterDetails } from "./operation.js";
import { isPlain, jsonText, scalarText, type QueryPair } from "./request.js";

type Style = NonNullable<ParameterDetails["style"]>;

/** Null, undefined and empty lists travel as nothing. Throws `TypeError` for a value without a text form. */
export function queryPairs(name: string, value: unknown, { style = "form", explode, allowReserved = false }: Omit<ParameterDetails, "in"> = {}): readonly QueryPair[] {
  if (value === null || value === undefined) return [];
  const encode = allowReserved ? encodeReserved : encodeURIComponent;
  const spread = explode ?? (style === "form" || style === "brackets" || style === "deepObject");
  if (Array.isArray(value)) return listPairs(name, present(value), style, spread, encode);
  if (isPlain(value)) return objectPairs(name, value, style, spread, encode);
  return [pair(name, scalarText(name, value), encode)];
}

/** The specification ends at flat objects: lists within `deepObject` are `name[]=a`, and `name[0][key]=a` where the items are lists or objects. */
function listPairs(name: string, items: readonly unknown[], style: Style, spread: boolean, encode: Encode): readonly QueryPair[] {
  if (items.length === 0) return [];
  if (style === "brackets" || style === "deepObject") {
    return items.flatMap((item, index) => (isPlain(item) ? queryPairs(`${name}[${index}]`, item, { style, allowReserved: encode !== encodeURIComponent }) : [pair(`${name}[]`, scalarText(name, item), encode)]));
  }
  const texts = items.map((item) => (isPlain(item) ? jsonText(item) : scalarText(name, item)));
  return spread ? texts.map((text) => pair(name, text, encode)) : [joinedPair(name, texts, style, encode)];
}

function objectPairs(name: string, value: object, style: Style, spread: boolean, encode: Encode): readonly QueryPair[] {
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  if (style === "deepObject" || style === "brackets") return members.flatMap(([key, member]) => queryPairs(`${name}[${key}]`, member, { style, allowReserved: encode !== encodeURIComponent }));
  const textOf = (key: string, member: unknown): string => scalarText(`${name}.${key}`, member);
  // As in a form: lists are repeated, objects are JSON (OpenAPI 3.1, Encoding Object).
  if (spread) return members.flatMap(([key, member]) => (Array.isArray(member) ? listPairs(key, present(member), style, true, encode) : [pair(key, isPlain(member) ? jsonText(member) : textOf(key, member), encode)]));
  const texts = members.map(([key, member]): readonly [string, string] => [key, textOf(key, member)]);
  return texts.length === 0 ? [] : [joinedPair(name, texts.flatMap((text) => text), style, encode)];
}

/** The delimiter travels as it is, or encoded where RFC 3986 knows no such character; inside of a value it is always encoded. */
function joinedPair(name: string, items: readonly string[], style: Style, encode: Encode): QueryPair {
  const delimiter = style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "%7C" : ",";
  return [name, items.join(decodeURIComponent(delimiter)), items.map(encode).join(delimiter)];
}

/** A path or header parameter: `simple`, `label` or `matrix`. */
export function simpleText(name: string, value: unknown, details: Omit<ParameterDetails, "in"> | undefined, encode: Encode): string {
  const { style = "simple", explode = false } = details ?? {};
  const start = style === "label" ? "." : style === "matrix" ? ";" : "";
  const between = start === "" || !explode ? "," : start;
  if (Array.isArray(value)) {
    const items = present(value).map((item) => encode(scalarText(name, item)));
    if (style === "matrix") return explode ? items.map((item) => `;${name}=${item}`).join("") : `;${name}=${items.join(",")}`;
    return `${start}${items.join(between)}`;
  }
  if (isPlain(value)) {
    const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
    const texts = members.map(([key, member]) => [encode(key), encode(scalarText(`${name}.${key}`, member))].join(explode ? "=" : ","));
    return `${start}${style === "matrix" && !explode ? `${name}=` : ""}${texts.join(between)}`;
  }
  return `${start}${style === "matrix" ? `${name}=` : ""}${encode(scalarText(name, value))}`;
}

type Encode = (text: string) => string;

function pair(name: string, value: string, encode: Encode): QueryPair {
  return encode === encodeURIComponent ? [name, value] : [name, value, encode(value)];
}

/** Leaves the reserved characters of RFC 3986 as they are, but for those that would end the query, and what is percent-encoded already (RFC 6570, section 3.2.3). */
export function encodeReserved(text: string): string {
  return encodeURI(text).replace(/[#&+]/g, encodeURIComponent).replace(/%25(?=[\da-f]{2})/gi, "%");
}

function present(values: readonly unknown[]): readonly unknown[] {
  return values.filter((value) => value !== null && value !== undefined);
}
