// `x-login`: the hosted login of a client, checked against its options and operations.
import type { Report } from "../diagnostics.js";
import type { Node } from "../document/document.js";
import { extension } from "./extension.js";
import { FLOWS, LOGIN_ERROR_CODES, LOGIN_ROLES, LOGIN_TYPES, type Flow, type LoginErrorCode, type LoginRole, type LoginType } from "./flows.js";
import type { ClientOption, Group, LoginModel } from "./model.js";
import { below, compareText, isObject, member, members, sortedRecord, sortedValue } from "./node.js";
import { nameOf } from "./words.js";

interface Known {
  readonly options: readonly ClientOption[];
  readonly groups: readonly Group[];
  readonly report: Report;
}

/** Null when the document has no login, or one that is reported. */
export function loginOf(root: Node, { options, groups, report }: Known): LoginModel | null {
  const said = extension(root, "x-login", report);
  if (said === null) return null;
  const node = member(root, "x-login") ?? root;
  const { at } = node;
  const names = new Set(options.map(({ name }) => name.text));
  const operations = new Set(groups.flatMap((group) => group.operations.map(({ name }) => name.text)));
  const check = (known: boolean, message: string, hint: string, ...path: readonly string[]): void => {
    if (!known) report.error("login/unknown", message, { at: below(at, ...path), hint });
  };
  const option = (name: string, ...path: readonly string[]): void => check(names.has(name), `The client has no option ${JSON.stringify(name)}`, "Declare it in `x-client`.", ...path);
  const among = <Name extends string>(all: readonly Name[], name: string, what: string, ...path: readonly string[]): Name | null => {
    const found = all.find((one) => one === name) ?? null;
    check(found !== null, `There is no ${what} ${JSON.stringify(name)}`, `Known are ${all.join(", ")}.`, ...path);
    return found;
  };

  const roles: Partial<Record<LoginRole, string>> = {};
  for (const [role, name] of sortedEntries(said.roles)) {
    const known = among(LOGIN_ROLES, role, "role", "roles", role);
    option(name, "roles", role);
    if (known !== null) roles[known] = name;
  }
  if (Object.keys(said.protocols).length > 1 && options.find(({ name }) => name.text === roles.protocol)?.default === undefined) {
    report.error("login/protocol", "Several protocols need an option that chooses one, with a default", { at, hint: "roles: { protocol: protocol }" });
  }
  if (roles.clientId === undefined) report.error("login/unknown", "No option is the client's id", { at, hint: "roles: { clientId: appId }" });
  for (const [parameter, name] of sortedEntries(said.parameters ?? {})) option(name, "parameters", parameter);
  for (const [protocol, settings] of Object.entries(said.protocols)) {
    for (const [endpoint, path] of Object.entries(settings)) {
      if (typeof path === "string") for (const [, name = ""] of path.matchAll(/\{(.*?)\}/g)) option(name, "protocols", protocol, endpoint);
    }
  }
  const methods: LoginModel["methods"] = [
    ...sortedEntries(said.flows).flatMap(([method, flow]) => {
      const known: Flow | null = among(FLOWS, flow, "flow", "flows", method);
      return known === null ? [] : [{ name: nameOf(method), at: below(at, "flows", method), kind: "flow", flow: known } as const];
    }),
    ...sortedEntries(said.calls ?? {}).map(([method, { operation, member: part }]) => {
      check(operations.has(operation), `There is no operation ${JSON.stringify(operation)}`, "Name an `operationId` of this document.", "calls", method, "operation");
      return { name: nameOf(method), at: below(at, "calls", method), kind: "call", operation, member: part ?? null } as const;
    }),
  ];
  const classes = said.errors ?? {};
  const errors = sortedEntries(classes).map(([name, { base, codes = [] }]) => {
    if (base !== undefined) check(Object.hasOwn(classes, base), `There is no error class ${JSON.stringify(base)}`, "Name another class of `errors`.", "errors", name, "base");
    return { name, base: base ?? null, codes: codes.flatMap((code): readonly LoginErrorCode[] => {
        const found = among(LOGIN_ERROR_CODES, code, "error code", "errors", name, "codes");
        return found === null ? [] : [found];
      }) };
  });
  return {
    cookie: said.cookie,
    protocols: members(member(node, "protocols")).map(([name, { value }]) => ({ name, settings: isObject(value) ? sortedRecord(value, sortedValue) : {} })),
    roles,
    parameters: sortedRecord(said.parameters ?? {}, (name) => name),
    levels: said.levels ?? [],
    hasOperations: said.operations !== false,
    methods,
    types: sortedEntries(said.types ?? {}).flatMap(([name, type]) => {
      const known: LoginType | null = among(LOGIN_TYPES, type, "type", "types", name);
      return known === null ? [] : [{ name, type: known }];
    }),
    values: sortedEntries(said.values ?? {}).map(([name, choices]) => ({ name, members: sortedEntries(choices).map(([key, value]) => ({ key, value })) })),
    errors: sortedByBase(errors),
    at,
  };
}

function sortedEntries<Value>(record: { readonly [name: string]: Value }): readonly (readonly [string, Value])[] {
  return Object.entries(record).sort(([one], [other]) => compareText(one, other));
}

/** A class after the one that it extends. */
function sortedByBase<Class extends { readonly name: string; readonly base: string | null }>(classes: readonly Class[]): readonly Class[] {
  const done = new Set<string>();
  const sorted: Class[] = [];
  for (let round = 0; round < classes.length; round += 1) {
    for (const one of classes) {
      if (done.has(one.name) || (one.base !== null && !done.has(one.base))) continue;
      done.add(one.name);
      sorted.push(one);
    }
  }
  return sorted;
}
