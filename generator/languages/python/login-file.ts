// Plans `login.py` of a client: classes of its errors, names of types and values, and the settings of its login.
import { LOGIN_ERROR_CODES } from "../../model/flows.js";
import { namedLevels } from "../../model/levels.js";
import type { Json, LoginModel } from "../../model/model.js";
import { words } from "../names.js";
import { code, type Code } from "./code.js";
import { docstring } from "./docs.js";
import { argument, call, dictOf, type Expression, laidOut, tupleOf } from "./expression.js";
import { Imports, type ImportSections, relative } from "./imports.js";
import { stringLiteral, texts, valueOf } from "./literals.js";
import { raisedAs } from "./login.js";
import { loginModule, runtimeType } from "./login-types.js";
import { functionIdentifier, identifier } from "./names.js";
import type { PlannedClient, PlannedPackage } from "./plan.js";
import type { SourceFile } from "./source.js";
import type { TypeContext } from "./types.js";

interface LoginView extends ImportSections {
  readonly classes: readonly { readonly name: Code; readonly base: Code; readonly docs: Code | null; readonly members: readonly Code[] }[];
  readonly aliases: readonly Code[];
  /** What the document says of users and tokens: loaded when somebody asks for it. */
  readonly described: readonly { readonly alias: Code; readonly name: Code; readonly type: Code; readonly module: Code }[];
  readonly settings: Code;
}

export function loginFile(planned: PlannedClient, login: LoginModel, plan: PlannedPackage): SourceFile {
  const module = loginModule(planned);
  const imports = new Imports(module);
  const context: TypeContext = { types: plan.types, imports, input: false };
  const view = {
    classes: [...errorClasses(login, imports), ...valueClasses(login, imports), ...accessClasses(login, imports)],
    aliases: login.types.filter((one) => one.shape === null && !hasLevels(one, login)).map((one) => alias(one, login, imports)),
    described: describedTypes(login, context, module),
    settings: code`LOGIN = ${laidOut(settings(login, imports), { indent: 0, before: "LOGIN = ".length })}`,
  };
  const complete: LoginView = { ...imports.sections(), ...view };
  return { module, sources: [planned.client.source], template: "login", view: complete };
}

