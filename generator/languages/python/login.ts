// What a client has of its login: the statement that makes it, and a one-line method for each flow and each call with the user's token.
import { CALL_CODES, FLOW_CODES, type LoginErrorCode } from "../../model/flows.js";
import type { LoginMethod, LoginModel, Operation } from "../../model/model.js";
import type { MethodView } from "./calls.js";
import { code, type Code } from "./code.js";
import { pathTemplate } from "./descriptor.js";
import { docstring, operationSource, type Section } from "./docs.js";
import { annotated, argument, call, dictOf, type Expression, flat, labelled, laidOut, subscript } from "./expression.js";
import { flowShape, type FlowParameter, type FlowShape, type FlowTypes } from "./flows.js";
import { stringLiteral } from "./literals.js";
import { levelType, loginModule, namedType } from "./login-types.js";
import { argumentIdentifier, identifier } from "./names.js";
import type { PlannedClient, PlannedPackage } from "./plan.js";
import { headed, methodProse } from "./signature.js";
import { typeOf, type TypeContext } from "./types.js";

/** What the login adds to the class of a client. */
export interface LoginParts {
  /** Statements at the end of the constructor. */
  readonly made: readonly Code[];
  readonly methods: readonly MethodView[];
}

interface Scene {
  readonly planned: PlannedClient;
  readonly login: LoginModel;
  readonly context: TypeContext;
  readonly types: FlowTypes;
  readonly isAsync: boolean;
  /** What operations are called here. */
  readonly methods: ReadonlyMap<string, string>;
}

/** `context`: that of the client's module, whose imports it adds to. Null for a client without a login. */
export function loginParts(planned: PlannedClient, plan: PlannedPackage, context: TypeContext, isAsync: boolean): LoginParts | null {
  const { client: { login }, loginMethods } = planned;
  if (login === null) return null;
  const { imports } = context;
  const types = flowTypes(planned, context);
  const methods = new Map([...plan.methods, ...loginMethods.flatMap(({ name, method }) => (method.kind === "call" ? [[method.operation, name] as const] : []))]);
  const scene: Scene = { planned, login, context, types, isAsync, methods };
  const given = [code`self._core`, imports.value("LOGIN", loginModule(planned))];
  return {
    made: [code`self.login = ${laidOut(call(imports.value("create_login", "_runtime/identity/create_login"), given), { indent: 8, before: 21 })}`],
    methods: loginMethods.map(({ name, method }) => (method.kind === "flow" ? flowMethod(name, method.flow, scene) : callMethod(name, method, scene))),
  };
}

export function flowTypes(planned: PlannedClient, context: TypeContext): FlowTypes {
  return {
    imports: context.imports,
    named: (type) => namedType(type, false, planned, context),
    described: (type) => namedType(type, true, planned, context),
    level: () => levelType(planned, context),
  };
}

function flowMethod(name: string, flow: Extract<LoginMethod, { kind: "flow" }>["flow"], scene: Scene): MethodView {
  const shape = flowShape(flow);
  if (shape === null) throw new Error(`${flow} is no method`);
  const { types, login, isAsync } = scene;
  const result = shape.result(types);
  return {
    head: headed(code`${isAsync && shape.takesLogin ? code`async def` : code`def`} ${identifier(name)}`, parametersOf(shape, types), result, 4),
    docs: docstring([shape.summary], 8, [raises(FLOW_CODES[flow], scene)]),
    body: bodyOf(callOf(shape, scene), shape, result, scene, login),
  };
}

function parametersOf({ parameters }: FlowShape, types: FlowTypes): readonly Expression[] {
  const positional = parameters.filter((one) => one.isPositional);
  const others = parameters.filter((one) => !one.isPositional);
  return [code`self`, ...positional.map((one) => parameter(one, types)), ...(others.length === 0 ? [] : [code`*`, ...others.map((one) => parameter(one, types))])];
}

function parameter({ name, type, otherwise }: FlowParameter, types: FlowTypes): Expression {
  return labelled(code`${identifier(name)}: `, type(types), otherwise === null ? code`` : code` = ${otherwise}`);
}

function callOf({ module, name, takesLogin, parameters }: FlowShape, { types: { imports } }: Scene): Expression {
  const callee = imports.value(name, `_runtime/identity/${module}`);
  const given = parameters.map((one): Expression => (one.isPositional ? identifier(one.name) : argument(identifier(one.name), identifier(one.name))));
  return call(callee, [...(takesLogin ? [code`self.login`] : []), ...given]);
}

