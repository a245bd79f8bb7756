// Plans `client.ts`: the options, the settings, a sender without methods, and the class with all of them.
import type { MethodDeclarationStructure, StatementStructures } from "ts-morph";
import type { Client, ClientOption } from "../../model/model.js";
import { mayBeAnyAudience } from "../any-audience.js";
import { code, joined, type Code } from "./code.js";
import { prose } from "../prose.js";
import { addressText, hasAddress, serverTemplate } from "../server-template.js";
import { ANYBODY, comment, optionComment } from "./docs.js";
import { Imports } from "./imports.js";
import { setterNames, type PlannedClient, type PlannedGroup, type PlannedPackage } from "./layout.js";
import { loginMaker, loginMethods, loginStatements } from "./login.js";
import { parameterDocs, typeParameter } from "./login-user.js";
import { callCode, propertyName, stringLiteral } from "./literals.js";
import type { SourceFile } from "./models.js";
import { identifier } from "./names.js";
import { changeableOptions, hasOnlyOptional, isAlwaysGiven, signingSecrets } from "./profiles.js";
import { credentialsCode, isApart, settingsCode } from "./settings.js";
import { aliasComment, operationComment, operationSignature, variantComment, variantSignature, type Signature } from "./signature.js";
import { classOf, constantOf, functionOf, interfaceOf, methodOf, type Member, type Parameter } from "./structures.js";
import { typeCode, type TypeContext } from "./types.js";

export function clientFile(planned: PlannedClient, plan: PlannedPackage): SourceFile {
  const file = `${planned.folder}/client`;
  const imports = new Imports(file);
  const context: TypeContext = { types: plan.types, imports, input: true, int64: plan.package.int64 };
  const { login } = planned.client;
  const statements = [optionsInterface(planned, context), ...senderStatements(planned, plan, imports), ...(login === null ? [] : loginStatements(planned, login, imports)), clientClass(planned, context, plan)];
  return { file, sources: [planned.client.source], statements: [...imports.structures(), ...statements] };
}

function optionsInterface({ client, className, optionsName }: PlannedClient, context: TypeContext): StatementStructures {
  const secrets = signingSecrets(client);
  const members = client.options.flatMap((option) => optionMembers(option, secrets.has(option.name.text) ? context.imports.type("SigningSecret", "runtime/credentials/signing-key") : null, client, context));
  const docs = comment([`What \`${className}\` is made with.`]);
  return interfaceOf(identifier(optionsName), docs, [...addressMembers(client), ...members], { bases: [context.imports.runtimeType("ClientOptions")] });
}

/** The option, and its older spellings as deprecated ones. `special`: its type, where that is the runtime's. */
export function optionMembers(option: ClientOption, special: Code | null, client: Client, context: TypeContext): readonly Member[] {
  const type = special ?? typeCode(option.type, context);
  const optional = !isAlwaysGiven(option);
  const own: Member = { name: propertyName(option.name.text), type: undefinable(type, optional), optional, docs: optionComment(option, mayBeAnyAudience(option, client) ? ANYBODY : "") };
  const former = option.aliases.map((alias): Member => ({ name: propertyName(alias), type: undefinable(type, true), optional: true, docs: aliasComment(option.name.text, 2) }));
  return [own, ...former];
}

/** Options often come from the environment, where what is missing is `undefined`. */
function undefinable(type: Code, optional: boolean): Code {
  return optional ? code`${type} | undefined` : type;
}

function senderStatements(planned: PlannedClient, plan: PlannedPackage, imports: Imports): StatementStructures[] {
  const { client, senderName, optionsName, className, credentialsName } = planned;
  const options = identifier(optionsName);
  const settingsType = code`${imports.runtimeType("ClientSettings")}<${options}>`;
  const credentialsType = code`${settingsType}["credentials"]`;
  const apart = client.credentials.filter((credential) => isApart(credential, client));
  const credentials: Parameter = { name: identifier("credentials"), type: credentialsType, optional: true };
  const settings = apart.length === 0 ? code`settings` : code`{ ...settings, credentials: { ...settings.credentials, ...credentials } }`;
  const given = serverTemplate(client) === "{server}" ? code`${imports.value("ofOneServer", "runtime/other-servers")}(settings, options)` : code`options`;
  return [
    constantOf(identifier("settings"), settingsCode(planned, plan, imports), { type: settingsType }),
    ...(apart.length === 0 ? [] : [constantOf(identifier(credentialsName), credentialsCode(apart, planned, plan, imports), {
      type: credentialsType,
      exported: true,
      docs: comment([`Further ways to prove the caller: \`${className}\` knows them, \`${senderName}\` when it is given them.`]),
    })]),
    functionOf({
      name: identifier(senderName),
      docs: comment([
        `Makes what the functions of this entry take first. An application that imports them alone ships only the calls that it makes; \`${className}\` has all of them as methods.`,
        "Throws `OptionError` when an option is missing or wrong.",
      ]),
      parameters: [{ name: identifier("options"), type: options, optional: hasOnlyOptional(client) }, ...(apart.length === 0 ? [] : [credentials])],
      result: imports.runtimeType("Sender"),
      body: code`return ${imports.runtimeValue("createSender")}(${settings}, ${given});`,
    }),
  ];
}

