import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  bundle
} from "./chunk-VA7GQ2UK.js";
import {
  functionIdentifier,
  typeIdentifier
} from "./chunk-2Y3MUMGM.js";
import {
  readConfig
} from "./chunk-TKVE5ULO.js";
import "./chunk-XVW5BL7N.js";
import {
  formatted
} from "./chunk-PVIPENZN.js";
import {
  buildPackage
} from "./chunk-WRBRCMXF.js";
import {
  locatedDiagnostics
} from "./chunk-IXWPALSX.js";
import "./chunk-5ZQCKY36.js";
import {
  readDocument
} from "./chunk-HKMHZLZA.js";
import "./chunk-CAICF5ZI.js";
import "./chunk-F6SBXW5G.js";
import {
  innerTypes
} from "./chunk-G4OI5MUK.js";
import "./chunk-GPXGVJXS.js";
import {
  allowOrigins
} from "./chunk-NZGVA7RK.js";
import {
  Sources
} from "./chunk-VG7XLC2H.js";
import "./chunk-PEN4MVNR.js";
import "./chunk-PWRJAEPR.js";
import "./chunk-7MPL4PEY.js";
import "./chunk-26VHACEC.js";
import {
  Report
} from "./chunk-T4A5I2AI.js";
import "./chunk-W5QYSUIG.js";
import "./chunk-NO24CHUR.js";
import "./chunk-XITDUTR7.js";

// contract/contract-command.ts
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

// contract/prelude.ts
var PRELUDE = `
/** Compiles only when every value of the first type is one of the second. */
type Fits<Value extends Target, Target> = [Value, Target];
/** Compiles only when both have the same members; an error names those that only one has. */
type SameMembers<Difference extends { lost: never; invented: never }> = Difference;
type Difference<Ours, Theirs> = { lost: Exclude<keyof Theirs, keyof Ours>; invented: Exclude<keyof Ours, keyof Theirs> };
/** Lists of values stay open where a type is also read from answers: what was read may be sent back. */
type Widened<Value> = Value extends string ? (string extends Value ? Value : Value | (string & {}))
  : Value extends readonly (infer Item)[] ? Widened<Item>[]
  : Value extends object ? { [Key in keyof Value]: Widened<Value[Key]> } : Value;

type JsonOf<Content> = Content extends { content: infer Types } ? Types[keyof Types] : undefined;
type TheirBody<Operation> = Operation extends { requestBody?: infer Body } ? JsonOf<NonNullable<Body>> : Record<never, never>;
type Side<Operation, In extends string> = Operation extends { parameters: infer Parameters }
  ? In extends keyof Parameters ? (undefined extends Parameters[In] ? Partial<NonNullable<Parameters[In]>> : Parameters[In]) : Record<never, never>
  : Record<never, never>;
type TheirAnswer<Operation> = Operation extends { responses: { 200: infer Answer } } ? JsonOf<Answer>
  : Operation extends { responses: { 201: infer Answer } } ? JsonOf<Answer>
  : Operation extends { responses: { 202: infer Answer } } ? JsonOf<Answer> : undefined;
type TheirData<Operation> = TheirAnswer<Operation> extends { data: infer Data } ? Data : undefined;

type OurInput<Call extends (...args: never[]) => unknown> = NonNullable<Parameters<Call>[1]>;
type OurData<Call extends (...args: never[]) => unknown> = Awaited<ReturnType<Call>> extends infer Result ? Result extends { statusCode: 200; data: infer Data } ? Data : never : never;
`;

