// What a call looks like to its caller: arguments, result and documentation, the same for both kinds of clients.
import type { Docs, Field, Operation, Variant } from "../../model/model.js";
import { prose, serverText } from "../prose.js";
import { code, type Code } from "./code.js";
import { pathTemplate } from "./descriptor.js";
import { docstring, operationSource, type Section } from "./docs.js";
import { call, type Expression, flat, labelled, laidOut, unionOf } from "./expression.js";
import { fieldText } from "./field-docs.js";
import { compare } from "./imports.js";
import { type Names, withMethods } from "./method-names.js";
import { argumentIdentifier, claimed, identifier } from "./names.js";
import { isNever, typeOf, type TypeContext } from "./types.js";
import { columns, WIDTH } from "./width.js";

export interface Argument {
  readonly name: Code;
  readonly field: Field;
}

const UNCONFIRMED = "Known from a sister platform; this one may not serve it.";

/**
 * Of the members of an input: those that must be given come first. Of those that would be called the same, one that is written so keeps the name,
 * and the others get numbers, in the order of their wire names.
 */
export function argumentsOf(inputType: string | null, { types }: TypeContext): readonly Argument[] {
  const declaration = inputType === null ? undefined : types.get(inputType)?.declaration;
  // Nobody can give what can never be.
  const fields = declaration?.kind === "object" ? declaration.fields.filter(({ required, type }) => required || !isNever(type)) : [];
  const taken = new Set<string>();
  const named = new Map<Field, string>();
  const isChanged = ({ name }: Field): boolean => argumentIdentifier(name) !== name.text;
  for (const field of fields.toSorted((left, right) => Number(isChanged(left)) - Number(isChanged(right)) || compare(left.name.text, right.name.text))) {
    named.set(field, claimed(argumentIdentifier(field.name), taken));
  }
  const all = fields.map((field): Argument => ({ field, name: identifier(named.get(field) ?? "") }));
  return [...all.filter(({ field }) => field.required), ...all.filter(({ field }) => !field.required)];
}

export interface Heads {
  readonly head: Code;
  /** All arguments or none, for whoever checks types; empty where one head says all. */
  readonly overloads: readonly Code[];
}

/** A body that may be left out as a whole is given as a whole. */
export function headsOf(keyword: Code, name: Code, given: readonly Argument[], result: Expression, { body, input }: Operation, context: TypeContext): Heads {
  if (body?.needs === undefined || input.required || !given.some(({ field }) => field.required)) return { head: definition(keyword, name, given, result, context), overloads: [] };
  context.imports.knownValue("overload");
  const free = given.map((one) => ({ ...one, field: { ...one.field, required: false } }));
  return { head: definition(keyword, name, free, result, context), overloads: [[], given].map((some) => definition(keyword, name, some, result, context, " ...")) };
}

/** `    def list_users(self, *, page: int | NotGiven = NOT_GIVEN, ...) -> Envelope[UserPage]:`, after four spaces. */
function definition(keyword: Code, name: Code, given: readonly Argument[], result: Expression, context: TypeContext, tail: "" | " ..." = ""): Code {
  const { imports } = context;
  const items: Expression[] = [code`self`, code`*`];
  for (const { name: own, field } of given) {
    const type = argumentType(field, context);
    if (field.required) items.push(labelled(code`${own}: `, type));
    else items.push(labelled(code`${own}: `, unionOf([type, imports.knownType("NotGiven")]), code` = ${imports.knownValue("NOT_GIVEN")}`));
  }
  items.push(labelled(code`request_options: `, code`${imports.knownType("RequestOptions")} | None`, code` = None`));
  return headed(code`${keyword} ${name}`, items, result, 4, tail);
}

/** What programs have of a text of a format, and the module that has it. */
const VALUES: ReadonlyMap<string | null, { readonly module: "datetime" | "uuid"; readonly name: Code }> = new Map([
  ["uuid", { module: "uuid", name: code`UUID` }],
  ["date", { module: "datetime", name: code`date` }],
  ["date-time", { module: "datetime", name: code`datetime` }],
]);

