// Which module of the runtime serves which credential. Generated code imports exactly those that its document names.
import type { Client, ClientOption, Credential, Envelope, Json } from "../../model/model.js";
import { hasAddress } from "../server-template.js";
import { code, type Code } from "./code.js";
import type { Imports } from "./imports.js";
import type { PlannedClient } from "./layout.js";
import { callCode, literal, objectLiteral, propertyName, stringLiteral, wideLiteral } from "./literals.js";
import { pathTemplate } from "./descriptor.js";

/** Signing profiles: the word of `x-signing`, the function that makes the credential, and where it stands. */
const SIGNING: Readonly<Record<string, { readonly name: string; readonly file: string }>> = {
  "hmac-headers": { name: "hmacHeaders", file: "runtime/signing/hmac-headers" },
  "http-message-signatures": { name: "httpMessageSignatures", file: "runtime/signing/http-message-signatures" },
};

export interface CredentialContext {
  readonly planned: PlannedClient;
  readonly options: readonly ClientOption[];
  readonly imports: Imports;
  readonly version: string;
}

/** An expression for the credential, in which `options` are the client's; null when the runtime has nothing for it. */
export function credentialCode(credential: Credential, context: CredentialContext): Code | null {
  const { imports } = context;
  const before = indentation(credential);
  switch (credential.kind) {
    case "signature":
      return signatureCode(credential, context);
    case "exchangedToken":
      return exchangedTokenCode(credential, context);
    case "clientAuthentication": {
      const name = imports.value("clientAuthentication", "runtime/credentials/client-authentication");
      const members: readonly (readonly [string, Code])[] = [
        ["id", plainText(credential.idOption, context)],
        ["secret", plainAccess(credential.secretOption, context)],
        ["method", access(credential.methodOption)],
      ];
      return callCode(name, [objectLiteral(members, before)], before);
    }
    case "apiKey": {
      const name = imports.value("apiKey", "runtime/credentials/api-key");
      const parameters = literal({ option: credential.option, in: credential.in, name: credential.wireName });
      return callCode(name, [parameters, code`() => ${plainAccess(credential.option, context)}`], before);
    }
    case "bearer": {
      const name = imports.value("bearer", "runtime/credentials/bearer");
      return callCode(name, [literal({ option: credential.option, ...(credential.scheme !== "Bearer" && { scheme: credential.scheme }) }), code`() => ${plainAccess(credential.option, context)}`], before);
    }
    case "basic": {
      const name = imports.value("basic", "runtime/credentials/basic");
      return callCode(name, [plainText(credential.usernameOption, context), plainText(credential.passwordOption, context)], before);
    }
    case "mutualTls":
      return code`${imports.value("mutualTls", "runtime/credentials/mutual-tls")}()`;
    case "clientCredentials":
      return clientCredentialsCode(credential, context);
  }
}

/** Options that a credential reads and that may change while the client lives. */
export function changeableOptions(credential: Credential): readonly string[] {
  if (credential.kind === "clientCredentials") return [credential.option, credential.secretOption];
  return credential.kind === "apiKey" || credential.kind === "bearer" ? [credential.option] : [];
}

export function knowsProfile(profile: string): boolean {
  return Object.hasOwn(SIGNING, profile);
}

function signatureCode(credential: Extract<Credential, { kind: "signature" }>, context: CredentialContext): Code | null {
  const profile = knowsProfile(credential.profile) ? SIGNING[credential.profile] : undefined;
  if (profile === undefined) return null;
  const { sdkVersion } = credential.parameters;
  // Only the legacy profile tells the platform which package signed.
  const own = credential.profile === "hmac-headers" && typeof sdkVersion === "string" ? { sdkVersion: `${sdkVersion}:${context.version}` } : {};
  const parameters = dataCode({ ...credential.parameters, ...own });
  const secrets = code`{ key: ${plainText(credential.keyOption, context)}, secret: ${text(credential.secretOption, context)} }`;
  const name = context.imports.value(profile.name, profile.file);
  return callCode(name, [parameters, secrets], indentation(credential));
}

