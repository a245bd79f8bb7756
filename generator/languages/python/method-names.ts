// The document's words call operations as the document does (`listUsers`); a reader of the package looks for the method.
import type { Docs, TypeDeclaration } from "../../model/model.js";
import type { PlannedClient } from "./plan.js";

/** Names of operations to what the package calls them: `list_users`, `users.list` of a group. One that several clients call differently is not there. */
export function methodNames(clients: readonly PlannedClient[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { client, groups } of clients) {
    for (const { member, operations } of groups) {
      for (const { operation, name } of operations) {
        const own = client.methods === "grouped" ? `${member}.${name}` : name;
        found.set(operation.name.text, (found.get(operation.name.text) ?? new Set()).add(own));
      }
    }
  }
  return new Map([...found].flatMap(([operation, names]) => (names.size === 1 ? [...names].map((name) => [operation, name] as const) : [])));
}

/** The text with the package's names in its pieces of code. */
export function withMethods(text: string, methods: ReadonlyMap<string, string>): string {
  return text.replace(/`(\w+)`/g, (span, name: string) => (methods.has(name) ? `\`${methods.get(name)}\`` : span));
}

/** A type whose words have the package's names. */
export function declarationWithMethods(declaration: TypeDeclaration, methods: ReadonlyMap<string, string>): TypeDeclaration {
  const named = ({ docs }: { readonly docs: Docs }): Docs => ({ ...docs, summary: withMethods(docs.summary, methods), description: withMethods(docs.description, methods) });
  const docs = named(declaration);
  return declaration.kind === "object" ? { ...declaration, docs, fields: declaration.fields.map((field) => ({ ...field, docs: named(field) })) } : { ...declaration, docs };
}
