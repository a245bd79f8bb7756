// Plans the methods of a plain client: a table for each group that makes them, and the interface that says what they are.
import type { StatementStructures } from "ts-morph";
import type { Client } from "../../model/model.js";
import type { CallDetails } from "./call-details.js";
import { callTree } from "./call-tree.js";
import type { Code } from "./code.js";
import { comment } from "./docs.js";
import { tableFactsOf } from "./facts.js";
import { memberTemplate } from "./descriptor.js";
import { Imports } from "./imports.js";
import type { CallNames, PlannedClient, PlannedGroup, PlannedPackage } from "./layout.js";
import { objectLiteral } from "./literals.js";
import type { SourceFile } from "./models.js";
import { identifier } from "./names.js";
import { plainSignature } from "./outcome.js";
import { aliasComment, operationComment, variantComment } from "./signature.js";
import { constantOf, methodsInterfaceOf, type Signed } from "./structures.js";
import type { TypeContext } from "./types.js";

/** The table, and the interface of grouped methods. That of flat ones stands in `client.ts`: an interface that extends many is dear to check. */
export function methodsFile(group: PlannedGroup, { client, className }: PlannedClient, plan: PlannedPackage, details: CallDetails): SourceFile {
  const imports = new Imports(group.methodsFile);
  const table = constantOf(identifier(group.callsName), objectLiteral(callsOf(group, client, details, imports), 120), { type: imports.type("Calls", "runtime/methods"), exported: true });
  const statements: StatementStructures[] = [table];
  if (client.methods === "grouped") {
    const context: TypeContext = { types: plan.types, imports, input: true, int64: plan.package.int64 };
    statements.unshift(methodsInterfaceOf(identifier(group.methodsName), comment([`\`${group.member}\` of \`${className}\`.`]), methodsOf(group, client, context)));
  }
  return {
    file: group.methodsFile,
    sources: [...new Set(group.operations.map(({ operation }) => operation.at.file))].sort(),
    statements: [...imports.structures(), ...statements],
  };
}

/** What the methods look like to their callers. */
export function methodsOf(group: PlannedGroup, client: Client, context: TypeContext): readonly Signed[] {
  return group.operations.flatMap(({ operation, names, aliases, variants }): readonly Signed[] => {
    const parts = plainSignature(operation.input, operation, client, context);
    const name = methodName(names, client);
    const short = operation.variants.flatMap((variant, index): readonly Signed[] => {
      const chosen = variants[index];
      if (chosen === undefined) return [];
      const own = plainSignature({ type: variant.input, required: variant.required }, operation, client, context);
      return [{ name: identifier(methodName(chosen, client)), docs: variantComment(variant, operation, name, 2), ...own }];
    });
    const former = aliases.map((alias): Signed => ({ name: identifier(methodName(alias, client)), docs: aliasComment(name, 2), ...parts }));
    return [{ name: identifier(name), docs: operationComment(operation, context, 2), ...parts }, ...short, ...former];
  });
}

/** Names of methods by path and call, and after them the functions of variants, by name. */
function callsOf(group: PlannedGroup, client: Client, { places }: CallDetails, imports: Imports): readonly (readonly [string, Code])[] {
  const made = (names: CallNames): readonly [string, Code] => [methodName(names, client), imports.value(names.function, group.file)];
  const calls = group.operations.map(({ operation, names, aliases }) => ({
    path: memberTemplate(operation),
    facts: tableFactsOf(operation, places.get(operation)),
    names: [names, ...aliases].map((one) => methodName(one, client)),
  }));
  return [...callTree(calls), ...group.operations.flatMap(({ variants }) => variants.map(made))];
}

function methodName({ method, short }: CallNames, { methods }: Client): string {
  return methods === "grouped" ? short : method;
}
