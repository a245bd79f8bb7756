// How the fields of a form travel, and the members of the input that fill headers of their parts.
import type { Node } from "../document/document.js";
import { docsOf } from "./docs.js";
import type { DraftField } from "./draft.js";
import { fieldOf } from "./fields.js";
import type { Media } from "./media.js";
import type { Body, Encoding } from "./model.js";
import { flagOf, member, members, textOf, valueOf } from "./node.js";
import { styleAt, stylesText } from "./styles.js";
import type { Types } from "./types.js";
import { nameOf, pascalOf } from "./words.js";

export interface FormEncoding {
  readonly encoding: Body["encoding"];
  readonly headers: readonly DraftField[];
}

export function encodingOf(types: Types, media: Media, owner: string): FormEncoding {
  const encoding: Record<string, Encoding> = {};
  const headers: DraftField[] = [];
  if (media.kind !== "form" && media.kind !== "multipart") return { encoding, headers };
  for (const [field, node] of members(member(media.node, "encoding"))) {
    const own = media.kind === "form" ? [] : headersOf(types, node, field, owner);
    headers.push(...own.map(({ field: header }) => header));
    encoding[field] = {
      contentType: textOf(node, "contentType") || null,
      ...styleOf(types, media, node),
      headers: Object.fromEntries(own.map(({ wireName, field: { name } }) => [wireName, name.text])),
    };
  }
  return { encoding, headers };
}

/** In parts nothing is percent-encoded, and only those of `multipart/form-data` have a style, since OpenAPI 3.1 (3.1.1, 4.8.15.1.2). */
function styleOf(types: Types, { kind, contentType }: Media, node: Node): Pick<Encoding, "style" | "explode" | "allowReserved"> {
  const said = textOf(node, "style");
  const style = styleAt("form", said);
  const explode = valueOf(node, "explode");
  const found = { style, explode: typeof explode === "boolean" ? explode : null, allowReserved: kind === "form" && flagOf(node, "allowReserved") };
  if (said !== "" && style === null) types.report.warning("operation/style", `No field of a form has the style ${JSON.stringify(said)}: it is sent in the usual one`, { at: node.at, hint: stylesText("form") });
  const isOlder = textOf(types.document.root, "openapi").startsWith("3.0");
  if (kind === "form" || (!isOlder && /^multipart\/form-data\s*(?:;|$)/i.test(contentType))) return found;
  const isUsual = (style === null || style === "form") && found.explode !== false;
  if (!isUsual) types.report.info("operation/style", "A field of this content has no style: it is sent in the usual way", { at: node.at, hint: isOlder ? "OpenAPI 3.1 knows styles in `multipart/form-data`; 3.0 ignores them." : "Say it as `multipart/form-data`, or by the schema." });
  return { style: null, explode: null, allowReserved: false };
}

/** `fileXRate` for the header `X-Rate` of the part `file`. Its content type is said elsewhere (OpenAPI 3.1, Encoding Object). */
function headersOf(types: Types, encoding: Node, field: string, owner: string): readonly { readonly wireName: string; readonly field: DraftField }[] {
  return members(member(encoding, "headers")).flatMap(([wireName, said]) => {
    const node = types.document.resolve(said);
    if (node === null || wireName.toLowerCase() === "content-type") return [];
    const joined = pascalOf(`${field} ${wireName}`);
    const name = joined.charAt(0).toLowerCase() + joined.slice(1);
    const schema = member(node, "schema") ?? { value: { type: "string" }, at: node.at };
    const header = fieldOf(types, name, [schema], flagOf(node, "required"), { owner: { text: owner }, suffix: `Request${pascalOf(name)}` });
    return [{ wireName, field: { ...header, name: nameOf(name), docs: docsOf(node), at: node.at, access: "both" } }];
  });
}
