// Plans the files with the calls of one group: a table of wire facts, then a function for each operation.
import type { StatementStructures } from "ts-morph";
import type { Client, Operation, Variant } from "../../model/model.js";
import { code, type Code } from "./code.js";
import { descriptorCode, securityCode } from "./descriptor.js";
import { Imports } from "./imports.js";
import type { PlannedGroup, PlannedOperation, PlannedPackage } from "./layout.js";
import { callCode } from "./literals.js";
import type { SourceFile } from "./models.js";
import { identifier } from "./names.js";
import { isFollowed } from "./paging.js";
import { aliasComment, descriptorTypes, operationComment, operationSignature, variantComment, variantSignature, type Signature } from "./signature.js";
import { constantOf, functionOf, type Parameter } from "./structures.js";
import type { TypeContext } from "./types.js";
import { variantInput } from "./variant.js";

interface Scene {
  readonly plan: PlannedPackage;
  readonly client: Client;
  readonly context: TypeContext;
  /** Names of the file's functions: no constant may take one. */
  readonly functions: ReadonlySet<string>;
}

interface Descriptor {
  readonly name: Code;
  readonly type: Code;
  readonly value: Code;
}

export function groupFile(group: PlannedGroup, client: Client, plan: PlannedPackage): SourceFile {
  const imports = new Imports(group.file);
  const functions = new Set(group.operations.flatMap(({ names, aliases, variants }) => [names, ...aliases, ...variants]).map((names) => names.function));
  const scene: Scene = { plan, client, functions, context: { types: plan.types, imports, input: true, int64: plan.package.int64 } };
  const planned = group.operations.map((operation) => operationStatements(operation, scene));
  const descriptors = planned.flatMap(({ descriptors: table }) => table);
  return {
    file: group.file,
    sources: [...new Set(group.operations.map(({ operation }) => operation.at.file))].sort(),
    statements: [
      ...imports.structures(),
      ...descriptors.map(({ name, type, value }, index) => constantOf(name, value, { type, apart: index === 0 })),
      ...planned.flatMap(({ statements }) => statements),
    ],
  };
}

function operationStatements({ operation, names, aliases, variants }: PlannedOperation, scene: Scene): { descriptors: Descriptor[]; statements: StatementStructures[] } {
  const { context } = scene;
  const constant = constantName(names.function, scene);
  const descriptors = [descriptor(operation, constant, scene)];
  const { generics, parameters, result, inputArgument } = operationSignature(operation, context);
  const statements: StatementStructures[] = [
    functionOf({
      name: identifier(names.function),
      docs: operationComment(operation, context),
      generics,
      parameters: [senderParameter(context), ...parameters],
      result,
      body: sendCode(operation, constant, inputArgument, context),
    }),
  ];
  operation.variants.forEach((variant, index) => {
    const variantNames = variants[index];
    if (variantNames === undefined) throw new Error("a variant was planned without names");
    const own = variantDescriptor(variant, operation, variantNames.function, scene);
    if (own !== null) descriptors.push(own);
    statements.push(variantFunction(variant, operation, { name: variantNames.function, of: names.function }, own?.name ?? constant, scene));
  });
  for (const alias of aliases) {
    const type = code`typeof ${identifier(names.function)}`;
    statements.push(constantOf(identifier(alias.function), identifier(names.function), { type, exported: true, docs: aliasComment(names.function) }));
  }
  return { descriptors, statements };
}

/** A variant that proves its caller in another way needs wire facts of its own. */
function variantDescriptor(variant: Variant, operation: Operation, name: string, scene: Scene): Descriptor | null {
  const { security } = variant;
  if (securityCode(security) === securityCode(operation.security)) return null;
  return descriptor({ ...operation, name: variant.name, security }, constantName(name, scene), scene);
}

function descriptor(operation: Operation, name: Code, { context, client, plan }: Scene): Descriptor {
  const type = code`${context.imports.runtimeType("EnvelopeOperation")}<${descriptorTypes(operation, context)}>`;
  return { name, type, value: descriptorCode(operation, client, plan, context.imports, `const ${name}: ${type} = `.length) };
}

function variantFunction(variant: Variant, operation: Operation, names: { name: string; of: string }, constant: Code, { context, plan }: Scene): StatementStructures {
  const { generics, parameters, result }: Signature = variantSignature(variant, operation, context);
  const packageText = `${plan.registryName}/${plan.package.version}`;
  return functionOf({
    name: identifier(names.name),
    docs: variantComment(variant, operation, names.of),
    generics,
    parameters: [senderParameter(context), ...parameters],
    result,
    body: sendCode(operation, constant, variantInput(variant, packageText), context),
  });
}

function sendCode(operation: Operation, constant: Code, input: Code, { imports }: TypeContext): Code {
  if (operation.answer.kind === "binary") return code`return ${callCode(imports.runtimeValue("binaryEnvelope"), [identifier("client"), constant, input, identifier("options")], 10)};`;
  if (operation.pagination !== null) return code`return ${callCode(imports.runtimeValue(isFollowed(operation) ? "followedPages" : "paged"), [identifier("client"), constant, input, identifier("options")], 10)};`;
  return code`return ${callCode(code`client.send`, [constant, input, identifier("options")], 10)};`;
}

function senderParameter({ imports }: TypeContext): Parameter {
  return { name: identifier("client"), type: imports.runtimeType("Sender"), optional: false };
}

function constantName(name: string, { functions }: Scene): Code {
  let chosen = `${name}Operation`;
  while (functions.has(chosen)) chosen = `${chosen}_`;
  return identifier(chosen);
}