// contract/assertions.ts
function assertionFile(client, pkg, modules, components) {
  const open = openTypes(pkg.types);
  const statements = [
    ...client.groups.flatMap(({ operations }) => operations.flatMap((operation) => operationStatements(operation, open))),
    ...pkg.types.flatMap((declaration) => declarationStatements(declaration, components))
  ];
  const lines = statements.map((statement, index) => `export type A${index} = ${statement};`);
  const imports = `import type { components, paths } from ${JSON.stringify(modules.theirs)};
import type * as Ours from ${JSON.stringify(modules.ours)};
`;
  return { text: `${imports}${PRELUDE}
${lines.join("\n")}
`, count: statements.length };
}
function operationStatements(operation, open) {
  const path2 = operation.path.map((part) => "literal" in part ? part.literal : `{${part.parameter}}`).join("");
  const theirs = `paths[${JSON.stringify(path2)}][${JSON.stringify(operation.method.toLowerCase())}]`;
  const call = `typeof Ours.${functionIdentifier(operation.name)}`;
  return [...inputStatements(operation, theirs, `OurInput<${call}>`, open), ...answerStatements(operation, theirs, `OurData<${call}>`)];
}
function inputStatements({ input, body }, theirs, ours, open) {
  const statements = [];
  for (const place of ["path", "query", "header"]) {
    const members = input.parameters.filter((parameter) => parameter.in === place && parameter.member === parameter.wireName);
    if (members.length === 0) continue;
    const side = `Side<${theirs}, ${JSON.stringify(place)}>`;
    const own2 = `Pick<${ours}, ${union(members.map(({ member }) => member))}>`;
    statements.push(`Fits<${own2}, ${side}>`, `SameMembers<Difference<${own2}, ${side}>>`);
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
function answerStatements({ answer }, theirs, ours) {
  if (answer.kind === "envelope") return [`Fits<TheirData<${theirs}>, ${ours}>`];
  return answer.kind === "json" ? [`Fits<TheirAnswer<${theirs}>, ${ours}>`] : [];
}
function declarationStatements(declaration, components) {
  if (declaration.kind !== "object" || declaration.fields.length === 0 || !components.has(declaration.name.text)) return [];
  return [`SameMembers<Difference<Ours.${typeIdentifier(declaration.name)}, components["schemas"][${JSON.stringify(declaration.name.text)}]>>`];
}
function openTypes(types) {
  const open = /* @__PURE__ */ new Set();
  const isOpen = (type) => {
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
function declaredTypes(declaration) {
  if (declaration.kind === "alias") return [declaration.type];
  if (declaration.kind === "choice") return [];
  return [...declaration.fields.map(({ type }) => type), ...declaration.additional === null ? [] : [declaration.additional]];
}
function union(names) {
  return names.map((name) => JSON.stringify(name)).join(" | ");
}

// contract/contract-command.ts
var COMPILER = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    noEmit: true
  },
  include: ["*.ts"]
};
async function runContract({ config: configFile, root, origins }, output) {
  const report = new Report();
  const sources = new Sources();
  const config = await readConfig(configFile, report, sources);
  await allowOrigins(sources, { origins: [...config?.allowedOrigins ?? [], ...origins], beside: configFile, mayAdd: false });
  let failed = false;
  for (const entry of config?.packages ?? []) failed = !await agrees(entry, root ?? path.dirname(configFile), report, sources, output) || failed;
  output.error(await formatted(await locatedDiagnostics(sources.written(report.diagnostics), (file) => sources.text(file)), "text", {}));
  return failed || report.failed ? 1 : 0;
}
async function agrees(entry, root, report, sources, output) {
  const typescript = entry.languages["typescript"];
  const name = typeof typescript === "object" && typescript !== null && "name" in typescript ? typescript.name : void 0;
  if (typeof name !== "string") return true;
  const documents = /* @__PURE__ */ new Map();
  for (const { document: file, overlays = [] } of entry.clients) {
    const document = await readDocument(file, report, { sources, overlays, strict: true, root });
    if (document !== null) documents.set(file, document);
  }
  const pkg = report.failed ? null : buildPackage(entry, documents, report, { names: "strict", strict: true });
  if (pkg === null) return false;
  const folder = path.resolve("node_modules/.cache/countersign/contract", entry.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(COMPILER));
  let count = 0;
  for (const client of pkg.clients) {
    const document = documents.get(client.source);
    if (document === void 0) continue;
    const value = bundle(document);
    const assertions = assertionFile(client, pkg, { theirs: `./${client.name.text}.theirs.js`, ours: `${name}/${client.name.text}` }, schemaNames(value));
    writeFileSync(path.join(folder, `${client.name.text}.ts`), assertions.text);
    writeFileSync(path.join(folder, `${client.name.text}.theirs.ts`), await theirTypes(value));
    count += assertions.count;
  }
  const compiled = spawnSync(process.execPath, [createRequire(path.resolve("package.json")).resolve("typescript/bin/tsc"), "-p", folder], { encoding: "utf8" });
  if (compiled.status !== 0) output.error(`${compiled.stdout}${compiled.stderr}`);
  output.out(`${entry.name}: ${count} statements about both translations ${compiled.status === 0 ? "hold" : "were compiled, and some do not hold"}
`);
  return compiled.status === 0;
}
async function theirTypes(document) {
  const { default: openapiTS, astToString } = await import("openapi-typescript");
  return astToString(await openapiTS(JSON.stringify(document), { emptyObjectsUnknown: true, defaultNonNullable: false, silent: true }));
}
function schemaNames(document) {
  const components = document["components"];
  const schemas = typeof components === "object" && components !== null && "schemas" in components ? components.schemas : null;
  return new Set(typeof schemas === "object" && schemas !== null ? Object.keys(schemas) : []);
}
export {
  runContract
};
