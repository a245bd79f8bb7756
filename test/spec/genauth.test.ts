// What holds for the whole of spec/genauth: its size, its completeness, and that it says nothing that nobody reads.
import { beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/document.js";
import { bundled, idOf, isObject, operationsIn, partsIn, resolved, type Operation } from "./bundled.js";
import { type Keywords, keywordsOutside, oddSummaries, openSecrets, undescribed, unusedKeywords, withoutExample, wrongIds, wrongPaths } from "./completeness.js";

const ROOTS = ["authentication", "management"] as const;
const documents = new Map<string, JsonObject>();
beforeAll(async () => {
  for (const name of ROOTS) documents.set(name, await bundled(`genauth/${name}.yaml`));
});

function document(name: string): JsonObject {
  const found = documents.get(name);
  if (found === undefined) throw new Error(`no document ${name}`);
  return found;
}

function all(): readonly Operation[] {
  return ROOTS.flatMap((name) => operationsIn(document(name)));
}

/** Every keyword, by what it stands on. The model or the mock server reads each; `headers` and `description` are for people. */
const KEYWORDS: Keywords = {
  root: "openapi info servers tags security paths components x-client x-login x-events x-webhook-proof",
  components: "schemas responses securitySchemes",
  pathItem: "get put post delete",
  operation: "operationId summary description tags deprecated parameters requestBody responses security x-aliases x-pagination x-repeatable x-unconfirmed x-variants",
  parameter: "name in description required deprecated schema style explode x-query-style x-also-body",
  requestBody: "content required",
  mediaType: "schema example",
  response: "$ref description content headers",
  header: "description schema",
  securityScheme: "type scheme in name description x-signing x-token-exchange x-client-authentication x-option",
  schema: "$ref type format enum const x-enum-varnames x-enum-descriptions properties required additionalProperties items allOf oneOf anyOf description deprecated default minimum maximum minLength maxLength minItems maxItems x-envelope",
};

test("every keyword is one that is read", () => {
  expect(keywordsOutside(KEYWORDS, [...documents.values()])).toEqual([]);
});

test("every keyword of the list is used", () => {
  expect(unusedKeywords(KEYWORDS, [...documents.values()])).toEqual([]);
});

describe("operations", () => {
  test("485 of the platform, 134 of its sister, 28 that are public all the same", () => {
    expect(operationsIn(document("management")).length).toBe(508);
    expect(operationsIn(document("authentication")).length).toBe(139);
    expect(all().length).toBe(485 + 134 + 28);
    expect(all().filter(({ value }) => value["x-unconfirmed"] === true).length).toBe(134);
  });

  test("names are those of a method, differ, and carry no suffix of a framework", () => {
    expect(ROOTS.flatMap((name) => wrongIds(document(name)))).toEqual([]);
    const names = ROOTS.flatMap((name) => partsIn(document(name)).map(({ path }) => path.at(-1) ?? ""));
    expect([...names, ...all().map(idOf)].filter((name) => /Dto\b|DTO|Dto[A-Z]|Controller/.test(name))).toEqual([]);
  });

  test("a summary, a description and a tag that the document describes", () => {
    expect(ROOTS.flatMap((name) => undescribed(document(name)))).toEqual([]);
  });

  test("a summary is one sentence and does not repeat the name", () => {
    expect(ROOTS.flatMap((name) => oddSummaries(document(name)))).toEqual([]);
  });

  test("an example for every body that is sent, and for every answer in JSON", () => {
    expect(ROOTS.flatMap((name) => withoutExample(document(name)))).toEqual([]);
  });

  test("every name in a path is a parameter, and is required", () => {
    expect(ROOTS.flatMap((name) => wrongPaths(document(name)))).toEqual([]);
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
  expect(openSecrets([...documents.values()])).toEqual(Object.keys(NOT_SECRET).sort());
});
