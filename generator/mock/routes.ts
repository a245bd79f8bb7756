// The operations of all documents, and which of them a request means.
import type { Api, Located } from "./api.js";
import { entries, isList, isObject, member, textMember, type Json } from "./json.js";
import { barePath, placed, withKeyNames } from "./path-key.js";
import { canonical, type PathPattern, pathPattern } from "./path-pattern.js";

export interface RouteParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: Located | null;
  /** A parameter that carries a document of this type. */
  readonly contentType: string | null;
}

/** A body or an answer in one media type. */
export interface Content {
  readonly contentType: string;
  readonly media: Located;
  readonly schema: Located | null;
  /** Of one item, where the content is a stream of them. */
  readonly items: Located | null;
}

export interface RouteAnswer {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  readonly contents: readonly Content[];
  readonly headers: readonly (readonly [name: string, header: Located])[];
}

export interface Route {
  readonly api: Api;
  /** The operation's id; without one, method and path. */
  readonly id: string;
  readonly method: string;
  /** Path template below the path of the document's server. */
  readonly path: string;
  /** Of the document's first server, `/admin/api`; empty where it has none. */
  readonly serverPath: string;
  readonly parameters: readonly RouteParameter[];
  readonly body: { readonly required: boolean; readonly contents: readonly Content[] } | null;
  readonly answers: readonly RouteAnswer[];
  /** Any one of these sets of security schemes. */
  readonly security: readonly (readonly string[])[];
  readonly operation: Json;
}

