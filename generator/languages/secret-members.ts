// Which members of what an operation sends and receives are secret: clients never log them.
import { innerTypes } from "../model/inner-types.js";
import type { Operation, Package, Type, TypeDeclaration } from "../model/model.js";

/** By the name of a declaration, the names of secret members in it and in everything that it refers to. */
type Secrets = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<Package["types"], Secrets>();

/** Names of members, sorted; `types`: all of the package. */
export function operationSecrets({ input, answer }: Pick<Operation, "input" | "answer">, types: Package["types"]): readonly string[] {
  const secrets = known.get(types) ?? secretsOf(types);
  known.set(types, secrets);
  if (secrets.size === 0) return [];
  const answered = answer.kind === "envelope" ? [answer.data] : "type" in answer ? [answer.type] : [];
  const errors = "errors" in answer ? answer.errors.map(({ type }) => type) : [];
  const named = [...answered, ...errors].flatMap((type) => (type === null ? [] : refsIn(type)));
  const found = (input.type === null ? named : [input.type, ...named]).flatMap((name) => [...(secrets.get(name) ?? [])]);
  return [...new Set(found)].sort();
}

/** Each secret goes once to each declaration that leads to it: a walk from every operation would visit every type for each. */
function secretsOf(types: readonly TypeDeclaration[]): Secrets {
  const secrets = new Map<string, Set<string>>();
  const pending: (readonly [declaration: string, member: string])[] = [];
  const mark = (declaration: string, member: string): void => {
    const members = secrets.get(declaration) ?? new Set();
    if (members.has(member)) return;
    secrets.set(declaration, members.add(member));
    pending.push([declaration, member]);
  };
  for (const type of types) if (type.kind === "object") for (const { name, secret } of type.fields) if (secret) mark(type.name.text, name.text);
  if (pending.length === 0) return secrets;
  const users = new Map<string, string[]>();
  for (const type of types) {
    for (const ref of new Set(partsOf(type).flatMap(refsIn))) {
      const own = users.get(ref);
      if (own === undefined) users.set(ref, [type.name.text]);
      else own.push(type.name.text);
    }
  }
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) for (const user of users.get(next[0]) ?? []) mark(user, next[1]);
  return secrets;
}

function partsOf(declaration: TypeDeclaration): readonly Type[] {
  if (declaration.kind === "alias") return [declaration.type];
  if (declaration.kind === "choice") return [];
  return [...declaration.fields.map(({ type }) => type), ...(declaration.additional === null ? [] : [declaration.additional])];
}

function refsIn(type: Type): readonly string[] {
  return type.kind === "ref" ? [type.name] : innerTypes(type).flatMap(refsIn);
}
