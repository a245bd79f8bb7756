// Plans the module with the calls of one group: a table of wire facts, then a class of methods for each kind of client.
import type { Client, Operation, Variant } from "../../model/model.js";
import { code, type Code } from "./code.js";
import { descriptor, scopesOf, securityOf } from "./descriptor.js";
import { docstring } from "./docs.js";
import { annotated, argument, call, classHead, type Expression, flat, laidOut, subscript } from "./expression.js";
import { furtherMembers, membersOf } from "./further-members.js";
import { Imports, type ImportSections } from "./imports.js";
import { constantIdentifier, identifier } from "./names.js";
import { resultType } from "./outcome.js";
import type { PlannedGroup, PlannedOperation, PlannedPackage } from "./plan.js";
import { aliasDocs, type Argument, argumentsOf, type Heads, headsOf, itemType, operationDocs, variantDocs } from "./signature.js";
import type { SourceFile } from "./source.js";
import type { TypeContext } from "./types.js";
import { variantMembers } from "./variant.js";

interface CallsView extends ImportSections {
  readonly facts: readonly { readonly text: Code }[];
  readonly classes: readonly { readonly head: Code; readonly docs: Code | null; readonly methods: readonly CallView[] }[];
}

export interface MethodView {
  readonly head: Code;
  readonly docs: Code | null;
  readonly body: readonly Code[];
}

type CallView = MethodView & Heads;

interface Scene {
  readonly plan: PlannedPackage;
  readonly client: Client;
  readonly context: TypeContext;
  readonly isAsync: boolean;
}

export function callsFile(group: PlannedGroup, client: Client, plan: PlannedPackage): SourceFile {
  const imports = new Imports(group.module, plan.spelled);
  const hidden = new Set(group.operations.flatMap(({ name, aliases, variants, reading, streaming }) => [name, ...aliases, ...variants, ...(reading === null ? [] : [reading.pages, reading.items]), ...(streaming === null ? [] : [streaming])]));
  const context: TypeContext = { types: plan.types, imports, input: true, hidden };
  const facts = group.operations.flatMap((planned) => factsOf(planned, client, plan, context)).map((text) => ({ text }));
  const isGrouped = client.methods === "grouped";
  const calls = group.operations.map((planned) => plannedCall(planned, plan, client, context));
  const classes = ([["sync", isGrouped ? "Group" : "Client"], ["async", isGrouped ? "AsyncGroup" : "AsyncClient"]] as const).map(([kind, base]) => {
    const scene: Scene = { plan, client, context, isAsync: kind === "async" };
    return {
      head: classHead(identifier(group.classes[kind]), [imports.knownValue(base)]),
      docs: docstring([group.group.docs.summary === "" ? `Calls of \`${group.group.name.text}\`.` : group.group.docs.summary], 4),
      methods: calls.flatMap((one) => methodsOf(one, scene)),
    };
  });
  const view: CallsView = { ...imports.sections(), facts, classes };
  return { module: group.module, sources: [...new Set(group.operations.map(({ operation }) => operation.at.file))].sort(), template: "calls", view };
}

/** Variants that prove their caller in another way have facts of their own. */
function factsOf({ operation, name, variants }: PlannedOperation, client: Client, plan: PlannedPackage, context: TypeContext): readonly Code[] {
  const own = operation.variants.flatMap((variant, index) => {
    const variantName = variants[index];
    return variantName === undefined || !provesOtherwise(variant, operation, client) ? [] : [factsLine(variantName, { ...operation, name: variant.name, security: variant.security }, client, plan, context)];
  });
  return [factsLine(name, operation, client, plan, context), ...own];
}

function provesOtherwise(variant: Variant, operation: Operation, client: Client): boolean {
  const written = (security: Operation["security"]): string => [securityOf(security), scopesOf(security, client)].map((one) => (one === null ? "" : flat(one))).join(" ");
  return written(variant.security) !== written(operation.security);
}

/** `_LIST_USERS: Operation[Envelope[UserPage]] = Operation(...)`; the type has lines of its own where both do not fit. */
function factsLine(name: string, operation: Operation, client: Client, plan: PlannedPackage, context: TypeContext): Code {
  const { imports } = context;
  const constant = constantIdentifier(name);
  // What streams come to is another type for each kind of client.
  const result = operation.answer.kind === "stream" ? imports.knownType("Any") : resultType(operation, client, false, { ...context, hidden: new Set() });
  const type = subscript(imports.knownType("Operation"), [result]);
  return annotated(constant, type, descriptor(operation, client, plan, imports), 0);
}

/** What is the same for both kinds of clients. */
interface PlannedCall {
  readonly planned: PlannedOperation;
  readonly given: readonly Argument[];
  readonly members: Expression;
  /** The wire facts. */
  readonly constant: Code;
  readonly docs: Code | null;
  /** Of the methods that read on, and of the one that gives bytes as they come. */
  readonly onward: { readonly pages: Code | null; readonly items: Code | null; readonly stream: Code | null };
}

