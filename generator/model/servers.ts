// The servers of a document: those that a client may call.
import type { Report } from "../diagnostics.js";
import type { Json, Node } from "../document/document.js";
import type { OwnServer, Server } from "./model.js";
import { items, member, members, textOf, valueOf } from "./node.js";
import { memberOfItems } from "./path-items.js";
import { isScalar } from "./schema.js";

interface Declared {
  readonly server: Server;
  readonly node: Node;
  /** Why no client calls it. */
  readonly problem: string | null;
}

/** As declared, without what no client may call; none, or a path alone, means that the caller must say where the server is. */
export function serversOf(root: Node): readonly Server[] {
  return called(declared(root)).map(({ server }) => server);
}

/** Of those without a host, one is used where there are no others: frameworks list the path behind a proxy before the address. */
function called(servers: readonly Declared[]): readonly Declared[] {
  const possible = servers.filter(({ problem }) => problem === null);
  const placed = possible.filter(({ server }) => !/^(?:[./]|$)/.test(filled(server)));
  return placed.length > 0 ? placed : possible.slice(0, 1);
}

export function checkServers(root: Node, report: Report): void {
  const servers = declared(root);
  const used = called(servers);
  for (const one of servers) {
    const { node, problem } = one;
    if (problem === null && !used.includes(one)) report.info("document/server", "The address does not say where the API is, and another one is used: the server is left out", { at: node.at, hint: "Give such an address as `baseUrl` where the client is made." });
    if (problem !== null) report.warning("document/server", `${problem}: the server is left out`, { at: node.at, hint: "Write an address with http or https, without a user, query or fragment (OpenAPI 3.2, 4.5)." });
    for (const [name, variable] of members(member(node, "variables"))) {
      const usual = valueOf(variable, "default");
      const values = listed(variable);
      if (usual === undefined) report.warning("document/server", `${JSON.stringify(name)} has no default: ${values.length > 0 ? "the first value" : "the empty text"} stands for it`, { at: variable.at, hint: "Add `default` (OpenAPI 3.1, Server Variable Object)." });
      else if (values.length > 0 && !values.includes(variableText(usual))) report.warning("document/server", `The default of ${JSON.stringify(name)} is none of its values`, { at: variable.at, hint: "Add it to `enum`, or choose one of them." });
    }
  }
}

/** `owners`: an operation and its path items; the first of them that has servers says which. Null where the call goes to the server of the document. */
export function ownServerOf(root: Node, owners: readonly Node[], report: Report): OwnServer | null {
  const said = memberOfItems(owners, "servers");
  if (said === null) return null;
  const own = items(said).map((node) => textOf(node, "url"));
  const main = serversOf(root)[0] ?? { url: "", variables: [] };
  if (own.length === 0 || own.includes(main.url)) return null;
  const url = own.map(plainAddress).find((address) => address !== null);
  const usual = plainAddress(filled(main));
  if (url == null || usual === null) {
    report.warning("document/server", "The server of a path or of an operation is not used: the call goes to the server of the document", { at: said.at, hint: "Write an https address without variables, also for the document; or make a client with that address as its `baseUrl` for such calls." });
    return null;
  }
  return url.href === usual.href ? null : { usual: usual.origin + prefixOf(usual), origin: url.origin, prefix: prefixOf(url) };
}

function prefixOf({ pathname }: URL): string {
  return pathname.replace(/\/+$/, "");
}

/** One that a client calls without being told more: with https, or on this machine. */
function plainAddress(address: string): URL | null {
  if (problemOf({ url: address, variables: [] }) !== null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return /[{}]/.test(address) || (url.protocol !== "https:" && !/^(?:(?:.*\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)) ? null : url;
}

function declared(root: Node): readonly Declared[] {
  return items(member(root, "servers")).map((node): Declared => {
    const server: Server = {
      url: textOf(node, "url"),
      description: textOf(node, "description"),
      variables: members(member(node, "variables")).map(([name, variable]) => {
        const values = listed(variable);
        const said = valueOf(variable, "default");
        const usual = said === undefined ? (values[0] ?? "") : variableText(said);
        return { name, default: usual, values: values.length === 0 || values.includes(usual) ? values : [usual, ...values], description: textOf(variable, "description") };
      }),
    };
    return { server, node, problem: problemOf(server) };
  });
}

function listed(variable: Node): readonly string[] {
  return items(member(variable, "enum")).filter(({ value }) => isScalar(value) && value !== null).map(({ value }) => variableText(value));
}

/** Numbers are often written without quotes. */
function variableText(value: Json): string {
  return isScalar(value) && value !== null ? String(value) : "";
}

/** With the defaults of its variables. A relative address is one below that of the document. */
function problemOf(server: Pick<Server, "url" | "variables">): string | null {
  const text = filled(server);
  if (/[\s\u0000-\u001f\u007f"'`<>\\^{|}$]/.test(text)) return "The address holds what no address may hold (RFC 3986)";
  if (text.startsWith("//")) return "The address does not say how it is called";
  if (/[?#]/.test(text)) return "The address has a query or a fragment";
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:/.test(text)) return null;
  if (!/^https?:\/\//i.test(text)) return "The address is not one of http or https";
  if (!URL.canParse(text)) return "This is no address";
  const { username, password } = new URL(text);
  return username === "" && password === "" ? null : "The address holds a user or a password";
}

function filled({ url, variables }: Pick<Server, "url" | "variables">): string {
  const defaults = new Map(variables.map((variable) => [variable.name, variable.default]));
  return url.replace(/\{([^{}]*)\}/g, (_, name: string) => defaults.get(name) ?? "x");
}
