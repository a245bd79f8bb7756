// What a README says of logins and of the entries of a package.
import type { Client, ClientOption, LoginModel } from "../../model/model.js";
import { code, joined, type Code } from "./code.js";
import { ownEntries } from "./entry-names.js";
import type { PlannedPackage } from "./layout.js";
import { propertyName, stringLiteral } from "./literals.js";
import { isNeeded } from "../example-options.js";
import { codeSpan, markdown } from "../markdown.js";
import { otherProtocols } from "../readme-protocols.js";
import { functionIdentifier } from "./names.js";
import { changeableOptions } from "./profiles.js";
import { clientVariable, optionsExample } from "./readme-example.js";

export interface ReadmeLogin {
  readonly className: string;
  readonly variable: string;
  readonly options: string;
  /** Where the class, the adapter and the functions are imported from. */
  readonly entry: string;
  /** Name of the package. */
  readonly registry: string;
  readonly express: string;
  /** Null where the platform takes no clients without a secret. */
  readonly browser: string | null;
  /** Those of a client without a secret. */
  readonly publicOptions: string;
  readonly login: string;
  /** The option for the access token of a user; null where calls take none. */
  readonly token: string | null;
  /** How a login by tickets is chosen (CAS), and what it is made of; null where there is none. */
  readonly tickets: { readonly chosen: string; readonly validate: string; readonly begin: string } | null;
  /** How a protocol is chosen that has addresses only (SAML). */
  readonly addresses: string | null;
  /** The class that all errors extend; null when they have none of their own. */
  readonly root: string | null;
  readonly hasErrors: boolean;
  readonly errors: readonly { readonly name: string; readonly codes: string }[];
  readonly hasDifferences: boolean;
  readonly differences: readonly { readonly topic: string; readonly elsewhere: string; readonly here: string }[];
}

export interface ReadmeEntry {
  readonly name: string;
  readonly content: string;
}

const CONTENTS: Readonly<Record<string, string>> = {
  login: "each step of a login as a function, and `LoginError`",
  browser: "a login that runs in the browser alone",
  express: "login and guard for Express 4 and 5",
  fastify: "login and guard for Fastify",
  hono: "login and guard for Hono",
  next: "login and guard for Next.js",
  node: "login, sessions and guard without a framework",
  react: "the signed-in user for React",
  events: "events over a WebSocket; needs `npm install ws`, and `@types/ws` with TypeScript",
  webhooks: "webhooks that are proven to come from the platform",
};

export function readmeLogins({ clients, registryName }: PlannedPackage): readonly ReadmeLogin[] {
  return clients.flatMap(({ client, folder, className }): readonly ReadmeLogin[] => {
    const { login, options } = client;
    if (login === null) return [];
    const { roles, errors, differences } = login;
    const shown = options.filter((option) => isNeeded(option) || [roles.clientSecret, roles.redirectUri].includes(option.name.text));
    const thrown = errors.filter(({ codes }) => codes.length > 0);
    return [{
      className,
      variable: clientVariable(client),
      options: optionsExample(client, shown),
      entry: `${registryName}/${folder}`,
      registry: registryName,
      express: `${registryName}/express`,
      browser: takesPublicClients(client, login) ? `${registryName}/browser` : null,
      publicOptions: publicOptions(client, login),
      login: `${registryName}/login`,
      token: userTokenOption(client),
      ...protocolsOf(login, options),
      root: errors[0]?.name ?? null,
      hasErrors: thrown.length > 0,
      errors: thrown.map(({ name, codes }) => ({ name, codes: codes.map((one) => `\`${one}\``).join(", ") })),
      hasDifferences: differences.length > 0,
      differences: differences.map(({ topic, elsewhere, here }) => ({ topic: markdown(topic), elsewhere: markdown(elsewhere), here: markdown(here) })),
    }];
  });
}

function userTokenOption({ credentials }: Client): string | null {
  const credential = credentials.find(({ kind }) => kind === "bearer" || kind === "apiKey");
  const [option] = credential === undefined ? [] : changeableOptions(credential);
  return option === undefined ? null : propertyName(option);
}

function protocolsOf(login: LoginModel, options: readonly ClientOption[]): Pick<ReadmeLogin, "tickets" | "addresses"> {
  const other = otherProtocols(login, options);
  if (other === null) return { tickets: null, addresses: null };
  const { option, tickets, addresses } = other;
  const chosen = (protocol: string): string => codeSpan(`${propertyName(option.name.text)}: ${stringLiteral(protocol)}`);
  return {
    tickets: tickets && { chosen: chosen(tickets.protocol), validate: functionIdentifier(tickets.validate), begin: functionIdentifier(tickets.begin) },
    addresses: addresses === null ? null : chosen(addresses),
  };
}

function takesPublicClients({ options }: Client, { roles }: LoginModel): boolean {
  const method = options.find(({ name }) => name.text === roles.tokenAuthMethod)?.type;
  return method?.kind !== "choice" || method.open || method.values.includes("none");
}

/** `{ appId: "...", redirectUri: "https://app.example.com/callback", tokenEndpointAuthMethod: "none" }` */
function publicOptions({ options }: Client, { roles }: LoginModel): Code {
  const { clientSecret, redirectUri, tokenAuthMethod } = roles;
  const values = new Map([[redirectUri, "https://app.example.com/callback"], [tokenAuthMethod, "none"]]);
  const shown = options.filter((option) => option.name.text !== clientSecret && (isNeeded(option) || values.has(option.name.text)));
  return code`{ ${joined(shown.map(({ name }) => code`${propertyName(name.text)}: ${stringLiteral(values.get(name.text) ?? "...")}`), code`, `)} }`;
}

/** The package itself, its clients, and what else it has. */
export function entryRows({ package: model, clients, registryName }: PlannedPackage): readonly ReadmeEntry[] {
  return [
    { name: registryName, content: "all clients and types" },
    ...clients.map(({ folder, className }) => ({ name: `${registryName}/${folder}`, content: `\`${className}\`, and its calls as functions` })),
    ...ownEntries(model.clients).map((entry) => ({ name: `${registryName}/${entry}`, content: CONTENTS[entry] ?? "" })),
  ];
}