function plannedCall(planned: PlannedOperation, { methods }: PlannedPackage, { results }: Client, context: TypeContext): PlannedCall {
  const { operation, reading, streaming } = planned;
  const named = argumentsOf(operation.input.type, context);
  const further = furtherMembers(operation.input.type, named, context);
  const given = further === null ? named : [...named, further];
  const failure = `A failure raises \`${results === "envelope" ? "EnvelopeError" : "ApiError"}\`.`;
  const docs = (note?: string): Code | null => operationDocs(operation, given, methods, note);
  const onward = {
    pages: reading === null ? null : docs(`Page after page, each asked for when it is wanted.${results === "throw" ? ` ${failure}` : " A failure is the last page."}`),
    items: reading === null ? null : docs(`Item after item, of page after page. ${failure}`),
    stream: streaming === null ? null : docs("The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of time and size end with the headers."),
  };
  return { planned, given, members: membersOf(named, further), constant: constantIdentifier(planned.name), docs: docs(), onward };
}

function methodsOf(whole: PlannedCall, scene: Scene): readonly CallView[] {
  const { planned, given, members, constant, docs } = whole;
  const { operation, name, aliases, variants, reading, streaming } = planned;
  const { context, plan } = scene;
  const own = sendMethod(name, operation, given, members, constant, docs, scene);
  const short = operation.variants.flatMap((variant, index): readonly CallView[] => {
    const variantName = variants[index];
    if (variantName === undefined) return [];
    const fewer = argumentsOf(variant.input, context);
    const packageText = `${plan.distribution}/${plan.package.version}`;
    const facts = provesOtherwise(variant, operation, scene.client) ? constantIdentifier(variantName) : constant;
    // It sends a body whatever is given.
    return [sendMethod(variantName, { ...operation, body: null }, fewer, variantMembers(variant, fewer, packageText, context.imports), facts, variantDocs(variant, operation, identifier(name), fewer, plan.methods), scene)];
  });
  const former = aliases.map((alias) => aliasMethod(alias, identifier(name), own, operation, given, scene));
  const pages = reading === null ? [] : [readingMethod(reading.pages, "pages", whole, scene), readingMethod(reading.items, "items", whole, scene)];
  const streams = streaming === null ? [] : [streamMethod(streaming, whole, scene)];
  return [own, ...pages, ...streams, ...short, ...former];
}

function sendMethod(name: string, operation: Operation, given: readonly Argument[], members: Expression, constant: Code, docs: Code | null, { client, context, isAsync }: Scene): CallView {
  const result = resultType(operation, client, isAsync, context);
  const sent = call(code`${wait(isAsync)}self._send`, [constant, members, code`request_options`]);
  const heads = headsOf(keyword(isAsync), identifier(name), given, result, operation, context);
  return { ...heads, docs, body: operation.answer.kind === "stream" ? typed(result, sent) : [returned(sent)] };
}

/** The same for bytes as they come. */
function streamMethod(name: string, { planned: { operation }, given, members, constant, onward }: PlannedCall, { client, context, isAsync }: Scene): CallView {
  const result = resultType(operation, client, isAsync, context, "bytes");
  const sent = call(code`${wait(isAsync)}self._stream`, [constant, members, code`request_options`]);
  return { ...headsOf(keyword(isAsync), identifier(name), given, result, operation, context), docs: onward.stream, body: typed(result, sent) };
}

function typed(result: Expression, sent: Expression): readonly Code[] {
  return [annotated(code`answer`, result, sent, 8), code`return answer`];
}

/** All pages, or the items on them: the next page is asked for when it is wanted. */
function readingMethod(name: string, how: "pages" | "items", { planned: { operation }, given, members, constant, onward }: PlannedCall, { client, context, isAsync }: Scene): CallView {
  const item = how === "pages" ? resultType(operation, client, isAsync, context) : itemType(operation, context);
  const result = subscript(context.imports.knownType(isAsync ? "AsyncIterator" : "Iterator"), [item]);
  return {
    ...headsOf(code`def`, identifier(name), given, result, operation, context),
    docs: onward[how],
    body: [returned(call(code`self.${how === "pages" ? code`_pages` : code`_items`}`, [constant, members, code`request_options`]))],
  };
}

function aliasMethod(name: string, of: Code, { overloads, body }: CallView, operation: Operation, given: readonly Argument[], { client, context, isAsync }: Scene): CallView {
  const handed = [...given.map((one) => argument(one.name, one.name)), argument(code`request_options`, code`request_options`)];
  return {
    ...headsOf(keyword(isAsync), identifier(name), given, resultType(operation, client, isAsync, context), operation, context),
    docs: aliasDocs(of),
    // What may or may not be given fits none of several heads.
    body: overloads.length > 0 ? body : [returned(call(code`${wait(isAsync)}self.${of}`, handed))],
  };
}

function returned(expression: Expression): Code {
  return code`return ${laidOut(expression, { indent: 8, before: 15 })}`;
}

function keyword(isAsync: boolean): Code {
  return isAsync ? code`async def` : code`def`;
}

function wait(isAsync: boolean): Code {
  return isAsync ? code`await ` : code``;
}
