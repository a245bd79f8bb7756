// Plans the modules with the declarations of types: typed dictionaries with wire names, choices and aliases.
import type { Field, TypeDeclaration } from "../../model/model.js";
import { prose } from "../prose.js";
import { code, type Code } from "./code.js";
import { inOrder } from "./declaration-order.js";
import { docstring } from "./docs.js";
import { call, classHead, dictOf, type Expression, flat, laidOut, subscript } from "./expression.js";
import { fieldText, shown } from "./field-docs.js";
import { Imports } from "./imports.js";
import { stringLiteral } from "./literals.js";
import { declarationWithMethods } from "./method-names.js";
import { identifier, isMemberName } from "./names.js";
import type { PlannedPackage } from "./plan.js";
import type { SourceFile } from "./source.js";
import { builtIn, namesDeclarations, type PlannedType, typeOf, type TypeContext, valuesType } from "./types.js";

type Unplaced = Omit<DeclarationView, "isApart">;

interface ModelsView {
  readonly importLines: Code | null;
  readonly hasDictionaries: boolean;
  readonly laterImportLines: Code | null;
  readonly declarations: readonly DeclarationView[];
}

interface DeclarationView {
  /** Formatters want one empty line between imports and a statement, and two before a class. */
  readonly isApart: boolean;
  readonly isClass: boolean;
  readonly name: Code;
  readonly docs: Code | null;
  /** Of a class. */
  readonly head: Code;
  readonly fields: readonly { readonly name: Code; readonly type: Code; readonly docs: Code | null }[];
  /** Of everything else: what stands behind the name. */
  readonly value: Code;
}

/** One module for each home, sorted. */
export function modelFiles(printed: readonly PlannedType[], { types, methods }: PlannedPackage): readonly SourceFile[] {
  const modules = new Map<string, PlannedType[]>();
  for (const planned of printed) {
    const known = modules.get(planned.module);
    if (known === undefined) modules.set(planned.module, [planned]);
    else known.push(planned);
  }
  return [...modules].sort(([left], [right]) => (left < right ? -1 : 1)).map(([module, declared]) => {
    const imports = new Imports(module);
    // What is not of the package is there when the program runs, for libraries that read types.
    const declarations = inOrder(declared).map(({ planned, isReady }) => declarationView({ ...planned, declaration: declarationWithMethods(planned.declaration, methods) }, isReady, { types, imports, input: false, running: true }));
    const view: ModelsView = { ...imports.sectionsOfTypes(), declarations: declarations.map((one, index) => ({ ...one, isApart: index > 0 || one.isClass })) };
    return { module, sources: [...new Set(declared.map(({ declaration }) => declaration.at.file))].sort(), template: "models", view };
  });
}

function declarationView({ declaration, identifier: text }: PlannedType, isReady: boolean, context: TypeContext): Unplaced {
  const name = identifier(text);
  const paragraphs = [...prose(declaration.docs), declaration.deprecated ? "Deprecated." : ""];
  switch (declaration.kind) {
    case "alias":
      return aliasView(name, docstring(paragraphs, 0), aliasValue(typeOf(declaration.type, context), isReady), context);
    case "choice": {
      const listed = declaration.values.filter(({ docs }) => docs.summary !== "").map(({ value, docs }) => `- \`${shown(value)}\`: ${docs.summary}`);
      const values = valuesType(declaration.values.map(({ value }) => value), context);
      return aliasView(name, docstring([...paragraphs, listed.join("\n")], 0), values, context);
    }
    case "object":
      return declaration.fields.length === 0 ? aliasView(name, docstring(paragraphs, 0), aliasValue(dictionary(declaration, context), isReady), context) : objectView(name, paragraphs, declaration, context);
  }
}

/** A type that the program makes when it starts: in quotes where it names what is not there yet. */
function aliasValue(type: Expression, isReady: boolean): Expression {
  return isReady ? type : stringLiteral(flat(type));
}

function aliasView(name: Code, docs: Code | null, value: Expression, { imports }: TypeContext): Unplaced {
  const label = code`${name}: ${imports.knownValue("TypeAlias")} = `;
  return { isClass: false, name, docs, head: code``, fields: [], value: code`: TypeAlias = ${laidOut(value, { indent: 0, before: label.length })}` };
}

function objectView(name: Code, paragraphs: readonly string[], declaration: Extract<TypeDeclaration, { kind: "object" }>, context: TypeContext): Unplaced {
  const { fields, additional } = declaration;
  const hidden = new Set(fields.map((field) => field.name.text));
  const open = additional === null ? "" : "Has members beside these.";
  const types = fields.map((field) => fieldType(field, { ...context, imports: new Imports(""), hidden }));
  const isClass = fields.every((field) => isMemberName(field.name.text)) && !types.some((type) => names(flat(type)).some((one) => hidden.has(one)));
  if (!isClass) {
    const described = fields.map((field) => ({ name: stringLiteral(field.name.text), text: fieldText(field) })).filter(({ text }) => text !== "");
    return { isClass, name, docs: docstring([...paragraphs, open], 0, [{ title: "Attributes", entries: described }]), head: code``, fields: [], value: functional(name, fields, context) };
  }
  return {
    isClass,
    name,
    docs: docstring([...paragraphs, open], 4),
    head: classHead(name, [context.imports.knownValue("TypedDict")]),
    fields: fields.map((field) => {
      const label = identifierOf(field.name.text);
      return { name: label, type: laidOut(fieldType(field, { ...context, hidden }), { indent: 4, before: 4 + label.length + 2 }), docs: docstring([fieldText(field)], 4) };
    }),
    value: code``,
  };
}

/** Names outside of quotes: what a checker looks up where the class is. */
function names(type: Code): readonly string[] {
  const bare = type.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, "");
  return bare.match(/(?<![\w.])[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
}

function identifierOf(member: string): Code {
  return identifier(member);
}

function fieldType(field: Field, context: TypeContext): Expression {
  const type = typeOf(field.type, context);
  return field.required ? type : subscript(context.imports.knownValue("NotRequired"), [type]);
}

/** `X = TypedDict("X", {"content-type": str})`, for members whose names are none of the language. */
function functional(name: Code, fields: readonly Field[], context: TypeContext): Code {
  const { imports } = context;
  const entries = fields.map((field): readonly [Code, Expression] => {
    const type = namesDeclarations(field.type) ? stringLiteral(flat(typeOf(field.type, context))) : typeOf(field.type, context);
    return [stringLiteral(field.name.text), field.required ? type : subscript(imports.knownValue("NotRequired"), [type])];
  });
  const made = call(imports.knownValue("TypedDict"), [stringLiteral(name), dictOf(entries)]);
  return code` = ${laidOut(made, { indent: 0, before: name.length + 3 })}`;
}

/** Any members, or none that anybody knows of. */
function dictionary({ additional }: Extract<TypeDeclaration, { kind: "object" }>, context: TypeContext): Expression {
  const unknown = { kind: "primitive", primitive: "unknown", format: null, nullable: false } as const;
  const values = additional ?? unknown;
  return subscript(builtIn("dict", context), [builtIn("str", context), typeOf(values, context)]);
}
