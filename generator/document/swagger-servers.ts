// Where a Swagger 2.0 document says the servers are: schemes, host and base path joined.
import type { Json, Node } from "./document.js";
import { isArray, member } from "./json.js";
import { Moved } from "./origins.js";
import { placeOf, type Upgrading } from "./swagger-parameter.js";

/** One server per scheme, https first; `schemes` may be those of an operation. Undefined when the document says nothing of servers. */
export function upgradedServers(root: Node, schemes: Node | null, { origins, notes }: Upgrading): Json | undefined {
  const host = member(root.value, "host");
  const said = member(root.value, "basePath");
  if (typeof host !== "string" && typeof said !== "string") return undefined;
  const at = placeOf(root, typeof host === "string" ? "host" : "basePath");
  notes.note("servers", at);
  const base = typeof said === "string" && said !== "/" ? (said.startsWith("/") ? said : `/${said}`) : "";
  const urls = typeof host === "string" && host !== "" ? schemesOf(schemes, host, at, notes).map((scheme) => `${scheme}://${host}${base}`) : [base || "/"];
  const servers = urls.map((url) => {
    const server = new Moved(origins).add("url", url, at);
    const placeholders = [...new Set([...url.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? ""))];
    if (placeholders.length > 0) {
      notes.note("placeholder", at);
      const variables = new Moved(origins);
      for (const name of placeholders) variables.add(name, { default: name }, at);
      server.add("variables", variables.value(), at);
    }
    return server.value();
  });
  servers.forEach((_, index) => origins.set(servers, index, at));
  return servers;
}

/** Nobody has a certificate for the own machine, whose name tools write before an application is anywhere else (`swag init`). */
const ownMachine = /^(?:(?:.*\.)?localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i;

function schemesOf(schemes: Node | null, host: string, at: Node["at"], notes: Upgrading["notes"]): readonly string[] {
  const said = isArray(schemes?.value) ? schemes.value : [];
  const known = ["https", "http"].filter((scheme) => said.includes(scheme));
  if (schemes !== null && said.some((scheme) => scheme === "ws" || scheme === "wss")) notes.note("socket", schemes.at);
  if (known.length > 0) return known;
  const isOwn = ownMachine.test(host);
  notes.note(isOwn ? "ownScheme" : "scheme", at);
  return [isOwn ? "http" : "https"];
}
