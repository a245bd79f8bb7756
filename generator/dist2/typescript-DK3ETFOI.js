import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  PLAIN_RUNTIME,
  PUBLIC_RUNTIME,
  THROWING_RUNTIME,
  choiceIdentifier,
  code,
  fileName,
  functionIdentifier,
  functionScope,
  identifier,
  isIdentifier,
  joined,
  methodScope,
  parameterIdentifier,
  tellIdentifier,
  trusted,
  trustedComment,
  typeIdentifier,
  typeScope
} from "./chunk-2Y3MUMGM.js";
import {
  addressText,
  callRow,
  callsGroup,
  codeSpan,
  exampleOptions,
  failureStatuses,
  hasAddress,
  isNeeded,
  licenceFiles,
  licenceNames,
  licenceSentence,
  loginGroup,
  loginRow,
  markdown,
  namedLevels,
  operationSecrets,
  serverTemplate,
  usualServer,
  variantTree,
  withFreeOptions
} from "./chunk-2QOKLC3F.js";
import {
  HIDDEN,
  NEWLINES,
  defaultText,
  formatText,
  generatedFrom,
  limitsText,
  prose,
  sentence,
  serverText,
  wrapped
} from "./chunk-CSHEYRJJ.js";
import {
  snakeCase
} from "./chunk-XVW5BL7N.js";
import {
  CALL_CODES,
  FLOWS,
  FLOW_CODES,
  LOGIN_ERROR_CODES,
  innerTypes
} from "./chunk-G4OI5MUK.js";
import {
  words
} from "./chunk-GPXGVJXS.js";
import {
  Report
} from "./chunk-T4A5I2AI.js";
import "./chunk-XITDUTR7.js";

// languages/typescript/built-in-modules.ts
var BUILT_IN_MODULES = new Set(`
  assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https inspector
  module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys timers tls trace_events tty url util v8 vm wasi
  worker_threads zlib
`.trim().split(/\s+/));

// languages/typescript/structures.ts
var KIND = {
  class: 2,
  export: 11,
  function: 13,
  import: 16,
  interface: 19,
  method: 26,
  methodSignature: 28,
  parameter: 30,
  property: 33,
  alias: 38,
  variable: 41
};
var CONST = "const";
var WIDTH = 120;
function interfaceOf(name, docs, members, parts = {}) {
  return {
    kind: KIND.interface,
    name,
    isExported: true,
    ...documented(docs),
    ...parts.bases && parts.bases.length > 0 ? { extends: [...parts.bases] } : {},
    properties: members.map(propertyOf),
    ...parts.index ? { indexSignatures: [{ keyName: "member", keyType: "string", returnType: parts.index }] } : {}
  };
}
function methodsInterfaceOf(name, docs, methods) {
  return { kind: KIND.interface, name, isExported: true, ...documented(docs), methods: methods.map(methodSignatureOf) };
}
function methodSignatureOf({ name: plain, generics = code``, docs, parameters, result }) {
  const name = code`${plain}${generics}`;
  const line = `  ${signature(name, parameters, result)}`;
  return { kind: KIND.methodSignature, name, ...documented(docs), parameters: parametersOf(parameters, line.length > WIDTH), returnType: result };
}
function aliasOf(name, docs, type) {
  return { kind: KIND.alias, name, isExported: true, leadingTrivia: "\n", ...documented(docs), type };
}
function constantOf(name, value, { docs = null, type = null, exported = false, apart = true } = {}) {
  return {
    kind: KIND.variable,
    declarationKind: CONST,
    isExported: exported,
    ...apart ? { leadingTrivia: "\n" } : {},
    ...documented(docs),
    declarations: [{ name, initializer: value, ...type === null ? {} : { type } }]
  };
}
function functionOf({ name: plain, generics = code``, docs, parameters, result, body }, exported = true) {
  const name = code`${plain}${generics}`;
  const line = `${exported ? "export " : ""}function ${signature(name, parameters, result)}`;
  return { kind: KIND.function, name, isExported: exported, ...documented(docs), parameters: parametersOf(parameters, line.length > WIDTH), returnType: result, statements: [body] };
}
function methodOf({ name: plain, generics = code``, docs, parameters, result, body }) {
  const name = code`${plain}${generics}`;
  const line = `  ${signature(name, parameters, result)}`;
  return { kind: KIND.method, name, ...documented(docs), parameters: parametersOf(parameters, line.length > WIDTH), returnType: result, statements: [body] };
}
function classOf({ name, docs, fields, constructor, methods }) {
  return {
    kind: KIND.class,
    name,
    isExported: true,
    ...documented(docs),
    properties: fields.map((field) => ({ name: field.name, type: field.type, isReadonly: true, ...documented(field.docs ?? null) })),
    ctors: [{ ...documented(constructor.docs), parameters: parametersOf(constructor.parameters, false), statements: [...constructor.statements] }],
    methods: [...methods]
  };
}
function errorClassOf(name, docs, base, text3) {
  return {
    kind: KIND.class,
    name,
    isExported: true,
    extends: base,
    leadingTrivia: "\n",
    ...documented(docs),
    properties: [{ name: "name", type: "string", initializer: text3, isReadonly: true, hasOverrideKeyword: true }]
  };
}
function importOf(module, names, typeOnly) {
  const wide = `import ${typeOnly ? "type " : ""}{ ${names.join(", ")} } from "${module}";`.length > WIDTH;
  return { kind: KIND.import, moduleSpecifier: module, isTypeOnly: typeOnly, namedImports: namesOf(names, wide) };
}
function namespaceImportOf(module, name) {
  return { kind: KIND.import, moduleSpecifier: module, namespaceImport: name };
}
function exportOf(module, names, typeOnly = false) {
  if (names === null) return { kind: KIND.export, moduleSpecifier: module, isTypeOnly: typeOnly };
  const wide = `export ${typeOnly ? "type " : ""}{ ${names.join(", ")} } from "${module}";`.length > WIDTH;
  return { kind: KIND.export, moduleSpecifier: module, isTypeOnly: typeOnly, namedExports: namesOf(names, wide) };
}
function propertyOf({ name, type, optional: optional2, docs }) {
  const property = { kind: KIND.property, name, type, hasQuestionToken: optional2 };
  if (docs !== null) property.docs = [docs];
  return property;
}
function parametersOf(parameters, broken) {
  return parameters.map(({ name, type, optional: optional2 }, index) => ({
    kind: KIND.parameter,
    name,
    type,
    hasQuestionToken: optional2,
    ...broken ? { leadingTrivia: "\n", trailingTrivia: index === parameters.length - 1 ? ",\n" : "," } : {}
  }));
}
function namesOf(names, broken) {
  return names.map((name, index) => ({ name, ...broken ? { leadingTrivia: "\n  ", trailingTrivia: index === names.length - 1 ? ",\n" : "," } : {} }));
}
function signature(name, parameters, result) {
  return `${name}(${parameters.map((parameter) => `${parameter.name}${parameter.optional ? "?" : ""}: ${parameter.type}`).join(", ")}): ${result} {`;
}
function documented(docs) {
  return docs === null ? {} : { docs: [docs] };
}