function bodyOf(made: Expression, { takesLogin, isShaped }: Pick<FlowShape, "takesLogin" | "isShaped">, result: Expression, scene: Scene, _login: LoginModel): readonly Code[] {
  const settled = !takesLogin ? made : driven(made, scene);
  const isNothing = flat(result) === "None";
  if (!isShaped) return [code`${isNothing ? code`` : code`return `}${laidOut(settled, { indent: 8, before: isNothing ? 8 : 15 })}`];
  return [annotated(code`answer`, result, settled, 8), code`return answer`];
}

/** A coroutine, run to its end or awaited. */
function driven(made: Expression, { isAsync, types: { imports } }: Scene): Expression {
  return isAsync ? labelled(code`await `, made) : call(imports.value("run", "_runtime/running"), [made]);
}

/** What is sent with the user's token: one member, or all of them. */
export function callArgument({ member, argument: chosen }: Extract<LoginMethod, { kind: "call" }>, operation: Operation, context: TypeContext): Code {
  return identifier(member === null ? "data" : argumentIdentifier(chosen ?? { text: member, words: memberWords(operation, member, context) }));
}

function callMethod(name: string, method: Extract<LoginMethod, { kind: "call" }>, scene: Scene): MethodView {
  const { planned, context, types, isAsync, login } = scene;
  const { imports } = context;
  const operation = planned.client.groups.flatMap((group) => group.operations).find((one) => one.name.text === method.operation);
  if (operation === undefined || !("type" in operation.answer)) throw new Error(`${method.operation} was checked before`);
  const { member } = method;
  const own = callArgument(method, operation, context);
  const type = member === null ? subscript(imports.knownType("Mapping"), [code`str`, imports.knownType("Any")]) : typeOf(memberType(operation, member, context), { ...context, input: true });
  const user = login.types.find(({ type: one, shape }) => one === "UserInfo" && shape !== null)?.shape ?? null;
  const isUser = user?.type.kind === "ref" && operation.answer.type.kind === "ref" && user.type.name === operation.answer.type.name;
  const result = isUser ? types.described("UserInfo") : typeOf(operation.answer.type, { ...context, input: false });
  const body = member === null ? own : dictOf([[stringLiteral(member), own]]);
  const made = call(imports.value("bearer_call", "_runtime/identity/bearer_call"), [code`self.login`, stringLiteral(operation.method), stringLiteral(pathTemplate(operation)), code`access_token`, body]);
  const items = [code`self`, labelled(code`access_token: `, code`str`), labelled(code`${own}: `, type)];
  return {
    head: headed(code`${isAsync ? code`async def` : code`def`} ${identifier(name)}`, items, result, 4),
    docs: docstring([...methodProse(operation.docs, scene.methods), operationSource(operation.method, pathTemplate(operation))], 8, [raises(CALL_CODES, scene)]),
    body: bodyOf(made, { takesLogin: true, isShaped: true }, result, scene, login),
  };
}

function memberField({ input }: Operation, member: string, { types }: TypeContext): { readonly type: Parameters<typeof typeOf>[0]; readonly words: readonly string[] } {
  const declaration = input.type === null ? undefined : types.get(input.type)?.declaration;
  const field = declaration?.kind === "object" ? declaration.fields.find((one) => one.name.text === member) : undefined;
  if (field === undefined) throw new Error(`${member} was checked before`);
  return { type: field.type, words: field.name.words };
}

function memberType(operation: Operation, member: string, context: TypeContext): Parameters<typeof typeOf>[0] {
  return memberField(operation, member, context).type;
}

function memberWords(operation: Operation, member: string, context: TypeContext): readonly string[] {
  return memberField(operation, member, context).words;
}

/** Which classes are raised with which codes: the client's own, or `LoginError`. */
function raises(codes: readonly LoginErrorCode[], { login }: Scene): Section {
  const classes = new Map<string, LoginErrorCode[]>();
  for (const one of codes) {
    // Only tickets of CAS are refused as such.
    if (one === "ticket_invalid" && !login.protocols.some(({ settings }) => settings["kind"] === "cas")) continue;
    const name = raisedAs(one, login) ?? "LoginError";
    classes.set(name, [...(classes.get(name) ?? []), one]);
  }
  return { title: "Raises", entries: [...classes].map(([name, own]) => ({ name: identifier(name), text: own.map((one) => `\`${one}\``).join(", ") })) };
}

/** The class that is raised with this code; null for the runtime's own. Codes that no class names are raised as the one without a base. */
export function raisedAs(wanted: LoginErrorCode, { errors }: LoginModel): string | null {
  return (errors.find(({ codes }) => codes.includes(wanted)) ?? errors.find(({ base }) => base === null))?.name ?? null;
}
