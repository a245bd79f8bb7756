// Parts of a form whose schema says no type. Since OpenAPI 3.1 they are bytes (3.1.1, 4.8.15.1.1), as TypeSpec writes files.
import type { Node } from "../document/document.js";
import type { DraftField } from "./draft.js";
import { kindOf, type Media } from "./media.js";
import type { Encoding, Type } from "./model.js";
import { isObject, member, members, textOf } from "./node.js";
import { itemsIn, keyword } from "./schema.js";
import type { Types } from "./types.js";

const bytes: Type = { kind: "primitive", primitive: "binary", format: null, nullable: false };

/** The members of the input: bytes, or a list of them, in place of anything. Otherwise the same list. */
export function untypedFields(types: Types, { kind, node }: Media, encoding: { readonly [field: string]: Encoding }, fields: readonly DraftField[]): readonly DraftField[] {
  const schema = member(node, "schema");
  if (kind !== "multipart" || schema === null || textOf(types.document.root, "openapi").startsWith("3.0")) return fields;
  const schemas = new Map(keyword(types.parts(schema), "properties").flatMap(members));
  const read = fields.map((field): DraftField => {
    const own = schemas.get(field.name.text);
    const type = own === undefined ? field.type : bytesType(types, field.type, own, encoding[field.name.text]?.contentType ?? null);
    return type === field.type ? field : { ...field, type };
  });
  return read.some((field, index) => field !== fields[index]) ? read : fields;
}

function bytesType(types: Types, type: Type, schema: Node, contentType: string | null): Type {
  if (type.kind === "array") {
    const { item } = itemsIn(types.parts(schema));
    const items = item === null ? type.items : bytesType(types, type.items, item, contentType);
    return items === type.items ? type : { ...type, items };
  }
  const isUntyped = type.kind === "primitive" && type.primitive === "unknown";
  return isUntyped && (contentType === null ? saysNothing(schema) : areBytes(contentType)) ? bytes : type;
}

/** A title is what FastAPI gives to anything at all. */
function saysNothing({ value }: Node): boolean {
  return isObject(value) && Object.keys(value).every((name) => name === "description");
}

function areBytes(contentTypes: string): boolean {
  return contentTypes.split(",").every((one) => one.trim() === "*/*" || kindOf(one) === "binary");
}
