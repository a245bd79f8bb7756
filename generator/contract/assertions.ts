// Writes, for one client, a file that compiles only if our types and openapi-typescript's agree in both directions.
import { Report } from "../diagnostics.js";
import { pointerTokens } from "../document/pointer.js";
import { functionIdentifier, typeIdentifier, typeScope } from "../languages/typescript/names.js";
import { innerTypes } from "../model/inner-types.js";
import type { Client, Operation, Package, Parameter, Type, TypeDeclaration } from "../model/model.js";
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
    ...declaredStatements(pkg, components),
  ];
  const lines = statements.map((statement, index) => `export type A${index} = ${statement};`);
  const imports = `import type { components, paths } from ${JSON.stringify(modules.theirs)};\nimport type * as Ours from ${JSON.stringify(modules.ours)};\n`;
  return { text: `${imports}${PRELUDE}\n${lines.join("\n")}\n`, count: statements.length };
}

function operationStatements(operation: Operation, open: ReadonlySet<string>): readonly string[] {
  const theirs = `paths[${JSON.stringify(pathOf(operation))}][${JSON.stringify(operation.method.toLowerCase())}]`;
  const call = `typeof Ours.${functionIdentifier(operation.name)}`;
  return [...inputStatements(operation, theirs, `OurInput<${call}>`, open), ...answerStatements(operation, theirs, `OurData<${call}>`)];
}

/** As the document has it, with what the path fixes behind it (`/x?a=b`). */
function pathOf({ at, path }: Operation): string {
  const [section, key] = pointerTokens(at.pointer) ?? [];
  return section === "paths" && key !== undefined ? key : path.map((part) => ("literal" in part ? part.literal : `{${part.parameter}}`)).join("");
}

function inputStatements({ input, body }: Operation, theirs: string, ours: string, open: ReadonlySet<string>): readonly string[] {
  const statements: string[] = [];
  for (const place of ["path", "query", "header"] as const) {
    const members = input.parameters.filter((parameter) => parameter.in === place);
    if (members.length === 0) continue;
    const side = `Side<${theirs}, ${JSON.stringify(place)}>`;
    statements.push(`SameMembers<Difference<${sent(ours, members)}, ${side}>>`);
    // What has one value only is sent by itself, as is a key that is made; a name in the path that nobody describes is a member too.
    const compared = members.filter(({ only, idempotencyKey }) => only === undefined && idempotencyKey === undefined);
    if (compared.length === 0) continue;
    const [own, known] = [`Known<${sent(ours, compared)}, keyof ${side}>`, `Known<${side}, ${union(compared.map(({ wireName }) => wireName))}>`];
    statements.push(`Fits<${own}, ${widened(known, input.type, open)}>`);
    // One that the body has too may be required by the body.
    if (!members.some(({ alsoBody }) => alsoBody)) statements.push(`Fits<${known}, ${own}>`);
  }
  if (body?.kind !== "json" && body?.kind !== "form") return statements;
  const apart = input.parameters.filter(({ alsoBody }) => !alsoBody).map(({ member }) => member);
  const rest = apart.length === 0 ? ours : `Omit<${ours}, ${union(apart)}>`;
  const own = body.shape.kind === "whole" ? `Exclude<${ours}[${JSON.stringify(body.shape.member)}], undefined>` : rest;
  // Beside parameters, the members of a body that may be left out are optional.
  if (body.shape.kind === "whole" || body.needs === undefined) statements.push(`Fits<${own}, ${widened(`TheirBody<${theirs}>`, input.type, open)}>`);
  if (!input.parameters.some(({ alsoBody }) => alsoBody)) statements.push(`Fits<Present<TheirBody<${theirs}>>, ${own}>`);
  if (body.shape.kind === "members") statements.push(`SameMembers<Difference<${own}, Present<TheirBody<${theirs}>>>>`);
  return statements;
}

/** Members by their names on the wire. */
function sent(ours: string, parameters: readonly Parameter[]): string {
  return `Sent<${ours}, { ${parameters.map(({ member, wireName }) => `${JSON.stringify(member)}: ${JSON.stringify(wireName)}`).join("; ")} }>`;
}

function widened(theirs: string, input: string | null, open: ReadonlySet<string>): string {
  return input !== null && open.has(input) ? `Widened<${theirs}>` : theirs;
}

function answerStatements({ answer, accept }: Operation, theirs: string, ours: string): readonly string[] {
  if (answer.kind === "envelope") return [`Fits<TheirData<${theirs}>, ${ours}>`];
  return answer.kind === "json" ? [`Fits<TheirAnswer<${theirs}, ${JSON.stringify(accept ?? "application/json")}>, ${ours}>`] : [];
}

/** No field of a named schema is lost or invented. The input of a call has its parameters besides. */
function declaredStatements({ types, clients }: Package, components: ReadonlySet<string>): readonly string[] {
  const inputs = new Set(clients.flatMap(({ groups }) => groups.flatMap(({ operations }) => operations.flatMap(({ input }) => (input.parameters.length > 0 ? (input.type ?? []) : [])))));
  const scope = typeScope(new Report(), [], clients.map(({ results }) => results));
  return types.flatMap((declaration) => {
    const { name: { text }, at } = declaration;
    const identifier = scope.declare(typeIdentifier(declaration.name), at, "");
    if (declaration.kind !== "object" || declaration.fields.length === 0 || !components.has(text) || inputs.has(text)) return [];
    return [`SameMembers<Difference<Ours.${identifier}, Present<components["schemas"][${JSON.stringify(text)}]>>>`];
  });
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
