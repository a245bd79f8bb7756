// Every operation of the real documents, called with its own example: the mock must accept it and answer as declared.
import { afterAll, beforeAll, expect, test } from "vitest";
import { Api } from "../../generator/mock/api.js";
import { Credentials } from "../../generator/mock/credentials.js";
import { contentExample, schemaExample } from "../../generator/mock/examples.js";
import { exchangeOf } from "../../generator/mock/exchange.js";
import { entries, isList, isObject, type Json, type JsonObject, member, memberAt, parsed, scalar, textMember } from "../../generator/mock/json.js";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { isJsonType, mediaType } from "../../generator/mock/received.js";
import { itemField, type RoleKind, rolesOf, successContent } from "../../generator/mock/resources.js";
import { type Route, routesOf } from "../../generator/mock/routes.js";
import { Validation } from "../../generator/mock/validation.js";
import { call, payloadOf, signed } from "./caller.js";

let mock: Mock;
let documents: JsonObject[];
let routes: Route[];

beforeAll(async () => {
  documents = await documentsOf({ config: "spec/sdk.yaml" });
  mock = await startMock({ documents, state: false, failureStatus: "same" });
  routes = documents.map((document, index) => new Api(document, index)).flatMap(routesOf);
}, 60_000);

afterAll(() => mock.close());

test("accepts every operation's example and answers as declared", { timeout: 120_000 }, async () => {
  const validation = new Validation();
  const problems: string[] = [];
  for (const route of routes) {
    const { url, path, init } = exampleRequest(route);
    const result = await call(`${mock.url}${url}`, { ...init, headers: { ...headersOf(route, path, url, init), ...init.headers } });
    const declared = route.answers.find((answer) => answer.status === String(result.status)) ?? route.answers.find((answer) => answer.status.startsWith(String(result.status).charAt(0)));
    const content = declared?.contents.find((candidate) => mediaType(candidate.contentType) === mediaType(result.headers.get("content-type") ?? ""));
    if (declared === undefined || result.status >= 400) problems.push(`${route.id}: ${result.status} ${result.text.slice(0, 300)}`);
    else if (content?.schema !== undefined && content.schema !== null && isJsonType(mediaType(content.contentType))) {
      problems.push(...validation.problems(route.api, content.schema, parsed(result.text) ?? null, "answer").map((problem) => `${route.id}: ${problem}`));
    }
  }
  expect(problems).toEqual([]);
  expect(mock.coverage().missing).toEqual([]);
});

test("what is created can be read again, for every kind of thing", { timeout: 60_000 }, async () => {
  const stateful = await startMock({ documents, failureStatus: "same" });
  const validation = new Validation();
  const roles = rolesOf(routes);
  const problems: string[] = [];
  let read = 0;
  for (const collection of new Set([...roles.values()].map((role) => role.collection))) {
    const routeOf = (kind: RoleKind): Route | undefined => [...roles].find(([route, role]) => role.collection === collection && role.kind === kind && !/batch/i.test(route.id))?.[0];
    const [creating, reading] = [routeOf("create"), routeOf("read")];
    if (creating === undefined || reading === undefined || creating.security.length === 0) continue;
    const created = exampleRequest(creating);
    const made = await call(`${stateful.url}${created.url}`, { ...created.init, headers: { ...headersOf(creating, created.path, created.url, created.init), ...created.init.headers } });
    const answered = parsed(made.text);
    const known: unknown = { ...(typeof created.init.body === "string" ? Object(parsed(created.init.body)) : {}), ...Object(firstItem(memberAt(answered, ["data"]) ?? answered)) };
    const named = (place: "path" | "query"): [string, string][] =>
      reading.parameters.filter((parameter) => parameter.in === place).flatMap((parameter): [string, string][] => {
        const field = itemField(collection.shape, collection.noun, { ...parameter, list: false, inPath: place === "path" });
        const value = field === null || !isObject(known) ? null : scalar(known[field]);
        if (value !== null && [...collection.identity, ...collection.parents].includes(field ?? "")) return [[parameter.name, value]];
        return parameter.required && parameter.schema !== null ? [[parameter.name, String(schemaExample(reading.api, parameter.schema, "examples"))]] : [];
      });
    const path = named("path").reduce((text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)), reading.path);
    const search = new URLSearchParams(named("query")).toString();
    const found = await call(`${stateful.url}${path}?${search}`, { headers: headersOf(reading, path, `${path}?${search}`, {}) });
    const content = successContent(reading);
    if (found.status !== 200) problems.push(`${creating.id}, ${path}?${search}: ${found.text.slice(0, 200)}`);
    else if (content?.schema !== undefined && content.schema !== null) problems.push(...validation.problems(reading.api, content.schema, parsed(found.text) ?? null, reading.id));
    read++;
  }
  await stateful.close();
  expect(problems).toEqual([]);
  expect(read).toBeGreaterThan(28);
});

