// How the fields of a form travel, and the members of the input that fill headers of their parts.
import type { Node } from "../document/document.js";
import { docsOf } from "./docs.js";
import type { DraftField } from "./draft.js";
import { fieldOf } from "./fields.js";
import type { Media } from "./media.js";
import type { Body, Encoding } from "./model.js";
import { flagOf, member, members, textOf, valueOf } from "./node.js";
import { styles } from "./parameters.js";
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
    const explode = valueOf(node, "explode");
    const style = textOf(node, "style");
    encoding[field] = {
      contentType: textOf(node, "contentType") || null,
      style: styles.find((candidate) => candidate === style) ?? null,
      explode: typeof explode === "boolean" ? explode : null,
      allowReserved: flagOf(node, "allowReserved"),
      headers: Object.fromEntries(own.map(({ wireName, field: { name } }) => [wireName, name.text])),
    };
  }
  return { encoding, headers };
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
