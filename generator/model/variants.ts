// `x-variants`: convenience forms of an operation, typed from where their members lead.
import type { Node } from "../document/document.js";
import { noDocs, oneLine } from "./docs.js";
import type { DraftField } from "./draft.js";
import { extension } from "./extension.js";
import type { Input, Json, Name, Operation, Type, Variant } from "./model.js";
import { below, compareText, items, keyOf, member, sortedValue } from "./node.js";
import { steps } from "./pagination.js";
import { type Schemes, securityOf } from "./security.js";
import type { Types } from "./types.js";
import { nameOf, pascal } from "./words.js";

export interface VariantSettings {
  readonly types: Types;
  readonly schemes: Schemes;
  /** The name chosen for the variant that stands in a node. */
  nameAt(node: Node): string | undefined;
}

export function variantsOf({ types, schemes, nameAt }: VariantSettings, operation: Node, input: Input, inherited: Operation["security"]): readonly Variant[] {
  const list = member(operation, "x-variants");
  const wanted = list === null ? null : extension(operation, "x-variants", types.report);
  if (list === null || wanted === null) return [];
  const nodes = items(list);
  return wanted.flatMap((variant, index) => {
    const node = nodes[index];
    if (node === undefined) return [];
    const root: Type | null = input.type === null ? null : { kind: "ref", name: input.type, open: false, nullable: false };
    const fields: DraftField[] = [];
    const reached: { member: string; path: readonly string[] }[] = [];
    for (const [name, path] of Object.entries(variant.members).sort(([one], [other]) => compareText(one, other))) {
      const found = root === null ? null : types.drafts.field(root, steps(path));
      if (found === null) {
        types.report.error("variants/path", `${JSON.stringify(path)} leads to nothing in the input of the operation`, { at: below(node.at, "members", name), hint: "Write member names with dots between them, as they stand in the body's schema." });
        continue;
      }
      reached.push({ member: name, path: steps(path) });
      fields.push({ ...found, name: nameOf(name), required: (variant.required ?? []).includes(name) });
    }
    for (const [at, name] of (variant.required ?? []).entries()) {
      if (!Object.hasOwn(variant.members, name)) types.report.error("variants/required", `${JSON.stringify(name)} is required but is no member`, { at: below(node.at, "required", at), hint: "Add it to `members`." });
    }
    const fixed: { path: readonly string[]; value: Json }[] = [];
    for (const [path, value] of Object.entries(variant.set ?? {}).sort(([one], [other]) => compareText(one, other))) {
      if (root !== null && types.drafts.field(root, steps(path)) === null) {
        types.report.error("variants/path", `${JSON.stringify(path)} leads to nothing in the input of the operation`, { at: below(node.at, "set", path), hint: "Set a member that the body's schema has." });
      }
      fixed.push({ path: steps(path), value: sortedValue(value) });
    }
    const name: Name = nameOf(nameAt(node) ?? variant.operationId);
    const key = `${keyOf(node.at)}@input`;
    types.drafts.declare(key, () => ({
      key,
      naming: { kind: "inline", owner: { text: pascal(name.words) }, suffix: "Request" },
      docs: noDocs,
      deprecated: false,
      at: node.at,
      nullable: false,
      content: { kind: "object", fields, additional: null },
    }));
    const security = member(node, "security");
    return [
      {
        name,
        docs: { summary: oneLine(variant.summary ?? ""), description: variant.description ?? "", externalUrl: null },
        input: key,
        required: fields.some((field) => field.required),
        fixed,
        members: reached,
        security: security === null ? inherited : securityOf(security, schemes, types.report),
        at: node.at,
      },
    ];
  });
}