/** Some operations answer one created thing as a list or a page. */
function firstItem(data: Json | undefined): Json | undefined {
  const list = isList(data) ? data : memberAt(data, ["list"]);
  return isList(list) ? list[0] : data;
}

function exampleRequest(route: Route): { url: string; path: string; init: { method: string; body?: string | FormData; headers: Record<string, string> } } {
  let path = route.path.split("?")[0] ?? route.path;
  const query: [string, string][] = [];
  const headers: Record<string, string> = {};
  for (const parameter of route.parameters) {
    const value = parameter.schema === null ? "text" : schemaExample(route.api, parameter.schema, "examples");
    const text = isObject(value) || isList(value) ? JSON.stringify(value) : String(value);
    if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, encodeURIComponent(text));
    if (!parameter.required) continue;
    if (parameter.in === "header") headers[parameter.name] = text;
    if (parameter.in === "query" && isList(value)) query.push(...value.map((item): [string, string] => [parameter.style === "brackets" ? `${parameter.name}[]` : parameter.name, String(item)]));
    else if (parameter.in === "query") query.push([parameter.name, text]);
  }
  const url = `${path}${query.length === 0 ? "" : `?${new URLSearchParams(query).toString()}`}`;
  const content = route.body?.contents[0];
  const value = content === undefined ? undefined : contentExample(route.api, content);
  if (content === undefined || value === undefined) return { url, path, init: { method: route.method, headers } };
  if (isJsonType(mediaType(content.contentType))) return { url, path, init: { method: route.method, body: JSON.stringify(withCredentials(route, value)), headers: { ...headers, "content-type": content.contentType } } };
  if (content.contentType === "multipart/form-data") return { url, path, init: { method: route.method, body: formData(value), headers } };
  const form = entries(withCredentials(route, value)).map(([name, member]): [string, string] => [name, typeof member === "string" ? member : JSON.stringify(member)]);
  return { url, path, init: { method: route.method, body: new URLSearchParams(form).toString(), headers: { ...headers, "content-type": content.contentType } } };
}

function schemesOf(route: Route): readonly Json[] {
  return route.security.flat().flatMap((name) => route.api.at("components", "securitySchemes", name)?.value ?? []);
}

function withCredentials(route: Route, value: Json): Json {
  if (exchangeOf(route) !== null) return { accessKeyId: "mock-access-key-id", accessKeySecret: "mock-access-key-secret" };
  const client = schemesOf(route).map((scheme) => member(scheme, "x-client-authentication")).find((found) => found !== undefined);
  const expected = (role: string): string => new Credentials().of(textMember(client, role) ?? "");
  return client !== undefined && isObject(value) ? { ...value, client_id: expected("id"), client_secret: expected("secret") } : value;
}

function formData(value: Json): FormData {
  const form = new FormData();
  for (const [name, member] of entries(value)) form.append(name, typeof member === "string" ? member : JSON.stringify(member));
  return form;
}

function headersOf(route: Route, path: string, url: string, init: { body?: string | FormData }): Record<string, string> {
  const schemes = route.security.flat();
  if (schemes.includes("accessKey")) {
    const sent = typeof init.body === "string" ? parsed(init.body) : undefined;
    const query: Record<string, unknown> = {};
    for (const [name, value] of new URLSearchParams(url.split("?")[1] ?? "")) {
      if (!name.endsWith("[]")) query[name] = value;
      else query[name.slice(0, -2)] = [...(Array.isArray(query[name.slice(0, -2)]) ? [query[name.slice(0, -2)]].flat() : []), value];
    }
    return signed(route.method, path, payloadOf(route.method === "GET" ? query : isObject(sent) ? sent : {}));
  }
  if (schemes.includes("userToken")) return { authorization: "mock-access-token" };
  const bearer = schemes.find((name) => textMember(route.api.at("components", "securitySchemes", name)?.value, "scheme") === "bearer");
  return bearer === undefined ? {} : { authorization: `Bearer ${new Credentials().of(textMember(route.api.at("components", "securitySchemes", bearer)?.value, "x-option") ?? bearer)}` };
}