// languages/typescript/imports.ts
var RUNTIME = {
  Open: "runtime/open",
  Operation: "runtime/operation",
  EnvelopeOperation: "runtime/operation",
  Paged: "runtime/pages",
  paged: "runtime/envelope-pages",
  Sender: "runtime/sender",
  PlainSender: "runtime/plain-sender",
  RequestOptions: "runtime/options",
  RawRequest: "runtime/raw",
  rawRequest: "runtime/envelope-raw",
  followedPages: "runtime/envelope-followed-pages",
  nextCursor: "runtime/followed-pages",
  nextUrl: "runtime/followed-pages",
  nextLink: "runtime/followed-pages",
  jsonRequest: "runtime/request",
  plainRequest: "runtime/plain-request",
  formQueryRequest: "runtime/query-request",
  queryRequest: "runtime/query-request",
  pathRequest: "runtime/path-request",
  styledRequest: "runtime/styled-request",
  askedRequest: "runtime/asked-request",
  bodyRequest: "runtime/body-request",
  elsewhereRequest: "runtime/elsewhere-request",
  keyedRequest: "runtime/keyed-request",
  presetRequest: "runtime/preset-request",
  optionalRequest: "runtime/optional-request",
  BinaryInput: "runtime/binary",
  BinaryOptions: "runtime/binary-answer",
  BinaryAnswer: "runtime/binary-answer",
  binaryEnvelope: "runtime/envelope-binary",
  ServerSentEvent: "runtime/stream-items",
  eventsAnswer: "runtime/stream-answer",
  textEventsAnswer: "runtime/stream-answer",
  mixedEventsAnswer: "runtime/stream-answer",
  linesAnswer: "runtime/stream-answer",
  sequenceAnswer: "runtime/stream-answer",
  wholeRequest: "runtime/whole-request",
  plainAnswer: "runtime/plain-answer",
  problemAnswer: "runtime/problem-answer",
  redirectAnswer: "runtime/redirect-answer",
  ClientOptions: "runtime/sender",
  ClientSettings: "runtime/sender",
  createSender: "runtime/sender"
};
var Imports = class {
  #file;
  #types = /* @__PURE__ */ new Map();
  #values = /* @__PURE__ */ new Map();
  #namespaces = /* @__PURE__ */ new Map();
  /** `file`: path of the importing file below `src/`, without extension. */
  constructor(file) {
    this.#file = file;
  }
  /** Names a type of another file; what stands in this file needs no import. */
  type(name, file) {
    return this.#named(this.#types, name, file);
  }
  value(name, file) {
    return this.#named(this.#values, name, file);
  }
  runtimeType(name) {
    return this.type(name, RUNTIME[name]);
  }
  runtimeValue(name) {
    return this.value(name, RUNTIME[name]);
  }
  /** Everything of a file under one name. */
  namespace(name, file) {
    this.#namespaces.set(file, name);
    return identifier(name);
  }
  /** Sorted by the file that is imported: runtime first, then what is nearer. */
  structures() {
    const files = [.../* @__PURE__ */ new Set([...this.#types.keys(), ...this.#values.keys(), ...this.#namespaces.keys()])];
    const sorted = files.map((file) => ({ file, module: specifier(this.#file, file) })).sort((left, right) => compare(left.module, right.module));
    return sorted.flatMap(({ file, module }) => {
      const namespace = this.#namespaces.get(file);
      return [
        ...namespace === void 0 ? [] : [namespaceImportOf(module, identifier(namespace))],
        ...declarations(module, this.#types.get(file) ?? /* @__PURE__ */ new Set(), this.#values.get(file) ?? /* @__PURE__ */ new Set())
      ];
    });
  }
  /** Hands on the types that are not the runtime's: for an entry, whose signatures must be nameable by what it exports. */
  typeExports() {
    const files = [...this.#types].filter(([file]) => !file.startsWith("runtime/")).sort(([left], [right]) => compare(left, right));
    return files.map(([file, names]) => exportOf(specifier(this.#file, file), [...names].sort(compare).map(identifier), true));
  }
  #named(names, name, file) {
    if (file !== this.#file) {
      const known2 = names.get(file) ?? /* @__PURE__ */ new Set();
      names.set(file, known2.add(name));
    }
    return identifier(name);
  }
};
function specifier(from, to) {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const up = here.length - shared;
  const path = `${up === 0 ? "./" : "../".repeat(up)}${there.slice(shared).join("/")}.js`;
  if (!/^[\w./-]+$/.test(path)) throw new Error(`not a module path: ${JSON.stringify(path)}`);
  return trusted(path);
}
function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
function declarations(module, types, values) {
  if (types.size + values.size === 0) return [];
  const typeOnly = values.size === 0;
  const names = [.../* @__PURE__ */ new Set([...types, ...values])].sort(compare);
  return [importOf(module, names.map((name) => typeOnly || values.has(name) ? identifier(name) : code`type ${identifier(name)}`), typeOnly)];
}

// languages/typescript/literals.ts
var WIDTH2 = 120;
var HIDDEN2 = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
var SUSPECT = /[^ -~]|<[/!]|\/[#@*]/;
function stringLiteral(text3) {
  const quoted2 = JSON.stringify(text3);
  if (!SUSPECT.test(quoted2)) return trusted(quoted2);
  const harmless = quoted2.replace(HIDDEN2, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replace(/<(?=[/!])/g, "\\u003c").replace(/\/(?=[#@*])/g, "\\/");
  return trusted(harmless);
}
function literal(value) {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return numberLiteral(value);
  if (value === null || typeof value === "boolean") return trusted(String(value));
  if (isList(value)) return trusted(`[${value.map(literal).join(", ")}]`);
  const entries = Object.entries(value).map(([key, member]) => entry(key, literal(member)));
  return entries.length === 0 ? trusted("{}") : trusted(`{ ${entries.join(", ")} }`);
}
function wideLiteral(value, before) {
  const line = literal(value);
  if (before + line.length <= WIDTH2 || typeof value !== "object" || value === null) return line;
  if (isList(value)) return arrayLiteral(value.map((item) => wideLiteral(item, before + 2)), WIDTH2);
  return objectLiteral(Object.entries(value).map(([name, member]) => [name, wideLiteral(member, before + name.length + 4)]), WIDTH2);
}
function propertyName(name) {
  return isIdentifier(name) ? trusted(name) : stringLiteral(name);
}
function objectLiteral(members, before = 0) {
  if (members.length === 0) return trusted("{}");
  const entries = members.map(([name, value]) => entry(name, value));
  const line = `{ ${entries.join(", ")} }`;
  if (before + line.length <= WIDTH2 && !line.includes("\n")) return trusted(line);
  return trusted(`{
${entries.map((text3) => `${indented(text3)},
`).join("")}}`);
}
function arrayLiteral(items, before = 0) {
  const line = `[${items.join(", ")}]`;
  if (before + line.length <= WIDTH2 && !line.includes("\n")) return trusted(line);
  return trusted(`[
${items.map((text3) => `${indented(text3)},
`).join("")}]`);
}
function callCode(callee, parameters, before = 0) {
  const line = `${callee}(${parameters.join(", ")})`;
  if (before + line.length <= WIDTH2 && !line.includes("\n")) return trusted(line);
  return trusted(`${callee}(
${parameters.map((text3) => `${indented(text3)},
`).join("")})`);
}
function indented(text3) {
  return text3.replace(/^(?=.)/gm, "  ");
}
function entry(name, value) {
  return name === "__proto__" ? `["__proto__"]: ${value}` : `${propertyName(name)}: ${value}`;
}
function isInherited(name) {
  return name in Object.prototype;
}
function numberLiteral(value) {
  if (!Number.isFinite(value)) throw new RangeError(`no literal for ${value}`);
  return trusted(Object.is(value, -0) ? "-0" : String(value));
}
function isList(value) {
  return Array.isArray(value);
}

// languages/typescript/types.ts
var WIDTH3 = 96;
function typeCode(type, context) {
  const plain = plainCode(type, context);
  if (!type.nullable || plain === "unknown" || plain === "null") return plain;
  return code`${plain} | null`;
}
function plainCode(type, context) {
  switch (type.kind) {
    case "primitive":
      return context.int64 !== void 0 && isInt64(type, context.int64) ? trusted(context.int64) : primitiveCode(type.primitive, context);
    case "literal":
      return literal(type.value);
    case "ref":
      return refCode(type.name, type.open, context);
    case "choice": {
      const values = unionCode(type.values.map((value) => literal(value)));
      return type.open ? openCode(values, context) : values;
    }
    case "array":
      return code`${operand(type.items, context)}[]`;
    case "tuple":
      return tupleCode(type, context);
    case "map":
      return code`{ [member: string]: ${typeCode(type.values, context)} }`;
    case "union":
      return unionCode(unionVariants(type, context));
    case "intersection":
      return type.parts.length === 0 ? code`unknown` : joined(unique(type.parts.map((part) => operand(part, context))), code` & `);
  }
}
function isInt64(type, int64) {
  if (type.kind !== "primitive" || int64 === "number" || !/^u?int64$/.test(type.format ?? "")) return false;
  return type.primitive === "integer" || type.primitive === "number" || type.primitive === "string" && int64 === "bigint";
}
function primitiveCode(primitive, { input, imports }) {
  switch (primitive) {
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "unknown":
    case "never":
      return trusted(primitive);
    case "integer":
      return code`number`;
    case "binary":
      return input ? imports.runtimeType("BinaryInput") : code`Uint8Array`;
  }
}
function refCode(name, open, context) {
  const planned = context.types.get(name);
  if (planned === void 0) throw new Error(`the model refers to a type that it does not declare: ${JSON.stringify(name)}`);
  const reference = context.imports.type(planned.identifier, planned.file);
  return open && planned.declaration.kind === "choice" ? openCode(reference, context) : reference;
}
function openCode(known2, { imports }) {
  const name = imports.runtimeType("Open");
  return known2.includes("\n") ? code`${name}<${known2}\n>` : code`${name}<${known2}>`;
}
function tupleCode({ items, rest, required: required2 = items.length }, context) {
  const parts = items.map((item, index) => index < required2 ? typeCode(item, context) : code`${operand(item, context)}?`);
  return code`[${joined(rest === null ? parts : [...parts, code`...${operand(rest, context)}[]`], code`, `)}]`;
}
function unionCode(parts) {
  if (parts.length === 0) return code`never`;
  const distinct = unique(parts.map((part) => trusted(part.replace(/^\n\| /, ""))));
  const line = joined(distinct, code` | `);
  if (line.length <= WIDTH3 || distinct.length === 1) return line;
  return code`\n| ${joined(distinct, code`\n| `)}`;
}
function unionVariants({ variants, discriminator }, context) {
  const values = /* @__PURE__ */ new Map();
  for (const [value, name] of Object.entries(discriminator?.mapping ?? {})) {
    const known2 = values.get(name);
    if (known2 === void 0) values.set(name, [value]);
    else known2.push(value);
  }
  return variants.map((variant) => variantCode(variant, discriminator === null || variant.kind !== "ref" ? null : { property: discriminator.property, values: values.get(variant.name) ?? [] }, context));
}
function variantCode(variant, told, context) {
  const text3 = variant.kind === "intersection" && !variant.nullable ? code`(${typeCode(variant, context)})` : typeCode(variant, context);
  if (told === null || variant.kind !== "ref") return text3;
  const values = told.values.map(stringLiteral);
  const declaration = context.types.get(variant.name)?.declaration;
  if (values.length === 0 || declaration?.kind !== "object") return text3;
  const field = declaration.fields.find(({ name }) => name.text === told.property);
  if (field?.type.kind !== "primitive" || field.type.primitive !== "string") return text3;
  return code`(${text3} & { ${propertyName(told.property)}: ${joined(values, code` | `)} })`;
}
function operand(type, context) {
  const text3 = typeCode(type, context);
  return isCompound(type) ? code`(${text3})` : text3;
}
function isCompound(type) {
  if (type.nullable) return true;
  switch (type.kind) {
    case "union":
      return type.variants.length > 1;
    case "choice":
      return !type.open && type.values.length > 1;
    case "intersection":
      return type.parts.length > 1;
    default:
      return false;
  }
}
function unique(parts) {
  return [...new Set(parts)];
}

// languages/typescript/digits.ts
var FILE = "digits";
function digitsFile(plan) {
  const { types } = plan;
  if (plan.package.int64 === "number") return null;
  const imports = new Imports(FILE);
  const statements = [...wideTypes(plan)].sort().flatMap((name) => {
    const declaration = types.get(name)?.declaration;
    const value = declaration === void 0 ? null : declarationCode(declaration, plan, imports);
    return value === null ? [] : [constantOf(constantOfType(name, types), value, { type: imports.type("Digits", "runtime/operation"), exported: true })];
  });
  if (statements.length === 0) return null;
  const sources = [...new Set(plan.clients.map(({ client }) => client.source))].sort();
  return { file: FILE, sources, statements: [...imports.structures(), ...statements] };
}
function digitsOf(operation, plan, imports) {
  const { int64 } = plan.package;
  if (int64 === "number") return { sent: false, places: [], reader: null };
  const { answer } = operation;
  const known2 = imports ?? new Imports("");
  const parts = [];
  const body = bodyCode(operation, plan, known2);
  if (body !== null) parts.push(["body", body]);
  const texts2 = textsCode(operation, plan, known2);
  if (texts2 !== null) parts.push(["texts", texts2]);
  const reads = answer.kind !== "envelope" && answer.kind !== "redirect";
  const type = dataOf(answer);
  const data = type === null ? null : typeDigits(type, plan, known2);
  if (data !== null) parts.push(["data", data]);
  const errors = reads ? allOf(answer.errors.map(({ type: type2 }) => typeDigits(type2, plan, known2))) : null;
  if (errors !== null) parts.push(["error", errors]);
  return { sent: body !== null || texts2 !== null, places: parts.length === 0 ? [] : [["digits", objectLiteral(parts, 10)]], reader: data === null && errors === null ? null : int64 };
}
function dataOf(answer) {
  if (answer.kind === "envelope") return answer.data;
  return answer.kind === "json" || answer.kind === "stream" && answer.framing !== "textEvents" ? answer.type : null;
}
function textsCode({ input, body }, plan, imports) {
  const declaration = input.type === null ? void 0 : plan.types.get(input.type)?.declaration;
  if (declaration?.kind !== "object") return null;
  const hasParts = body?.kind === "form" || body?.kind === "multipart";
  const fields = declaration.fields.filter(({ name: { text: text3 }, type }) => {
    const parameter = input.parameters.find(({ member }) => member === text3);
    if (parameter !== void 0) return isJson(parameter.contentType) || !isFlat(type, plan);
    return hasParts && (isJson(body.encoding[text3]?.contentType ?? null) || !isFlat(type, plan));
  });
  return objectDigits({ fields, additional: hasParts ? declaration.additional : null }, plan, imports);
}
function isJson(contentType) {
  return contentType !== null && /[/+]json\b/i.test(contentType);
}
function isFlat(type, { types }) {
  const known2 = behindAliases(type, types);
  const inner = known2.kind === "array" || known2.kind === "union" ? innerTypes(known2) : [known2];
  return inner.every((one) => ["primitive", "literal"].includes(behindAliases(one, types).kind));
}
function isWide(type, plan) {
  return plan.package.int64 !== "number" && !isFlat(type, plan) && hasDigits(type, plan.package.int64, wideTypes(plan));
}
function bodyCode({ input, body }, plan, imports) {
  const declaration = input.type === null ? void 0 : plan.types.get(input.type)?.declaration;
  if (body?.kind !== "json" || declaration === void 0) return null;
  if (declaration.kind !== "object") return typeDigits({ kind: "ref", name: declaration.name.text, open: false, nullable: false }, plan, imports);
  const elsewhere = new Set(input.parameters.map(({ member }) => member));
  return objectDigits({ ...declaration, fields: declaration.fields.filter(({ name }) => !elsewhere.has(name.text)) }, plan, imports);
}
function declarationCode(declaration, plan, imports) {
  if (declaration.kind === "choice") return null;
  return declaration.kind === "alias" ? typeDigits(declaration.type, plan, imports) : objectDigits(declaration, plan, imports);
}
function objectDigits({ fields, additional }, plan, imports) {
  return membersCode(fields.map(({ name, type }) => [name.text, typeDigits(type, plan, imports)]), additional === null ? null : typeDigits(additional, plan, imports));
}
function membersCode(members, each) {
  const none = each === null ? null : objectLiteral([], 8);
  const at = members.flatMap(([name, digits]) => {
    const own = digits ?? none;
    return own === null ? [] : [[name, own]];
  });
  const parts = [...at.length === 0 ? [] : [["at", objectLiteral(at, 8)]], ...each === null ? [] : [["each", each]]];
  return parts.length === 0 ? null : objectLiteral(parts, 6);
}
function typeDigits(type, plan, imports) {
  const inner = (other) => typeDigits(other, plan, imports);
  switch (type.kind) {
    case "primitive":
      if (!isInt64(type, plan.package.int64)) return null;
      return stringLiteral(type.primitive === "string" ? "text" : "integer");
    case "ref":
      return wideTypes(plan).has(type.name) ? code`() => ${imports.value(constantOfType(type.name, plan.types), FILE)}` : null;
    case "array":
      return membersCode([], inner(type.items));
    case "map":
      return membersCode([], inner(type.values));
    case "tuple":
      return membersCode(type.items.map((item, index) => [String(index), inner(item)]), type.rest === null ? null : inner(type.rest));
    case "union":
      return allOf(type.variants.map((variant) => isWholeBesideText(variant, type.variants, plan) ? stringLiteral("variant") : inner(variant)));
    case "intersection":
      return allOf(type.parts.map(inner));
    case "choice":
    case "literal":
      return null;
  }
}
function isWholeBesideText(type, variants, { types, package: { int64 } }) {
  const [own, ...all] = [type, ...variants].map((variant) => behindAliases(variant, types));
  return int64 === "bigint" && own?.kind === "primitive" && own.primitive !== "string" && isInt64(own, int64) && all.some((other) => other.kind === "primitive" && other.primitive === "string" && !isInt64(other, int64));
}
function behindAliases(type, types) {
  const declaration = type.kind === "ref" ? types.get(type.name)?.declaration : void 0;
  return declaration?.kind === "alias" ? behindAliases(declaration.type, types) : type;
}
function allOf(parts) {
  const found = [...new Set(parts.filter((part) => part !== null))];
  const [only] = found;
  return only === void 0 || found.length === 1 ? only ?? null : code`{ all: [${joined(found, code`, `)}] }`;
}
function constantOfType(name, types) {
  return identifier(`${types.get(name)?.identifier ?? ""}Digits`);
}
var known = /* @__PURE__ */ new WeakMap();
function wideTypes({ types, package: { int64 } }) {
  const before = known.get(types);
  if (before !== void 0) return before;
  const wide = /* @__PURE__ */ new Set();
  for (let size = -1; size !== wide.size; ) {
    size = wide.size;
    for (const [name, { declaration }] of types) if (!wide.has(name) && typesOf(declaration).some((type) => hasDigits(type, int64, wide))) wide.add(name);
  }
  known.set(types, wide);
  return wide;
}
function typesOf(declaration) {
  if (declaration.kind === "alias") return [declaration.type];
  return declaration.kind === "choice" ? [] : [...declaration.fields.map(({ type }) => type), ...declaration.additional === null ? [] : [declaration.additional]];
}
function hasDigits(type, int64, wide) {
  if (type.kind === "ref") return wide.has(type.name);
  return isInt64(type, int64) || innerTypes(type).some((inner) => hasDigits(inner, int64, wide));
}

// languages/typescript/paging.ts
var turns = { cursor: "nextCursor", nextUrl: "nextUrl", link: "nextLink" };
function pagingDetail({ position, limit, items, total }, imports, hasBigints = false) {
  switch (position.kind) {
    case "page":
    case "offset": {
      const from = position.kind === "page" && position.first === 0;
      const facts = { [position.kind]: position.path, ...from && { from: 0 }, limit: limit.length === 0 ? [""] : limit, items, ...total !== null && { total } };
      if (!hasBigints) return ["paging", wideLiteral(facts, 11)];
      const members = Object.entries(facts).map(([name, fact]) => [name, wideLiteral(fact, 11)]);
      return ["paging", objectLiteral([...members, ["spelled", imports.value("spelled", "runtime/digits")]], 11)];
    }
    case "cursor": {
      const { path: cursor, of: of2, next, more } = position;
      return turned("cursor", { cursor, [of2 === "data" ? "next" : "last"]: next, ...more !== null && { more }, items }, imports);
    }
    case "nextUrl":
      return turned("nextUrl", { next: position.next, items }, imports);
    case "link":
      return turned("link", { items }, imports);
  }
}
function turned(kind, facts, imports) {
  const members = Object.entries(facts).map(([name, path]) => [name, wideLiteral(path, 11)]);
  return ["followed", objectLiteral([["turn", imports.runtimeValue(turns[kind])], ...members], 11)];
}
function isFollowed({ pagination }) {
  return pagination !== null && pagination.position.kind in turns;
}
function followsAddresses(operation) {
  return isFollowed(operation) && operation.pagination?.position.kind !== "cursor";
}

// languages/typescript/parts.ts
function partsDetail(encoding) {
  const parts = Object.entries(encoding).flatMap(([field, how]) => {
    const details = partDetails(how);
    const value = objectLiteral(details, 12);
    return details.length === 0 ? [] : [[field, isInherited(field) ? code`${value} as const` : value]];
  });
  return parts.length === 0 ? null : objectLiteral(parts);
}
function partDetails({ contentType, style, explode, allowReserved, headers }) {
  const details = [];
  if (contentType !== null) details.push(["contentType", literal(contentType)]);
  if (style !== null) details.push(["style", literal(style)]);
  if (explode !== null) details.push(["explode", literal(explode)]);
  if (allowReserved) details.push(["allowReserved", literal(true)]);
  if (Object.keys(headers).length > 0) details.push(["headers", literal(headers)]);
  return details;
}

// languages/typescript/descriptor.ts
var REPEATABLE_METHODS = /* @__PURE__ */ new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
var CONTENT_TYPES = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
  text: "text/plain",
  binary: "application/octet-stream"
};
function descriptorCode(operation, client, plan, imports, before) {
  const facts = [
    ["id", stringLiteral(operation.name.text)],
    ["method", stringLiteral(operation.method)],
    ["path", stringLiteral(memberTemplate(operation))]
  ];
  return objectLiteral([...facts, ...operationDetails(operation, client, plan, imports)], before);
}
function pathTemplate({ path }) {
  return path.map((part) => "literal" in part ? part.literal : `{${part.parameter}}`).join("");
}
function memberTemplate({ path, input }) {
  const memberOf3 = (name) => input.parameters.find((parameter) => parameter.in === "path" && parameter.wireName === name)?.member ?? name;
  return path.map((part) => "literal" in part ? part.literal : `{${memberOf3(part.parameter)}}`).join("");
}
function securityCode(security) {
  const sets = security.map((set) => set.map(({ credential }) => credential));
  return sets.every((set) => set.length === 0) ? null : literal(sets);
}
function scopesCode(security, { credentials }) {
  const unusual = security.map((set) => set.flatMap(({ credential: name, scopes }) => {
    const credential = credentials.find((one) => one.name.text === name);
    return credential?.kind !== "clientCredentials" || scopes.join(" ") === credential.scopes.join(" ") ? [] : [[name, scopes.join(" ")]];
  }));
  return unusual.every((set) => set.length === 0) ? null : literal(unusual.map((set) => Object.fromEntries(set)));
}
function operationDetails(operation, client, plan, imports) {
  const { input, method, repeatable, pagination, answer, fixedQuery } = operation;
  const details = [];
  const security = securityCode(operation.security);
  if (security !== null) details.push(["security", security]);
  if (repeatable !== REPEATABLE_METHODS.has(method)) details.push(["safe", literal(repeatable)]);
  const parameters = input.parameters.flatMap((parameter) => parameterDetail(parameter, operation));
  if (parameters.length > 0) details.push(["parameters", objectLiteral(parameters, 15)]);
  details.push(...bodyDetails(operation));
  const digits = digitsOf(operation, plan, imports);
  const build = imports.runtimeValue(builderOf(operation, plan));
  let outer = digits.sent ? imports.value("digitsRequest", "runtime/digits") : build;
  const needs = neededMembers(operation);
  if (needs.length > 0) {
    details.push(["optional", objectLiteral([["build", outer], ...needs], 15)]);
    outer = imports.runtimeValue("optionalRequest");
  }
  details.push(...buildDetails(operation, outer, imports));
  if (digits.sent) details.push(["built", build]);
  if (fixedQuery.length > 0) details.push(["fixedQuery", literal(fixedQuery.map(({ name, value }) => [name, value]))]);
  if (answer.kind !== (client.envelope === null ? "json" : "envelope")) details.push(["answer", literal("undescribed" in answer ? "undescribed" : "optional" in answer ? "optional" : answer.kind)]);
  if (operation.accept !== null) details.push(["accept", literal(operation.accept)]);
  const read = answer.kind === "envelope" ? null : imports.runtimeValue(readerOf(answer));
  if (digits.reader !== null) details.push(["read", imports.value(`${digits.reader}Answer`, "runtime/digits-answer")]);
  if (read !== null) details.push([digits.reader === null ? "read" : "received", read]);
  details.push(...digits.places);
  const secret = operationSecrets(operation, plan.package.types);
  if (secret.length > 0) details.push(["secret", arrayLiteral(secret.map(stringLiteral), 12)]);
  if (pagination !== null) details.push(pagingDetail(pagination, imports, plan.package.int64 === "bigint"));
  return details;
}
function neededMembers({ body }) {
  return body?.needs === void 0 ? [] : [["needs", literal(body.needs)]];
}
function buildDetails({ server, input }, usualBuild, imports) {
  const details = [];
  let build = usualBuild;
  const key = input.parameters.find(({ idempotencyKey }) => idempotencyKey);
  if (key !== void 0) {
    details.push(["keyed", objectLiteral([["member", literal(key.member)], ["build", build]], 15)]);
    build = imports === null ? literal("") : imports.runtimeValue("keyedRequest");
  }
  const preset = input.parameters.flatMap(({ member, only }) => only === void 0 ? [] : [[member, literal(only)]]);
  if (preset.length > 0) {
    details.push(["preset", objectLiteral([["members", objectLiteral(preset, 24)], ["build", build]], 15)]);
    build = imports === null ? literal("") : imports.runtimeValue("presetRequest");
  }
  if (server !== null) {
    const { usual: usual2, origin, prefix } = server;
    details.push(["elsewhere", objectLiteral([["usual", stringLiteral(usual2)], ["origin", stringLiteral(origin)], ["prefix", stringLiteral(prefix)], ["build", build]], 15)]);
    build = imports === null ? literal("") : imports.runtimeValue("elsewhereRequest");
  }
  return [["build", build], ...details];
}
function readerOf(answer) {
  const { kind, errors } = answer;
  if (kind === "stream") return `${answer.framing}Answer`;
  if (kind === "redirect") return "redirectAnswer";
  return errors.some(({ listsProblems }) => listsProblems) ? "problemAnswer" : "plainAnswer";
}
function bodyDetails({ body, method }) {
  const usual2 = method.startsWith("P") ? "json" : "none";
  if (body === null) return usual2 === "none" ? [] : [["body", literal("none")]];
  const details = [];
  if (body.kind !== usual2) details.push(["body", literal(body.kind)]);
  if (body.shape.kind === "whole") details.push(["bodyMember", literal(body.shape.member)]);
  if (body.contentType !== CONTENT_TYPES[body.kind]) details.push(["contentType", literal(body.contentType)]);
  const parts = partsDetail(body.encoding);
  if (parts !== null) details.push(["parts", parts]);
  return details;
}
function parameterDetail(parameter, { body }) {
  const { member, wireName, style, explode, allowReserved, contentType, alsoBody, isStructure = false } = parameter;
  const details = [["in", literal(parameter.in)]];
  const usualStyle = parameter.in === "path" || parameter.in === "header" ? "simple" : "form";
  if (wireName !== member && (parameter.in !== "path" || style === "matrix")) details.push(["name", literal(wireName)]);
  if (style !== usualStyle || isStructure) details.push(["style", literal(style)]);
  if (explode !== (style === "form" || style === "brackets" || style === "cookie")) details.push(["explode", literal(explode)]);
  if (allowReserved) details.push(["allowReserved", literal(true)]);
  if (contentType !== null) details.push(["contentType", literal(contentType)]);
  if (alsoBody) details.push(["alsoBody", literal(true)]);
  const found = parameter.in === "path" || parameter.in === "query" && body === null;
  return found && details.length === 1 ? [] : [[member, isInherited(member) ? code`${objectLiteral(details, 12)} as const` : objectLiteral(details, 12)]];
}
function builderOf(operation, plan) {
  const { input, body, fixedQuery } = operation;
  if (needsStyles(operation, plan)) return "styledRequest";
  if (input.parameters.some((parameter) => parameter.in === "path")) return "pathRequest";
  if (input.parameters.length + fixedQuery.length === 0) return "jsonRequest";
  const isForm = body === null && fixedQuery.length === 0 && input.parameters.every((parameter) => parameterDetail(parameter, operation).length === 0);
  return isForm ? "formQueryRequest" : "queryRequest";
}
function needsStyles({ input, body, accept }, plan) {
  if (accept !== null) return true;
  if (body !== null && body.kind !== "json") return true;
  const declaration = input.type === null ? void 0 : plan.types.get(input.type)?.declaration;
  const fields = declaration?.kind === "object" ? declaration.fields : [];
  return input.parameters.some(({ member, in: place, style, explode, allowReserved, contentType, isStructure = false }) => {
    if (place === "header" || place === "cookie" || allowReserved || contentType !== null || isStructure) return true;
    if (place === "path") return style !== "simple" || explode;
    const type = fields.find(({ name }) => name.text === member)?.type;
    return type !== void 0 && isWide(type, plan) || style !== "form" && style !== "brackets" || !explode;
  });
}

// languages/typescript/facts.ts
function factsOf(operation, client, plan) {
  const path = memberTemplate(operation);
  if (/\s/.test(path) || operation.pagination !== null || detailsOf(operation, client, plan, null).length > 0) return null;
  return `${operation.method} ${path}${operation.answer.kind === "none" ? " 204" : ""}`;
}
function tableFactsOf({ method, answer, input }, place) {
  return [method, ...answer.kind === "none" ? ["204"] : [], ...input.type === null ? ["()"] : [], ...place === void 0 ? [] : [`*${place}`]].join(" ");
}
function plainDescriptor(operation, client, plan, imports, before) {
  const facts = [
    ["id", stringLiteral(operation.name.text)],
    ["method", stringLiteral(operation.method)],
    ["path", stringLiteral(memberTemplate(operation))],
    ...operation.answer.kind === "none" ? [["answer", literal("none")]] : []
  ];
  return objectLiteral([...facts, ...plainDetails(operation, client, plan, imports)], before);
}
function plainDetails(operation, client, plan, imports) {
  const { pagination } = operation;
  const details = detailsOf(operation, client, plan, imports);
  return pagination === null ? details : [...details, pagingDetail(pagination, imports, plan.package.int64 === "bigint")];
}
function detailsOf(operation, client, plan, imports) {
  const { input, body, method, repeatable, answer, fixedQuery } = operation;
  const details = [];
  const security = securityCode(operation.security);
  if (security !== securityCode(usualSecurity(client))) details.push(["security", security ?? literal([])]);
  const scopes = scopesCode(operation.security, client);
  if (scopes !== null) details.push(["scopes", scopes]);
  if (repeatable !== !/^P[^U]/.test(method)) details.push(["safe", literal(repeatable)]);
  const { accept } = operation;
  const styled = needsStyles({ ...operation, accept: null }, plan);
  const parameters = input.parameters.flatMap((parameter) => parameterDetail(parameter, operation));
  if (parameters.length > 0) details.push(["parameters", objectLiteral(parameters, 15)]);
  details.push(...bodyDetails(operation).filter(([name]) => name !== "body" || body !== null || input.type !== null && input.parameters.some((parameter) => parameter.in === "query")));
  if (body?.bare === true && !details.some(([name]) => name === "body")) details.push(["body", literal(body.kind)]);
  const isWhole = body !== null && (body.kind === "text" || body.kind === "binary") && body.shape.kind === "whole" && fixedQuery.length === 0 && !needsStyles({ ...operation, accept: null, body: null }, plan) && input.parameters.every(({ member, wireName, alsoBody, style }) => member === wireName && !alsoBody && style !== "brackets");
  const isPlain = parameters.length + fixedQuery.length === 0;
  const hasBodyDetails = details.some(([name]) => name === "body" || name === "bodyMember" || name === "contentType");
  const usual2 = hasBodyDetails ? "bodyRequest" : followsAddresses(operation) ? "plainRequest" : null;
  const builder = isWhole ? "wholeRequest" : styled || accept !== null && !isPlain ? "styledRequest" : !isPlain ? "pathRequest" : accept !== null ? "askedRequest" : usual2;
  const digits = digitsOf(operation, plan, imports);
  const needs = input.parameters.length === 0 ? [] : neededMembers(operation);
  const isWrapped = needs.length > 0 || digits.sent || operation.server !== null || input.parameters.some(({ only }) => only !== void 0);
  const named = builder ?? (isWrapped ? "plainRequest" : null);
  const build = named === null ? null : imports === null ? stringLiteral(named) : imports.runtimeValue(named);
  if (build !== null) {
    let outer = digits.sent ? imports === null ? stringLiteral("") : imports.value("digitsRequest", "runtime/digits") : build;
    if (body !== null && !body.required && body.shape.kind === "members" && (needs.length > 0 || named !== "plainRequest" && !(named === "bodyRequest" && method.startsWith("P")))) {
      details.push(["optional", objectLiteral([["build", outer], ...needs], 15)]);
      outer = imports === null ? stringLiteral("") : imports.runtimeValue("optionalRequest");
    }
    details.push(...buildDetails(operation, outer, imports));
  }
  if (build !== null && digits.sent) details.push(["built", build]);
  if (fixedQuery.length > 0) details.push(["fixedQuery", literal(fixedQuery.map(({ name, value }) => [name, value]))]);
  if (accept !== null) details.push(["accept", literal(accept)]);
  if (answer.kind === "text" || answer.kind === "binary") {
    const [reader, module] = answer.kind === "text" ? ["textData", "runtime/plain-data"] : ["wholeBytes", "runtime/binary-answer"];
    details.push(["data", imports === null ? stringLiteral(reader) : imports.value(reader, module)]);
  }
  if (answer.kind === "stream") details.push(["answer", literal("stream")], ["data", imports === null ? stringLiteral(answer.framing) : imports.value(itemReaders[answer.framing], "runtime/stream-items")]);
  if (answer.kind === "redirect") details.push(["answer", literal("redirect")], ["result", imports === null ? stringLiteral("redirectResult") : imports.value("redirectResult", "runtime/plain-data")]);
  if ("optional" in answer) {
    details.push(["answer", literal("optional")]);
    if ("undescribed" in answer) details.push(["data", imports === null ? stringLiteral("anyData") : imports.value("anyData", "runtime/plain-data")]);
    if (digits.reader === null) details.push(["result", imports === null ? stringLiteral("optionalResult") : imports.value("optionalResult", "runtime/plain-data")]);
  }
  details.push(...digits.places);
  if (digits.reader !== null) details.push(["result", imports === null ? literal("") : imports.value(`${digits.reader}Result`, "runtime/digits-result")]);
  const secret = operationSecrets(operation, plan.package.types);
  if (secret.length > 0) details.push(["secret", arrayLiteral(secret.map(stringLiteral), 12)]);
  return details;
}
var itemReaders = { events: "eventItems", textEvents: "textEventItems", mixedEvents: "mixedEventItems", lines: "lineItems", sequence: "sequenceItems" };
var usual = /* @__PURE__ */ new WeakMap();
function usualSecurity(client) {
  const known2 = usual.get(client) ?? mostFrequent(client);
  usual.set(client, known2);
  return known2;
}
function mostFrequent({ groups }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { security } of groups.flatMap(({ operations }) => operations)) {
    const key = securityCode(security) ?? "";
    counts.set(key, { security, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([left, { count: one }], [right, { count: other }]) => other - one || (left < right ? -1 : 1))[0]?.[1].security ?? [];
}

// languages/typescript/plain-made.ts
function makerOf(operation, { results }, imports) {
  if (operation.answer.kind === "binary") return imports.value("binaryCall", "runtime/plain-binary");
  if (operation.pagination === null) return null;
  if (isFollowed(operation)) return imports.value(results === "throw" ? "followedDataPages" : "followedResultPages", "runtime/plain-followed-pages");
  return imports.value(results === "throw" ? "dataPages" : "resultPages", "runtime/plain-pages");
}

// languages/typescript/call-details.ts
function callDetails(planned, plan) {
  const { detailsFile, detailsName, groups, client } = planned;
  const imports = new Imports(detailsFile);
  const users = /* @__PURE__ */ new Map();
  for (const { operation } of groups.flatMap(({ operations }) => operations)) {
    const details = plainDetails(operation, client, plan, imports);
    const made = makerOf(operation, client, imports);
    if (made !== null) details.unshift(["made", made]);
    if (details.length === 0) continue;
    const text3 = objectLiteral(details, 2);
    users.set(text3, [...users.get(text3) ?? [], operation]);
  }
  const sorted = [...users].sort(([, one], [, other]) => other.length - one.length);
  const places = new Map(sorted.flatMap(([, operations], place) => operations.map((operation) => [operation, place])));
  if (sorted.length === 0) return { places, file: null };
  const type = code`readonly ${imports.type("CallDetails", "runtime/methods")}[]`;
  const list = arrayLiteral(sorted.map(([text3]) => text3), Infinity);
  const sources = [...new Set([...places.keys()].map(({ at }) => at.file))].sort();
  return { places, file: { file: detailsFile, sources, statements: [...imports.structures(), constantOf(identifier(detailsName), list, { type, exported: true })] } };
}

// languages/typescript/docs.ts
var WIDTH4 = 120;
function comment(paragraphs, tags = [], indentation2 = 0) {
  const width = WIDTH4 - indentation2 - " * ".length;
  const all = [];
  for (let index = 0; index < paragraphs.length; index += 1) addBlock(all, lines(paragraphs[index] ?? "", width));
  if (tags.length > 0) addBlock(all, tags.flatMap((tag) => tagLines(tag, width)));
  const only = all[0];
  if (only === void 0) return null;
  const single = all.length === 1 && only.length + "/** */".length + 1 <= WIDTH4 - indentation2;
  return trustedComment(single ? only : `
${all.join("\n")}`);
}
function addBlock(all, block) {
  if (block.length === 0) return;
  if (all.length > 0) all.push("");
  for (let index = 0; index < block.length; index += 1) all.push(block[index] ?? "");
}
function tagLines({ name, text: text3 }, width) {
  const [first = "", ...rest] = lines(text3, width - name.length - 2);
  return [`@${name} ${first}`.trimEnd(), ...rest.map((line) => line === "" ? "" : `  ${line}`)];
}
function lineComment(text3) {
  return trustedComment(neutral(text3.replace(NEWLINES, " ")));
}
function fieldComment(field, format) {
  const facts = `${formatText(format)} ${limitsText(field.limits)}`.trim();
  const words2 = prose(field.docs).filter((text3) => text3 !== "");
  const first = words2[0];
  const short = words2.length === 1 && first !== void 0 && !first.includes("\n");
  const paragraphs = short ? [facts === "" ? first : `${sentence(first)} ${facts}`] : [...words2, facts];
  const tags = [];
  const usual2 = defaultText(field.default);
  if (usual2 !== null) tags.push({ name: "default", text: usual2 });
  if (field.deprecated) tags.push({ name: "deprecated", text: "" });
  return comment(paragraphs, tags, 2);
}
function optionComment(option) {
  const { docs, requiredUnless } = option;
  const need = requiredUnless === null ? "" : `Required unless \`${requiredUnless.option}\` is \`${JSON.stringify(requiredUnless.value)}\`.`;
  const tags = option.default === void 0 ? [] : [{ name: "default", text: JSON.stringify(option.default) }];
  return comment([...prose(docs), need], tags, 2);
}
function operationSource(method, path) {
  return `\`${method} ${path.replaceAll("`", "'")}\``;
}
function lines(text3, width) {
  const found = wrapped(text3, width);
  for (let index = 0; index < found.length; index += 1) found[index] = neutral(found[index] ?? "");
  return found;
}
var SUSPECT2 = /[^ -~]|\*\/|\/[/*]+[#@]|#__|@/;
function neutral(line) {
  if (!SUSPECT2.test(line)) return line;
  return line.replace(/\p{Surrogate}/gu, "\uFFFD").replace(HIDDEN, "").replace(/\*\//g, "*\\/").replace(/(\/[/*]+)(?=[#@])/g, "$1 ").replace(/([#@])(?=__[A-Z_]+__)/g, "$1 ").replace(/(^|[\s{*([])@/g, "$1\\@");
}

// languages/typescript/flows.ts
var text = () => code`string`;
var texts = () => code`readonly string[]`;
var of = (name, file) => (imports) => imports.type(name, `runtime/identity/${file}`);
var promise = (type) => (imports, described) => code`Promise<${type(imports, described)}>`;
var optional = (name, type) => ({ name, type, optional: true });
var required = (name, type) => ({ name, type });
var options = (name, file) => optional("options", of(name, file));
var tokens = promise(of("Tokens", "token-request"));
var userInfo = (imports, { user }) => user ?? imports.type("UserInfo", "runtime/identity/user-info");
var tokensAndClaims = (imports, described) => {
  const claims = imports.type("IdTokenClaims", "runtime/identity/id-token");
  const answer = imports.type("Tokens", "runtime/identity/token-request");
  const both = (type, more) => more === null ? type : code`${type} & ${more}`;
  return code`Promise<readonly [${both(answer, described.tokens)}, ${both(claims, described.user)}]>`;
};
var access = (imports, described) => described.access ?? imports.type("AccessTokenInfo", "runtime/identity/access-token");
var hint = () => code`"access_token" | "refresh_token"`;
var response = () => code`Promise<Response>`;
var shape = (file, parameters, result, summary, takesLogin = true) => ({ file, takesLogin, parameters, result, summary });
var SHAPES = {
  authorizeUrl: shape("authorize", [options("AuthorizeOptions", "authorize")], promise(of("AuthorizeUrl", "authorize")), "Address that begins a login, with state, nonce and PKCE verifier to keep until the browser comes back."),
  authorizationUrl: shape("authorize", [required("redirectURI", text), options("AuthorizationUrlOptions", "authorize")], promise(text), "Address that begins a login; what is not given is not sent."),
  authorizationUrlOf: shape("call-shapes", [required("options", (imports) => code`${imports.type("AuthorizationUrlOptions", "runtime/identity/authorize")} & { readonly redirectURI: string }`)], promise(text), "Address that begins a login; what is not given is not sent."),
  exchangeCode: shape("code", [required("code", text), options("CodeOptions", "code")], tokens, "Exchanges a code for tokens; the ID token is verified."),
  codeForClaims: shape("call-shapes", [required("code", text), required("redirectURI", text), optional("codeVerifier", text)], tokensAndClaims, "Exchanges a code for tokens, and for the verified claims of the ID token."),
  refreshTokens: shape("refresh", [required("refreshToken", text), options("RefreshOptions", "refresh")], tokens, "Exchanges a refresh token for fresh tokens; a new ID token is verified."),
  refreshForClaims: shape("call-shapes", [required("refreshToken", text), optional("scope", texts)], tokensAndClaims, "Exchanges a refresh token for fresh tokens, and for the verified claims of the new ID token."),
  clientCredentials: shape("client-credentials", [required("options", of("ClientCredentialsOptions", "client-credentials"))], tokens, "A token for the application itself."),
  idTokenClaims: shape("id-token", [required("idToken", text), optional("expected", of("ExpectedIdToken", "id-token"))], promise(of("IdTokenClaims", "id-token")), "Verifies an ID token and returns its claims."),
  accessTokenClaims: shape("access-token", [required("accessToken", text)], promise(of("AccessTokenClaims", "access-token")), "Verifies an access token that is a JWT and returns its claims."),
  validateAccessToken: shape("access-token", [required("accessToken", text), optional("required", of("RequiredAccess", "access-token"))], promise(access), "Verifies an access token, and that it carries what is required."),
  validateAccessTokenFor: shape(
    "call-shapes",
    [required("accessToken", text), optional("requiredScope", texts), optional("requiredACR", text), optional("requiredPermissions", texts)],
    promise(access),
    "Verifies an access token, and that it carries what is required: first scopes, then the level, then permissions."
  ),
  userInfo: shape("user-info", [required("accessToken", text), options("UserInfoOptions", "user-info")], promise(userInfo), "Claims about the user of an access token, fresh from the provider."),
  introspect: shape("introspect", [required("token", text), optional("hint", hint)], promise(of("TokenState", "introspect")), "What the provider knows of a token (RFC 7662)."),
  revoke: shape("revoke", [required("token", text), optional("hint", hint)], () => code`Promise<void>`, "Ends a token (RFC 7009)."),
  logoutUrl: shape("logout", [options("LogoutOptions", "logout")], promise(text), "Address that ends the login at the provider."),
  logoutUrlTo: shape("call-shapes", [required("redirectURI", text)], promise(text), "Address that ends the login at the provider; the browser goes on to the given one."),
  logoutUrlOf: shape("call-shapes", [required("options", () => code`{ readonly redirectURI: string }`)], promise(text), "Address that ends the login at the provider; the browser goes on to the given one."),
  startLogin: shape("redirects", [options("StartLoginOptions", "redirects")], response, "Answers with a redirect to the provider and a sealed cookie that remembers the login."),
  finishLogin: shape("redirects", [required("request", () => code`Request`)], promise(of("FinishedLogin", "redirects")), "Takes what the browser brought back from the provider, checks it against the login's cookie and exchanges the code."),
  startLogout: shape("redirects", [optional("options", (imports) => code`${imports.type("LogoutOptions", "runtime/identity/logout")} & { readonly headers?: Headers | undefined }`)], response, "Answers with a redirect that ends the login at the provider."),
  codeVerifier: shape("pkce", [], text, "A new PKCE `code_verifier` (RFC 7636).", false),
  codeChallenge: shape("pkce", [required("verifier", text), optional("method", () => code`"S256" | "plain"`)], promise(text), "The PKCE `code_challenge` of a verifier (RFC 7636).", false),
  validateTicket1: shape("cas", [required("ticket", text), optional("service", text)], promise(of("Ticket1", "cas")), "Asks whom a CAS ticket is for (protocol 1.0). `service`: that of the login's address; default: the redirect URI."),
  validateTicket2: shape("cas", [required("ticket", text), optional("service", text), optional("format", () => code`"JSON" | "XML"`)], promise(of("Ticket2", "cas")), "Asks whom a CAS ticket is for (protocol 2.0). `service`: that of the login's address; default: the redirect URI."),
  logoutTokenClaims: shape("logout-token", [required("logoutToken", () => code`string | Request`), options("LogoutTokenOptions", "logout-token")], promise(of("LogoutTokenClaims", "logout-token")), "Verifies a logout token, given as such or in the request that brought it: who has logged out elsewhere (back-channel logout).")
};
function flowShape(flow) {
  return SHAPES[flow];
}
function flowParameters({ parameters }, imports) {
  return parameters.map(({ name, type, optional: isOptional = false }) => ({ name: identifier(name), type: type(imports, { user: null, tokens: null, access: null }), optional: isOptional }));
}
var LOGIN_TYPE_FILES = {
  Tokens: "runtime/identity/token-request",
  IdTokenClaims: "runtime/identity/id-token",
  UserInfo: "runtime/identity/user-info",
  AccessTokenInfo: "runtime/identity/access-token",
  AccessTokenClaims: "runtime/identity/access-token"
};
var LOGIN_RUNTIME = [
  ["access-token", ["AccessTokenClaims", "AccessTokenInfo", "RequiredAccess", "accessTokenClaims", "validateAccessToken"]],
  ["authorize", ["AuthorizationUrlOptions", "AuthorizeOptions", "AuthorizeUrl", "authorizationUrl", "authorizeUrl"]],
  ["bearer-call", ["BearerCall", "bearerCall"]],
  ["cas", ["Ticket1", "Ticket2", "validateTicket1", "validateTicket2"]],
  ["client-credentials", ["ClientCredentialsOptions", "clientCredentials"]],
  ["code", ["CodeOptions", "exchangeCode", "exchangeCodeForClaims"]],
  ["id-token", ["ExpectedIdToken", "IdTokenClaims", "idTokenClaims", "tokenHash"]],
  ["introspect", ["TokenState", "introspect"]],
  ["login-error", ["LoginError", "LoginErrorCode"]],
  ["login", ["Login", "LoginSettings"]],
  ["logout", ["LogoutOptions", "logoutUrl"]],
  ["logout-token", ["LogoutTokenClaims", "LogoutTokenOptions", "logoutTokenClaims"]],
  ["pkce", ["codeChallenge", "codeVerifier"]],
  ["redirects", ["FinishedLogin", "StartLoginOptions", "finishLogin", "startLogin", "startLogout"]],
  ["refresh", ["RefreshOptions", "refreshTokens", "refreshTokensForClaims"]],
  ["revoke", ["revoke"]],
  ["token-request", ["Tokens"]],
  ["user-info", ["UserInfo", "UserInfoOptions", "userInfo"]]
];
var LOGIN_TYPES = LOGIN_RUNTIME.flatMap(([module, names]) => {
  const types = names.filter((name) => /^[A-Z]/.test(name) && !/^(?:LoginError|LoginErrorCode|LoginSettings|BearerCall)$/.test(name));
  return types.length === 0 ? [] : [[module, types]];
});
var SESSION_TYPES = [
  ["access-token", ["AccessTokenInfo"]],
  ["guard", ["Checked", "Requirement"]],
  ["id-token", ["IdTokenClaims"]],
  ["login", ["Login"]],
  ["logout-token", ["LogoutTokenClaims"]],
  ["redirects", ["FinishedLogin"]],
  ["sessions", ["ReadOptions", "Session", "Sessions", "SessionsOptions"]],
  ["token-request", ["Tokens"]],
  ["user-info", ["UserInfo"]],
  ["web-login", ["WebLogin", "WebLoginOptions"]]
];
var LOGIN_ENTRIES = [
  { entry: "browser", modules: ["browser"], types: [], peers: [] },
  { entry: "express", modules: ["adapters/express", "session-store"], types: SESSION_TYPES, peers: ["express"] },
  { entry: "fastify", modules: ["adapters/fastify", "session-store"], types: SESSION_TYPES, peers: ["fastify"] },
  { entry: "hono", modules: ["adapters/hono", "session-store"], types: SESSION_TYPES, peers: ["hono"] },
  { entry: "next", modules: ["adapters/next", "session-store"], types: SESSION_TYPES, peers: ["next"] },
  { entry: "node", modules: ["node-adapter", "guard", "sessions", "session-store", "web-login"], types: SESSION_TYPES, peers: [] },
  { entry: "react", modules: ["adapters/react"], types: [], peers: ["react"] }
];

// languages/typescript/entry-names.ts
function ownEntries(clients) {
  const hasLogin = clients.some(({ login }) => login !== null);
  return [
    ...hasLogin ? ["login", ...LOGIN_ENTRIES.map(({ entry: entry2 }) => entry2)] : [],
    ...clients.some(({ events }) => events !== null) ? ["events"] : [],
    ...clients.some(({ webhookProof }) => webhookProof !== null) ? ["webhooks"] : []
  ];
}
var RUNTIME_FUNCTIONS = /* @__PURE__ */ new Set([...FLOWS, "createSender", "createLogin", "createEvents", "verifiedWebhook"]);
function checkClientNames(clients, report) {
  const taken = /* @__PURE__ */ new Set([...ownEntries(clients), "runtime"]);
  for (const { name, source, login, events, webhookProof } of clients) {
    const folder = fileName(name.words);
    const details = { at: { file: source, pointer: "" }, hint: "Give the client another name in sdk.yaml, or by --name." };
    if (taken.has(folder)) report.error("names/collision", `A client cannot be called ${JSON.stringify(name.text)}: the package has something else of that name`, details);
    taken.add(folder);
    const functions = ["sender", ...login === null ? [] : ["login"], ...events === null ? [] : ["events"], ...webhookProof === null ? [] : ["webhook"]];
    const meant = functions.map((word) => functionIdentifier({ text: "", words: [...name.words, word] })).find((one) => RUNTIME_FUNCTIONS.has(one));
    if (meant !== void 0) report.error("names/collision", `A client cannot be called ${JSON.stringify(name.text)}: ${JSON.stringify(meant)} is a function of the runtime`, details);
  }
}
function hasTokenErrors({ credentials }) {
  return credentials.some(({ kind }) => kind === "clientCredentials");
}
function hasPages({ results, groups }, style) {
  return results === style && groups.some(({ operations }) => operations.some(({ pagination }) => pagination !== null));
}
function hasBytes({ groups }) {
  return groups.some(({ operations }) => operations.some(({ answer }) => answer.kind === "binary"));
}
function entryRuntimeTypes(clients) {
  return [
    ...clients.some(({ login }) => login !== null) ? LOGIN_RUNTIME.flatMap(([, names]) => names.filter((name) => /^[A-Z]/.test(name))) : [],
    ...clients.some(({ events }) => events !== null) ? ["Events", "EventsOptions", "PublishingEvents"] : [],
    ...clients.some(hasTokenErrors) ? ["TokenError"] : [],
    ...clients.some((client) => hasPages(client, "result")) ? ["ApiError"] : [],
    ...clients.some(hasBytes) ? ["BinaryAnswer", "BinaryOptions", "Streamed"] : [],
    ...clients.some(({ webhookProof }) => webhookProof !== null) ? ["Received", "WebhookHeaders", "WebhookOptions"] : []
  ];
}
function declareLoginNames(clients, scope, report) {
  const hint2 = "Choose another name in `x-login`.";
  for (const { name, at } of clients.flatMap(({ login }) => login === null ? [] : [...login.errors, ...login.types, ...login.values])) {
    if (scope.declare(name, at, hint2) !== name) report.error("names/collision", `Nothing of the login can be called ${JSON.stringify(name)}: that name means something else`, { at, hint: hint2 });
  }
}
function declareLoginMethods({ login }, scope, report) {
  const hint2 = "Choose another name in `x-login`.";
  for (const { name, at } of login?.methods ?? []) {
    const method = functionIdentifier(name);
    if (scope.declare(method, at, hint2) !== method) report.error("names/collision", `No method of the login can be called ${JSON.stringify(method)}: that name means something else`, { at, hint: hint2 });
  }
}

// languages/typescript/option-names.ts
var COMMON_OPTIONS = /* @__PURE__ */ new Set([
  "allowInsecure",
  "baseUrl",
  "ca",
  "credential",
  "dangerouslyAllowBrowser",
  "environment",
  "fetch",
  "hooks",
  "maxAnswerBytes",
  "maxRetries",
  "maxRetryDelay",
  "proxy",
  "rejectUnauthorized",
  "timeout",
  "transport",
  "prototype"
]);
function withOptionNames(client, report) {
  return withFreeOptions(client, (option) => COMMON_OPTIONS.has(option) || isInherited(option), report);
}

// languages/typescript/layout.ts
function plannedPackage(model, registryName, report) {
  const runtime = entryRuntimeTypes(model.clients);
  checkClassNames(model.clients, runtime, report);
  checkClientNames(model.clients, report);
  const methodsNames = model.clients.flatMap((client) => mergedGroups(client).map(([file]) => methodNames(client, "", file).methodsName));
  const clientNames = [...model.clients.flatMap((client) => Object.values(clientIdentifiers(client))), ...methodsNames];
  return {
    package: model,
    folder: `typescript/${fileName(model.name.words)}`,
    registryName,
    types: plannedTypes(model, [...clientNames, ...runtime], report),
    clients: model.clients.map((client) => plannedClient(withOptionNames(client, report), report))
  };
}
function plannedTypes({ clients, types }, taken, report) {
  const scope = typeScope(report, taken, clients.map(({ results }) => results));
  declareLoginNames(clients, scope, report);
  const planned = types.map((declaration) => {
    const { name, at, home } = declaration;
    const identifier2 = scope.declare(typeIdentifier(name), at, `name it in a configuration (README.md, "Configuration"): names.types: { ${name.text}: AnotherName }`);
    tellIdentifier(report, { what: `type ${JSON.stringify(name.text)}`, text: name.text, chosen: identifier2, at });
    return [name.text, { declaration, identifier: identifier2, file: modelFile(home) }];
  });
  return new Map(planned);
}
function modelFile(home) {
  const parts = home.split("/").map(words).filter((part) => part.length > 0).map(fileName);
  return parts.length === 0 || home === "models" ? "models" : `${parts.join("/")}.models`;
}
function plannedClient(client, report) {
  const folder = fileName(client.name.words);
  const identifiers = clientIdentifiers(client);
  const setters2 = [...setterNames(client).values()];
  const functions = functionScope(report, [identifiers.senderName, identifiers.credentialsName, ...client.login === null ? [] : [functionIdentifier({ text: "", words: [...client.name.words, "login"] })]]);
  const methods = methodScope(report, [...setters2, ...client.login === null ? [] : ["login"]]);
  declareLoginMethods(client, methods, report);
  const callMethods = client.login?.hasOperations === false ? methodScope(report, []) : methods;
  const namespaces = /* @__PURE__ */ new Set();
  const members = methodScope(report, []);
  const groups = mergedGroups(client).map(([file, parts]) => {
    const [group] = parts;
    const operations = parts.flatMap((part) => part.operations).sort((left, right) => compare(left.name.text, right.name.text));
    const shorts = methodScope(report, []);
    const called = (name, at, short = name) => callNames(name, at, { functions, methods: callMethods, shorts, short, report });
    return {
      group,
      file: `${folder}/${file}`,
      namespace: unusedName(functionIdentifier({ text: "", words: [...words(file), "calls"] }), namespaces),
      ...methodNames(client, folder, file),
      member: members.declare(functionIdentifier(group.name), { file: client.source, pointer: "" }, "Give one of the tags another name."),
      operations: operations.map((operation) => ({
        operation,
        names: called(operation.name, operation, operation.shortName),
        aliases: operation.aliases.map((alias) => called(alias, operation)),
        variants: operation.variants.map((variant) => called(variant.name, variant))
      }))
    };
  });
  return { client, folder, ...identifiers, detailsFile: `${folder}/client.details`, detailsName: functionIdentifier({ text: "", words: [...client.name.words, "details"] }), groups };
}
function setterNames(client) {
  const taken = /* @__PURE__ */ new Set();
  return new Map(client.options.map(({ name }) => [name.text, unusedName(functionIdentifier({ text: "", words: ["set", ...name.words] }), taken)]));
}
function clientIdentifiers({ name, className: chosen }) {
  const className = chosen === null ? `${typeIdentifier({ text: "", words: name.words })}Client` : typeIdentifier(chosen);
  const own = functionIdentifier({ text: "", words: name.words });
  return { className, optionsName: `${className}Options`, senderName: `${own}Sender`, credentialsName: `${own}Credentials` };
}
function hasEnvelopes({ client }) {
  return client.results === "envelope";
}
function hasLoginFile({ login }) {
  return login !== null && login.errors.length + login.types.length + login.values.length > 0;
}
function checkClassNames(clients, taken, report) {
  const scope = typeScope(report, taken, clients.map(({ results }) => results));
  for (const client of clients) {
    const { className, optionsName } = clientIdentifiers(client);
    const at = { file: client.source, pointer: "" };
    const hint2 = "Choose another `className` for the client in sdk.yaml, or another --name.";
    for (const identifier2 of [className, optionsName]) {
      if (scope.has(identifier2)) report.error("names/collision", `The class of a client cannot be called ${JSON.stringify(className)}: there is another ${JSON.stringify(identifier2)}`, { at, hint: hint2 });
      else scope.declare(identifier2, at, hint2);
    }
  }
}
function mergedGroups(client) {
  const files = /* @__PURE__ */ new Map();
  for (const group of client.groups) {
    const name = fileName(group.name.words);
    const file = name === "login" && hasLoginFile(client) ? `${name}-operations` : name;
    const known2 = files.get(file);
    if (known2 === void 0) files.set(file, [group]);
    else known2.push(group);
  }
  return [...files].sort(([left], [right]) => compare(left, right));
}
function methodNames({ name }, folder, file) {
  const own = [...name.words, ...words(file)];
  return {
    methodsFile: `${folder}/${file}.methods`,
    methodsName: typeIdentifier({ text: "", words: [...own, "methods"] }),
    callsName: functionIdentifier({ text: "", words: [...own, "calls"] })
  };
}
function callNames(name, { at }, { functions, methods, shorts, short, report }) {
  const identifier2 = functionIdentifier(name);
  const hint2 = `name it in a configuration (README.md, "Configuration"): names.operations: { ${name.text}: anotherName }`;
  const names = { function: functions.declare(identifier2, at, hint2), method: methods.declare(identifier2, at, hint2), short: shorts.declare(functionIdentifier(short), at, hint2) };
  for (const chosen of /* @__PURE__ */ new Set([names.function, names.method])) tellIdentifier(report, { what: JSON.stringify(name.text), text: name.text, chosen, at });
  return names;
}
function unusedName(name, taken) {
  let chosen = name;
  for (let count = 2; taken.has(chosen); count += 1) chosen = `${name}${count}`;
  taken.add(chosen);
  return chosen;
}

// languages/typescript/login-docs.ts
function thrownAs(code2, { errors }) {
  return (errors.find(({ codes }) => codes.includes(code2)) ?? errors.find(({ base }) => base === null))?.name ?? null;
}
function rejection(codes, login) {
  const classes = /* @__PURE__ */ new Map();
  for (const code2 of codes) {
    if (code2 === "ticket_invalid" && !login.protocols.some(({ settings }) => settings["kind"] === "cas")) continue;
    const name = thrownAs(code2, login) ?? "LoginError";
    classes.set(name, [...classes.get(name) ?? [], code2]);
  }
  const texts2 = [...classes].map(([name, own]) => `\`${name}\` (${own.map((code2) => `\`${code2}\``).join(", ")})`);
  const last = texts2.pop();
  if (last === void 0) return "";
  return `Rejects with ${texts2.length === 0 ? last : `${texts2.join(", ")} or ${last}`}.`;
}

// languages/typescript/login-user.ts
function shapedUser(login) {
  const found = login?.types.find(({ type, shape: shape2 }) => type === "UserInfo" && shape2 !== null);
  return found === void 0 || found.shape === null ? null : { name: found.name, shape: found.shape };
}
function userType({ client, folder }, plan, imports) {
  const user = shapedUser(client.login);
  if (user === null) return null;
  const name = imports.type(user.name, `${folder}/login`);
  const { variable } = user.shape;
  return variable === null ? name : code`${name}<${parameterName(variable, plan)}>`;
}
function tokensType({ client: { login }, folder }, imports) {
  const found = login?.types.find(({ type, shape: shape2 }) => type === "Tokens" && shape2 !== null);
  return found === void 0 ? null : imports.type(found.name, `${folder}/login`);
}
function accessType({ client: { login }, folder }, imports) {
  const found = login?.types.find(({ type }) => type === "AccessTokenInfo");
  return found === void 0 ? null : imports.type(found.name, `${folder}/login`);
}
function typeParameter(login, plan, context) {
  const user = shapedUser(login);
  const variable = user?.shape.variable ?? null;
  if (user === null || variable === null) return null;
  return code`${parameterName(variable, plan)} = ${typeCode(memberOf(user.shape, context.types).type, { ...context, input: false })}`;
}
function userAlias({ shape: shape2 }, plan, context) {
  const { type, variable } = shape2;
  const own = typeCode(type, { ...context, input: false });
  if (variable === null) return own;
  const { required: required2 } = memberOf(shape2, context.types);
  return code`{ [Member in keyof ${own} as Exclude<Member, ${stringLiteral(variable)}>]: ${own}[Member] } & { ${propertyName(variable)}${required2 ? code`` : code`?`}: ${parameterName(variable, plan)} }`;
}
function parameterDocs(login, plan) {
  const user = shapedUser(login);
  const variable = user?.shape.variable ?? null;
  return user === null || variable === null ? "" : `\`${parameterName(variable, plan)}\`: type of \`${variable.replaceAll("`", "'")}\` in \`${user.name}\`; each application has its own.`;
}
function isUser(type, login) {
  const shape2 = shapedUser(login)?.shape;
  return shape2?.type.kind === "ref" && type.kind === "ref" && type.name === shape2.type.name && !type.nullable;
}
function memberOf({ type, variable }, types) {
  for (let name = type.kind === "ref" ? type.name : null; name !== null; ) {
    const declaration = types.get(name)?.declaration;
    const field = declaration?.kind === "object" ? declaration.fields.find((one) => one.name.text === variable) : void 0;
    if (field !== void 0) return field;
    name = declaration?.kind === "alias" && declaration.type.kind === "ref" ? declaration.type.name : null;
  }
  throw new Error(`${variable} was checked before`);
}
function parameterName(variable, { package: { clients }, clients: planned, types }) {
  const named = clients.flatMap(({ login }) => login === null ? [] : [...login.errors, ...login.types, ...login.values]).map(({ name }) => name);
  const declared = [...types.values()].map((type) => type.identifier);
  const scope = typeScope(new Report(), [...named, ...declared, ...entryRuntimeTypes(clients), ...planned.flatMap(({ className, optionsName }) => [className, optionsName])]);
  return identifier(scope.local(typeIdentifier({ text: "", words: words(variable) })));
}

// languages/typescript/profiles.ts
var SIGNING = {
  "hmac-headers": { name: "hmacHeaders", file: "runtime/signing/hmac-headers" },
  "http-message-signatures": { name: "httpMessageSignatures", file: "runtime/signing/http-message-signatures" }
};
function credentialCode(credential, context) {
  const { imports } = context;
  const before = indentation(credential);
  switch (credential.kind) {
    case "signature":
      return signatureCode(credential, context);
    case "exchangedToken":
      return exchangedTokenCode(credential, context);
    case "clientAuthentication": {
      const name = imports.value("clientAuthentication", "runtime/credentials/client-authentication");
      const members = [
        ["id", plainText(credential.idOption, context)],
        ["secret", plainAccess(credential.secretOption, context)],
        ["method", access2(credential.methodOption)]
      ];
      return callCode(name, [objectLiteral(members, before)], before);
    }
    case "apiKey": {
      const name = imports.value("apiKey", "runtime/credentials/api-key");
      const parameters = literal({ option: credential.option, in: credential.in, name: credential.wireName });
      return callCode(name, [parameters, code`() => ${plainAccess(credential.option, context)}`], before);
    }
    case "bearer": {
      const name = imports.value("bearer", "runtime/credentials/bearer");
      return callCode(name, [literal({ option: credential.option, ...credential.scheme !== "Bearer" && { scheme: credential.scheme } }), code`() => ${plainAccess(credential.option, context)}`], before);
    }
    case "basic": {
      const name = imports.value("basic", "runtime/credentials/basic");
      return callCode(name, [plainText(credential.usernameOption, context), plainText(credential.passwordOption, context)], before);
    }
    case "mutualTls":
      return code`${imports.value("mutualTls", "runtime/credentials/mutual-tls")}()`;
    case "clientCredentials":
      return clientCredentialsCode(credential, context);
  }
}
function changeableOptions(credential) {
  if (credential.kind === "clientCredentials") return [credential.option, credential.secretOption];
  return credential.kind === "apiKey" || credential.kind === "bearer" ? [credential.option] : [];
}
function knowsProfile(profile) {
  return Object.hasOwn(SIGNING, profile);
}
function signatureCode(credential, context) {
  const profile = knowsProfile(credential.profile) ? SIGNING[credential.profile] : void 0;
  if (profile === void 0) return null;
  const { sdkVersion } = credential.parameters;
  const own = credential.profile === "hmac-headers" && typeof sdkVersion === "string" ? { sdkVersion: `${sdkVersion}:${context.version}` } : {};
  const parameters = dataCode({ ...credential.parameters, ...own });
  const secrets = code`{ key: ${plainText(credential.keyOption, context)}, secret: ${text2(credential.secretOption, context)} }`;
  const name = context.imports.value(profile.name, profile.file);
  return callCode(name, [parameters, secrets], indentation(credential));
}
function exchangedTokenCode(credential, context) {
  const { client } = context.planned;
  const operation = client.groups.flatMap((group) => group.operations).find(({ name: name2 }) => name2.text === credential.operation);
  if (operation === void 0) return null;
  const inAnswer = (path) => [...dataPath(client.envelope, operation.answer.kind), ...path];
  const parameters = {
    method: operation.method,
    path: pathTemplate(operation),
    token: inAnswer(credential.tokenPath),
    expiresIn: inAnswer(credential.expiresInPath)
  };
  if (client.envelope !== null) parameters["message"] = [client.envelope.message];
  if (credential.scheme !== "Bearer" && credential.scheme !== "bearer") parameters["scheme"] = credential.scheme;
  if (Object.keys(credential.claimHeaders).length > 0) parameters["claimHeaders"] = credential.claimHeaders;
  const members = Object.entries(credential.input).map(([member, option]) => [member, plainText(option, context)]);
  const name = context.imports.value("exchangedToken", "runtime/credentials/exchanged-token");
  return callCode(name, [dataCode(parameters), code`() => (${objectLiteral(members, 14)})`], indentation(credential));
}
function clientCredentialsCode(credential, { imports, planned: { client } }) {
  const { name, option, idOption, secretOption, methodOption, scopeOption, urlOption, tokenUrl, scopes } = credential;
  const asked = client.results === "envelope" ? scopesOf(client, name.text) : scopes;
  const parameters = dataCode({ name: name.text, option, idOption, secretOption, tokenUrl, scope: asked.join(" ") });
  const given2 = [
    ["token", access2(option)],
    ["id", access2(idOption)],
    ["secret", access2(secretOption)],
    ["method", access2(methodOption)],
    ["scope", access2(scopeOption)],
    ["tokenUrl", access2(urlOption)],
    ["allowInsecure", access2("allowInsecure")],
    ["dangerouslyAllowBrowser", access2("dangerouslyAllowBrowser")]
  ];
  return callCode(imports.value("clientCredentials", "runtime/credentials/client-credentials"), [parameters, code`() => (${objectLiteral(given2, 14)})`], indentation(credential));
}
function scopesOf({ groups }, name) {
  const sets = groups.flatMap(({ operations }) => operations.flatMap(({ security }) => security.flat()));
  return [...new Set(sets.flatMap(({ credential, scopes }) => credential === name ? scopes : []))].sort();
}
function indentation({ name }) {
  return name.text.length + 19;
}
function dataCode(value) {
  return wideLiteral(value, 7);
}
function dataPath(envelope, kind) {
  return envelope !== null && kind === "envelope" ? [envelope.data] : [];
}
function access2(option) {
  const name = propertyName(option);
  return name.startsWith('"') ? code`options[${stringLiteral(option)}]` : code`options.${name}`;
}
function isAlwaysGiven({ required: required2, requiredUnless, default: otherwise, aliases }) {
  return required2 && requiredUnless === null && otherwise === void 0 && aliases.length === 0;
}
function hasOnlyOptional(client) {
  return hasAddress(client) && !client.options.some(isAlwaysGiven);
}
function text2(option, { options: options2 }) {
  const declared = options2.find(({ name }) => name.text === option);
  return declared !== void 0 && isAlwaysGiven(declared) ? access2(option) : code`${access2(option)} ?? ""`;
}
function plainText(option, context) {
  if (!signingSecrets(context.planned.client).has(option)) return text2(option, context);
  return code`typeof ${access2(option)} === "string" ? ${access2(option)} : ""`;
}
function plainAccess(option, { planned }) {
  return signingSecrets(planned.client).has(option) ? code`typeof ${access2(option)} === "string" ? ${access2(option)} : undefined` : access2(option);
}
function signingSecrets({ credentials }) {
  return new Set(credentials.flatMap((credential) => credential.kind === "signature" ? [credential.secretOption] : []));
}

// languages/typescript/login.ts
function loginMaker({ client }) {
  return functionIdentifier({ text: "", words: [...client.name.words, "login"] });
}
function loginFile({ client, folder }, plan) {
  const { login } = client;
  if (login === null || !hasLoginFile(client)) return null;
  const file = `${folder}/login`;
  const imports = new Imports(file);
  const classes = login.errors.map(({ name, base, codes }) => {
    const parent = base === null ? imports.value("LoginError", "runtime/identity/login-error") : identifier(base);
    const docs = codes.length === 0 ? base === null ? "What all errors of this client have in common." : `A kind of \`${base}\`.` : `Thrown with \`code\` ${codes.map((one) => `\`${one}\``).join(", ")}.`;
    return errorClassOf(identifier(name), comment([docs]), parent, stringLiteral(name));
  });
  const context = { types: plan.types, imports, input: false };
  const user = shapedUser(login);
  const parameter = typeParameter(login, plan, context);
  const types = login.types.map(({ name, type, shape: shape2 }) => {
    const own = identifier(name);
    if (type === "Tokens" && shape2 !== null) return aliasOf(own, null, typeCode(shape2.type, context));
    if (user === null || user.name !== name) return aliasOf(own, null, runtimeType(type, login, imports));
    return aliasOf(parameter === null ? own : code`${own}<${parameter}>`, comment(["Claims about a user.", parameterDocs(login, plan)].filter((text3) => text3 !== "")), userAlias(user, plan, context));
  });
  const values = login.values.flatMap(({ name, members }) => {
    const own = identifier(name);
    const pairs = members.map(({ key, value }) => [key, stringLiteral(value)]);
    return [
      constantOf(own, objectLiteral(pairs, 30), { type: code`{ ${joined(members.map(({ key, value }) => code`readonly ${propertyName(key)}: ${stringLiteral(value)}`), code`; `)} }`, exported: true }),
      aliasOf(own, null, code`(typeof ${own})[keyof typeof ${own}]`)
    ];
  });
  return { file, sources: [client.source], statements: [...imports.structures(), ...classes, ...types, ...values] };
}
function runtimeType(type, login, imports) {
  const own = imports.type(type, LOGIN_TYPE_FILES[type]);
  const levels = type === "AccessTokenInfo" ? namedLevels(login) : null;
  return levels === null ? own : code`${own}<${identifier(levels.name)}>`;
}
function thrownClass(wanted, client, clients) {
  const having = clients.filter((one) => (one.client.login?.errors.length ?? 0) > 0);
  const owner = having.find((one) => one.client === client) ?? (having.length === 1 ? having[0] : void 0);
  const errors = owner?.client.login?.errors ?? [];
  const found = errors.find(({ codes }) => codes.includes(wanted)) ?? errors.find(({ base }) => base === null);
  return owner === void 0 || found === void 0 ? null : { name: found.name, file: `${owner.folder}/login` };
}
function loginStatements(planned, login, imports) {
  const { client, optionsName, className } = planned;
  const isOptional = hasOnlyOptional(client);
  const settings = imports.type("LoginSettings", "runtime/identity/login");
  return [
    constantOf(identifier("loginSettings"), settingsCode(planned, login, imports), { type: settings }),
    functionOf({
      name: identifier(loginMaker(planned)),
      docs: comment([`Makes what the functions of the login take first; \`${className}\` has them as methods.`, "Throws `OptionError` when an option is missing or wrong."]),
      parameters: [{ name: identifier("options"), type: identifier(optionsName), optional: isOptional }],
      result: imports.type("Login", "runtime/identity/login"),
      body: code`return ${imports.value("createLogin", "runtime/identity/create-login")}(settings, loginSettings, ${isOptional ? code`options ?? {}` : code`options`});`
    })
  ];
}
function settingsCode({ folder }, login, imports) {
  const { protocols, roles, parameters, cookie, levels, subjectFormat } = login;
  const all = LOGIN_ERROR_CODES.flatMap((one) => {
    const name = thrownAs(one, login);
    return name === null ? [] : [[one, imports.value(name, `${folder}/login`)]];
  });
  const members = [
    ["protocols", objectLiteral(protocols.map(({ name, settings }) => [name, wideLiteral(settings, name.length + 6)]), 120)],
    ["roles", wideLiteral(record(roles), 9)],
    ["cookie", literal(cookie)]
  ];
  if (Object.keys(parameters).length > 0) members.push(["parameters", wideLiteral(parameters, 14)]);
  if (levels.length > 0) members.push(["levels", literal(levels)]);
  if (subjectFormat !== null) members.push(["subjectFormat", literal(subjectFormat)]);
  if (all.length > 0) members.push(["errors", objectLiteral(all, 120)]);
  return objectLiteral(members, 120);
}
function record(roles) {
  return Object.fromEntries(Object.entries(roles).flatMap(([role, option]) => option === void 0 ? [] : [[role, option]]).sort());
}
function loginMethods(planned, login, context, plan) {
  const own = { login, described: { user: userType(planned, plan, context.imports), tokens: tokensType(planned, context.imports), access: accessType(planned, context.imports) }, context, plan };
  const operations = planned.client.groups.flatMap((group) => group.operations);
  return login.methods.map((method) => method.kind === "flow" ? flowMethod(method, own) : callMethod(method, operations, own));
}
function flowMethod({ name, flow }, { login, described, context: { imports } }) {
  const shape2 = flowShape(flow);
  const parameters = flowParameters(shape2, imports);
  const given2 = [...shape2.takesLogin ? [code`this.login`] : [], ...parameters.map((parameter) => parameter.name)];
  const callee = imports.value(flow, `runtime/identity/${shape2.file}`);
  return methodOf({
    name: identifier(functionIdentifier(name)),
    docs: comment([shape2.summary, rejection(FLOW_CODES[flow], login)].filter((text3) => text3 !== ""), [], 2),
    parameters,
    result: shape2.result(imports, described),
    body: code`return ${callee}(${joined(given2, code`, `)});`
  });
}
function callMethod({ name, operation: wanted, member }, operations, { login, described: { user }, context, plan }) {
  const operation = operations.find((one) => one.name.text === wanted);
  const input = operation?.input.type ?? null;
  if (operation === void 0 || input === null || !("type" in operation.answer)) throw new Error(`${wanted} was checked before`);
  const { imports } = context;
  const result = user !== null && isUser(operation.answer.type, login) ? user : typeCode(operation.answer.type, { ...context, input: false });
  const declaration = plan.types.get(input)?.declaration;
  const field = declaration?.kind === "object" ? declaration.fields.find((one) => one.name.text === member) : void 0;
  const type = typeCode(field?.type ?? { kind: "ref", name: input, open: false, nullable: false }, { ...context, input: true });
  const own = identifier(member === null ? "data" : parameterIdentifier(member, ["accessToken", "bearerCall"]));
  const parameters = [{ name: code`accessToken`, type: code`string`, optional: false }, { name: own, type, optional: false }];
  const call = literal({ method: operation.method, path: pathTemplate(operation) });
  const body = member === null ? own : objectLiteral([[member, own]]);
  return methodOf({
    name: identifier(functionIdentifier(name)),
    docs: comment([...prose(operation.docs), operationSource(operation.method, pathTemplate(operation)), rejection(CALL_CODES, login)], [], 2),
    parameters,
    result: code`Promise<${result}>`,
    body: code`return ${imports.value("bearerCall", "runtime/identity/bearer-call")}(this.login, ${call}, accessToken, ${body});`
  });
}

// languages/typescript/settings.ts
function isApart(credential, { credentials }) {
  return credential.kind === "exchangedToken" && credentials.some(({ kind }) => kind !== "exchangedToken");
}
function credentialsCode(credentials, planned, plan, imports) {
  const context = { planned, options: planned.client.options, imports, version: plan.package.version };
  const members = credentials.flatMap((credential) => {
    const expression = credentialCode(credential, context);
    if (expression === null) return [];
    const parameter = isInherited(credential.name.text) ? code`options: ${identifier(planned.optionsName)}` : code`options`;
    return [[credential.name.text, code`(${parameter}) => ${expression}`]];
  });
  return objectLiteral(members);
}
function settingsCode2(planned, plan, imports) {
  const { client } = planned;
  const { options: options2 } = client;
  const own = client.credentials.filter((credential) => !isApart(credential, client));
  const [server] = client.servers;
  const members = [
    ["agent", stringLiteral(agentOf(plan))],
    ["server", stringLiteral(serverTemplate(client))],
    ["options", objectLiteral(options2.map((option) => [option.name.text, wideLiteral(optionRule(option, server), option.name.text.length + 7)]))],
    ["envelope", wideLiteral(envelopeFields(client), 13)],
    ["signing", arrayLiteral(client.credentials.filter(({ serverOnly }) => serverOnly).map(({ name }) => stringLiteral(name.text)))],
    ["credentials", credentialsCode(own, planned, plan, imports)]
  ];
  return objectLiteral(members);
}
function agentOf({ registryName, package: { version } }) {
  return `${registryName.replace(/[^\w.-]+/g, "-").replace(/^-/, "")}/${version}`;
}
function optionRule(option, server) {
  const { required: required2, requiredUnless, secret, header, serverVariable, aliases, type } = option;
  const rule = {};
  if (required2) rule["required"] = true;
  if (requiredUnless !== null) rule["unless"] = [requiredUnless.option, requiredUnless.value];
  const usual2 = option.default ?? (required2 ? void 0 : server?.variables.find(({ name }) => name === serverVariable)?.default);
  if (usual2 !== void 0) rule["default"] = usual2;
  if (type.kind === "choice" && !type.open) rule["values"] = type.values;
  const checked = checkedType(type);
  if (checked !== null) rule["type"] = checked;
  if (secret) rule["secret"] = true;
  if (header !== null) rule["header"] = header.toLowerCase();
  if (aliases.length > 0) rule["aliases"] = aliases;
  return rule;
}
function checkedType(type) {
  if (type.nullable) return "any";
  switch (type.kind) {
    case "literal":
    case "choice":
    case "ref":
      return null;
    case "primitive":
      if (type.primitive === "string") return null;
      return type.primitive === "boolean" ? "boolean" : type.primitive === "number" || type.primitive === "integer" ? "number" : "any";
    default:
      return "any";
  }
}
function envelopeFields({ envelope }) {
  if (envelope === null) return null;
  const { status, message, code: business, requestId, data, success } = envelope;
  return { status, message, code: business, requestId, data, success };
}

// languages/typescript/related.ts
function relatedTexts({ callbacks, links }, types) {
  return [
    ...callbacks.map(({ name, method, url, type }) => {
      const body = type?.kind === "ref" ? types.get(type.name)?.identifier : void 0;
      return `Callback ${quoted(name)}: ${operationSource(method, url)}${body === void 0 ? "" : ` with \`${body}\``}.`;
    }),
    ...links.map(({ name, operation, parameters, description }) => {
      const values = parameters.map(([parameter, value]) => `${quoted(parameter)} is ${quoted(value)}`).join(", ");
      return [`Link ${quoted(name)}: ${quoted(operation)}${values === "" ? "" : `, where ${values}`}.`, description].filter((text3) => text3 !== "").join(" ");
    })
  ];
}
function quoted(text3) {
  return `\`${text3.replaceAll("`", "'")}\``;
}

// languages/typescript/signature.ts
var UNCONFIRMED = "Known from a sister platform; this one may not serve it.";
function operationSignature(operation, context) {
  const { type, required: required2 } = operation.input;
  return signature2(type, required2, operation, context);
}
function variantSignature(variant, operation, context) {
  return signature2(variant.input, variant.required, operation, context);
}
function signature2(inputType, required2, operation, context) {
  const { imports } = context;
  const { options: options2, ...generic } = optionsOf(operation.answer, context);
  const envelope = code`${imports.type("Envelope", "envelope")}<${streamable(operation.answer, dataCode2(operation.answer, { ...context, input: false }), context)}>`;
  const result = operation.pagination === null ? code`Promise<${envelope}>` : code`${imports.runtimeType("Paged")}<${envelope}, ${itemCode(operation, context)}>`;
  if (inputType === null) return { ...generic, parameters: [options2], inputArgument: code`undefined`, result };
  const type = typeCode({ kind: "ref", name: inputType, open: false, nullable: false }, { ...context, input: true });
  return { ...generic, parameters: [{ name: code`input`, type, optional: !required2 }, options2], inputArgument: code`input`, result };
}
function optionsOf({ kind }, { imports }) {
  const name = code`options`;
  if (kind !== "binary") return { options: { name, type: imports.runtimeType("RequestOptions"), optional: true } };
  return { options: { name, type: code`${imports.runtimeType("BinaryOptions")}<Streamed>`, optional: true }, generics: code`<Streamed extends boolean = false>` };
}
function streamable({ kind }, data, { imports }) {
  return kind === "binary" ? code`${imports.runtimeType("BinaryAnswer")}<Streamed>` : data;
}
function envelopeCode(answer, context) {
  return code`${context.imports.type("Envelope", "envelope")}<${dataCode2(answer, { ...context, input: false })}>`;
}
function descriptorTypes(operation, context) {
  const envelope = envelopeCode(operation.answer, context);
  return operation.pagination === null ? envelope : code`${envelope}, ${itemCode(operation, context)}`;
}
function operationComment(operation, { types }, indentation2 = 0) {
  const place = operationSource(operation.method, pathTemplate(operation));
  const tags = operation.deprecated ? [{ name: "deprecated", text: "" }] : [];
  return callComment(operation.docs, [operation.unconfirmed ? UNCONFIRMED : "", place, serverText(operation, "`"), ...relatedTexts(operation, types)], tags, indentation2);
}
function variantComment(variant, operation, call, indentation2 = 0) {
  const place = `A short form of \`${call}\`: ${operationSource(operation.method, pathTemplate(operation))}`;
  return callComment(variant.docs, [operation.unconfirmed ? UNCONFIRMED : "", place], [], indentation2);
}
function aliasComment(call, indentation2 = 0) {
  return comment([], [{ name: "deprecated", text: `Former name of \`${call}\`.` }], indentation2);
}
function callComment(docs, facts, tags, indentation2) {
  const texts2 = [...prose(docs), ...facts].filter((text3) => text3 !== "");
  if (tags.length === 0 && texts2.length === 2) {
    const line = comment([texts2.join(" ")], [], indentation2);
    if (line !== null && !line.includes("\n")) return line;
  }
  const externalTags = docs.externalUrl === null ? [] : [{ name: "see", text: docs.externalUrl }];
  return comment(texts2, [...externalTags, ...tags], indentation2);
}
function itemCode({ pagination }, context) {
  return pagination === null ? code`never` : typeCode(pagination.item, { ...context, input: false });
}
function dataCode2(answer, context) {
  if (answer.kind === "none") return code`undefined`;
  if (answer.kind === "envelope") return answer.data === null ? code`undefined` : typeCode(answer.data, context);
  if (answer.kind === "stream") return streamCode(answer, context);
  return typeCode(answer.type, context);
}
function streamCode({ framing, type }, context) {
  const item = typeCode(type, context);
  return framing === "lines" || framing === "sequence" ? code`AsyncIterable<${item}>` : code`AsyncIterable<${context.imports.runtimeType("ServerSentEvent")}<${item}>>`;
}

// languages/typescript/client.ts
function clientFile(planned, plan) {
  const file = `${planned.folder}/client`;
  const imports = new Imports(file);
  const context = { types: plan.types, imports, input: true, int64: plan.package.int64 };
  const { login } = planned.client;
  const statements = [optionsInterface(planned, context), ...senderStatements(planned, plan, imports), ...login === null ? [] : loginStatements(planned, login, imports), clientClass(planned, context, plan)];
  return { file, sources: [planned.client.source], statements: [...imports.structures(), ...statements] };
}
function optionsInterface({ client, className, optionsName }, context) {
  const secrets = signingSecrets(client);
  const members = client.options.flatMap((option) => optionMembers(option, secrets.has(option.name.text) ? context.imports.type("SigningSecret", "runtime/credentials/signing-key") : null, context));
  const docs = comment([`What \`${className}\` is made with.`]);
  return interfaceOf(identifier(optionsName), docs, [...addressMembers(client), ...members], { bases: [context.imports.runtimeType("ClientOptions")] });
}
function optionMembers(option, special, context) {
  const type = special ?? typeCode(option.type, context);
  const optional2 = !isAlwaysGiven(option);
  const own = { name: propertyName(option.name.text), type: undefinable(type, optional2), optional: optional2, docs: optionComment(option) };
  const former = option.aliases.map((alias) => ({ name: propertyName(alias), type: undefinable(type, true), optional: true, docs: aliasComment(option.name.text, 2) }));
  return [own, ...former];
}
function undefinable(type, optional2) {
  return optional2 ? code`${type} | undefined` : type;
}
function senderStatements(planned, plan, imports) {
  const { client, senderName, optionsName, className, credentialsName } = planned;
  const options2 = identifier(optionsName);
  const settingsType = code`${imports.runtimeType("ClientSettings")}<${options2}>`;
  const credentialsType = code`${settingsType}["credentials"]`;
  const apart = client.credentials.filter((credential) => isApart(credential, client));
  const credentials = { name: identifier("credentials"), type: credentialsType, optional: true };
  const settings = apart.length === 0 ? code`settings` : code`{ ...settings, credentials: { ...settings.credentials, ...credentials } }`;
  const given2 = serverTemplate(client) === "{server}" ? code`${imports.value("ofOneServer", "runtime/other-servers")}(settings, options)` : code`options`;
  return [
    constantOf(identifier("settings"), settingsCode2(planned, plan, imports), { type: settingsType }),
    ...apart.length === 0 ? [] : [constantOf(identifier(credentialsName), credentialsCode(apart, planned, plan, imports), {
      type: credentialsType,
      exported: true,
      docs: comment([`Further ways to prove the caller: \`${className}\` knows them, \`${senderName}\` when it is given them.`])
    })],
    functionOf({
      name: identifier(senderName),
      docs: comment([
        `Makes what the functions of this entry take first. An application that imports them alone ships only the calls that it makes; \`${className}\` has all of them as methods.`,
        "Throws `OptionError` when an option is missing or wrong."
      ]),
      parameters: [{ name: identifier("options"), type: options2, optional: hasOnlyOptional(client) }, ...apart.length === 0 ? [] : [credentials]],
      result: imports.runtimeType("Sender"),
      body: code`return ${imports.runtimeValue("createSender")}(${settings}, ${given2});`
    })
  ];
}
function clientClass(planned, context, plan) {
  const { client, className, optionsName, senderName, credentialsName, groups } = planned;
  const hasApart = client.credentials.some((credential) => isApart(credential, client));
  const given2 = hasApart ? code`options, ${identifier(credentialsName)}` : code`options`;
  const sender = context.imports.runtimeType("Sender");
  const { login } = client;
  const calls = login?.hasOperations === false ? [] : groups.flatMap((group) => groupMethods(group, context));
  const own = login === null ? [] : [{ name: code`login`, type: context.imports.type("Login", "runtime/identity/login"), docs: comment(["What the functions of the login take first, and what framework adapters are made with."], [], 2) }];
  const options2 = { name: identifier("options"), type: identifier(optionsName), optional: hasOnlyOptional(client) };
  const parameter = typeParameter(login, plan, context);
  return classOf({
    name: parameter === null ? identifier(className) : code`${identifier(className)}<${parameter}>`,
    docs: comment([...prose(client.docs), parameterDocs(login, plan)].filter((text3) => text3 !== "")),
    fields: [{ name: code`#sender`, type: sender }, ...own],
    constructor: {
      docs: comment(["Throws `OptionError` when an option is missing or wrong."], [], 2),
      parameters: [options2],
      statements: [code`this.#sender = ${identifier(senderName)}(${given2});`, ...login === null ? [] : [code`this.login = ${identifier(loginMaker(planned))}(options);`]]
    },
    methods: [...setters(planned), ...ownMethods(context, login !== null), ...login === null ? [] : loginMethods(planned, login, context, plan), ...calls]
  });
}
function addressMembers(client) {
  return hasAddress(client) ? [] : [{ name: identifier("baseUrl"), type: code`string`, optional: false, docs: comment([addressText(client)], [], 2) }];
}
function setters({ client }) {
  const names = new Set(client.credentials.flatMap(changeableOptions));
  const methods = setterNames(client);
  return [...names].map(
    (option) => methodOf({
      name: identifier(methods.get(option) ?? "set"),
      docs: comment([`Uses another \`${option}\` from the next call on; \`undefined\` removes it.`], [], 2),
      parameters: [{ name: identifier("value"), type: code`string | undefined`, optional: false }],
      result: code`void`,
      body: code`this.#sender.change(${stringLiteral(option)}, value);`
    })
  );
}
function ownMethods({ imports }, hasLogin) {
  const envelope = code`Promise<${imports.type("Envelope", "envelope")}<unknown>>`;
  return [
    methodOf({
      name: identifier("request"),
      docs: comment(["Sends a request that this package has no method for; credentials, retries and the envelope are those of every call."], [], 2),
      parameters: [
        { name: identifier("request"), type: imports.runtimeType("RawRequest"), optional: false },
        { name: identifier("options"), type: imports.runtimeType("RequestOptions"), optional: true }
      ],
      result: envelope,
      body: code`return ${imports.runtimeValue("rawRequest")}(this.#sender, request, options);`
    }),
    methodOf({
      name: identifier("close"),
      docs: comment(["Closes idle connections; the client can be used again."], [], 2),
      parameters: [],
      result: code`void`,
      body: hasLogin ? code`this.#sender.close();\nthis.login.close();` : code`this.#sender.close();`
    })
  ];
}
function groupMethods(group, context) {
  const namespace = context.imports.namespace(group.namespace, group.file);
  const call = (name, parts) => {
    const callee = code`${namespace}.${identifier(name)}`;
    const given2 = parts.parameters.map((parameter) => parameter.name);
    return code`return ${callCode(callee, [code`this.#sender`, ...given2], 12)};`;
  };
  return group.operations.flatMap(({ operation, names, aliases, variants }) => {
    const signature3 = operationSignature(operation, context);
    const own = methodOf({ name: identifier(names.method), docs: operationComment(operation, context, 2), generics: signature3.generics, parameters: signature3.parameters, result: signature3.result, body: call(names.function, signature3) });
    const short = operation.variants.flatMap((variant, index) => {
      const variantNames = variants[index];
      if (variantNames === void 0) return [];
      const parts = variantSignature(variant, operation, context);
      return [methodOf({ name: identifier(variantNames.method), docs: variantComment(variant, operation, names.method, 2), generics: parts.generics, parameters: parts.parameters, result: parts.result, body: call(variantNames.function, parts) })];
    });
    const former = aliases.map((alias) => {
      const given2 = joined(signature3.parameters.map((parameter) => parameter.name), code`, `);
      return methodOf({ name: identifier(alias.method), docs: aliasComment(names.method, 2), generics: signature3.generics, parameters: signature3.parameters, result: signature3.result, body: code`return this.${identifier(names.method)}(${given2});` });
    });
    return [own, ...short, ...former];
  });
}

// languages/typescript/entries.ts
var VALUES = /* @__PURE__ */ new Set(["ApiError", "CredentialError", "EnvelopeError", "OptionError", "TokenError", "TransportError", "logTo", "settled", "unwrap"]);
function envelopeFile(plan) {
  const file = "envelope";
  const statuses = failureStatuses(plan.package).map((status2) => literal(status2));
  const line = joined(statuses, code` | `);
  const status = identifier("FailureStatus");
  const types = [
    aliasOf(status, comment(["Status of a failure: 0 when there was no usable answer. A code that is not listed passes through as it was received."]), line.length <= 90 ? line : brokenUnion(statuses)),
    aliasOf(code`Envelope<Data>`, comment(["What every call resolves to. Comparing `statusCode` with 200 tells success and failure apart, comparing it with 0 the two failures."]), code`Success<Data> | Failure<Exclude<${status}, 0>> | FailureWithoutAnswer`)
  ];
  const runtime = specifier(file, "runtime/envelope");
  return {
    file,
    sources: plan.package.clients.map((client) => client.source).sort(),
    statements: [importOf(runtime, [code`Failure`, code`FailureWithoutAnswer`, code`Success`], true), ...types]
  };
}
function clientEntry(planned, plan) {
  const file = `${planned.folder}/index`;
  const models = modelFilesOf(plan);
  return {
    file,
    sources: [planned.client.source],
    statements: [
      ...sharedExports(file, [planned]),
      ...clientExports(file, planned),
      ...loginExports(file, planned),
      ...planned.groups.map((group) => exportOf(specifier(file, group.file), null)),
      ...models.map((model) => exportOf(specifier(file, model), null))
    ]
  };
}
function packageEntry(plan) {
  const file = "index";
  return {
    file,
    sources: plan.package.clients.map((client) => client.source).sort(),
    statements: [
      ...sharedExports(file, plan.clients),
      ...plan.clients.flatMap((planned) => [...clientExports(file, planned), ...ownLoginExports(file, planned)]),
      ...plan.clients.some(({ client }) => client.login !== null) ? errorExports(file) : [],
      ...modelFilesOf(plan).map((model) => exportOf(specifier(file, model), null))
    ]
  };
}
function loginEntries({ clients }) {
  const sources = clients.filter(({ client }) => client.login !== null).map(({ client }) => client.source).sort();
  if (sources.length === 0) return [];
  const functions = LOGIN_RUNTIME.map(([module, names]) => {
    const isValue = (name) => /^[a-z]/.test(name) || name === "LoginError";
    const typeOnly = !names.some(isValue);
    return exportOf(specifier("login", `runtime/identity/${module}`), names.map((name) => typeOnly || isValue(name) ? identifier(name) : code`type ${identifier(name)}`), typeOnly);
  });
  return [
    { file: "login", sources, statements: functions },
    ...LOGIN_ENTRIES.map(({ entry: entry2, modules, types }) => ({
      file: entry2,
      sources,
      statements: [
        ...modules.map((module) => exportOf(specifier(entry2, `runtime/identity/${module}`), null)),
        ...types.filter(([module]) => !modules.includes(module)).map(([module, names]) => exportOf(specifier(entry2, `runtime/identity/${module}`), names.map(identifier), true))
      ]
    }))
  ];
}
function sharedExports(file, clients) {
  const envelopes = clients.some(hasEnvelopes);
  const modules = /* @__PURE__ */ new Map();
  for (const [module, names] of runtimeExports(clients)) modules.set(module, /* @__PURE__ */ new Set([...modules.get(module) ?? [], ...names]));
  return [
    ...envelopes ? [exportOf(specifier(file, "envelope"), [identifier("Envelope"), identifier("FailureStatus")], true)] : [],
    ...[...modules].map(([module, names]) => {
      const typeOnly = ![...names].some((name) => VALUES.has(name));
      return exportOf(specifier(file, module), [...names].map(typeOnly ? identifier : exportedCode), typeOnly);
    })
  ];
}
function runtimeExports(clients) {
  return [
    ...clients.some(hasEnvelopes) ? PUBLIC_RUNTIME : [],
    ...clients.every(hasEnvelopes) ? [] : PLAIN_RUNTIME,
    ...clients.some(({ client }) => hasPages(client, "result")) ? [["runtime/plain-pages", ["ResultPages"]], ["runtime/api-error", ["ApiError"]]] : [],
    ...clients.some(({ client }) => client.results === "throw") ? THROWING_RUNTIME : [],
    ...clients.some(({ client }) => hasPages(client, "throw")) ? [["runtime/plain-pages", ["DataPages"]]] : [],
    ...clients.some(({ client }) => hasBytes(client)) ? [["runtime/binary-answer", ["BinaryAnswer", "BinaryOptions"]]] : [],
    ...clients.some(({ client }) => hasTokenErrors(client)) ? [["runtime/credentials/token-error", ["TokenError"]]] : []
  ];
}
function exportedCode(name) {
  return VALUES.has(name) ? identifier(name) : code`type ${identifier(name)}`;
}
function clientExports(file, { client, folder, className, optionsName, senderName, credentialsName, groups }) {
  const apart = hasEnvelopes({ client }) && client.credentials.some((credential) => isApart(credential, client)) ? [identifier(credentialsName)] : [];
  const names = [identifier(className), code`type ${identifier(optionsName)}`, ...apart, identifier(senderName)];
  const members = client.methods === "grouped" && !hasEnvelopes({ client }) ? groups : [];
  return [exportOf(specifier(file, `${folder}/client`), names), ...members.map(({ methodsName, methodsFile: methodsFile2 }) => exportOf(specifier(file, methodsFile2), [identifier(methodsName)], true))];
}
function loginExports(file, planned) {
  return planned.client.login === null ? [] : [...ownLoginExports(file, planned), ...errorExports(file)];
}
function errorExports(file) {
  return [
    exportOf(specifier(file, "runtime/identity/login-error"), [identifier("LoginError"), code`type ${identifier("LoginErrorCode")}`]),
    ...LOGIN_TYPES.map(([module, names]) => exportOf(specifier(file, `runtime/identity/${module}`), names.map(identifier), true))
  ];
}
function ownLoginExports(file, planned) {
  const { client, folder } = planned;
  if (client.login === null) return [];
  return [
    ...hasLoginFile(client) ? [exportOf(specifier(file, `${folder}/login`), null)] : [],
    exportOf(specifier(file, `${folder}/client`), [identifier(loginMaker(planned))])
  ];
}
function modelFilesOf({ types }) {
  return [...new Set([...types.values()].map(({ file }) => file))].sort(compare);
}
function brokenUnion(parts) {
  const lines2 = [];
  let line = null;
  for (const part of parts) {
    const longer = line === null ? part : code`${line} | ${part}`;
    if (longer.length > 100 && line !== null) lines2.push(line);
    line = longer.length > 100 ? part : longer;
  }
  return code`\n| ${joined(line === null ? lines2 : [...lines2, line], code`\n| `)}`;
}

// languages/typescript/events.ts
var FILE2 = "events";
var CREATE = "runtime/events/create-events";
var PUBLISHING = "runtime/events/publishing";
function eventsEntry({ clients, types }) {
  const having = clients.flatMap((planned) => planned.client.events === null ? [] : [{ planned, events: planned.client.events }]);
  if (having.length === 0) return null;
  const imports = new Imports(FILE2);
  const context = { types, imports, input: false };
  const functions = having.map(({ planned, events }) => maker(planned, events, context));
  return {
    file: FILE2,
    sources: having.map(({ planned }) => planned.client.source).sort(),
    statements: [
      ...imports.structures(),
      ...imports.typeExports(),
      exportOf(specifier(FILE2, CREATE), ["EventSettings", "Events", "EventsOptions", "Subscribe"].map(identifier), true),
      exportOf(specifier(FILE2, "runtime/events/event-error"), null),
      ...having.some(({ events }) => events.publish !== null) ? [exportOf(specifier(FILE2, PUBLISHING), [identifier("PublishingEvents")], true)] : [],
      exportOf(specifier(FILE2, "runtime/events/subscription"), ["EventHandler", "PlatformEvent", "Subscription", "SubscriptionOptions"].map(identifier), true),
      ...functions
    ]
  };
}
function maker(planned, events, context) {
  const { client, folder, optionsName, className, senderName } = planned;
  const { imports } = context;
  const { credential, publish } = events;
  const known2 = knownEvents(client.webhooks, context);
  const typeArguments = known2 === null ? code`` : code`<${known2}>`;
  const made = callCode(code`${imports.value("createEvents", CREATE)}${typeArguments}`, [settingsCode3(events, client), optionsCode(planned, events)], 10);
  const call = publish === null ? null : publication(planned, publish, context);
  const options2 = { name: code`options`, type: imports.type(optionsName, `${folder}/client`), optional: false };
  const answered = call === null ? null : code`${imports.type("PublishingEvents", PUBLISHING)}<${joined([call.answer, ...known2 === null ? [] : [known2]], code`, `)}>`;
  return functionOf({
    name: identifier(functionIdentifier({ text: "", words: [...client.name.words, "events"] })),
    docs: comment([
      credential.kind === "signature" ? "Subscribes to events with the access key; they are signed anew for every connection." : "Subscribes to events with the token of a user, which the platform wants in the address.",
      `\`options\`: those of \`${className}\`. \`own\`: what is otherwise for events alone.`,
      "Throws `TypeError` that names the option which is missing or wrong."
    ]),
    parameters: [options2, { name: code`own`, type: imports.type("EventsOptions", CREATE), optional: true }],
    result: answered ?? code`${imports.type("Events", CREATE)}${typeArguments}`,
    body: code`return ${call === null ? made : callCode(imports.value("publishing", PUBLISHING), [made, code`${imports.value(senderName, `${folder}/client`)}(options)`, call.publish], 10)};`
  });
}
function settingsCode3({ address, path, codeParameter, credential }, client) {
  const proof = credential.kind === "signature" ? { kind: credential.kind, scheme: credential.scheme, text: credential.text } : { kind: credential.kind, parameter: credential.parameter };
  const server = usualServer(client);
  return wideLiteral({ address, path, codeParameter, credential: proof, ...Object.keys(server).length > 0 && { server } }, 24);
}
function optionsCode({ client }, { credential }) {
  const scheme = client.credentials.find(({ name }) => name.text === credential.of);
  const names = scheme?.kind === "signature" ? [["accessKeyId", scheme.keyOption], ["accessKeySecret", scheme.secretOption]] : scheme !== void 0 && "option" in scheme ? [["accessToken", scheme.option]] : [];
  const renamed = names.filter(([name, option]) => name !== option).map(([name, option]) => code`${identifier(name)}: ${access2(option)}, `);
  return code`{ ...options, ${joined(renamed, code``)}...own }`;
}
function knownEvents(webhooks, context) {
  const names = [...new Set(webhooks.map(({ name }) => name))];
  if (names.length === 0) return null;
  const members = names.map((name) => {
    const types = webhooks.filter((webhook) => webhook.name === name).map(({ type }) => type);
    return code`${propertyName(name)}: ${typeCode({ kind: "union", variants: types, discriminator: null, nullable: false }, context)}`;
  });
  return code`{ ${joined(members, code`; `)} }`;
}
function publication({ client, groups }, { operation: wanted, code: codeMember, data }, context) {
  for (const { file, operations } of groups) {
    for (const { operation, names, variants } of operations) {
      const variant = operation.variants.findIndex(({ name }) => name.text === wanted);
      const found = operation.name.text === wanted ? names : variants[variant];
      if (found === void 0) continue;
      const input = objectLiteral([[codeMember, code`code`], [data, code`data`]]);
      const calls = context.imports.namespace(functionIdentifier({ text: "", words: [...client.name.words, "calls"] }), file);
      const call = callCode(code`${calls}.${identifier(found.function)}`, [code`sender`, input, code`options`]);
      return { publish: code`(sender, code, data, options) => ${call}`, answer: envelopeCode(operation.answer, context) };
    }
  }
  throw new Error(`${wanted} was checked before`);
}

// languages/typescript/webhooks.ts
function webhooksEntry({ clients, types }) {
  const proofs = clients.flatMap(({ client }) => client.webhookProof === null ? [] : [{ client, proof: client.webhookProof }]);
  if (proofs.length === 0) return null;
  const file = "webhooks";
  const runtime = "runtime/identity/webhook";
  const imports = new Imports(file);
  const functions = proofs.map(({ client, proof }) => {
    const received = client.webhooks.length === 0 ? code`unknown` : typeCode({ kind: "union", variants: client.webhooks.map(({ type }) => type), discriminator: null, nullable: false }, { types, imports, input: false });
    const thrown = thrownClass("webhook_invalid", client, clients);
    const given2 = [literal({ ...proof }), code`body`, code`headers`, code`secrets`, code`options`];
    return functionOf({
      name: code`${identifier(functionIdentifier({ text: "", words: [...client.name.words, "webhook"] }))}<Received = ${received}>`,
      docs: comment([
        "The JSON of a webhook, once it is proven to come from the platform. `body` is the body as it came; `headers` those of a web `Request`, of Node's `IncomingMessage`, or a plain record; `secrets` the present secret and, while they are changed, the former one.",
        `Rejects with a \`${thrown?.name ?? "LoginError"}\` whose \`code\` is \`webhook_invalid\`, which does not tell what was wrong.`
      ]),
      parameters: [
        { name: code`body`, type: code`Uint8Array | ArrayBuffer | string`, optional: false },
        { name: code`headers`, type: imports.type("WebhookHeaders", runtime), optional: false },
        { name: code`secrets`, type: code`string | readonly string[]`, optional: false },
        { name: code`options`, type: imports.type("WebhookOptions", runtime), optional: true }
      ],
      result: code`Promise<Received>`,
      body: code`return ${callCode(imports.value("verifiedWebhook", runtime), thrown === null ? given2 : [...given2, imports.value(thrown.name, thrown.file)], 10)};`
    });
  });
  const classes = proofs.flatMap(({ client }) => thrownClass("webhook_invalid", client, clients) ?? []).filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index);
  return {
    file,
    sources: proofs.map(({ client }) => client.source).sort(),
    statements: [
      ...imports.structures(),
      ...imports.typeExports(),
      ...classes.map(({ name, file: from }) => exportOf(specifier(file, from), [identifier(name)])),
      exportOf(specifier(file, "runtime/identity/login-error"), [identifier("LoginError"), code`type ${identifier("LoginErrorCode")}`]),
      exportOf(specifier(file, runtime), ["WebhookHeaders", "WebhookOptions"].map(identifier), true),
      ...functions
    ]
  };
}

// languages/typescript/models.ts
function modelFiles(types, int64 = "number") {
  const files = /* @__PURE__ */ new Map();
  for (const planned of types.values()) {
    const known2 = files.get(planned.file) ?? [];
    files.set(planned.file, known2);
    known2.push(planned);
  }
  return [...files].sort(([left], [right]) => compare(left, right)).map(([file, declared]) => {
    const imports = new Imports(file);
    const sorted = declared.toSorted((left, right) => compare(left.identifier, right.identifier));
    const statements = sorted.flatMap((planned) => declarationStatements(planned, { types, imports, input: planned.declaration.usage !== "response", int64 }));
    return {
      file,
      sources: [...new Set(sorted.map(({ declaration }) => declaration.at.file))].sort(),
      statements: [...imports.structures(), ...statements]
    };
  });
}
function declarationStatements({ declaration, identifier: text3 }, context) {
  const name = identifier(text3);
  const tags = declaration.deprecated ? [{ name: "deprecated", text: "" }] : [];
  const docs = comment(prose(declaration.docs), tags);
  switch (declaration.kind) {
    case "alias":
      return [aliasOf(name, docs, typeCode(declaration.type, context))];
    case "object":
      return [interfaceOf(name, docs, declaration.fields.map((field) => memberOf2(field, context)), { index: indexCode(declaration.fields, declaration.additional, context) })];
    case "choice":
      if (declaration.values.length === 0) return [aliasOf(name, docs, code`never`)];
      return [
        constantOf(name, code`${choiceValues(declaration.values)} as const`, { exported: true, docs }),
        { ...aliasOf(name, null, code`(typeof ${name})[keyof typeof ${name}]`), leadingTrivia: "" }
      ];
  }
}
function memberOf2(field, context) {
  return {
    name: propertyName(field.name.text),
    type: typeCode(field.type, context),
    optional: !field.required,
    docs: fieldComment(field, formatOf(field.type))
  };
}
function indexCode(fields, additional, context) {
  if (additional === null) return fields.length === 0 ? code`unknown` : null;
  const named = fields.map((field) => typeCode(field.type, context));
  const own = named.includes(trusted("unknown")) ? code`unknown` : typeCode(additional, context);
  if (own === "unknown" || fields.length === 0) return own;
  const all = [own, ...named];
  return joined([...new Set(fields.some((field) => !field.required) ? [...all, code`undefined`] : all)].map(grouped), code` | `);
}
function grouped(text3) {
  return text3.includes("\n") || text3.includes(" & ") ? code`(${text3})` : text3;
}
function choiceValues(values) {
  const names = values.map((value) => choiceIdentifier(value.name));
  const counts = /* @__PURE__ */ new Map();
  for (const name of names) if (typeof name === "string") counts.set(name, (counts.get(name) ?? 0) + 1);
  const members = values.map((value, index) => {
    const name = names[index];
    const key = typeof name === "string" && counts.get(name) === 1 ? propertyName(name) : stringLiteral(String(value.value));
    const docs = comment(prose(value.docs), [], 2);
    const text3 = code`  ${isPrototype(key) ? code`["__proto__"]` : key}: ${literal(value.value)},\n`;
    return docs === null ? text3 : code`${commentCode(docs)}${text3}`;
  });
  return code`{\n${joined(members, code``)}}`;
}
function isPrototype(key) {
  return key === "__proto__" || key === '"__proto__"';
}
function commentCode(docs) {
  const lines2 = docs.startsWith("\n") ? docs.slice(1).split("\n") : null;
  if (lines2 === null) return trusted(`  /** ${docs} */
`);
  return trusted(`  /**
${lines2.map((line) => `   *${line === "" ? "" : ` ${line}`}
`).join("")}   */
`);
}
function formatOf(type) {
  if (type.kind === "array") return formatOf(type.items);
  return type.kind === "primitive" ? type.format : null;
}

// languages/typescript/variant.ts
function variantInput(variant, packageText) {
  const tree = variantTree(variant, packageText, { fixed: literal, member: (member) => memberAccess(member, !variant.required) });
  return objectCode(tree, 0);
}
function objectCode(tree, depth) {
  const members = [...tree].map(([name, value]) => [name, value instanceof Map ? objectCode(value, depth + 1) : value]);
  return objectLiteral(members, 50 + depth * 4);
}
function memberAccess(member, optional2) {
  const name = propertyName(member);
  if (name.startsWith('"')) return optional2 ? code`input?.[${stringLiteral(member)}]` : code`input[${stringLiteral(member)}]`;
  return optional2 ? code`input?.${name}` : code`input.${name}`;
}

// languages/typescript/operations.ts
function groupFile(group, client, plan) {
  const imports = new Imports(group.file);
  const functions = new Set(group.operations.flatMap(({ names, aliases, variants }) => [names, ...aliases, ...variants]).map((names) => names.function));
  const scene = { plan, client, functions, context: { types: plan.types, imports, input: true, int64: plan.package.int64 } };
  const planned = group.operations.map((operation) => operationStatements(operation, scene));
  const descriptors = planned.flatMap(({ descriptors: table }) => table);
  return {
    file: group.file,
    sources: [...new Set(group.operations.map(({ operation }) => operation.at.file))].sort(),
    statements: [
      ...imports.structures(),
      ...descriptors.map(({ name, type, value }, index) => constantOf(name, value, { type, apart: index === 0 })),
      ...planned.flatMap(({ statements }) => statements)
    ]
  };
}
function operationStatements({ operation, names, aliases, variants }, scene) {
  const { context } = scene;
  const constant = constantName(names.function, scene);
  const descriptors = [descriptor(operation, constant, scene)];
  const { generics, parameters, result, inputArgument } = operationSignature(operation, context);
  const statements = [
    functionOf({
      name: identifier(names.function),
      docs: operationComment(operation, context),
      generics,
      parameters: [senderParameter(context), ...parameters],
      result,
      body: sendCode(operation, constant, inputArgument, context)
    })
  ];
  operation.variants.forEach((variant, index) => {
    const variantNames = variants[index];
    if (variantNames === void 0) throw new Error("a variant was planned without names");
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
function variantDescriptor(variant, operation, name, scene) {
  const { security } = variant;
  if (securityCode(security) === securityCode(operation.security)) return null;
  return descriptor({ ...operation, name: variant.name, security }, constantName(name, scene), scene);
}
function descriptor(operation, name, { context, client, plan }) {
  const type = code`${context.imports.runtimeType("EnvelopeOperation")}<${descriptorTypes(operation, context)}>`;
  return { name, type, value: descriptorCode(operation, client, plan, context.imports, `const ${name}: ${type} = `.length) };
}
function variantFunction(variant, operation, names, constant, { context, plan }) {
  const { generics, parameters, result } = variantSignature(variant, operation, context);
  const packageText = `${plan.registryName}/${plan.package.version}`;
  return functionOf({
    name: identifier(names.name),
    docs: variantComment(variant, operation, names.of),
    generics,
    parameters: [senderParameter(context), ...parameters],
    result,
    body: sendCode(operation, constant, variantInput(variant, packageText), context)
  });
}
function sendCode(operation, constant, input, { imports }) {
  if (operation.answer.kind === "binary") return code`return ${callCode(imports.runtimeValue("binaryEnvelope"), [identifier("client"), constant, input, identifier("options")], 10)};`;
  if (operation.pagination !== null) return code`return ${callCode(imports.runtimeValue(isFollowed(operation) ? "followedPages" : "paged"), [identifier("client"), constant, input, identifier("options")], 10)};`;
  return code`return ${callCode(code`client.send`, [constant, input, identifier("options")], 10)};`;
}
function senderParameter({ imports }) {
  return { name: identifier("client"), type: imports.runtimeType("Sender"), optional: false };
}
function constantName(name, { functions }) {
  let chosen = `${name}Operation`;
  while (functions.has(chosen)) chosen = `${chosen}_`;
  return identifier(chosen);
}

// languages/typescript/api-page.ts
function apiPage(plan) {
  const context = { types: plan.types, imports: new Imports("api"), input: false, int64: plan.package.int64 };
  return {
    name: markdown(plan.registryName),
    note: "Every call of an operation takes options of its own as its last argument: `{ signal, timeout, maxRetries, headers, onAnswer }`. A `?` marks what may be left out.",
    clients: plan.clients.map((planned) => ({
      title: `${planned.className} (\`${plan.registryName}/${planned.folder}\`)`,
      groups: [
        ...loginGroup(loginRows(planned, context, plan)),
        ...planned.groups.map((group) => callsGroup(group.group, group.operations.flatMap((operation) => rows(operation, group, planned, context))))
      ]
    }))
  };
}
function loginRows(planned, context, plan) {
  const { login, groups } = planned.client;
  if (login === null) return [];
  const operations = groups.flatMap((group) => group.operations);
  return loginMethods(planned, login, context, plan).map(({ name, parameters = [], returnType }, index) => {
    const method = login.methods[index];
    const text3 = method?.kind === "flow" ? flowShape(method.flow).summary : operations.find((one) => one.name.text === method?.operation)?.docs.summary;
    const given2 = parameters.map((parameter) => `${parameter.name}${parameter.hasQuestionToken === true ? "?" : ""}: ${String(parameter.type)}`);
    return loginRow(`${name}(${given2.join(", ")})`, String(returnType).replace(/^Promise<(.*)>$/s, "$1"), text3 ?? "");
  });
}
function rows({ operation, names, variants }, group, { client }, context) {
  const path = pathTemplate(operation);
  const gives = dataCode2(operation.answer, context);
  const ways = operation.pagination !== null ? "Has pages." : operation.answer.kind === "binary" ? "A stream by the option `stream`." : "";
  const called = (own, input, required2) => {
    const type = input === null ? void 0 : context.types.get(input)?.identifier;
    const given2 = type === void 0 ? [] : [`input${required2 ? "" : "?"}: ${type}`];
    if (client.login?.hasOperations === false) return `${own.function}(${["client", ...given2].join(", ")})`;
    return `${client.methods === "grouped" ? `${group.member}.${own.short}` : own.method}(${given2.join(", ")})`;
  };
  return [
    callRow(called(names, operation.input.type, operation.input.required), gives, { operation, path, ways }),
    ...operation.variants.flatMap((variant, index) => {
      const own = variants[index];
      return own === void 0 ? [] : [callRow(called(own, variant.input, variant.required), gives, { operation, docs: variant.docs, path })];
    })
  ];
}

// languages/typescript/plain-settings.ts
function plainSettings(planned, options2, plan, imports) {
  const { client } = planned;
  const members = [["agent", stringLiteral(agentOf(plan))], ["server", serverCode(client, imports)]];
  const headers = client.options.flatMap(({ name, header }) => header === null ? [] : [[header.toLowerCase(), code`options[${stringLiteral(name.text)}]`]]);
  if (headers.length > 0) members.push(["headers", code`${imports.value("filledHeaders", "runtime/plain-options")}(${objectLiteral(headers)})`]);
  if (client.credentials.length > 0) {
    const known2 = credentialsCode(client.credentials, planned, plan, imports);
    const usual2 = securityCode(usualSecurity(client)) ?? literal([]);
    members.push(["around", code`${imports.value("proved", "runtime/proved")}(${known2}, ${usual2}, options)`]);
  }
  if (client.results === "throw") members.push(["outcome", imports.value("dataOf", "runtime/api-error")]);
  const reads = headers.length + client.credentials.length > 0 || serverTemplate(client).includes("{");
  const checks = checksOptions(client);
  return functionOf({
    name: identifier("settings"),
    docs: null,
    parameters: reads || checks ? [{ name: identifier("options"), type: options2, optional: false }] : [],
    result: imports.type("PlainSettings", "runtime/plain-sender"),
    body: code`${checks ? checkCode(client, imports) : code``}return ${objectLiteral(members, 10)};`
  }, false);
}
function checkCode({ options: options2, servers: [server] }, imports) {
  const rules = options2.map((option) => [option.name.text, wideLiteral(optionRule(option, server), option.name.text.length + 7)]);
  const known2 = objectLiteral([["headers", objectLiteral([["type", stringLiteral("object")]])], ...rules]);
  return code`${imports.value("complete", "runtime/plain-options")}(options, ${known2});\n`;
}
function checksOptions({ options: options2, servers: [server] }) {
  return options2.some((option) => Object.keys(optionRule(option, server)).some((rule) => rule !== "secret"));
}
function serverCode(client, imports) {
  const template = serverTemplate(client);
  if (!template.includes("{")) return stringLiteral(template);
  return code`${imports.value("filledServer", "runtime/plain-options")}(${stringLiteral(template)}, options)`;
}

// languages/typescript/readme-example.ts
function clientVariable({ name }) {
  return identifier(functionIdentifier({ text: "", words: name.words }));
}
function optionsExample(client, options2) {
  const given2 = [...hasAddress(client) ? [] : [code`baseUrl: process.env.BASE_URL ?? ""`], ...options2.map(optionExample)];
  return given2.length === 0 ? "" : code`{ ${joined(given2, code`, `)} }`;
}
function optionExample(option) {
  const variable = snakeCase(option.name.words).toUpperCase();
  const value = /^[A-Z_][A-Z0-9_]*$/.test(variable) ? code`process.env.${identifier(variable)} ?? ""` : stringLiteral("");
  return code`${propertyName(option.name.text)}: ${value}`;
}

// languages/typescript/readme-events.ts
function readmeEvents({ clients, registryName }) {
  const client = clients.findLast((planned) => planned.client.events !== null)?.client;
  if (client === void 0) return null;
  const options2 = optionsExample(client, exampleOptions(client, null));
  return { entry: `${registryName}/events`, maker: functionOf2(client, "events"), options: options2 === "" ? "{}" : options2, publishes: client.events?.publish !== null };
}
function readmeWebhook({ clients, registryName }) {
  const client = clients.findLast((planned) => planned.client.webhookProof !== null)?.client;
  return client === void 0 ? null : { entry: `${registryName}/webhooks`, reader: functionOf2(client, "webhook") };
}
function functionOf2({ name }, last) {
  return identifier(functionIdentifier({ text: "", words: [...name.words, last] }));
}

// languages/typescript/readme-login.ts
var CONTENTS = {
  login: "each step of a login as a function, and `LoginError`",
  browser: "a login that runs in the browser alone",
  express: "login and guard for Express 4 and 5",
  fastify: "login and guard for Fastify",
  hono: "login and guard for Hono",
  next: "login and guard for Next.js",
  node: "login, sessions and guard without a framework",
  react: "the signed-in user for React",
  events: "events over a WebSocket; needs `npm install ws`, and `@types/ws` with TypeScript",
  webhooks: "webhooks that are proven to come from the platform"
};
function readmeLogins({ clients, registryName }) {
  return clients.flatMap(({ client, folder, className }) => {
    const { login, options: options2 } = client;
    if (login === null) return [];
    const { roles, errors, differences } = login;
    const shown = options2.filter((option) => isNeeded(option) || [roles.clientSecret, roles.redirectUri].includes(option.name.text));
    const thrown = errors.filter(({ codes }) => codes.length > 0);
    return [{
      className,
      variable: clientVariable(client),
      options: optionsExample(client, shown),
      entry: `${registryName}/${folder}`,
      registry: registryName,
      express: `${registryName}/express`,
      browser: takesPublicClients(client, login) ? `${registryName}/browser` : null,
      publicOptions: publicOptions(client, login),
      login: `${registryName}/login`,
      root: errors[0]?.name ?? null,
      hasErrors: thrown.length > 0,
      errors: thrown.map(({ name, codes }) => ({ name, codes: codes.map((one) => `\`${one}\``).join(", ") })),
      hasDifferences: differences.length > 0,
      differences: differences.map(({ topic, elsewhere, here }) => ({ topic: markdown(topic), elsewhere: markdown(elsewhere), here: markdown(here) }))
    }];
  });
}
function takesPublicClients({ options: options2 }, { roles }) {
  const method = options2.find(({ name }) => name.text === roles.tokenAuthMethod)?.type;
  return method?.kind !== "choice" || method.open || method.values.includes("none");
}
function publicOptions({ options: options2 }, { roles }) {
  const { clientSecret, redirectUri, tokenAuthMethod } = roles;
  const values = /* @__PURE__ */ new Map([[redirectUri, "https://app.example.com/callback"], [tokenAuthMethod, "none"]]);
  const shown = options2.filter((option) => option.name.text !== clientSecret && (isNeeded(option) || values.has(option.name.text)));
  return code`{ ${joined(shown.map(({ name }) => code`${propertyName(name.text)}: ${stringLiteral(values.get(name.text) ?? "...")}`), code`, `)} }`;
}
function entryRows({ package: model, clients, registryName }) {
  return [
    { name: registryName, content: "all clients and types" },
    ...clients.map(({ folder, className }) => ({ name: `${registryName}/${folder}`, content: `\`${className}\`, and its calls as functions` })),
    ...ownEntries(model.clients).map((entry2) => ({ name: `${registryName}/${entry2}`, content: CONTENTS[entry2] ?? "" }))
  ];
}

// languages/typescript/readme.ts
function readmeText(plan) {
  const clients = plan.clients.flatMap((planned) => readmeClient(planned, plan) ?? []);
  const logins = readmeLogins(plan);
  return {
    name: plan.registryName,
    description: plan.package.description === "" ? null : markdown(plan.package.description),
    licence: licenceSentence(plan.package.publication),
    clients,
    first: clients.findLast(({ hasMethods }) => hasMethods) ?? null,
    hasLogin: logins.length > 0,
    hasEnvelopes: clients.some(({ hasEnvelopes: hasEnvelopes2 }) => hasEnvelopes2),
    hasResults: clients.some(({ hasResults }) => hasResults),
    throws: clients.some(({ throws }) => throws),
    checksOptions: plan.clients.every((planned) => hasEnvelopes(planned) || checksOptions(planned.client)),
    logins,
    events: readmeEvents(plan),
    webhook: readmeWebhook(plan),
    entries: entryRows(plan)
  };
}
function readmeClient({ client, folder, className, senderName, groups }, plan) {
  const chosen = example(groups);
  if (groups.every(({ operations }) => operations.length === 0)) return null;
  const areMethods = client.login?.hasOperations !== false;
  const nameOf = ({ member, names }) => client.methods === "grouped" ? `${member}.${names.short}` : names.method;
  const answering = (kind) => {
    const found = groups.flatMap(({ member, operations }) => operations.map((planned) => ({ ...planned, member }))).find(({ operation }) => operation.answer.kind === kind);
    return found === void 0 ? null : areMethods ? nameOf(found) : found.names.function;
  };
  return {
    entry: `${plan.registryName}/${folder}`,
    className,
    senderName,
    variable: clientVariable(client),
    options: optionsExample(client, exampleOptions(client, chosen?.operation ?? null)),
    method: chosen === null ? null : nameOf(chosen),
    function: chosen?.names.function ?? null,
    hasMethods: areMethods && chosen !== null,
    hasEnvelopes: client.results === "envelope",
    hasResults: client.results === "result",
    throws: client.results === "throw",
    bytes: answering("binary"),
    isPaged: areMethods && chosen !== null && chosen.operation.pagination !== null,
    stream: answering("stream"),
    hasOptions: client.options.length > 0 || !hasAddress(client),
    takesBaseUrl: hasAddress(client),
    optionRows: [
      ...hasAddress(client) ? [] : [{ name: "`baseUrl`", need: "required", description: markdown(addressText(client)) }],
      ...client.options.map((option) => ({
        name: codeSpan(propertyName(option.name.text)),
        need: option.default === void 0 ? option.required ? "required" : "" : codeSpan(JSON.stringify(option.default)),
        description: markdown(option.docs.summary === "" ? option.docs.description : option.docs.summary)
      }))
    ]
  };
}
function example(groups) {
  const bySize = groups.toSorted((left, right) => right.operations.length - left.operations.length);
  const simple = bySize.map(({ operations }) => operations.filter(({ operation }) => !operation.input.required && !operation.unconfirmed && !operation.deprecated));
  const listing = bySize.map(({ group }, index) => (simple[index] ?? []).filter(({ names }) => names.method === functionIdentifier({ text: "", words: ["list", ...group.name.words] })));
  const paged = simple.map((operations) => operations.filter(({ operation }) => operation.pagination !== null));
  const candidates = [...listing, ...paged, ...simple].find((operations) => operations.length > 0) ?? [];
  const [chosen] = candidates.toSorted((left, right) => left.names.method.length - right.names.method.length);
  const member = groups.find(({ operations }) => chosen !== void 0 && operations.includes(chosen))?.member;
  return chosen === void 0 || member === void 0 ? null : { ...chosen, member };
}

// languages/typescript/package-files.ts
var NODE = ">=20.19.0";
function packageFiles(plan) {
  const { folder } = plan;
  return [
    { path: `${folder}/package.json`, kind: "data", format: "json", value: manifest(plan) },
    { path: `${folder}/tsconfig.json`, kind: "data", format: "json", value: COMPILER },
    { path: `${folder}/README.md`, kind: "template", template: "typescript/README.md.hbs", view: readmeText(plan) },
    { path: `${folder}/api.md`, kind: "template", template: "prose/api.md.hbs", view: apiPage(plan) },
    ...licenceFiles(folder, plan.package.publication, "typescript/LICENSE")
  ];
}
function manifest({ package: model, registryName, clients }) {
  const hasLogin = clients.some(({ client }) => client.login !== null);
  const hasEvents = clients.some(({ client }) => client.events !== null);
  const frameworks = hasLogin ? LOGIN_ENTRIES : [];
  const entries = [[".", "index"], ...clients.map(({ folder }) => [`./${folder}`, `${folder}/index`]), ...ownEntries(model.clients).map((entry2) => [`./${entry2}`, entry2])];
  const exported = Object.fromEntries(entries.map(([name = "", path = ""]) => [name, { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` }]));
  const peers = [...frameworks.flatMap((framework) => framework.peers), ...hasEvents ? ["ws"] : []].sort();
  return {
    name: registryName,
    version: model.version,
    description: model.description,
    ...publicationOf(model.publication),
    type: "module",
    sideEffects: false,
    engines: { node: NODE },
    exports: { ...exported, "./package.json": "./package.json" },
    imports: { "#transport": { node: "./dist/runtime/node/transport.js", default: "./dist/runtime/fetch-transport.js" } },
    files: ["dist", "README.md", "api.md", ...licenceNames(model.publication)],
    scripts: { build: "tsc -p tsconfig.json", prepack: "npm run build" },
    ...hasLogin && {
      dependencies: { jose: "^6.2.0", oauth4webapi: "^3.8.0" }
    },
    ...peers.length > 0 && {
      peerDependencies: Object.fromEntries(peers.map((name) => [name, PEERS[name] ?? "*"])),
      peerDependenciesMeta: Object.fromEntries(peers.map((name) => [name, { optional: true }]))
    },
    devDependencies: { "@types/node": "^20.19.0", ...hasEvents && { "@types/ws": "^8.18.0", ws: "^8.18.0" }, ...hasLogin && { "@types/react": "^19.0.0", fastify: "^5.0.0", hono: "^4.0.0", react: "^19.0.0" }, typescript: "^5.9.0" }
  };
}
function publicationOf({ license, author, homepage, repository, issues, keywords }) {
  return {
    ...keywords !== void 0 && { keywords },
    ...homepage !== void 0 && { homepage },
    ...issues !== void 0 && { bugs: { url: issues } },
    license: license?.identifier ?? "MIT",
    ...author !== void 0 && { author },
    ...repository !== void 0 && { repository: { type: "git", url: `git+${repository.replace(/(?:\/|\.git)$/, "")}.git` } }
  };
}
var PEERS = { express: ">=4.18.0", fastify: ">=5.0.0", hono: ">=4.0.0", next: ">=14.0.0", react: ">=18.0.0", ws: ">=8.0.0" };
var COMPILER = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    moduleResolution: "NodeNext",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: ["node"],
    rootDir: "src",
    outDir: "dist",
    declaration: true,
    declarationMap: false,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noUnusedLocals: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    isolatedDeclarations: true,
    erasableSyntaxOnly: true,
    skipLibCheck: false
  },
  include: ["src"]
};

// languages/typescript/call-tree.ts
function callTree(calls) {
  const start = sharedStart(calls.flatMap(({ names }) => names));
  const root = emptyBranch();
  for (const { path, facts, names } of [...calls].sort((left, right) => compare(left.path, right.path))) {
    let branch = root;
    for (const part of path.split(/(?=\/)/)) branch = part === "" ? branch : below(branch, part);
    branch.calls.set(facts, [...branch.calls.get(facts) ?? [], ...names.map((name) => name.slice(start.length))]);
  }
  return start === "" ? membersOf(root, 2) : [[start, objectLiteral(membersOf(root, 4), start.length + 4)]];
}
function emptyBranch() {
  return { calls: /* @__PURE__ */ new Map(), branches: /* @__PURE__ */ new Map() };
}
function below({ branches }, part) {
  const known2 = branches.get(part) ?? emptyBranch();
  branches.set(part, known2);
  return known2;
}
function membersOf({ calls, branches }, indent) {
  const own = [...calls].sort(([left], [right]) => compare(left, right)).map(([facts, names]) => [facts, stringLiteral(names.join(" "))]);
  return [...own, ...[...branches].map(([part, branch]) => branchMember(part, branch, indent))];
}
function branchMember(part, branch, indent) {
  const [only, ...others] = branch.branches;
  if (only !== void 0 && others.length === 0 && branch.calls.size === 0) return branchMember(part + only[0], only[1], indent);
  return [part, objectLiteral(membersOf(branch, indent + 2), indent + part.length + 4)];
}
function sharedStart([first = "", ...others]) {
  if (others.length === 0) return "";
  const words2 = first.split(/(?=[A-Z])/).slice(0, -1);
  while (words2.length > 0 && !others.every((name) => isStart(words2.join(""), name))) words2.pop();
  return words2.join("");
}
function isStart(start, name) {
  return name.startsWith(start) && /^[A-Z]/.test(name.slice(start.length));
}

// languages/typescript/outcome.ts
function plainSignature(input, operation, client, context) {
  const { options: options2, ...generic } = optionsOf(operation.answer, context);
  const result = outcomeCode(operation, client, context);
  if (input.type === null) return { ...generic, parameters: [options2], inputArgument: code`undefined`, result };
  const type = typeCode({ kind: "ref", name: input.type, open: false, nullable: false }, { ...context, input: true });
  return { ...generic, parameters: [{ name: code`input`, type, optional: !input.required }, options2], inputArgument: code`input`, result };
}
function outcomeCode({ answer, pagination, headers }, { results }, context) {
  const received = { ...context, input: false };
  const { imports } = context;
  const content = answer.kind === "stream" ? streamCode(answer, received) : "type" in answer ? streamable(answer, typeCode(answer.type, received), context) : code`undefined`;
  const data = "mayBeEmpty" in answer && content !== "unknown" ? code`${content} | undefined` : content;
  const errors = errorsCode("errors" in answer ? answer.errors : [], received);
  const described = headers === null || results === "throw" ? null : typeCode(headers, received);
  const item = pagination === null ? [] : [typeCode(pagination.item, received)];
  const types = joined([data, ...item, ...errors === null ? described === null ? [] : [code`{}`] : [errors], ...described === null ? [] : [described]], code`, `);
  if (results === "throw") return pagination === null ? code`${imports.type("DataPromise", "runtime/api-error")}<${types}>` : code`${imports.type("DataPages", "runtime/plain-pages")}<${types}>`;
  return pagination === null ? code`${imports.type("ResultPromise", "runtime/result")}<${types}>` : code`${imports.type("ResultPages", "runtime/plain-pages")}<${types}>`;
}
function errorsCode(errors, context) {
  const members = errors.flatMap(({ status, type }) => {
    if (status === "default") return [code`default: ${typeCode(type, context)}`];
    if (/^[345]XX$/.test(status)) return [code`${stringLiteral(status)}: ${typeCode(type, context)}`];
    return /^[345]\d\d$/.test(status) ? [code`${literal(Number(status))}: ${typeCode(type, context)}`] : [];
  });
  return members.length === 0 ? null : code`{ ${joined(members, code`; `)} }`;
}

// languages/typescript/plain-methods.ts
function methodsFile(group, { client, className }, plan, details) {
  const imports = new Imports(group.methodsFile);
  const table = constantOf(identifier(group.callsName), objectLiteral(callsOf(group, client, details, imports), 120), { type: imports.type("Calls", "runtime/methods"), exported: true });
  const statements = [table];
  if (client.methods === "grouped") {
    const context = { types: plan.types, imports, input: true, int64: plan.package.int64 };
    statements.unshift(methodsInterfaceOf(identifier(group.methodsName), comment([`\`${group.member}\` of \`${className}\`.`]), methodsOf(group, client, context)));
  }
  return {
    file: group.methodsFile,
    sources: [...new Set(group.operations.map(({ operation }) => operation.at.file))].sort(),
    statements: [...imports.structures(), ...statements]
  };
}
function methodsOf(group, client, context) {
  return group.operations.flatMap(({ operation, names, aliases, variants }) => {
    const parts = plainSignature(operation.input, operation, client, context);
    const name = methodName(names, client);
    const short = operation.variants.flatMap((variant, index) => {
      const chosen = variants[index];
      if (chosen === void 0) return [];
      const own = plainSignature({ type: variant.input, required: variant.required }, operation, client, context);
      return [{ name: identifier(methodName(chosen, client)), docs: variantComment(variant, operation, name, 2), ...own }];
    });
    const former = aliases.map((alias) => ({ name: identifier(methodName(alias, client)), docs: aliasComment(name, 2), ...parts }));
    return [{ name: identifier(name), docs: operationComment(operation, context, 2), ...parts }, ...short, ...former];
  });
}
function callsOf(group, client, { places }, imports) {
  const made = (names) => [methodName(names, client), imports.value(names.function, group.file)];
  const calls = group.operations.map(({ operation, names, aliases }) => ({
    path: memberTemplate(operation),
    facts: tableFactsOf(operation, places.get(operation)),
    names: [names, ...aliases].map((one) => methodName(one, client))
  }));
  return [...callTree(calls), ...group.operations.flatMap(({ variants }) => variants.map(made))];
}
function methodName({ method, short }, { methods }) {
  return methods === "grouped" ? short : method;
}

// languages/typescript/plain-client.ts
var THROWS = "Throws `TypeError` that names the option which is missing or wrong.";
function plainClientFile(planned, plan, details) {
  const file = `${planned.folder}/client`;
  const imports = new Imports(file);
  const context = { types: plan.types, imports, input: true, int64: plan.package.int64 };
  const statements = [optionsInterface2(planned, context), ...senderStatements2(planned, plan, imports), ...clientStatements(planned, details, context)];
  return { file, sources: [planned.client.source], statements: [...imports.structures(), ...statements] };
}
function optionsInterface2({ client, className, optionsName }, context) {
  const signing = signingSecrets(client);
  const secrets = new Set(client.credentials.flatMap(changeableOptions));
  const members = client.options.flatMap((option) => {
    const { text: text3 } = option.name;
    const special = signing.has(text3) ? context.imports.type("SigningSecret", "runtime/credentials/signing-key") : secrets.has(text3) ? context.imports.type("SecretSource", "runtime/credentials/secret") : null;
    return optionMembers(option, special, context);
  });
  return interfaceOf(identifier(optionsName), comment([`What \`${className}\` is made with.`]), [...addressMembers(client), ...members], { bases: [context.imports.type("HookedOptions", "runtime/plain-options")] });
}
function senderStatements2(planned, plan, imports) {
  const { client, senderName, optionsName, className } = planned;
  const options2 = code`Omit<${identifier(optionsName)}, "hooks">`;
  return [
    plainSettings(planned, options2, plan, imports),
    functionOf({
      name: identifier(senderName),
      docs: comment([`Makes what the functions of this entry take first. An application that imports them alone ships only the calls that it makes; \`${className}\` has all of them as methods.`, THROWS]),
      parameters: [{ name: identifier("options"), type: options2, optional: hasOnlyOptional(client) }],
      result: imports.runtimeType("PlainSender"),
      body: code`return ${imports.value("createPlainSender", "runtime/plain-sender")}(settings, ${given(client)});`
    })
  ];
}
function given(client) {
  return hasOnlyOptional(client) ? code`options ?? {}` : code`options`;
}
function clientStatements({ client, className, optionsName, groups, detailsName, detailsFile }, { file }, context) {
  const { imports } = context;
  const options2 = { name: identifier("options"), type: identifier(optionsName), optional: hasOnlyOptional(client) };
  const isGrouped = client.methods === "grouped";
  const made = imports.value("methods", "runtime/methods");
  const details = file === null ? code`[]` : imports.value(detailsName, detailsFile);
  const tables = groups.map(({ callsName, methodsFile: methodsFile2 }) => imports.value(callsName, methodsFile2));
  const members = isGrouped ? groups.map(({ member, methodsName, methodsFile: methodsFile2 }) => ({ name: propertyName(member), type: imports.type(methodsName, methodsFile2) })) : [];
  const assigned = isGrouped ? members.map(({ name }, index) => code`this.${name} = ${made}(this.#sender, ${details}, ${tables[index] ?? code`{}`});`) : [code`Object.assign(this, ${callCode(made, [code`this.#sender`, details, ...tables], 26)});`];
  const own = classOf({
    name: identifier(className),
    docs: comment(prose(client.docs)),
    fields: [{ name: code`#sender`, type: imports.runtimeType("PlainSender") }, ...members],
    constructor: {
      docs: comment([THROWS], [], 2),
      parameters: [options2],
      statements: [
        code`this.#sender = ${imports.value("createPlainSender", "runtime/plain-sender")}(${imports.value("hooked", "runtime/hooked")}(settings), ${given(client)});`,
        ...assigned
      ]
    },
    methods: [
      methodOf({
        name: identifier("request"),
        docs: comment(["Sends a request that this package has no method for; credentials, retries and limits are those of every call."], [], 2),
        parameters: [
          { name: identifier("request"), type: imports.runtimeType("RawRequest"), optional: false },
          { name: identifier("options"), type: imports.runtimeType("RequestOptions"), optional: true }
        ],
        result: client.results === "throw" ? code`${imports.type("DataPromise", "runtime/api-error")}<unknown>` : code`${imports.type("ResultPromise", "runtime/result")}<unknown>`,
        body: code`return ${imports.value("plainRawRequest", "runtime/plain-raw")}(this.#sender, request, options);`
      }),
      methodOf({ name: identifier("close"), docs: comment(["Closes idle connections; the client can be used again."], [], 2), parameters: [], result: code`void`, body: code`this.#sender.close();` })
    ]
  });
  return isGrouped ? [own] : [methodsInterfaceOf(identifier(className), null, groups.flatMap((group) => methodsOf(group, client, context))), own];
}

// languages/typescript/plain-operations.ts
function plainGroupFile(group, client, plan) {
  const imports = new Imports(group.file);
  const functions = new Set(group.operations.flatMap(({ names, aliases, variants }) => [names, ...aliases, ...variants]).map((names) => names.function));
  const scene = { plan, client, functions, descriptors: [], context: { types: plan.types, imports, input: true, int64: plan.package.int64 } };
  const statements = group.operations.flatMap((operation) => operationStatements2(operation, scene));
  return {
    file: group.file,
    sources: [...new Set(group.operations.map(({ operation }) => operation.at.file))].sort(),
    statements: [...imports.structures(), ...scene.descriptors, ...statements]
  };
}
function operationStatements2({ operation, names, aliases, variants }, scene) {
  const { context, client, plan } = scene;
  const facts = factsCode(operation, names.function, scene);
  const { parameters, result, inputArgument, generics } = plainSignature(operation.input, operation, client, context);
  const sender = { name: identifier("client"), type: context.imports.runtimeType("PlainSender"), optional: false };
  const own = functionOf({ name: identifier(names.function), docs: operationComment(operation, context), generics, parameters: [sender, ...parameters], result, body: callOf(operation, facts, inputArgument, scene) });
  const short = operation.variants.map((variant, index) => {
    const name = variants[index]?.function;
    if (name === void 0) throw new Error("a variant was planned without names");
    const parts = plainSignature({ type: variant.input, required: variant.required }, operation, client, context);
    const input = variantInput(variant, `${plan.registryName}/${plan.package.version}`);
    const proven = factsCode({ ...operation, name: variant.name, security: variant.security }, name, scene);
    return functionOf({ name: identifier(name), docs: variantComment(variant, operation, names.function), generics: parts.generics, parameters: [sender, ...parts.parameters], result: parts.result, body: callOf(operation, proven, input, scene) });
  });
  const former = aliases.map((alias) => constantOf(identifier(alias.function), identifier(names.function), { type: code`typeof ${identifier(names.function)}`, exported: true, docs: aliasComment(names.function) }));
  return [own, ...short, ...former];
}
function factsCode(operation, name, { client, plan, context, functions, descriptors }) {
  const facts = factsOf(operation, client, plan);
  if (facts !== null) return stringLiteral(facts);
  let chosen = `${name}Operation`;
  while (functions.has(chosen)) chosen = `${chosen}_`;
  const type = code`${context.imports.runtimeType("Operation")}<unknown>`;
  const constant = identifier(chosen);
  descriptors.push(constantOf(constant, plainDescriptor(operation, client, plan, context.imports, `const ${constant}: ${type} = `.length), { type, apart: descriptors.length === 0 }));
  return constant;
}
function callOf(operation, facts, input, { client, context: { imports } }) {
  const made = makerOf(operation, client, imports);
  if (made === null) return code`return ${callCode(code`client.call`, [facts, input, identifier("options")], 10)};`;
  return code`return ${callCode(made, [identifier("client"), facts, input, identifier("options")], 10)};`;
}

// languages/typescript/runtime-files.ts
var TRANSPORTS = ["fetch-transport.ts", "node/transport.ts"];
function runtimeFiles(sources, texts2) {
  const needed = /* @__PURE__ */ new Set();
  const need = (path) => {
    const text3 = texts2.get(path);
    if (text3 === void 0 || needed.has(path)) return;
    needed.add(path);
    for (const [, module = ""] of text3.matchAll(/ from "(\.[^"]*)\.js";$/gm)) need(new URL(`${module}.ts`, `file:///${path}`).pathname.slice(1));
  };
  for (const path of [...TRANSPORTS, ...sources.flatMap(importedBy)]) need(path);
  return [...needed].sort();
}
function importedBy({ statements }) {
  return statements.flatMap((statement) => {
    const module = "moduleSpecifier" in statement ? /^(?:\.{1,2}\/)+runtime\/(.*)\.js$/.exec(statement.moduleSpecifier ?? "") : null;
    return module?.[1] === void 0 ? [] : [`${module[1]}.ts`];
  });
}

// languages/typescript/typescript.ts
var LIBRARIES = /* @__PURE__ */ new Set(["express", "fastify", "hono", "jose", "next", "oauth4webapi", "react", "ws"]);
function typescript(runtime) {
  return {
    name: "typescript",
    plan: (packages, report) => packages.flatMap((model) => packagePlan(model, runtime, report))
  };
}
function packagePlan(model, runtime, report) {
  const registryName = registryNameOf(model, report);
  if (registryName === null) return [];
  const plan = plannedPackage(model, registryName, report);
  if (report.failed) return [];
  const sources = sourceFiles(plan);
  return [
    ...packageFiles(plan),
    ...runtimeFiles(sources, runtime).map((path) => ({ path: `${plan.folder}/src/runtime/${path}`, kind: "copy", from: `typescript/runtime/${path}` })),
    ...sources.map((source) => typescriptFile(plan, source))
  ];
}
function sourceFiles(plan) {
  const { package: model } = plan;
  const clients = plan.clients.flatMap((planned) => hasEnvelopes(planned) ? envelopeSources(planned, plan) : plainSources(planned, plan));
  return [packageEntry(plan), ...plan.clients.some(hasEnvelopes) ? [envelopeFile(plan)] : [], ...loginEntries(plan), ...[eventsEntry(plan), webhooksEntry(plan)].filter((file) => file !== null), ...clients, ...modelFiles(plan.types, model.int64), ...[digitsFile(plan)].filter((file) => file !== null)];
}
function envelopeSources(planned, plan) {
  return [
    clientFile(planned, plan),
    clientEntry(planned, plan),
    ...[loginFile(planned, plan)].filter((file) => file !== null),
    ...planned.groups.map((group) => groupFile(group, planned.client, plan))
  ];
}
function plainSources(planned, plan) {
  const details = callDetails(planned, plan);
  const groups = planned.groups.flatMap((group) => [plainGroupFile(group, planned.client, plan), methodsFile(group, planned, plan, details)]);
  return [plainClientFile(planned, plan, details), clientEntry(planned, plan), ...[details.file].filter((file) => file !== null), ...groups];
}
function typescriptFile({ folder }, { file, sources, statements }) {
  const header = lineComment(generatedFrom(sources));
  return { path: `${folder}/src/${file}.ts`, kind: "typescript", file: { header: [header], statements } };
}
function registryNameOf(model, report) {
  const { at, languages } = model;
  const settings = languages["typescript"];
  const hint2 = 'languages: { typescript: { name: "@scope/name" } } in sdk.yaml';
  const where = at === void 0 ? null : { file: at.file, pointer: `${at.pointer}/languages/typescript` };
  const unknown = isObject(settings) ? Object.keys(settings).find((key) => key !== "name") : void 0;
  if (unknown !== void 0) report.error("typescript/setting", `No setting of a TypeScript package: ${JSON.stringify(unknown)}`, { at: where, hint: hint2 });
  const chosen = isObject(settings) ? settings["name"] : void 0;
  const text3 = chosen === void 0 ? usualName(model, report) : chosen;
  if (typeof text3 === "string" && text3.length <= 214 && /^(?:@[a-z0-9-][a-z0-9-._]*\/)?[a-z0-9-][a-z0-9-._]*$/.test(text3)) return text3;
  report.error("typescript/package-name", `No name of an npm package: ${JSON.stringify(text3)}`, { at: where, hint: hint2 });
  return null;
}
function usualName({ name, at, clients }, report) {
  const usual2 = name.words.join("-");
  const why = BUILT_IN_MODULES.has(usual2) ? "a module of Node.js has that name" : LIBRARIES.has(usual2) ? "a library that packages use has that name" : null;
  if (why === null) return usual2;
  const chosen = `${usual2}-client`;
  report.decide({ subject: "names", what: `package ${JSON.stringify(usual2)}`, at: at ?? { file: clients[0]?.source ?? "", pointer: "" }, chosen, why });
  return chosen;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export {
  typescript
};
