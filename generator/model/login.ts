// `x-login`: the hosted login of a client, checked against its options and operations.
import type { Place } from "../diagnostics.js";
import type { Node } from "../document/document.js";
import type { Extensions } from "../document/extensions.js";
import { extension } from "./extension.js";
import { FLOWS } from "./flows.js";
import { loginCalls } from "./login-calls.js";
import { errorClasses } from "./login-errors.js";
import { loginRoles } from "./login-roles.js";
import { loginTypes } from "./login-types.js";
import type { ClientOption, Group, LoginModel } from "./model.js";
import { below, compareText, isObject, member, members, sortedRecord, sortedValue } from "./node.js";
import type { Types } from "./types.js";
import { nameOf } from "./words.js";

interface Known {
  readonly options: readonly ClientOption[];
  readonly groups: readonly Group[];
  readonly types: Types;
}

type Said = Extensions["x-login"];
type Protocol = Said["protocols"][string];

/** What the login itself puts into the address: an option in its place would weaken it. */
const OWN_PARAMETERS: ReadonlySet<string> = new Set(["client_id", "redirect_uri", "response_type", "response_mode", "state", "nonce", "code_challenge", "code_challenge_method", "scope", "max_age"]);

/** Null when the document has no login, or one that is reported. */
export function loginOf(root: Node, { options, groups, types }: Known): LoginModel | null {
  const { report } = types;
  const said = extension(root, "x-login", report);
  const node = member(root, "x-login");
  if (said === null || node === null) return null;
  const { at } = node;
  const option = (name: string, place: Place): ClientOption | null => {
    const found = options.find((one) => one.name.text === name) ?? null;
    if (found === null) report.error("login/unknown", `The client has no option ${JSON.stringify(name)}`, { at: place, hint: "Declare it in `x-client`." });
    return found;
  };
  const inAddress = (name: string, place: Place): void => {
    if (option(name, place)?.secret === true) report.error("login/secret", `The option ${JSON.stringify(name)} is a secret, which no address may hold`, { at: place, hint: "Name another option." });
  };
  const among = <Name extends string>(all: readonly Name[], name: string, what: string, place: Place): readonly Name[] => {
    const found = all.filter((one) => one === name);
    if (found.length === 0) report.error("login/unknown", `There is no ${what} ${JSON.stringify(name)}`, { at: place, hint: `Known are ${all.join(", ")}.` });
    return found;
  };

  const roles = loginRoles(said.roles, below(at, "roles"), option, types);
  if (roles.clientId === undefined) report.error("login/unknown", "No option is the client's id", { at, hint: "roles: { clientId: appId }" });
  const problem = protocolProblem(Object.keys(said.protocols), options.find(({ name }) => name.text === roles.protocol));
  if (problem !== null) report.error("login/protocol", problem, { at: below(at, "protocols"), hint: "One protocol; or several, and an option that chooses one: roles: { protocol: protocol }" });
  for (const [parameter, name] of sortedEntries(said.parameters ?? {})) {
    const place = below(at, "parameters", parameter);
    if (OWN_PARAMETERS.has(parameter)) report.error("login/parameter", `The login itself decides the parameter ${JSON.stringify(parameter)}`, { at: place, hint: "Remove it." });
    inAddress(name, place);
  }
  for (const [protocol, settings] of sortedEntries(said.protocols)) {
    for (const [path, steps] of pathsOf(settings)) {
      for (const [, name = ""] of path.matchAll(/\{(.*?)\}/g)) inAddress(name, below(at, "protocols", protocol, ...steps));
    }
  }
  const operations = groups.flatMap((group) => group.operations);
  return {
    cookie: said.cookie,
    // As the document has them, since what is absent must stay so; names that no schema has seen are left out.
    protocols: members(member(node, "protocols")).filter(([name]) => Object.hasOwn(said.protocols, name)).map(([name, { value }]) => ({ name, settings: isObject(value) ? sortedRecord(value, sortedValue) : {} })),
    roles,
    parameters: sortedRecord(said.parameters ?? {}, (name) => name),
    levels: said.levels ?? [],
    subjectFormat: said.subjectFormat ?? null,
    hasOperations: said.operations !== false,
    differences: said.differences ?? [],
    methods: [
      ...sortedEntries(said.flows).flatMap(([method, wanted]) => {
        const place = below(at, "flows", method);
        return among(FLOWS, wanted, "flow", place).map((flow) => ({ name: nameOf(method), at: place, kind: "flow", flow }) as const);
      }),
      ...loginCalls(said.calls, below(at, "calls"), operations, types),
    ],
    types: loginTypes(said.types ?? {}, below(at, "types"), types),
    values: sortedEntries(said.values ?? {}).map(([name, choices]) => ({ name, members: sortedEntries(choices).map(([key, value]) => ({ key, value })), at: below(at, "values", name) })),
    errors: errorClasses(said.errors, below(at, "errors"), report),
    at,
  };
}

/** What is wrong with the choice of a protocol; null when nothing is. */
function protocolProblem(protocols: readonly string[], chooser: ClientOption | undefined): string | null {
  if (protocols.length === 0) return "A login needs a protocol";
  if (protocols.length > 1 && chooser?.default === undefined) return "Several protocols need an option that chooses one, with a default";
  if (chooser === undefined) return null;
  const choices = [...(chooser.default === undefined ? [] : [chooser.default]), ...(chooser.type.kind === "choice" ? chooser.type.values : [])];
  const unknown = choices.find((choice) => typeof choice !== "string" || !protocols.includes(choice));
  return unknown === undefined ? null : `The option ${JSON.stringify(chooser.name.text)} can choose ${JSON.stringify(unknown)}, which is no protocol of the login`;
}

/** The paths among the settings of a protocol, and where they stand. */
function pathsOf({ issuer, offlineConsent: _, ...settings }: Protocol): readonly (readonly [path: string, steps: readonly string[]])[] {
  const endpoints = Object.entries(settings).flatMap(([name, said]): readonly [string, readonly string[]][] => (name === "scope" || said === undefined ? [] : [[said, [name]]]));
  return issuer === undefined ? endpoints : [...endpoints, [issuer.path, ["issuer", "path"]]];
}

function sortedEntries<Value>(record: { readonly [name: string]: Value }): readonly (readonly [string, Value])[] {
  return Object.entries(record).sort(([one], [other]) => compareText(one, other));
}
