// Writes, for one client, a file that compiles only if our types and openapi-typescript's agree in both directions.
import { functionIdentifier, typeIdentifier } from "../languages/typescript/names.js";
import type { Client, Operation, Package, TypeDeclaration } from "../model/model.js";
import { PRELUDE } from "./prelude.js";

export interface AssertionFile {
  readonly text: string;
  /** How many statements it makes. */
  readonly count: number;
}

/** `theirs` and `ours` are module specifiers; `components` names the schemas of the bundled document. */
export function assertionFile(client: Client, pkg: Package, modules: { readonly theirs: string; readonly ours: string }, components: ReadonlySet<string>): AssertionFile {
  const statements = [
    ...client.groups.flatMap(({ operations }) => operations.flatMap((operation) => operationStatements(operation))),
    ...pkg.types.flatMap((declaration) => declarationStatements(declaration, components)),
  ];
  const lines = statements.map((statement, index) => `export type A${index} = ${statement};`);
  const imports = `import type { components, paths } from ${JSON.stringify(modules.theirs)};\nimport type * as Ours from ${JSON.stringify(modules.ours)};\n`;
  return { text: `${imports}${PRELUDE}\n${lines.join("\n")}\n`, count: statements.length };
}

function operationStatements(operation: Operation): readonly string[] {
  const path = operation.path.map((part) => ("literal" in part ? part.literal : `{${part.parameter}}`)).join("");
  const theirs = `paths[${JSON.stringify(path)}][${JSON.stringify(operation.method.toLowerCase())}]`;
  const call = `typeof Ours.${functionIdentifier(operation.name)}`;
  return [...inputStatements(operation, theirs, `OurInput<${call}>`), ...answerStatements(operation, theirs, `OurData<${call}>`)];
}

function inputStatements({ input, body }: Operation, theirs: string, ours: string): readonly string[] {
  const statements: string[] = [];
  for (const place of ["path", "query", "header"] as const) {
    const members = input.parameters.filter((parameter) => parameter.in === place && parameter.member === parameter.wireName);
    if (members.length === 0) continue;
    const side = `Side<${theirs}, ${JSON.stringify(place)}>`;
    const own = `Pick<${ours}, ${union(members.map(({ member }) => member))}>`;
    statements.push(`Fits<${own}, ${side}>`, `SameMembers<${own}, ${side}>`);
  }
  if (body?.kind !== "json" && body?.kind !== "form") return statements;
  const apart = input.parameters.filter(({ alsoBody }) => !alsoBody).map(({ member }) => member);
  const whole = apart.length === 0 ? ours : `Omit<${ours}, ${union(apart)}>`;
  const own = body.shape.kind === "whole" ? `${ours}[${JSON.stringify(body.shape.member)}]` : whole;
  statements.push(`Fits<${own}, TheirBody<${theirs}>>`);
  if (body.shape.kind === "members") statements.push(`SameMembers<${own}, TheirBody<${theirs}>>`);
  return statements;
}

function answerStatements({ answer }: Operation, theirs: string, ours: string): readonly string[] {
  if (answer.kind === "envelope") return [`Fits<TheirData<${theirs}>, ${ours}>`];
  return answer.kind === "json" ? [`Fits<TheirAnswer<${theirs}>, ${ours}>`] : [];
}

/** No field of a named schema is lost or invented. */
function declarationStatements(declaration: TypeDeclaration, components: ReadonlySet<string>): readonly string[] {
  if (declaration.kind !== "object" || declaration.fields.length === 0 || !components.has(declaration.name.text)) return [];
  return [`SameMembers<Ours.${typeIdentifier(declaration.name)}, components["schemas"][${JSON.stringify(declaration.name.text)}]>`];
}

function union(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(" | ");
}