function exchangedTokenCode(credential: Extract<Credential, { kind: "exchangedToken" }>, context: CredentialContext): Code | null {
  const { client } = context.planned;
  const operation = client.groups.flatMap((group) => group.operations).find(({ name }) => name.text === credential.operation);
  if (operation === undefined) return null;
  const inAnswer = (path: readonly string[]): Json => [...dataPath(client.envelope, operation.answer.kind), ...path];
  const parameters: Record<string, Json> = {
    method: operation.method,
    path: pathTemplate(operation),
    token: inAnswer(credential.tokenPath),
    expiresIn: inAnswer(credential.expiresInPath),
  };
  if (client.envelope !== null) parameters["message"] = [client.envelope.message];
  if (credential.scheme !== "Bearer" && credential.scheme !== "bearer") parameters["scheme"] = credential.scheme;
  if (Object.keys(credential.claimHeaders).length > 0) parameters["claimHeaders"] = credential.claimHeaders;
  const members = Object.entries(credential.input).map(([member, option]): [string, Code] => [member, plainText(option, context)]);
  const name = context.imports.value("exchangedToken", "runtime/credentials/exchanged-token");
  return callCode(name, [dataCode(parameters), code`() => (${objectLiteral(members, 14)})`], indentation(credential));
}

function clientCredentialsCode(credential: Extract<Credential, { kind: "clientCredentials" }>, { imports, planned: { client } }: CredentialContext): Code {
  const { name, option, idOption, secretOption, methodOption, scopeOption, urlOption, tokenUrl, scopes } = credential;
  // The sender of envelopes does not tell operations apart: its token serves all of them.
  const asked = client.results === "envelope" ? scopesOf(client, name.text) : scopes;
  const parameters = dataCode({ name: name.text, option, idOption, secretOption, tokenUrl, scope: asked.join(" ") });
  const given: readonly (readonly [string, Code])[] = [
    ["token", access(option)],
    ["id", access(idOption)],
    ["secret", access(secretOption)],
    ["method", access(methodOption)],
    ["scope", access(scopeOption)],
    ["tokenUrl", access(urlOption)],
    ["allowInsecure", access("allowInsecure")],
    ["dangerouslyAllowBrowser", access("dangerouslyAllowBrowser")],
  ];
  return callCode(imports.value("clientCredentials", "runtime/credentials/client-credentials"), [parameters, code`() => (${objectLiteral(given, 14)})`], indentation(credential));
}

/** All that any operation needs of the credential. */
function scopesOf({ groups }: Client, name: string): readonly string[] {
  const sets = groups.flatMap(({ operations }) => operations.flatMap(({ security }) => security.flat()));
  return [...new Set(sets.flatMap(({ credential, scopes }) => (credential === name ? scopes : [])))].sort();
}

/** What stands before the expression: `    accessKey: (options) => `. */
function indentation({ name }: Credential): number {
  return name.text.length + 19;
}

function dataCode(value: { readonly [name: string]: Json }): Code {
  return wideLiteral(value, 7);
}

function dataPath(envelope: Envelope | null, kind: string): readonly string[] {
  return envelope !== null && kind === "envelope" ? [envelope.data] : [];
}

/** `options.accessKeyId` */
export function access(option: string): Code {
  const name = propertyName(option);
  return name.startsWith('"') ? code`options[${stringLiteral(option)}]` : code`options.${name}`;
}

/** Whether the type of the options says that there is a value. */
export function isAlwaysGiven({ required, requiredUnless, default: otherwise, aliases }: ClientOption): boolean {
  return required && requiredUnless === null && otherwise === undefined && aliases.length === 0;
}

/** Whether a client can be made without saying anything. */
export function hasOnlyOptional(client: Client): boolean {
  return hasAddress(client) && !client.options.some(isAlwaysGiven);
}

/** A credential without its option fails when it is used, not when the client is made: another one may serve. */
function text(option: string, { options }: CredentialContext): Code {
  const declared = options.find(({ name }) => name.text === option);
  return declared !== undefined && isAlwaysGiven(declared) ? access(option) : code`${access(option)} ?? ""`;
}

/** A key that signs elsewhere cannot be sent. */
function plainText(option: string, context: CredentialContext): Code {
  if (!signingSecrets(context.planned.client).has(option)) return text(option, context);
  return code`typeof ${access(option)} === "string" ? ${access(option)} : ""`;
}

function plainAccess(option: string, { planned }: CredentialContext): Code {
  return signingSecrets(planned.client).has(option) ? code`typeof ${access(option)} === "string" ? ${access(option)} : undefined` : access(option);
}

/** Options that hold a signing secret, or a function that signs with one. */
export function signingSecrets({ credentials }: Client): ReadonlySet<string> {
  return new Set(credentials.flatMap((credential) => (credential.kind === "signature" ? [credential.secretOption] : [])));
}
