// A form with files whose schemas something else uses too: there their bytes are texts of JSON, so the form has types of its own.
import type { Draft } from "./draft.js";
import type { Drafts } from "./drafts.js";
import type { Operation, Type } from "./model.js";
import { keyOf } from "./node.js";
import type { BuiltOperation } from "./operations.js";
import { closure, draftRefs, type Root } from "./reach.js";
import { allTypes, changedType, draftTypes, refsOf } from "./type-walk.js";
import { pascal } from "./words.js";

/** `rootsOf`: the types of a call, by key. */
export function withOwnBytes(drafts: Drafts, operations: readonly BuiltOperation[], rootsOf: (operation: Operation) => readonly Root[]): readonly BuiltOperation[] {
  const inputs = new Map(operations.flatMap(({ operation }) => (isForm(operation) && operation.input.type !== null ? [[operation, drafts.get(operation.input.type)] as const] : [])));
  const names = namesOfBytes(drafts, [...inputs.values()]);
  const forms = new Map([...inputs].filter(([, draft]) => draftTypes(draft).some(holdsBytes) || draftRefs(draft, null).some((key) => names.has(key))));
  if (forms.size === 0) return operations;
  const used = operations.flatMap(({ operation }) => {
    const form = forms.get(operation);
    return rootsOf(operation).flatMap(({ type, direction }) => {
      const isInput = form !== undefined && direction === "request" && type.kind === "ref" && type.name === form.key;
      return isInput ? draftRefs(form, null).filter((key) => !names.has(key)) : refsOf(type);
    });
  });
  const elsewhere = closure(drafts, used, null);
  const own = (key: string): string => {
    const draft = drafts.get(key);
    drafts.declare(`${key}@bytes`, () => ({ ...draft, key: `${key}@bytes`, naming: { kind: "inline", owner: key, suffix: "Bytes" }, content: changed(draft.content) }));
    return `${key}@bytes`;
  };
  const withOwn = (type: Type): Type => changedType(type, { primitive: (same) => same, choice: (same) => same, union: (same) => same, ref: (ref) => (names.has(ref.name) && elsewhere.has(ref.name) ? { ...ref, name: own(ref.name) } : ref) });
  const changed = (content: Draft["content"]): Draft["content"] => {
    if (content.kind === "choice") return content;
    if (content.kind === "alias") return { kind: "alias", type: withOwn(content.type) };
    return { ...content, fields: content.fields.map((field) => ({ ...field, type: withOwn(field.type) })), additional: content.additional === null ? null : withOwn(content.additional) };
  };
  return operations.map((built) => {
    const { operation } = built;
    const form = forms.get(operation);
    if (form === undefined || ![form.key, ...draftRefs(form, null).filter((key) => names.has(key))].some((key) => elsewhere.has(key))) return built;
    const key = `${keyOf(operation.at)}@files ${operation.name.text}`;
    drafts.declare(key, () => ({ ...form, key, naming: { kind: "inline", owner: { text: pascal(operation.name.words) }, suffix: "Request" }, content: changed(form.content) }));
    return { ...built, operation: { ...operation, input: { ...operation.input, type: key } } };
  });
}

function isForm({ body }: Operation): boolean {
  return body?.kind === "multipart" && body.shape.kind === "members";
}

function holdsBytes(type: Type): boolean {
  for (const inner of allTypes(type)) if (inner.kind === "primitive" && inner.primitive === "binary") return true;
  return false;
}

/** Other names for bytes, or for something of bytes, that the forms lead to. */
function namesOfBytes(drafts: Drafts, forms: readonly Draft[]): ReadonlySet<string> {
  const found = new Set<string>();
  const users = new Map<string, string[]>();
  const keys = new Set(forms.flatMap((form) => draftRefs(form, null)));
  // A Set that grows while it is iterated yields what was added.
  for (const key of keys) {
    const { content } = drafts.get(key);
    if (content.kind !== "alias") continue;
    if (holdsBytes(content.type)) found.add(key);
    for (const ref of refsOf(content.type)) {
      const known = users.get(ref);
      if (known === undefined) users.set(ref, [key]);
      else known.push(key);
      keys.add(ref);
    }
  }
  for (const key of found) for (const user of users.get(key) ?? []) found.add(user);
  return found;
}