function clientClass(planned: PlannedClient, context: TypeContext, plan: PlannedPackage): StatementStructures {
  const { client, className, optionsName, senderName, credentialsName, groups } = planned;
  const hasApart = client.credentials.some((credential) => isApart(credential, client));
  const given = hasApart ? code`options, ${identifier(credentialsName)}` : code`options`;
  const sender = context.imports.runtimeType("Sender");
  const { login } = client;
  const calls = login?.hasOperations === false ? [] : groups.flatMap((group) => groupMethods(group, context));
  const own = login === null ? [] : [{ name: code`login`, type: context.imports.type("Login", "runtime/identity/login"), docs: comment(["What the functions of the login take first, and what framework adapters are made with."], [], 2) }];
  const options: Parameter = { name: identifier("options"), type: identifier(optionsName), optional: hasOnlyOptional(client) };
  const parameter = typeParameter(login, plan, context);
  return classOf({
    name: parameter === null ? identifier(className) : code`${identifier(className)}<${parameter}>`,
    docs: comment([...prose(client.docs), parameterDocs(login, plan)].filter((text) => text !== "")),
    fields: [{ name: code`#sender`, type: sender }, ...own],
    constructor: {
      docs: comment(["Throws `OptionError` when an option is missing or wrong."], [], 2),
      parameters: [options],
      statements: [code`this.#sender = ${identifier(senderName)}(${given});`, ...(login === null ? [] : [code`this.login = ${identifier(loginMaker(planned))}(options);`])],
    },
    methods: [...setters(planned), ...ownMethods(context, login !== null), ...(login === null ? [] : loginMethods(planned, login, context, plan)), ...calls],
  });
}

/** Required where the document does not say where the API is. */
export function addressMembers(client: Client): readonly Member[] {
  return hasAddress(client) ? [] : [{ name: identifier("baseUrl"), type: code`string`, optional: false, docs: comment([addressText(client)], [], 2) }];
}

/** `setAccessToken` for every option that holds what may change while the client lives. */
function setters({ client }: PlannedClient): MethodDeclarationStructure[] {
  const names = new Set(client.credentials.flatMap(changeableOptions));
  const methods = setterNames(client);
  return [...names].map((option) =>
    methodOf({
      name: identifier(methods.get(option) ?? "set"),
      docs: comment([`Uses another \`${option}\` from the next call on; \`undefined\` removes it.`], [], 2),
      parameters: [{ name: identifier("value"), type: code`string | undefined`, optional: false }],
      result: code`void`,
      body: code`this.#sender.change(${stringLiteral(option)}, value);`,
    }),
  );
}

function ownMethods({ imports }: TypeContext, hasLogin: boolean): MethodDeclarationStructure[] {
  const envelope = code`Promise<${imports.type("Envelope", "envelope")}<unknown>>`;
  return [
    methodOf({
      name: identifier("request"),
      docs: comment(["Sends a request that this package has no method for; credentials, retries and the envelope are those of every call."], [], 2),
      parameters: [
        { name: identifier("request"), type: imports.runtimeType("RawRequest"), optional: false },
        { name: identifier("options"), type: imports.runtimeType("RequestOptions"), optional: true },
      ],
      result: envelope,
      body: code`return ${imports.runtimeValue("rawRequest")}(this.#sender, request, options);`,
    }),
    methodOf({
      name: identifier("close"),
      docs: comment(["Closes idle connections; the client can be used again."], [], 2),
      parameters: [],
      result: code`void`,
      body: hasLogin ? code`this.#sender.close();\nthis.login.close();` : code`this.#sender.close();`,
    }),
  ];
}

function groupMethods(group: PlannedGroup, context: TypeContext): MethodDeclarationStructure[] {
  const namespace = context.imports.namespace(group.namespace, group.file);
  const call = (name: string, parts: Signature): Code => {
    const callee = code`${namespace}.${identifier(name)}`;
    const given = parts.parameters.map((parameter) => parameter.name);
    return code`return ${callCode(callee, [code`this.#sender`, ...given], 12)};`;
  };
  return group.operations.flatMap(({ operation, names, aliases, variants }) => {
    const signature = operationSignature(operation, context);
    const own = methodOf({ name: identifier(names.method), docs: operationComment(operation, context, 2), generics: signature.generics, parameters: signature.parameters, result: signature.result, body: call(names.function, signature) });
    const short = operation.variants.flatMap((variant, index) => {
      const variantNames = variants[index];
      if (variantNames === undefined) return [];
      const parts = variantSignature(variant, operation, context);
      return [methodOf({ name: identifier(variantNames.method), docs: variantComment(variant, operation, names.method, 2), generics: parts.generics, parameters: parts.parameters, result: parts.result, body: call(variantNames.function, parts) })];
    });
    const former = aliases.map((alias) => {
      const given = joined(signature.parameters.map((parameter) => parameter.name), code`, `);
      return methodOf({ name: identifier(alias.method), docs: aliasComment(names.method, 2), generics: signature.generics, parameters: signature.parameters, result: signature.result, body: code`return this.${identifier(names.method)}(${given});` });
    });
    return [own, ...short, ...former];
  });
}
