// What holds for the whole of spec/genauth: its size, its completeness, and that it says nothing that nobody reads.
import { beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/document.js";
import { bundled, isObject, operationsIn, partsIn, resolved, ROOTS, type Operation } from "./bundled.js";

const documents = new Map<string, JsonObject>();
beforeAll(async () => {
  for (const name of ROOTS) documents.set(name, await bundled(name));
});

function document(name: string): JsonObject {
  const found = documents.get(name);
  if (found === undefined) throw new Error(`no document ${name}`);
  return found;
}

function all(): readonly (Operation & { readonly root: JsonObject })[] {
  return ROOTS.flatMap((name) => operationsIn(document(name)).map((operation) => ({ ...operation, root: document(name) })));
}

function idOf({ value }: Operation): string {
  return String(value["operationId"]);
}

/** Every keyword, by what it stands on. The model or the mock server reads each; `headers` and `description` are for people. */
const KEYWORDS: Readonly<Record<string, string>> = {
  root: "openapi info servers tags security paths components x-client",
  components: "schemas responses securitySchemes",
  pathItem: "get put post delete",
  operation: "operationId summary description tags deprecated parameters requestBody responses security x-aliases x-pagination x-repeatable x-unconfirmed x-variants",
  parameter: "name in description required deprecated schema style explode x-query-style",
  requestBody: "content required",
  mediaType: "schema example",
  response: "$ref description content headers",
  header: "description schema",
  securityScheme: "type scheme in name description x-signing x-token-exchange x-client-authentication x-option",
  schema: "$ref type format enum x-enum-varnames x-enum-descriptions properties required additionalProperties items allOf oneOf anyOf description deprecated default minimum maximum minLength maxLength minItems maxItems x-envelope",
};

test("every keyword is one that is read", () => {
  const unread = new Set(ROOTS.flatMap((name) => partsIn(document(name)).flatMap(({ kind, value }) => Object.keys(value).filter((key) => !(KEYWORDS[kind] ?? "").split(" ").includes(key)).map((key) => `${kind}: ${key}`))));
  expect([...unread]).toEqual([]);
});

test("every keyword of the list is used", () => {
  const used = new Set(ROOTS.flatMap((name) => partsIn(document(name)).flatMap(({ kind, value }) => Object.keys(value).map((key) => `${kind}: ${key}`))));
  expect(Object.entries(KEYWORDS).flatMap(([kind, keys]) => keys.split(" ").map((key) => `${kind}: ${key}`)).filter((key) => !used.has(key))).toEqual([]);
});

describe("operations", () => {
  test("485 of the platform, 134 of its sister, 28 that are public all the same", () => {
    expect(operationsIn(document("management")).length).toBe(508);
    expect(operationsIn(document("authentication")).length).toBe(139);
    expect(all().length).toBe(485 + 134 + 28);
    expect(all().filter(({ value }) => value["x-unconfirmed"] === true).length).toBe(134);
  });

  test("names are those of a method, differ, and carry no suffix of a framework", () => {
    for (const name of ROOTS) {
      const ids = operationsIn(document(name)).map(idOf);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]*$/.test(id))).toEqual([]);
    }
    const names = ROOTS.flatMap((name) => partsIn(document(name)).map(({ path }) => path.at(-1) ?? ""));
    expect([...names, ...all().map(idOf)].filter((name) => /Dto\b|DTO|Dto[A-Z]|Controller/.test(name))).toEqual([]);
  });

  test("a summary, a description and a tag that the document describes", () => {
    for (const name of ROOTS) {
      const tags = document(name)["tags"];
      const described = new Set(Array.isArray(tags) ? tags.flatMap((tag) => (isObject(tag) && typeof tag["description"] === "string" && tag["description"] !== "" ? [tag["name"]] : [])) : []);
      const bare = operationsIn(document(name)).filter(({ value }) => !isText(value["summary"]) || !isText(value["description"]) || !Array.isArray(value["tags"]) || value["tags"].length !== 1 || !described.has(value["tags"][0] ?? ""));
      expect(bare.map(idOf)).toEqual([]);
    }
  });

  test("a summary is one sentence and does not repeat the name", () => {
    const odd = all().filter(({ value }) => !/^\p{Lu}.*\.$/u.test(String(value["summary"])) || String(value["summary"]).includes("\n") || String(value["summary"]).length > 160);
    expect(odd.map((operation) => `${idOf(operation)}: ${String(operation.value["summary"])}`)).toEqual([]);
  });

  test("an example for every body that is sent, and for every answer in JSON", () => {
    const without = all().flatMap((operation) => {
      const { value, root } = operation;
      const body = value["requestBody"];
      const sent = body === undefined ? [] : mediaWithoutExample(resolved(body, root), /./);
      const responses = value["responses"];
      const received = isObject(responses) ? Object.values(responses).flatMap((response) => mediaWithoutExample(resolved(response, root), /json/)) : ["no response"];
      return [...sent, ...received].map((type) => `${idOf(operation)}: ${type}`);
    });
    expect(without).toEqual([]);
  });

  test("every name in a path is a parameter, and is required", () => {
    const wrong = all().flatMap((operation) => {
      const { value, path, root } = operation;
      const parameters = Array.isArray(value["parameters"]) ? value["parameters"].map((parameter) => resolved(parameter, root)) : [];
      const described = parameters.filter((parameter) => parameter["in"] === "path" && parameter["required"] === true).map((parameter) => parameter["name"]);
      const named = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
      return JSON.stringify([...described].sort()) === JSON.stringify([...named].sort()) ? [] : [`${idOf(operation)}: ${path}`];
    });
    expect(wrong).toEqual([]);
  });

  test("a former spelling is an alias of the right one", () => {
    const aliases = Object.fromEntries(all().filter(({ value }) => value["x-aliases"] !== undefined).map((operation) => [idOf(operation), operation.value["x-aliases"]]));
    expect(aliases).toEqual({
      changeUserPoolTenantExtIdpConnState: ["changeUserpoolTenanExtIdpConnState"],
      geneCaptchaCodeAndToken: ["geneCatchaCodeAndToken"],
      listDataPolicies: ["listDataPolices"],
      listInviteTenantUserRecords: ["listInviteTennatUserRecords"],
      listSimpleDataPolicies: ["listSimpleDataPolices"],
      removeField: ["remoteField"],
      setPublicAccountOfPost: ["setPublicAccountOfnPost"],
      setUserOfPublicAccount: ["setuserOfPublicAccount"],
      userPoolTenantConfig: ["userpollTenantConfig"],
      webAuthnLoginInitialize: ["webAuthnLoginInitalize"],
      webAuthnMfaVerifyInitialize: ["webAuthnMfaVerifyInitalize"],
      webAuthnRegisterInitialize: ["webAuthnRegisterInitalize"],
    });
  });

  test.each([
    ["authentication", [
      "pub", "signInByAD", "signInByAccountPassword", "signInByEmailPassCode", "signInByEmailPassword", "signInByLDAP", "signInByPhonePassCode", "signInByPhonePassword",
      "signInByUsernamePassword", "signUpByEmailCode", "signUpByEmailPassword", "signUpByPhoneCode", "signUpByUsernamePassword",
    ]],
    ["management", ["pub"]],
  ])("the short forms of %s", (name, want) => {
    const found = operationsIn(document(name)).flatMap(({ value }) => (Array.isArray(value["x-variants"]) ? value["x-variants"].flatMap((variant) => (isObject(variant) ? [variant["operationId"]] : [])) : []));
    expect(found.sort()).toEqual(want);
  });
});

