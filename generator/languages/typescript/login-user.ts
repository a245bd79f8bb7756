// User information as the document describes it: its name, and its type parameter where each application has members of its own.
import { Report } from "../../diagnostics.js";
import type { LoginModel, LoginTypeShape, Type } from "../../model/model.js";
import { words } from "../names.js";
import { code, type Code } from "./code.js";
import { entryRuntimeTypes } from "./entry-names.js";
import type { Imports } from "./imports.js";
import type { PlannedClient, PlannedPackage } from "./layout.js";
import { propertyName, stringLiteral } from "./literals.js";
import { identifier, typeIdentifier, typeScope } from "./names.js";
import { typeCode, type PlannedTypes, type TypeContext } from "./types.js";

interface Shaped {
  readonly name: string;
  readonly shape: LoginTypeShape;
}

export function shapedUser(login: LoginModel | null): Shaped | null {
  const found = login?.types.find(({ type, shape }) => type === "UserInfo" && shape !== null);
  return found === undefined || found.shape === null ? null : { name: found.name, shape: found.shape };
}

/** `FiefUserInfo<Fields>`, imported; null when the document says nothing of its own. */
export function userType({ client, folder }: PlannedClient, plan: PlannedPackage, imports: Imports): Code | null {
  const user = shapedUser(client.login);
  if (user === null) return null;
  const name = imports.type(user.name, `${folder}/login`);
  const { variable } = user.shape;
  return variable === null ? name : code`${name}<${parameterName(variable, plan)}>`;
}

/** `FiefTokenResponse`, imported; null when the document says nothing of its own. */
export function tokensType({ client: { login }, folder }: PlannedClient, imports: Imports): Code | null {
  const found = login?.types.find(({ type, shape }) => type === "Tokens" && shape !== null);
  return found === undefined ? null : imports.type(found.name, `${folder}/login`);
}

/** `FiefAccessTokenInfo`, imported; null when the package has no name for it. */
export function accessType({ client: { login }, folder }: PlannedClient, imports: Imports): Code | null {
  const found = login?.types.find(({ type }) => type === "AccessTokenInfo");
  return found === undefined ? null : imports.type(found.name, `${folder}/login`);
}

/** `Fields = UserFieldValues`: to stand between angle brackets; null when nothing is for the application to say. */
export function typeParameter(login: LoginModel | null, plan: PlannedPackage, context: TypeContext): Code | null {
  const user = shapedUser(login);
  const variable = user?.shape.variable ?? null;
  if (user === null || variable === null) return null;
  return code`${parameterName(variable, plan)} = ${typeCode(memberOf(user.shape, context.types).type, { ...context, input: false })}`;
}

/** What the name stands for. */
export function userAlias({ shape }: Shaped, plan: PlannedPackage, context: TypeContext): Code {
  const { type, variable } = shape;
  const own = typeCode(type, { ...context, input: false });
  if (variable === null) return own;
  const { required } = memberOf(shape, context.types);
  // `Omit` would lose the names of members where further ones are allowed.
  return code`{ [Member in keyof ${own} as Exclude<Member, ${stringLiteral(variable)}>]: ${own}[Member] } & { ${propertyName(variable)}${required ? code`` : code`?`}: ${parameterName(variable, plan)} }`;
}

/** What documentation says of the type parameter; empty when there is none. */
export function parameterDocs(login: LoginModel | null, plan: PlannedPackage): string {
  const user = shapedUser(login);
  const variable = user?.shape.variable ?? null;
  return user === null || variable === null ? "" : `\`${parameterName(variable, plan)}\`: type of \`${variable.replaceAll("`", "'")}\` in \`${user.name}\`; each application has its own.`;
}

export function isUser(type: Type, login: LoginModel): boolean {
  const shape = shapedUser(login)?.shape;
  return shape?.type.kind === "ref" && type.kind === "ref" && type.name === shape.type.name && !type.nullable;
}

function memberOf({ type, variable }: LoginTypeShape, types: PlannedTypes): { readonly type: Type; readonly required: boolean } {
  for (let name = type.kind === "ref" ? type.name : null; name !== null; ) {
    const declaration = types.get(name)?.declaration;
    const field = declaration?.kind === "object" ? declaration.fields.find((one) => one.name.text === variable) : undefined;
    if (field !== undefined) return field;
    name = declaration?.kind === "alias" && declaration.type.kind === "ref" ? declaration.type.name : null;
  }
  throw new Error(`${variable} was checked before`);
}

/** Nothing else may mean this name where the parameter stands. */
function parameterName(variable: string, { package: { clients }, clients: planned, types }: PlannedPackage): Code {
  const named = clients.flatMap(({ login }) => (login === null ? [] : [...login.errors, ...login.types, ...login.values])).map(({ name }) => name);
  const declared = [...types.values()].map((type) => type.identifier);
  const scope = typeScope(new Report(), [...named, ...declared, ...entryRuntimeTypes(clients), ...planned.flatMap(({ className, optionsName }) => [className, optionsName])]);
  return identifier(scope.local(typeIdentifier({ text: "", words: words(variable) })));
}
