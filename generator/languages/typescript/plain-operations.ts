// Plans the functions of one group for a plain sender: a line of facts in each, and a descriptor where a line does not do.
import type { StatementStructures } from "ts-morph";
import type { Client, Operation } from "../../model/model.js";
import { code, type Code } from "./code.js";
import { factsOf, plainDescriptor } from "./facts.js";
import { Imports } from "./imports.js";
import type { PlannedGroup, PlannedOperation, PlannedPackage } from "./layout.js";
import { callCode, stringLiteral } from "./literals.js";
import type { SourceFile } from "./models.js";
import { identifier } from "./names.js";
import { plainSignature } from "./outcome.js";
import { makerOf } from "./plain-made.js";
import { aliasComment, operationComment, variantComment } from "./signature.js";
import { constantOf, functionOf } from "./structures.js";
import type { TypeContext } from "./types.js";
import { variantInput } from "./variant.js";

interface Scene {
  readonly plan: PlannedPackage;
  readonly client: Client;
  readonly context: TypeContext;
  /** Names of the file's functions: no constant may take one. */
  readonly functions: ReadonlySet<string>;
  readonly descriptors: StatementStructures[];
}

export function plainGroupFile(group: PlannedGroup, client: Client, plan: PlannedPackage): SourceFile {
  const imports = new Imports(group.file);
  const functions = new Set(group.operations.flatMap(({ names, aliases, variants }) => [names, ...aliases, ...variants]).map((names) => names.function));
  const scene: Scene = { plan, client, functions, descriptors: [], context: { types: plan.types, imports, input: true, int64: plan.package.int64 } };
  const statements = group.operations.flatMap((operation) => operationStatements(operation, scene));
  return {
    file: group.file,
    sources: [...new Set(group.operations.map(({ operation }) => operation.at.file))].sort(),
    statements: [...imports.structures(), ...scene.descriptors, ...statements],
  };
}

function operationStatements({ operation, names, aliases, variants }: PlannedOperation, scene: Scene): StatementStructures[] {
  const { context, client, plan } = scene;
  const facts = factsCode(operation, names.function, scene);
  const { parameters, result, inputArgument, generics } = plainSignature(operation.input, operation, client, context);
  const sender = { name: identifier("client"), type: context.imports.runtimeType("PlainSender"), optional: false };
  const own = functionOf({ name: identifier(names.function), docs: operationComment(operation, context), generics, parameters: [sender, ...parameters], result, body: callOf(operation, facts, inputArgument, scene) });
  const short = operation.variants.map((variant, index): StatementStructures => {
    const name = variants[index]?.function;
    if (name === undefined) throw new Error("a variant was planned without names");
    const parts = plainSignature({ type: variant.input, required: variant.required }, operation, client, context);
    const input = variantInput(variant, `${plan.registryName}/${plan.package.version}`);
    const proven = factsCode({ ...operation, name: variant.name, security: variant.security }, name, scene);
    return functionOf({ name: identifier(name), docs: variantComment(variant, operation, names.function), generics: parts.generics, parameters: [sender, ...parts.parameters], result: parts.result, body: callOf(operation, proven, input, scene) });
  });
  const former = aliases.map((alias) =>
    constantOf(identifier(alias.function), identifier(names.function), { type: code`typeof ${identifier(names.function)}`, exported: true, docs: aliasComment(names.function) }));
  return [own, ...short, ...former];
}

/** The line, or the name of a descriptor that is planned here. */
function factsCode(operation: Operation, name: string, { client, plan, context, functions, descriptors }: Scene): Code {
  const facts = factsOf(operation, client, plan);
  if (facts !== null) return stringLiteral(facts);
  let chosen = `${name}Operation`;
  while (functions.has(chosen)) chosen = `${chosen}_`;
  const type = code`${context.imports.runtimeType("Operation")}<unknown>`;
  const constant = identifier(chosen);
  descriptors.push(constantOf(constant, plainDescriptor(operation, client, plan, context.imports, `const ${constant}: ${type} = `.length), { type, apart: descriptors.length === 0 }));
  return constant;
}

function callOf(operation: Operation, facts: Code, input: Code, { client, context: { imports } }: Scene): Code {
  const made = makerOf(operation, client, imports);
  if (made === null) return code`return ${callCode(code`client.call`, [facts, input, identifier("options")], 10)};`;
  return code`return ${callCode(made, [identifier("client"), facts, input, identifier("options")], 10)};`;
}
