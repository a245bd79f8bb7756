import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// print/structures/unknown.ts
var Unknown = class extends Error {
};
function onlyKnown(structure, known) {
  for (const name in structure) if (!known.has(name) && Reflect.get(structure, name) !== void 0) throw new Unknown(name);
}

// print/structures/code-text.ts
var MARK = /["'`\\/\r\u2028\u2029]/;
var NEXT_MARK = new RegExp(MARK, "g");
var LINE_END = /[\r\u2028\u2029]/;
function onOneLine(text) {
  const code = closed(text);
  if (code.includes("\n")) throw new Unknown(code);
  return code;
}
function closed(text) {
  if (typeof text !== "string" || text.trim() === "" || text.charCodeAt(text.length - 1) <= 32) throw new Unknown(String(text));
  if (MARK.test(text) && !isClosed(text)) throw new Unknown(text);
  return text;
}
function isClosed(text) {
  if (LINE_END.test(text)) return false;
  NEXT_MARK.lastIndex = 0;
  for (let mark = NEXT_MARK.exec(text); mark !== null; mark = NEXT_MARK.exec(text)) {
    const end = mark[0] === '"' ? endOfString(text, mark.index) : endOfComment(text, mark.index);
    if (end === -1) return false;
    NEXT_MARK.lastIndex = end;
  }
  return true;
}
function endOfString(text, at) {
  for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes === 0) return text.slice(at, quote).includes("\n") ? -1 : quote + 1;
    if (backslashes % 2 === 0) return -1;
  }
  return -1;
}
function endOfComment(text, at) {
  if (!text.startsWith("/*", at) || text[at + 2] === "/") return -1;
  const end = text.indexOf("*/", at + 2);
  return end === -1 || text[end + 2] === "/" ? -1 : end + 2;
}
function continued(text, indentation) {
  if (!text.includes("\n")) return text;
  const [first = "", ...others] = text.split("\n").map(withoutTrailing);
  let printed = first;
  let afterBlank = false;
  for (const line of others) {
    if (line !== "") printed += `
${indentation}${line}`;
    else if (!afterBlank) printed += "\n";
    afterBlank = line === "";
  }
  return printed;
}
function typed(separator, type, indentation) {
  const code = closed(type);
  const text = continued(code, indentation);
  if (text === code) return `${separator} ${code}`;
  if (code.startsWith("\n")) return `${separator}${text}`;
  if (code.charCodeAt(0) <= 32) throw new Unknown(code);
  return `${separator} ${text}`;
}
function withoutTrailing(line) {
  let end = line.length;
  while (line[end - 1] === " " || line[end - 1] === "	") end -= 1;
  return line.slice(0, end);
}

// print/structures/docs.ts
function docsText(docs, indentation) {
  if (docs === void 0) return "";
  let text = "";
  for (const comment of docs) text += commentText(comment, indentation);
  return text;
}
function commentText(comment, indentation) {
  if (typeof comment !== "string" || comment.includes("*/") || comment.includes("\r") || comment.includes("\u2028") || comment.includes("\u2029")) throw new Unknown(String(comment));
  if (!comment.includes("\n")) return `${indentation}/** ${comment}${comment === "" || comment.endsWith(" ") ? "" : " "}*/
`;
  const empty = `${indentation} *
`;
  const start = `${indentation} * `;
  let text = `${indentation}/**
`;
  for (let at = comment.startsWith("\n") ? 1 : 0; at <= comment.length; ) {
    const found = comment.indexOf("\n", at);
    const end = found === -1 ? comment.length : found;
    const line = withoutTrailing(comment.slice(at, end));
    text += line === "" ? empty : `${start}${line}
`;
    at = end + 1;
  }
  return `${text}${indentation} */
`;
}

