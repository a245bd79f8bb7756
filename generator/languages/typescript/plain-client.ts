// Plans `client.ts` of a plain client: the options, the settings, a sender without methods, and the class with all of them.
import type { StatementStructures } from "ts-morph";
import type { Client } from "../../model/model.js";
import type { CallDetails } from "./call-details.js";
import { addressMembers, optionMembers } from "./client.js";
import { code, type Code } from "./code.js";
import { prose } from "../prose.js";
import { comment } from "./docs.js";
import { Imports } from "./imports.js";
import type { PlannedClient, PlannedPackage } from "./layout.js";
import { callCode, propertyName } from "./literals.js";
import type { SourceFile } from "./models.js";
import { identifier } from "./names.js";
import { methodsOf } from "./plain-methods.js";
import { plainSettings } from "./plain-settings.js";
import { changeableOptions, hasOnlyOptional, signingSecrets } from "./profiles.js";
import { classOf, functionOf, interfaceOf, methodOf, methodsInterfaceOf, type Parameter } from "./structures.js";
import type { TypeContext } from "./types.js";

const THROWS = "Throws `TypeError` that names the option which is missing or wrong.";

export function plainClientFile(planned: PlannedClient, plan: PlannedPackage, details: CallDetails): SourceFile {
  const file = `${planned.folder}/client`;
  const imports = new Imports(file);
  const context: TypeContext = { types: plan.types, imports, input: true, int64: plan.package.int64 };
  const statements = [optionsInterface(planned, context), ...senderStatements(planned, plan, imports), ...clientStatements(planned, details, context)];
  return { file, sources: [planned.client.source], statements: [...imports.structures(), ...statements] };
}

function optionsInterface({ client, className, optionsName }: PlannedClient, context: TypeContext): StatementStructures {
  const signing = signingSecrets(client);
  const secrets = new Set(client.credentials.flatMap(changeableOptions));
  const members = client.options.flatMap((option) => {
    const { text } = option.name;
    const special = signing.has(text) ? context.imports.type("SigningSecret", "runtime/credentials/signing-key") : secrets.has(text) ? context.imports.type("SecretSource", "runtime/credentials/secret") : null;
    return optionMembers(option, special, client, context);
  });
  return interfaceOf(identifier(optionsName), comment([`What \`${className}\` is made with.`]), [...addressMembers(client), ...members], { bases: [context.imports.type("HookedOptions", "runtime/plain-options")] });
}

function senderStatements(planned: PlannedClient, plan: PlannedPackage, imports: Imports): StatementStructures[] {
  const { client, senderName, optionsName, className } = planned;
  const options = code`Omit<${identifier(optionsName)}, "hooks">`;
  return [
    plainSettings(planned, options, plan, imports),
    functionOf({
      name: identifier(senderName),
      docs: comment([`Makes what the functions of this entry take first. An application that imports them alone ships only the calls that it makes; \`${className}\` has all of them as methods.`, THROWS]),
      parameters: [{ name: identifier("options"), type: options, optional: hasOnlyOptional(client) }],
      result: imports.runtimeType("PlainSender"),
      body: code`return ${imports.value("createPlainSender", "runtime/plain-sender")}(settings, ${given(client)});`,
    }),
  ];
}

function given(client: Client): Code {
  return hasOnlyOptional(client) ? code`options ?? {}` : code`options`;
}

/** The class, and the interface of flat methods, which the compiler joins with it. */
function clientStatements({ client, className, optionsName, groups, detailsName, detailsFile }: PlannedClient, { file }: CallDetails, context: TypeContext): StatementStructures[] {
  const { imports } = context;
  const options: Parameter = { name: identifier("options"), type: identifier(optionsName), optional: hasOnlyOptional(client) };
  const isGrouped = client.methods === "grouped";
  const made = imports.value("methods", "runtime/methods");
  const details = file === null ? code`[]` : imports.value(detailsName, detailsFile);
  const tables = groups.map(({ callsName, methodsFile }) => imports.value(callsName, methodsFile));
  const members = isGrouped ? groups.map(({ member, methodsName, methodsFile }) => ({ name: propertyName(member), type: imports.type(methodsName, methodsFile) })) : [];
  const assigned = isGrouped
    ? members.map(({ name }, index) => code`this.${name} = ${made}(this.#sender, ${details}, ${tables[index] ?? code`{}`});`)
    : [code`Object.assign(this, ${callCode(made, [code`this.#sender`, details, ...tables], 26)});`];
  const own = classOf({
    name: identifier(className),
    docs: comment(prose(client.docs)),
    fields: [{ name: code`#sender`, type: imports.runtimeType("PlainSender") }, ...members],
    constructor: {
      docs: comment([THROWS], [], 2),
      parameters: [options],
      statements: [
        code`this.#sender = ${imports.value("createPlainSender", "runtime/plain-sender")}(${imports.value("hooked", "runtime/hooked")}(settings), ${given(client)});`,
        ...assigned,
      ],
    },
    methods: [
      methodOf({
        name: identifier("request"),
        docs: comment(["Sends a request that this package has no method for; credentials, retries and limits are those of every call."], [], 2),
        parameters: [
          { name: identifier("request"), type: imports.runtimeType("RawRequest"), optional: false },
          { name: identifier("options"), type: imports.runtimeType("RequestOptions"), optional: true },
        ],
        result: client.results === "throw" ? code`${imports.type("DataPromise", "runtime/api-error")}<unknown>` : code`${imports.type("ResultPromise", "runtime/result")}<unknown>`,
        body: code`return ${imports.value("plainRawRequest", "runtime/plain-raw")}(this.#sender, request, options);`,
      }),
      methodOf({ name: identifier("close"), docs: comment(["Closes idle connections; the client can be used again."], [], 2), parameters: [], result: code`void`, body: code`this.#sender.close();` }),
    ],
  });
  return isGrouped ? [own] : [methodsInterfaceOf(identifier(className), null, groups.flatMap((group) => methodsOf(group, client, context))), own];
}