describe("codes", () => {
  test.each([["StatusCode", 18], ["ApiCode", 43]])("%s has %i values, each with a name and a meaning", (name, count) => {
    for (const root of documents.values()) {
      const components = root["components"];
      const schemas = isObject(components) ? components["schemas"] : undefined;
      const schema = resolved(isObject(schemas) ? schemas[name] : undefined, root);
      for (const key of ["enum", "x-enum-varnames", "x-enum-descriptions"]) {
        const values = schema[key];
        expect(Array.isArray(values) ? new Set(values).size : 0, key).toBeGreaterThanOrEqual(key === "x-enum-descriptions" ? 1 : count);
        expect(Array.isArray(values) ? values.length : 0, key).toBe(count);
      }
    }
  });
});

/** Texts whose names sound secret and are not. */
const NOT_SECRET: Readonly<Record<string, string>> = {
  passwordEncryptType: "names the way of encryption",
  token_type: "says what kind of token it is",
  token_endpoint: "is a public address",
  passwordLastSetAt: "is a date",
};

test("what sounds secret is marked so", () => {
  const open = new Set<string>();
  const exceptions = new Set<string>();
  for (const root of documents.values()) {
    for (const { kind, value } of partsIn(root)) {
      const properties = kind === "schema" ? value["properties"] : undefined;
      for (const [name, schema] of Object.entries(isObject(properties) ? properties : {})) {
        if (!/password|passwd|secret|token|private_?key|credential/i.test(name) || !isObject(schema)) continue;
        const end = resolved(schema, root);
        const text = end["type"] === "string" || (Array.isArray(end["type"]) && end["type"].includes("string"));
        if (!text || end["format"] === "password") continue;
        (Object.hasOwn(NOT_SECRET, name) ? exceptions : open).add(name);
      }
    }
  }
  expect([...open]).toEqual([]);
  expect([...exceptions].sort()).toEqual(Object.keys(NOT_SECRET).sort());
});

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function mediaWithoutExample(holder: JsonObject, types: RegExp): readonly string[] {
  const content = holder["content"];
  return Object.entries(isObject(content) ? content : {}).flatMap(([type, media]) => (types.test(type) && isObject(media) && media["example"] === undefined && media["examples"] === undefined ? [type] : []));
}
