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

/** What the package calls what the document's words name: a map, or several of which the first that knows it answers. */
export type Names = Pick<ReadonlyMap<string, string>, "get">;

/** The text with the package's names in its pieces of code. */
export function withMethods(text: string, names: Names): string {
  return text.replace(/`(\w+)`/g, (span, name: string) => {
    const own = names.get(name);
    return own === undefined ? span : `\`${own}\``;
  });
}

/** A type whose words have the package's names. */
export function declarationWithMethods(declaration: TypeDeclaration, methods: Names): TypeDeclaration {
  const named = ({ docs }: { readonly docs: Docs }): Docs => ({ ...docs, summary: withMethods(docs.summary, methods), description: withMethods(docs.description, methods) });
  const docs = named(declaration);
  return declaration.kind === "object" ? { ...declaration, docs, fields: declaration.fields.map((field) => ({ ...field, docs: named(field) })) } : { ...declaration, docs };
}
