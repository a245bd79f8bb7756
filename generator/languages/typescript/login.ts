// Plans what a client has of its login: the settings, the maker, a one-line method for each flow, and the classes of its errors.
import type { MethodDeclarationStructure, StatementStructures } from "ts-morph";
import { CALL_CODES, FLOW_CODES, LOGIN_ERROR_CODES, type LoginErrorCode, type LoginType } from "../../model/flows.js";
import { namedLevels } from "../../model/levels.js";
import type { Client, Json, LoginMethod, LoginModel, Operation } from "../../model/model.js";
import { code, joined, type Code } from "./code.js";
import { pathTemplate } from "./descriptor.js";
import { prose } from "../prose.js";
import { comment, operationSource } from "./docs.js";
import { type Described, flowParameters, flowShape, LOGIN_TYPE_FILES } from "./flows.js";
import { Imports } from "./imports.js";
import { hasLoginFile, type PlannedClient, type PlannedPackage } from "./layout.js";
import { rejection, thrownAs } from "./login-docs.js";
import { accessType, isUser, parameterDocs, shapedUser, tokensType, typeParameter, userAlias, userType } from "./login-user.js";
import { literal, objectLiteral, propertyName, stringLiteral, wideLiteral } from "./literals.js";
import type { SourceFile } from "./models.js";
import { functionIdentifier, identifier, parameterIdentifier } from "./names.js";
import { hasOnlyOptional } from "./profiles.js";
import { aliasOf, constantOf, errorClassOf, functionOf, methodOf, type Parameter } from "./structures.js";
import { typeCode, type TypeContext } from "./types.js";

/** `authenticationLogin`: makes a login of the client's options. */
export function loginMaker({ client }: PlannedClient): string {
  return functionIdentifier({ text: "", words: [...client.name.words, "login"] });
}

