// Parts of a form in XML, or of several parts themselves: nothing here writes them, so the caller gives their text.
import type { DraftField } from "./draft.js";
import type { Media } from "./media.js";
import type { Encoding, Type } from "./model.js";
import type { Types } from "./types.js";

/** The members of the input: what has structure and is sent as such is a text, or a text for each part. Otherwise the same list. */
export function writtenFields(types: Types, { kind }: Media, encoding: { readonly [field: string]: Encoding }, fields: readonly DraftField[]): readonly DraftField[] {
  const isWritten = ({ name }: DraftField): boolean => isForeign(encoding[name.text]?.contentType) && encoding[name.text]?.style === null && encoding[name.text]?.explode === null;
  if (!fields.some(isWritten)) return fields;
  const written = fields.map((field) => (isWritten(field) ? { ...field, type: writtenType(types, field.type, kind === "multipart") } : field));
  const changed = written.filter((field, index) => field.type !== fields[index]?.type);
  for (const { at, name } of changed) types.report.info("operation/written-part", `This part is sent as ${JSON.stringify(encoding[name.text]?.contentType)}, which the clients do not write: the caller gives its text`, { at, hint: "Let the part be JSON where the server takes it, or say `type: string`." });
  return changed.length === 0 ? fields : written;
}

function isForeign(contentType: string | null | undefined): boolean {
  return /^(?:[^,;]*[/+]xml|multipart\/[^,;]*)\s*(?:;[^,]*)?$/i.test(contentType ?? "");
}

/** `several`: each item of a list is a part. */
function writtenType(types: Types, type: Type, several: boolean): Type {
  const plain = types.drafts.plain(type);
  if (several && plain.kind === "array") {
    const items = writtenType(types, plain.items, false);
    return items === plain.items ? type : { ...plain, items };
  }
  return hasStructure(types, plain) ? { kind: "primitive", primitive: "string", format: null, nullable: type.nullable || plain.nullable } : type;
}

function hasStructure(types: Types, type: Type): boolean {
  const plain = types.drafts.plain(type);
  switch (plain.kind) {
    case "primitive":
    case "literal":
    case "choice":
      return false;
    case "ref":
      return types.drafts.get(plain.name).content.kind === "object";
    case "union":
      return plain.variants.some((variant) => hasStructure(types, variant));
    default:
      return true;
  }
}
