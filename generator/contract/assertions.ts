// Writes, for one client, a file that compiles only if our types and openapi-typescript's agree in both directions.
import { functionIdentifier, typeIdentifier } from "../languages/typescript/names.js";
import { innerTypes } from "../model/inner-types.js";
import type { Client, Operation, Package, Type, TypeDeclaration } from "../model/model.js";
import { PRELUDE } from "./prelude.js";

export interface AssertionFile {
  readonly text: string;
  /** How many statements it makes. */
  readonly count: number;
}

/** `theirs` and `ours` are module specifiers; `components` names the schemas of the bundled document. */
export function assertionFile(client: Client, pkg: Package, modules: { readonly theirs: string; readonly ours: string }, components: ReadonlySet<string>): AssertionFile {
  const open = openTypes(pkg.types);
  const statements = [
    ...client.groups.flatMap(({ operations }) => operations.flatMap((operation) => operationStatements(operation, open))),
    ...pkg.types.flatMap((declaration) => declarationStatements(declaration, components)),
  ];
  const lines = statements.map((statement, index) => `export type A${index} = ${statement};`);
  const imports = `import type { components, paths } from ${JSON.stringify(modules.theirs)};\nimport type * as Ours from ${JSON.stringify(modules.ours)};\n`;
  return { text: `${imports}${PRELUDE}\n${lines.join("\n")}\n`, count: statements.length };
}

function operationStatements(operation: Operation, open: ReadonlySet<string>): readonly string[] {
  const path = operation.path.map((part) => ("literal" in part ? part.literal : `{${part.parameter}}`)).join("");
  const theirs = `paths[${JSON.stringify(path)}][${JSON.stringify(operation.method.toLowerCase())}]`;
  const call = `typeof Ours.${functionIdentifier(operation.name)}`;
  return [...inputStatements(operation, theirs, `OurInput<${call}>`, open), ...answerStatements(operation, theirs, `OurData<${call}>`)];
}

function inputStatements({ input, body }: Operation, theirs: string, ours: string, open: ReadonlySet<string>): readonly string[] {
  const statements: string[] = [];
  for (const place of ["path", "query", "header"] as const) {
    const members = input.parameters.filter((parameter) => parameter.in === place && parameter.member === parameter.wireName);
    if (members.length === 0) continue;
    const side = `Side<${theirs}, ${JSON.stringify(place)}>`;
    const own = `Pick<${ours}, ${union(members.map(({ member }) => member))}>`;
    statements.push(`Fits<${own}, ${side}>`, `SameMembers<Difference<${own}, ${side}>>`);
  }
  if (body?.kind !== "json" && body?.kind !== "form") return statements;
  const apart = input.parameters.filter(({ alsoBody }) => !alsoBody).map(({ member }) => member);
  const whole = apart.length === 0 ? ours : `Omit<${ours}, ${union(apart)}>`;
  const own = body.shape.kind === "whole" ? `${ours}[${JSON.stringify(body.shape.member)}]` : whole;
  const isOpen = input.type !== null && open.has(input.type);
  statements.push(`Fits<${own}, ${isOpen ? `Widened<TheirBody<${theirs}>>` : `TheirBody<${theirs}>`}>`);
  if (body.shape.kind === "members") statements.push(`SameMembers<Difference<${own}, TheirBody<${theirs}>>>`);
  return statements;
}

function answerStatements({ answer }: Operation, theirs: string, ours: string): readonly string[] {
  if (answer.kind === "envelope") return [`Fits<TheirData<${theirs}>, ${ours}>`];
  return answer.kind === "json" ? [`Fits<TheirAnswer<${theirs}>, ${ours}>`] : [];
}

/** No field of a named schema is lost or invented. */
function declarationStatements(declaration: TypeDeclaration, components: ReadonlySet<string>): readonly string[] {
  if (declaration.kind !== "object" || declaration.fields.length === 0 || !components.has(declaration.name.text)) return [];
  return [`SameMembers<Difference<Ours.${typeIdentifier(declaration.name)}, components["schemas"][${JSON.stringify(declaration.name.text)}]>>`];
}

/** Names of the declarations in which, at any depth, a list of values is open. */
function openTypes(types: readonly TypeDeclaration[]): ReadonlySet<string> {
  const open = new Set<string>();
  const isOpen = (type: Type): boolean => {
    if (type.kind === "ref") return type.open || open.has(type.name);
    if (type.kind === "choice") return type.open;
    return innerTypes(type).some(isOpen);
  };
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const declaration of types) if (declaredTypes(declaration).some(isOpen)) open.add(declaration.name.text);
  }
  return open;
}

function declaredTypes(declaration: TypeDeclaration): readonly Type[] {
  if (declaration.kind === "alias") return [declaration.type];
  if (declaration.kind === "choice") return [];
  return [...declaration.fields.map(({ type }) => type), ...(declaration.additional === null ? [] : [declaration.additional])];
}

function union(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(" | ");
}
