// Fields of a form in the style that the document names for them (OpenAPI 3.1, Encoding Object), as lists and objects of texts.
import type { Api, Located } from "./api.js";
import { entries, type Json, member, members, type Members, textMember } from "./json.js";

const separators: { readonly [style: string]: string } = { form: ",", spaceDelimited: " ", pipeDelimited: "|" };

/** `tags=a,b` as a list; `size=w,1,h,2`, or `w=1&h=2` of `size`, as an object. */
export function withoutStyles(api: Api, properties: ReadonlyMap<string, Located>, encoding: Json | undefined, sent: Members): Members {
  const result = members(Object.entries(sent));
  for (const [name, said] of entries(encoding)) {
    const [style, explode] = [textMember(said, "style"), member(said, "explode")];
    const property = properties.get(name);
    const separator = separators[style ?? "form"];
    if (property === undefined || separator === undefined || (style === undefined && explode === undefined)) continue;
    const shape = api.shape(property);
    if (explode !== true && (explode === false || style !== "form")) {
      const parts = [result[name] ?? []].flat().flatMap((text) => (typeof text === "string" ? text.split(separator) : [])).map((part) => part.trim());
      if (name in result && shape.type === "array") result[name] = parts;
      if (name in result && shape.type === "object") result[name] = members(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ""]] : [])));
    } else if (shape.type === "object") {
      const own = Object.entries(result).filter(([inner]) => inner !== name && shape.properties.has(inner) && !properties.has(inner));
      if (own.length > 0) result[name] = members(own);
      for (const [inner] of own) delete result[inner];
    }
  }
  return result;
}