// print/structures/functions.ts
var FUNCTION = /* @__PURE__ */ new Set(["kind", "name", "isExported", "leadingTrivia", "docs", "parameters", "returnType", "statements"]);
var PARAMETER = /* @__PURE__ */ new Set(["kind", "name", "type", "hasQuestionToken", "leadingTrivia", "trailingTrivia"]);
var BEFORE_COMMA = /[\s,/\u0085\u200b]$/;
function functionText(structure) {
  onlyKnown(structure, FUNCTION);
  const { name, isExported, docs, parameters, returnType, statements } = structure;
  return `${docsText(docs, "")}${isExported === true ? "export " : ""}function ${onOneLine(name)}${signatureText(parameters, returnType, "")} ${bodyText(statements, "")}`;
}
function signatureText(parameters, returnType, indentation) {
  return `(${parametersText(parameters ?? [], indentation)})${returnType === void 0 ? "" : typed(":", returnType, `${indentation}  `)}`;
}
function parametersText(parameters, indentation) {
  const [first] = parameters;
  if (first === void 0) return "";
  const broken = first.leadingTrivia === "\n";
  const inner = broken ? `${indentation}  ` : indentation;
  let text = "";
  for (const [index, parameter] of parameters.entries()) {
    const last = index === parameters.length - 1;
    if (parameter.leadingTrivia !== (broken ? "\n" : void 0) || parameter.trailingTrivia !== (broken ? last ? ",\n" : "," : void 0)) throw new Unknown("trivia");
    const printed = parameterText(parameter, inner);
    text += broken ? `
${inner}${printed},` : `${printed}${last ? "" : ", "}`;
  }
  return broken ? `${text}
${indentation}` : text;
}
function parameterText(parameter, indentation) {
  onlyKnown(parameter, PARAMETER);
  const { name, type, hasQuestionToken } = parameter;
  const text = `${onOneLine(name)}${hasQuestionToken === true ? "?" : ""}${typed(":", type, `${indentation}  `)}`;
  if (BEFORE_COMMA.test(text.slice(-1))) throw new Unknown(text);
  return text;
}
function bodyText(statements, indentation) {
  if (statements !== void 0 && !Array.isArray(statements)) throw new Unknown("statements");
  const inner = `${indentation}  `;
  let text = "{\n";
  let previous = "";
  for (const statement of statements ?? []) {
    const code = closed(statement);
    if (code.charCodeAt(0) <= 32) throw new Unknown(code);
    if (previous.endsWith("}")) text += "\n";
    text += `${inner}${continued(code, inner)}
`;
    previous = code;
  }
  return `${text}${indentation}}`;
}

// print/structures/classes.ts
var CLASS = /* @__PURE__ */ new Set(["kind", "name", "isExported", "leadingTrivia", "docs", "extends", "properties", "ctors", "methods"]);
var PROPERTY = /* @__PURE__ */ new Set(["kind", "name", "type", "initializer", "isReadonly", "hasOverrideKeyword", "docs"]);
var CONSTRUCTOR = /* @__PURE__ */ new Set(["kind", "docs", "parameters", "statements"]);
var METHOD = /* @__PURE__ */ new Set(["kind", "name", "docs", "parameters", "returnType", "statements"]);
function classText(structure) {
  onlyKnown(structure, CLASS);
  const { name, isExported, docs, extends: base, properties = [], ctors = [], methods = [] } = structure;
  const parts = [...properties.length === 0 ? [] : [properties.map(propertyText).join("")], ...ctors.map(constructorText), ...methods.map(methodText)];
  const heritage = base === void 0 ? "" : `extends ${onOneLine(base)} `;
  return `${docsText(docs, "")}${isExported === true ? "export " : ""}class ${onOneLine(name)} ${heritage}{
${parts.join("\n")}}`;
}
function propertyText(structure) {
  onlyKnown(structure, PROPERTY);
  const { name, type, initializer, isReadonly, hasOverrideKeyword, docs } = structure;
  const flags = `${hasOverrideKeyword === true ? "override " : ""}${isReadonly === true ? "readonly " : ""}`;
  return `${docsText(docs, "  ")}  ${flags}${onOneLine(name)}${type === void 0 ? "" : typed(":", type, "    ")}${initializer === void 0 ? "" : ` = ${onOneLine(initializer)}`};
`;
}
function constructorText(structure) {
  onlyKnown(structure, CONSTRUCTOR);
  const { docs, parameters, statements } = structure;
  return `${docsText(docs, "  ")}  constructor${signatureText(parameters, void 0, "  ")} ${bodyText(statements, "  ")}
`;
}
function methodText(structure) {
  onlyKnown(structure, METHOD);
  const { name, docs, parameters, returnType, statements } = structure;
  return `${docsText(docs, "  ")}  ${onOneLine(name)}${signatureText(parameters, returnType, "  ")} ${bodyText(statements, "  ")}
`;
}