export interface Match {
  readonly route: Route;
  /** Percent-decoded values. */
  readonly pathValues: ReadonlyMap<string, string>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

export function routesOf(api: Api): Route[] {
  const paths = api.at("paths");
  const routes: Route[] = [];
  for (const [path] of entries(paths?.value)) {
    const item = api.followed(paths === null ? null : api.child(paths, path));
    if (item === null) continue;
    for (const method of methods) {
      const operation = api.child(item, method);
      if (operation !== null && isObject(operation.value)) routes.push(routeOf(api, path, method.toUpperCase(), item, operation));
    }
    const additional = api.child(item, "additionalOperations");
    for (const [method] of entries(additional?.value)) {
      const operation = additional === null ? null : api.child(additional, method);
      if (operation !== null && isObject(operation.value)) routes.push(routeOf(api, path, method, item, operation));
    }
  }
  return routes;
}

function routeOf(api: Api, path: string, method: string, item: Located, operation: Located): Route {
  return {
    api,
    id: textMember(operation.value, "operationId") ?? `${method} ${path}`,
    method,
    path,
    serverPath: serverPathOf(api),
    parameters: withKeyNames(parametersOf(api, item, operation).map((parameter) => placed(parameter, path)), path),
    body: bodyOf(api, operation),
    answers: answersOf(api, operation),
    security: securityOf(member(operation.value, "security") ?? api.root["security"]),
    operation: operation.value,
  };
}

function serverPathOf(api: Api): string {
  const servers = api.root["servers"];
  const server = isList(servers) ? servers[0] : undefined;
  const url = (textMember(server, "url") ?? "").replace(/\{([^{}]+)\}/g, (text, name: string) => textMember(member(member(server, "variables"), name), "default") ?? text);
  return url.replace(/^(?:(?:[a-z][a-z0-9+.-]*:)?\/\/)?[^/?#]*/i, "").replace(/[?#].*$/, "").replaceAll(/\/+(?=\/|$)/g, "");
}

/** Described as parameters they shall be ignored (OpenAPI 3.1, 4.8.12.1). */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

function parametersOf(api: Api, item: Located, operation: Located): RouteParameter[] {
  const found = new Map<string, RouteParameter>();
  for (const owner of [item, operation]) {
    for (const entry of api.children(owner, "parameters")) {
      const parameter = api.followed(entry);
      const name = textMember(parameter?.value, "name");
      const place = textMember(parameter?.value, "in");
      if (parameter === null || name === undefined) continue;
      if (place !== "path" && place !== "query" && place !== "header" && place !== "cookie") continue;
      if (place === "header" && ignoredHeaders.has(name.toLowerCase())) continue;
      const content = contentsOf(api, parameter)[0];
      const style = textMember(parameter.value, "x-query-style") ?? textMember(parameter.value, "style");
      const effective = style ?? (place === "query" || place === "cookie" ? "form" : "simple");
      const explode = member(parameter.value, "explode");
      found.set(`${place} ${name}`, {
        name,
        in: place,
        required: place === "path" || member(parameter.value, "required") === true,
        style: effective,
        explode: typeof explode === "boolean" ? explode : effective === "form" || effective === "brackets" || effective === "cookie",
        schema: content === undefined ? api.child(parameter, "schema") : content.schema,
        contentType: content?.contentType ?? null,
      });
    }
  }
  return [...found.values()];
}

function bodyOf(api: Api, operation: Located): Route["body"] {
  const body = api.followed(api.child(operation, "requestBody"));
  if (body === null) return null;
  return { required: member(body.value, "required") === true, contents: contentsOf(api, body) };
}

function answersOf(api: Api, operation: Located): RouteAnswer[] {
  const responses = api.child(operation, "responses");
  return entries(responses?.value).flatMap(([status]) => {
    const response = api.followed(responses === null ? null : api.child(responses, status));
    if (response === null) return [];
    const headers = api.child(response, "headers");
    return {
      status,
      contents: contentsOf(api, response),
      headers: entries(headers?.value).flatMap(([name]) => {
        const header = api.followed(headers === null ? null : api.child(headers, name));
        return header === null ? [] : [[name, header] as const];
      }),
    };
  });
}

/** Names that are no content types mean any, where nothing else is described. */
function contentsOf(api: Api, owner: Located): Content[] {
  const content = api.child(owner, "content");
  const names = entries(content?.value).map(([name]) => name);
  const proper = names.filter((name) => /^[^\s/;,]+\/[^\s/;,]+\s*(?:;|$)/.test(name));
  return (proper.length > 0 ? proper : names).flatMap((name) => {
    const media = api.followed(content === null ? null : api.child(content, name));
    return media === null ? [] : { contentType: proper.length > 0 ? name : "*/*", media, schema: api.child(media, "schema"), items: api.child(media, "itemSchema") };
  });
}

/** OpenAPI 3.2 lets a requirement be the address of a scheme. */
function securityOf(value: Json | undefined): string[][] {
  return isList(value) ? value.map((set) => entries(set).map(([name]) => name.replace(/^#\/components\/securitySchemes\//, ""))) : [];
}

/** Answers which operations a method and a path mean, with and without the path of the server; literal segments win over parameters. */
export class RouteTable {
  readonly #exact = new Map<string, Route[]>();
  readonly #templates = new Map<string, (PathPattern & { readonly route: Route; readonly path: string })[]>();
  readonly routes: readonly Route[];

  constructor(routes: readonly Route[]) {
    this.routes = routes;
    const places = routes.flatMap((route) => [...new Set(["", route.serverPath])].map((base) => ({ route, path: base + barePath(route.path) })));
    for (const { route, path } of places.sort((left, right) => literalLength(right.path) - literalLength(left.path))) {
      if (!path.includes("{")) {
        const key = `${route.method} ${canonical(path)}`;
        const same = this.#exact.get(key);
        if (same === undefined) this.#exact.set(key, [route]);
        else same.push(route);
        continue;
      }
      const list = this.#templates.get(route.method) ?? [];
      list.push({ route, path, ...pathPattern(path, route.parameters) });
      this.#templates.set(route.method, list);
    }
  }

  /** The best match first; two documents may have the same method and path. `HEAD` is served wherever `GET` is (RFC 9110, 9.3.2). */
  find(method: string, path: string): Match[] {
    const found = this.#described(method, path);
    return found.length > 0 || method !== "HEAD" ? found : this.#described("GET", path);
  }

  #described(method: string, sent: string): Match[] {
    const path = canonical(sent);
    const exact = this.#exact.get(`${method} ${path}`);
    if (exact !== undefined) return exact.map((route) => ({ route, pathValues: new Map() }));
    const matches: Match[] = [];
    let meant: string | null = null;
    for (const { route, path: template, pattern, names } of this.#templates.get(method) ?? []) {
      const found = pattern.exec(path);
      // Names make no other path, although documents have `/icons/{id}` beside `/icons/{term}`.
      const unnamed = template.replaceAll(/\{[^{}]+\}/g, "{}");
      if (found === null || (meant !== null && meant !== unnamed)) continue;
      const values = found.slice(1).map(decodedSegment);
      if (!values.every((value) => value !== null)) continue;
      meant = unnamed;
      matches.push({ route, pathValues: new Map(names.map((name, index) => [name, values[index] ?? ""])) });
    }
    return matches;
  }

  /** The methods that a path has, for a 405. */
  methodsOf(path: string): string[] {
    const known = new Set([...this.routes.map((route) => route.method), "HEAD"]);
    return [...known].filter((method) => this.find(method, path).length > 0).sort();
  }
}

function literalLength(path: string): number {
  return path.replaceAll(/\{[^{}]+\}/g, "").length;
}

/** Null for broken percent-encoding and for segments that a client must never send. */
function decodedSegment(segment: string): string | null {
  try {
    const value = decodeURIComponent(segment);
    return value === "." || value === ".." ? null : value;
  } catch {
    return null;
  }
}