/** An identifier, a day and a moment are also taken as what programs have of them. */
function argumentType({ type }: Field, context: TypeContext): Expression {
  const plain = typeOf(type, { ...context, input: true });
  const value = type.kind === "primitive" && type.primitive === "string" ? VALUES.get(type.format) : undefined;
  return value === undefined || context.hidden?.has(value.module) === true ? plain : unionOf([plain, code`${context.imports.whole(value.module)}.${value.name}`]);
}

/** A head, its parameters and its result; a parameter to a line when they do not fit in one. */
export function headed(head: Code, items: readonly Expression[], result: Expression, indent: number, tail: "" | " ..." = ""): Code {
  const all = call(head, items);
  const line = code`${flat(all)} -> ${flat(result)}:${tail === "" ? code`` : code` ...`}`;
  if (indent + columns(line) <= WIDTH) return line;
  return code`${laidOut(all, { indent, before: indent, after: WIDTH })} -> ${typeof result === "string" ? result : laidOut(result, { indent, before: indent + 5, after: 1 + tail.length })}:${tail === "" ? code`` : code` ...`}`;
}

export function itemType({ pagination }: Operation, context: TypeContext): Expression {
  if (pagination === null) throw new Error("an operation without pages has no items");
  return typeOf(pagination.item, { ...context, input: false });
}

export function operationDocs(operation: Operation, given: readonly Argument[], methods: Names, note = ""): Code | null {
  const { docs, deprecated, unconfirmed } = operation;
  const facts = [deprecated ? "Deprecated." : "", unconfirmed ? UNCONFIRMED : "", note, operationSource(operation.method, pathTemplate(operation)), serverText(operation, "``")];
  const names = withArguments(given, methods);
  return docstring([...methodProse(docs, names), ...facts, seen(docs)], 8, argumentDocs(given, names));
}

/** `of`: the method that the variant is short for. */
export function variantDocs(variant: Variant, operation: Operation, of: Code, given: readonly Argument[], methods: Names): Code | null {
  const place = `A short form of \`${of}\`: ${operationSource(operation.method, pathTemplate(operation))}`;
  const names = withArguments(given, methods);
  return docstring([...methodProse(variant.docs, names), operation.unconfirmed ? UNCONFIRMED : "", place, seen(variant.docs)], 8, argumentDocs(given, names));
}

export function aliasDocs(of: Code): Code | null {
  return docstring([`Deprecated: former name of \`${of}\`.`], 8);
}

function seen({ externalUrl }: Docs): string {
  return externalUrl === null ? "" : `See ${externalUrl}`;
}

/** What the document says of a call. */
export function methodProse(docs: Docs, methods: Names): readonly string[] {
  return prose(docs).map((text) => withMethods(text, methods));
}

/** What a docstring calls what the document's words call by names of the wire: an argument, before a method. */
function withArguments(given: readonly Argument[], methods: Names): Names {
  const own = new Map(given.map(({ name, field }) => [field.name.text, name]));
  return { get: (name) => own.get(name) ?? methods.get(name) };
}

function argumentDocs(given: readonly Argument[], names: Names): readonly Section[] {
  const numbered = new Set(given.filter(({ name, field }) => name !== argumentIdentifier(field.name)).map(({ field }) => argumentIdentifier(field.name)));
  const entries = given.map(({ name, field }) => {
    const isObvious = name === field.name.text || (isTelling(name, field) && !numbered.has(name));
    return { name, text: [isObvious ? "" : `\`${field.name.text || '""'}\`.`, withMethods(fieldText(field), names)].filter((text) => text !== "").join(" ") };
  });
  return [{ title: "Args", entries: entries.filter(({ text }) => text !== "") }];
}

/** Whether the name has all the words of the one on the wire. */
function isTelling(name: Code, { name: { words } }: Field): boolean {
  return name.replace(/_$/, "") === words.join("_");
}
