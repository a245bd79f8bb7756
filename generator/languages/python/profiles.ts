// Which module of the runtime serves which credential. Generated code imports exactly those that its document names.
import type { Client, Credential, Json } from "../../model/model.js";
import { code, type Code } from "./code.js";
import { pathTemplate } from "./descriptor.js";
import { argument, call, dictOf, type Expression, labelled, tupleOf } from "./expression.js";
import type { Imports } from "./imports.js";
import { stringLiteral, texts, valueOf } from "./literals.js";
import type { PlannedClient, PlannedPackage } from "./plan.js";

/** Signing profiles: the word of `x-signing`, and the function that makes the credential, which stands in a module of its name. */
const SIGNING: Readonly<Record<string, string>> = { "hmac-headers": "hmac_headers", "http-message-signatures": "http_message_signatures" };

/** An expression for the credential, in which `options` are the client's; null when the runtime has nothing for it. Errors call an option as its argument is called. */
export function credentialExpression(credential: Credential, { client, options }: PlannedClient, plan: PlannedPackage, imports: Imports): Expression | null {
  const argumentOf = (option: string): string => options.find(({ option: { name } }) => name.text === option)?.argument ?? option;
  switch (credential.kind) {
    case "signature":
      return signature(credential, plan, imports);
    case "exchangedToken":
      return exchangedToken(credential, client, imports);
    case "clientAuthentication":
      return made("client_authentication", [credential.idOption, credential.secretOption, credential.methodOption].map(reader), imports);
    case "apiKey":
      return made("api_key", [...[argumentOf(credential.option), credential.in, credential.wireName].map(stringLiteral), reader(credential.option)], imports);
    case "bearer": {
      const scheme = credential.scheme === "Bearer" ? [] : [argument(code`scheme`, stringLiteral(credential.scheme))];
      return made("bearer", [stringLiteral(argumentOf(credential.option)), reader(credential.option), ...scheme], imports);
    }
    case "basic":
      return made("basic", [credential.usernameOption, credential.passwordOption].map(reader), imports);
    case "mutualTls":
      return made("mutual_tls", [], imports);
    case "clientCredentials":
      return clientCredentials(credential, argumentOf, imports);
  }
}

function made(name: string, items: readonly Expression[], imports: Imports): Expression {
  return call(imports.value(name, `_runtime/credentials/${name}`), items);
}

function clientCredentials({ name, option, idOption, secretOption, methodOption, scopeOption, urlOption, tokenUrl, scopes }: Extract<Credential, { kind: "clientCredentials" }>, argumentOf: (option: string) => string, imports: Imports): Expression {
  const facts: readonly (readonly [Code, string])[] = [
    [code`name`, name.text],
    [code`option`, option],
    [code`id_option`, idOption],
    [code`secret_option`, secretOption],
    [code`method_option`, methodOption],
    [code`scope_option`, scopeOption],
    [code`url_option`, urlOption],
    [code`token_url`, tokenUrl],
    [code`scope`, scopes.join(" ")],
  ];
  const called = dictOf([option, idOption, secretOption].map((one) => [stringLiteral(one), stringLiteral(argumentOf(one))]));
  return made("client_credentials", [code`options`, ...facts.map(([label, text]) => argument(label, stringLiteral(text))), argument(code`arguments`, called)], imports);
}

/** `lambda: options.get("accessKeyId")`: read when it is needed, because it may change. */
function reader(option: string): Code {
  return code`lambda: options.get(${stringLiteral(option)})`;
}

function signature(credential: Extract<Credential, { kind: "signature" }>, { package: { version } }: PlannedPackage, imports: Imports): Expression | null {
  const name = Object.hasOwn(SIGNING, credential.profile) ? SIGNING[credential.profile] : undefined;
  if (name === undefined) return null;
  const { sdkVersion } = credential.parameters;
  // Only the legacy profile tells the platform which package signed.
  const own = credential.profile === "hmac-headers" && typeof sdkVersion === "string" ? { sdkVersion: `${sdkVersion}:${version}` } : {};
  return call(imports.value(name, `_runtime/signing/${name}`), [valueOf({ ...credential.parameters, ...own }), reader(credential.keyOption), reader(credential.secretOption)]);
}

function exchangedToken(credential: Extract<Credential, { kind: "exchangedToken" }>, client: Client, imports: Imports): Expression | null {
  const operation = client.groups.flatMap((group) => group.operations).find(({ name }) => name.text === credential.operation);
  if (operation === undefined) return null;
  const { envelope } = client;
  const inAnswer = (path: readonly string[]): Expression => texts(envelope !== null && operation.answer.kind === "envelope" ? [envelope.data, ...path] : path);
  const members = dictOf(Object.entries(credential.input).map(([member, option]) => [stringLiteral(member), code`options.get(${stringLiteral(option)})`]));
  const items: Expression[] = [
    argument(code`method`, stringLiteral(operation.method)),
    argument(code`path`, stringLiteral(pathTemplate(operation))),
    argument(code`token`, inAnswer(credential.tokenPath)),
    argument(code`expires_in`, inAnswer(credential.expiresInPath)),
    argument(code`members`, labelled(code`lambda: `, members)),
  ];
  if (envelope !== null) items.push(argument(code`message`, tupleOf([stringLiteral(envelope.message)])));
  if (!/^bearer$/i.test(credential.scheme)) items.push(argument(code`scheme`, stringLiteral(credential.scheme)));
  const headers: Json = credential.claimHeaders;
  if (Object.keys(headers).length > 0) items.push(argument(code`claim_headers`, valueOf(headers)));
  return made("exchanged_token", items, imports);
}