// print/structures/declarations.ts
var ALIAS = /* @__PURE__ */ new Set(["kind", "name", "isExported", "leadingTrivia", "docs", "type"]);
var STATEMENT = /* @__PURE__ */ new Set(["kind", "declarationKind", "isExported", "leadingTrivia", "docs", "declarations"]);
var DECLARATION = /* @__PURE__ */ new Set(["kind", "name", "type", "initializer"]);
function aliasText(structure) {
  onlyKnown(structure, ALIAS);
  const { name, isExported, docs, type } = structure;
  return `${docsText(docs, "")}${isExported === true ? "export " : ""}type ${onOneLine(name)}${typed(" =", type, "  ")};`;
}
function constantText(structure) {
  onlyKnown(structure, STATEMENT);
  const { declarationKind, isExported, docs, declarations } = structure;
  const [declaration, ...others] = declarations;
  if (declaration === void 0 || others.length > 0 || String(declarationKind) !== "const") throw new Unknown("declarations");
  onlyKnown(declaration, DECLARATION);
  const { name, type, initializer } = declaration;
  const value = closed(initializer);
  if (value.charCodeAt(0) <= 32) throw new Unknown(value);
  return `${docsText(docs, "")}${isExported === true ? "export " : ""}const ${onOneLine(name)}${type === void 0 ? "" : typed(":", type, "  ")} = ${continued(value, "")};`;
}

// print/structures/interfaces.ts
var INTERFACE = /* @__PURE__ */ new Set(["kind", "name", "isExported", "leadingTrivia", "docs", "extends", "properties", "methods", "indexSignatures"]);
var PROPERTY2 = /* @__PURE__ */ new Set(["kind", "name", "type", "hasQuestionToken", "docs"]);
var METHOD2 = /* @__PURE__ */ new Set(["kind", "name", "docs", "parameters", "returnType"]);
var INDEX = /* @__PURE__ */ new Set(["kind", "keyName", "keyType", "returnType"]);
function interfaceText(structure) {
  onlyKnown(structure, INTERFACE);
  const { name, isExported, docs, extends: bases, properties, methods, indexSignatures } = structure;
  let text = `${docsText(docs, "")}${isExported === true ? "export " : ""}interface ${onOneLine(name)} ${basesText(bases)}{
`;
  for (const index of indexSignatures ?? []) text += indexText(index);
  for (const property of properties ?? []) text += propertyText2(property);
  for (const method of methods ?? []) text += methodText2(method);
  return `${text}}`;
}
function basesText(bases) {
  if (bases === void 0) return "";
  if (!Array.isArray(bases) || bases.length === 0) throw new Unknown("extends");
  return `extends ${bases.map(onOneLine).join(", ")} `;
}
function indexText(structure) {
  onlyKnown(structure, INDEX);
  const { keyName, keyType, returnType } = structure;
  return `  [${onOneLine(keyName)}: ${onOneLine(keyType)}]${typed(":", returnType, "    ")};
`;
}
function propertyText2(structure) {
  onlyKnown(structure, PROPERTY2);
  const { name, type, hasQuestionToken, docs } = structure;
  return `${docsText(docs, "  ")}  ${onOneLine(name)}${hasQuestionToken === true ? "?" : ""}${typed(":", type, "    ")};
`;
}
function methodText2(structure) {
  onlyKnown(structure, METHOD2);
  const { name, docs, parameters, returnType } = structure;
  return `${docsText(docs, "  ")}  ${onOneLine(name)}${signatureText(parameters, returnType, "  ")};
`;
}

// print/structures/kinds.ts
var KIND = { class: 2, export: 11, function: 13, import: 16, interface: 19, alias: 38, variable: 41 };
var PARSED_NAME = {
  2: "ClassDeclaration",
  8: "EnumDeclaration",
  10: "ExportAssignment",
  11: "ExportDeclaration",
  13: "FunctionDeclaration",
  16: "ImportDeclaration",
  19: "InterfaceDeclaration",
  29: "ModuleDeclaration",
  38: "TypeAliasDeclaration",
  41: "VariableStatement"
};