/** `<client>/login.ts`: error classes, names of types and values; null for a client without. */
export function loginFile({ client, folder }: PlannedClient, plan: PlannedPackage): SourceFile | null {
  const { login } = client;
  if (login === null || !hasLoginFile(client)) return null;
  const file = `${folder}/login`;
  const imports = new Imports(file);
  const classes = login.errors.map(({ name, base, codes }) => {
    const parent = base === null ? imports.value("LoginError", "runtime/identity/login-error") : identifier(base);
    const docs = codes.length === 0 ? (base === null ? "What all errors of this client have in common." : `A kind of \`${base}\`.`) : `Thrown with \`code\` ${codes.map((one) => `\`${one}\``).join(", ")}.`;
    return errorClassOf(identifier(name), comment([docs]), parent, stringLiteral(name));
  });
  const context: TypeContext = { types: plan.types, imports, input: false };
  const user = shapedUser(login);
  const parameter = typeParameter(login, plan, context);
  const types = login.types.map(({ name, type, shape }) => {
    const own = identifier(name);
    if (type === "Tokens" && shape !== null) return aliasOf(own, null, typeCode(shape.type, context));
    if (user === null || user.name !== name) return aliasOf(own, null, runtimeType(type, login, imports));
    return aliasOf(parameter === null ? own : code`${own}<${parameter}>`, comment(["Claims about a user.", parameterDocs(login, plan)].filter((text) => text !== "")), userAlias(user, plan, context));
  });
  const values = login.values.flatMap(({ name, members }): StatementStructures[] => {
    const own = identifier(name);
    const pairs = members.map(({ key, value }): readonly [string, Code] => [key, stringLiteral(value)]);
    return [
      constantOf(own, objectLiteral(pairs, 30), { type: code`{ ${joined(members.map(({ key, value }) => code`readonly ${propertyName(key)}: ${stringLiteral(value)}`), code`; `)} }`, exported: true }),
      aliasOf(own, null, code`(typeof ${own})[keyof typeof ${own}]`),
    ];
  });
  return { file, sources: [client.source], statements: [...imports.structures(), ...classes, ...types, ...values] };
}

/** With the levels of the provider, where the package has names for them. */
function runtimeType(type: LoginType, login: LoginModel, imports: Imports): Code {
  const own = imports.type(type, LOGIN_TYPE_FILES[type]);
  const levels = type === "AccessTokenInfo" ? namedLevels(login) : null;
  return levels === null ? own : code`${own}<${identifier(levels.name)}>`;
}

/** The class with which a client throws an error of this code: its own, or that of the only login of the package; null for `LoginError`. */
export function thrownClass(wanted: LoginErrorCode, client: Client, clients: readonly PlannedClient[]): { readonly name: string; readonly file: string } | null {
  const having = clients.filter((one) => (one.client.login?.errors.length ?? 0) > 0);
  const owner = having.find((one) => one.client === client) ?? (having.length === 1 ? having[0] : undefined);
  const errors = owner?.client.login?.errors ?? [];
  const found = errors.find(({ codes }) => codes.includes(wanted)) ?? errors.find(({ base }) => base === null);
  return owner === undefined || found === undefined ? null : { name: found.name, file: `${owner.folder}/login` };
}

/** The settings and the maker, which stand in `client.ts`. */
export function loginStatements(planned: PlannedClient, login: LoginModel, imports: Imports): StatementStructures[] {
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
      body: code`return ${imports.value("createLogin", "runtime/identity/create-login")}(settings, loginSettings, ${isOptional ? code`options ?? {}` : code`options`});`,
    }),
  ];
}

function settingsCode({ folder }: PlannedClient, login: LoginModel, imports: Imports): Code {
  const { protocols, roles, parameters, cookie, levels, subjectFormat } = login;
  const all = LOGIN_ERROR_CODES.flatMap((one): (readonly [string, Code])[] => {
    const name = thrownAs(one, login);
    return name === null ? [] : [[one, imports.value(name, `${folder}/login`)]];
  });
  const members: (readonly [string, Code])[] = [
    ["protocols", objectLiteral(protocols.map(({ name, settings }): readonly [string, Code] => [name, wideLiteral(settings, name.length + 6)]), 120)],
    ["roles", wideLiteral(record(roles), 9)],
    ["cookie", literal(cookie)],
  ];
  if (Object.keys(parameters).length > 0) members.push(["parameters", wideLiteral(parameters, 14)]);
  if (levels.length > 0) members.push(["levels", literal(levels)]);
  if (subjectFormat !== null) members.push(["subjectFormat", literal(subjectFormat)]);
  if (all.length > 0) members.push(["errors", objectLiteral(all, 120)]);
  return objectLiteral(members, 120);
}

function record(roles: LoginModel["roles"]): Json {
  return Object.fromEntries(Object.entries(roles).flatMap(([role, option]) => (option === undefined ? [] : [[role, option]])).sort());
}

/** A method for each flow and call. */
export function loginMethods(planned: PlannedClient, login: LoginModel, context: TypeContext, plan: PlannedPackage): MethodDeclarationStructure[] {
  const own: LoginMethods = { login, described: { user: userType(planned, plan, context.imports), tokens: tokensType(planned, context.imports), access: accessType(planned, context.imports) }, context, plan };
  const operations = planned.client.groups.flatMap((group) => group.operations);
  return login.methods.map((method) => (method.kind === "flow" ? flowMethod(method, own) : callMethod(method, operations, own)));
}

interface LoginMethods {
  readonly login: LoginModel;
  readonly described: Described;
  readonly context: TypeContext;
  readonly plan: PlannedPackage;
}

function flowMethod({ name, flow }: Extract<LoginMethod, { kind: "flow" }>, { login, described, context: { imports } }: LoginMethods): MethodDeclarationStructure {
  const shape = flowShape(flow);
  const parameters = flowParameters(shape, imports, described);
  const given = [...(shape.takesLogin ? [code`this.login`] : []), ...parameters.map((parameter) => parameter.name)];
  const callee = imports.value(flow, `runtime/identity/${shape.file}`);
  return methodOf({
    name: identifier(functionIdentifier(name)),
    docs: comment([shape.summary, rejection(FLOW_CODES[flow], login)].filter((text) => text !== ""), [], 2),
    parameters,
    result: shape.result(imports, described),
    body: code`return ${callee}(${joined(given, code`, `)});`,
  });
}

function callMethod({ name, operation: wanted, member }: Extract<LoginMethod, { kind: "call" }>, operations: readonly Operation[], { login, described: { user }, context, plan }: LoginMethods): MethodDeclarationStructure {
  const operation = operations.find((one) => one.name.text === wanted);
  const input = operation?.input.type ?? null;
  if (operation === undefined || input === null || !("type" in operation.answer)) throw new Error(`${wanted} was checked before`);
  const { imports } = context;
  const result = user !== null && isUser(operation.answer.type, login) ? user : typeCode(operation.answer.type, { ...context, input: false });
  const declaration = plan.types.get(input)?.declaration;
  const field = declaration?.kind === "object" ? declaration.fields.find((one) => one.name.text === member) : undefined;
  const type = typeCode(field?.type ?? { kind: "ref", name: input, open: false, nullable: false }, { ...context, input: true });
  const own = identifier(member === null ? "data" : parameterIdentifier(member, ["accessToken", "bearerCall"]));
  const parameters: Parameter[] = [{ name: code`accessToken`, type: code`string`, optional: false }, { name: own, type, optional: false }];
  const call = literal({ method: operation.method, path: pathTemplate(operation) });
  const body = member === null ? own : objectLiteral([[member, own]]);
  return methodOf({
    name: identifier(functionIdentifier(name)),
    docs: comment([...prose(operation.docs), operationSource(operation.method, pathTemplate(operation)), rejection(CALL_CODES, login)], [], 2),
    parameters,
    result: code`Promise<${result}>`,
    body: code`return ${imports.value("bearerCall", "runtime/identity/bearer-call")}(this.login, ${call}, accessToken, ${body});`,
  });
}
