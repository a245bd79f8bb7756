// What a README says of logins: an application with a framework, errors, and where other clients answer otherwise.
import type { Client, LoginModel } from "../../model/model.js";
import { isNeeded } from "../example-options.js";
import { codeSpan, markdown } from "../markdown.js";
import { otherProtocols } from "../readme-protocols.js";
import { code, type Code, joined } from "./code.js";
import { stringLiteral } from "./literals.js";
import { argumentIdentifier, functionIdentifier, identifier } from "./names.js";
import { changeableOption, type PlannedOption } from "./options.js";
import type { PlannedPackage } from "./plan.js";

export interface ReadmeLogin {
  readonly className: string;
  readonly asyncName: string;
  readonly module: string;
  readonly variable: Code;
  readonly options: Code;
  /** What the class is called that checks tokens in integrations. */
  readonly integration: string;
  /** What it is called at the command line. */
  readonly program: string;
  /** The argument for the access token of a user; null where calls take none. */
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

export function readmeLogins({ clients, module }: PlannedPackage): readonly ReadmeLogin[] {
  return clients.flatMap(({ client, classes, options }): readonly ReadmeLogin[] => {
    const { login } = client;
    if (login === null) return [];
    const { roles, errors, differences, integration } = login;
    const shown = options.filter((option) => isNeeded(option.option) || [roles.clientSecret, roles.redirectUri].includes(option.option.name.text));
    const raised = errors.filter(({ codes }) => codes.length > 0);
    return [{
      className: classes.sync,
      asyncName: classes.async,
      module,
      variable: identifier(argumentIdentifier(client.name)),
      options: joined(shown.map(environment), code`, `),
      integration: integration ?? "TokenAuth",
      program: integration ?? "CommandLineLogin",
      token: userTokenArgument(client, options),
      ...protocolsOf(login, options),
      root: errors[0]?.name ?? null,
      hasErrors: raised.length > 0,
      errors: raised.map(({ name, codes }) => ({ name, codes: codes.map((one) => `\`${one}\``).join(", ") })),
      hasDifferences: differences.length > 0,
      differences: differences.map(({ topic, elsewhere, here }) => ({ topic: markdown(topic), elsewhere: markdown(elsewhere), here: markdown(inPython(here, options)) })),
    }];
  });
}

function userTokenArgument({ credentials }: Client, options: readonly PlannedOption[]): string | null {
  const credential = credentials.find(({ kind }) => kind === "bearer" || kind === "apiKey");
  const name = credential === undefined ? null : changeableOption(credential);
  return options.find(({ option }) => option.name.text === name)?.argument ?? null;
}

function protocolsOf(login: LoginModel, options: readonly PlannedOption[]): Pick<ReadmeLogin, "tickets" | "addresses"> {
  const other = otherProtocols(login, options.map(({ option }) => option));
  if (other === null) return { tickets: null, addresses: null };
  const { option, tickets, addresses } = other;
  const argument = options.find((one) => one.option === option)?.argument ?? "";
  const chosen = (protocol: string): string => codeSpan(`${argument}=${stringLiteral(protocol)}`);
  return {
    tickets: tickets && { chosen: chosen(tickets.protocol), validate: functionIdentifier(tickets.validate), begin: functionIdentifier(tickets.begin) },
    addresses: addresses === null ? null : chosen(addresses),
  };
}

/** Options under the names of their arguments. */
function inPython(text: string, options: readonly PlannedOption[]): string {
  const names = new Map([["allowInsecure", "allow_insecure"], ...options.map(({ option, argument }) => [option.name.text, argument] as const)]);
  return text.replace(/`(\w+)`/g, (_, name: string) => `\`${names.get(name) ?? name}\``);
}

function environment({ argument }: PlannedOption): Code {
  return code`${identifier(argument)}=os.environ[${stringLiteral(argument.toUpperCase())}]`;
}