// print/structures/modules.ts
var IMPORT = /* @__PURE__ */ new Set(["kind", "leadingTrivia", "moduleSpecifier", "isTypeOnly", "namespaceImport", "namedImports"]);
var EXPORT = /* @__PURE__ */ new Set(["kind", "leadingTrivia", "moduleSpecifier", "isTypeOnly", "namedExports"]);
var SPECIFIER = /* @__PURE__ */ new Set(["name", "leadingTrivia", "trailingTrivia"]);
var MODULE = /^[\w@./#:-]+$/;
var NAMES = /^[\p{ID_Continue}$]+(?: [\p{ID_Continue}$]+)*$/u;
function importText(structure) {
  onlyKnown(structure, IMPORT);
  const { moduleSpecifier, isTypeOnly, namespaceImport, namedImports } = structure;
  if (namespaceImport === void 0 === (namedImports === void 0)) throw new Unknown("namespaceImport");
  const names = namespaceImport === void 0 ? bracesText(namedImports) : `* as ${nameText(namespaceImport)}`;
  return `import ${isTypeOnly === true ? "type " : ""}${names} from ${moduleText(moduleSpecifier)};`;
}
function exportText(structure) {
  onlyKnown(structure, EXPORT);
  const { moduleSpecifier, isTypeOnly, namedExports } = structure;
  return `export ${isTypeOnly === true ? "type " : ""}${namedExports === void 0 ? "*" : bracesText(namedExports)} from ${moduleText(moduleSpecifier)};`;
}
function moduleText(module) {
  if (typeof module !== "string" || !MODULE.test(module)) throw new Unknown(String(module));
  return `"${module}"`;
}
function nameText(name) {
  if (typeof name !== "string" || !NAMES.test(name)) throw new Unknown(String(name));
  return name;
}
function bracesText(specifiers) {
  if (!Array.isArray(specifiers) || specifiers.length === 0) throw new Unknown("specifiers");
  const broken = isObject(specifiers[0]) && specifiers[0].leadingTrivia === "\n  ";
  const names = specifiers.map((specifier, index) => specifierText(specifier, broken ? { leading: "\n  ", trailing: index === specifiers.length - 1 ? ",\n" : "," } : {}));
  return broken ? `{
${names.map((name) => `  ${name},
`).join("")}}` : `{ ${names.join(", ")} }`;
}
function specifierText(specifier, trivia) {
  if (typeof specifier === "string" && trivia.leading === void 0) return nameText(specifier);
  if (!isObject(specifier)) throw new Unknown("specifier");
  onlyKnown(specifier, SPECIFIER);
  if (specifier.leadingTrivia !== trivia.leading || specifier.trailingTrivia !== trivia.trailing) throw new Unknown("trivia");
  return nameText(specifier.name);
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

// print/structures/file.ts
function structureText(file) {
  try {
    const header = file.header.map((line) => `// ${line}
`).join("");
    return `${header}${header === "" ? "" : "\n"}${statementsText(file.statements)}
`;
  } catch (problem) {
    if (problem instanceof Unknown) return null;
    throw problem;
  }
}
function statementsText(statements) {
  let text = "";
  let afterBody = false;
  for (const statement of statements) {
    const { kind, leadingTrivia } = statement;
    if (leadingTrivia !== void 0 && leadingTrivia !== "" && leadingTrivia !== "\n") throw new Unknown("leadingTrivia");
    const hasBody = kind === KIND.function || kind === KIND.class || kind === KIND.interface;
    if (text !== "") text += hasBody || afterBody || leadingTrivia === "\n" ? "\n\n" : "\n";
    text += statementText(statement);
    afterBody = hasBody;
  }
  return text;
}
function statementText(statement) {
  switch (statement.kind) {
    case KIND.interface:
      return interfaceText(statement);
    case KIND.function:
      return functionText(statement);
    case KIND.import:
      return importText(statement);
    case KIND.export:
      return exportText(statement);
    case KIND.variable:
      return constantText(statement);
    case KIND.alias:
      return aliasText(statement);
    case KIND.class:
      return classText(statement);
    default:
      throw new Unknown(`structure ${statement.kind}`);
  }
}

// print/typescript.ts
async function typescriptText(file) {
  const text = structureText(file);
  if (text !== null) return text;
  const { referenceText } = await import("./reference-XKJUNTW7.js");
  return await referenceText(file);
}
function plannedStatements(file) {
  return file.statements.map(({ kind }) => PARSED_NAME[kind]);
}

export {
  typescriptText,
  plannedStatements
};