function errorClasses(login: LoginModel, imports: Imports): LoginView["classes"] {
  return login.errors.map(({ name, base, codes }) => ({
    name: identifier(name),
    base: base === null ? imports.value("LoginError", "_runtime/identity/login_error") : identifier(base),
    docs: docstring([codes.length === 0 ? (base === null ? "What all errors of this client have in common." : `A kind of \`${base}\`.`) : `Raised with \`code\` ${codes.map((one) => `\`${one}\``).join(", ")}.`], 4),
    members: [],
  }));
}

/** Levels can be compared; other values are texts with names. */
function valueClasses(login: LoginModel, imports: Imports): LoginView["classes"] {
  return login.values.map(({ name, members }) => {
    const isLevels = members.length > 0 && members.every(({ value }) => login.levels.includes(value));
    const ordered = isLevels ? members.toSorted((left, right) => login.levels.indexOf(left.value) - login.levels.indexOf(right.value)) : members;
    return {
      name: identifier(name),
      base: isLevels ? imports.value("Level", "_runtime/identity/level") : imports.value("StrEnum", "enum"),
      docs: docstring([isLevels ? "Levels of an authentication, lowest first." : "Named values."], 4),
      members: ordered.map(({ key, value }) => code`${identifier(key)} = ${stringLiteral(value)}`),
    };
  });
}

function hasLevels({ type }: LoginModel["types"][number], login: LoginModel): boolean {
  return type === "AccessTokenInfo" && namedLevels(login) !== null;
}

/** What an access token says, with the level as the package names it: no heir of the runtime's, since a heir of a typed dictionary cannot say more of a member. */
function accessClasses(login: LoginModel, imports: Imports): LoginView["classes"] {
  return login.types.filter((one) => hasLevels(one, login)).map(({ name }) => ({
    name: identifier(name),
    base: imports.knownValue("TypedDict"),
    docs: docstring(["What an access token says."], 4),
    members: [
      code`id: ${login.subjectFormat === "uuid" ? code`${imports.value("UUID", "uuid")}` : code`str`}`,
      code`scope: list[str]`,
      code`acr: ${identifier(namedLevels(login)?.name ?? "str")}`,
      code`permissions: list[str]`,
      code`access_token: str`,
    ],
  }));
}

function alias({ name, type }: LoginModel["types"][number], login: LoginModel, imports: Imports): Code {
  return code`${identifier(name)}: ${imports.knownType("TypeAlias")} = ${imports.value(...runtimeType(type, login))}`;
}

/** A name in quotes would do for checkers, and not for `ShopUser | None` in a program. */
function describedTypes({ types }: LoginModel, { imports, types: planned }: TypeContext, module: string): LoginView["described"] {
  return types.flatMap(({ name: text, shape }): LoginView["described"] => {
    if (shape === null) return [];
    const declared = shape.type.kind === "ref" ? planned.get(shape.type.name) : undefined;
    if (declared === undefined) throw new Error(`the model does not declare what ${JSON.stringify(text)} is`);
    imports.value("import_module", "importlib");
    const alias = code`${identifier(text)}: ${imports.knownType("TypeAlias")} = ${imports.type(declared.identifier, declared.module)}`;
    return [{ alias, name: stringLiteral(text), type: stringLiteral(declared.identifier), module: stringLiteral(relative(module, declared.module)) }];
  });
}

function settings(login: LoginModel, imports: Imports): Expression {
  const { protocols, roles, parameters, cookie, subjectFormat } = login;
  const errors = LOGIN_ERROR_CODES.flatMap((one): (readonly [Code, Expression])[] => {
    const name = raisedAs(one, login);
    return name === null ? [] : [[stringLiteral(one), identifier(name)]];
  });
  const items: Expression[] = [
    argument(code`protocols`, dictOf(protocols.map(({ name, settings: own }) => [stringLiteral(name), protocol(own, imports)]))),
    argument(code`roles`, dictOf(Object.entries(roles).sort().flatMap(([role, option]): (readonly [Code, Expression])[] => (option === undefined ? [] : [[stringLiteral(snake(role)), stringLiteral(option)]])))),
    argument(code`cookie`, stringLiteral(cookie)),
  ];
  if (Object.keys(parameters).length > 0) items.push(argument(code`parameters`, valueOf(parameters)));
  if (errors.length > 0) items.push(argument(code`errors`, dictOf(errors)));
  const levels = levelsOf(login);
  if (levels !== null) items.push(argument(code`levels`, levels));
  if (subjectFormat !== null) items.push(argument(code`subject_format`, stringLiteral(subjectFormat)));
  return call(imports.value("LoginSettings", "_runtime/identity/login"), items);
}

/** By their names where they have any. */
function levelsOf({ levels, values }: LoginModel): Expression | null {
  if (levels.length === 0) return null;
  const named = values.find(({ members }) => levels.every((level) => members.some(({ value }) => value === level)) && members.every(({ value }) => levels.includes(value)));
  if (named === undefined) return texts(levels);
  return tupleOf(levels.map((level) => code`${identifier(named.name)}.${identifier(named.members.find(({ value }) => value === level)?.key ?? "")}`));
}

function protocol(given: { readonly [name: string]: Json }, imports: Imports): Expression {
  const items = Object.entries(given).map(([name, value]): Expression => {
    const own = identifier(snake(name));
    if (name !== "issuer") return argument(own, valueOf(value));
    const { path = "", scheme = null } = members(value);
    return argument(own, call(imports.value("Issuer", "_runtime/identity/login"), [valueOf(path), ...(scheme === null ? [] : [valueOf(scheme)])]));
  });
  return call(imports.value("ProtocolSettings", "_runtime/identity/login"), items);
}

function members(value: Json): { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !isList(value) ? value : {};
}

function isList(value: readonly Json[] | { readonly [name: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}

/** `userInfo` becomes `user_info`. */
function snake(text: string): string {
  return functionIdentifier({ text, words: words(text) });
}
