// What holds for the whole of spec/fief: all endpoints, models and events of the server, and everything about them said.
import { beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../generator/config-file.js";
import { Report } from "../../generator/diagnostics.js";
import type { Document, JsonObject } from "../../generator/document/document.js";
import { readDocument } from "../../generator/document/read.js";
import { Sources } from "../../generator/document/sources.js";
import { buildPackage } from "../../generator/model/build.js";
import type { Client, Operation, Package } from "../../generator/model/model.js";
import { bundled, isObject, operationsIn, resolved } from "./bundled.js";
import { oddSummaries, openSecrets, parametersOf, undescribed, withoutExample, wrongExamples, wrongIds, wrongPaths } from "./completeness.js";

const ROOTS = ["admin", "tenant"] as const;
const documents = new Map<string, JsonObject>();
let model: Package | null = null;
const report = new Report();

beforeAll(async () => {
  for (const name of ROOTS) documents.set(name, await bundled(`fief/${name}.yaml`));
  const config = (await readConfig("spec/sdk.yaml", report, new Sources()))?.packages.find(({ name }) => name === "fief");
  if (config === undefined) throw new Error("sdk.yaml has no package fief");
  const read = new Map<string, Document>();
  for (const { document: file } of config.clients) {
    const document = await readDocument(file, report);
    if (document !== null) read.set(file, document);
  }
  model = buildPackage(config, read, report, { names: "strict", strict: true });
});

function document(name: string): JsonObject {
  const found = documents.get(name);
  if (found === undefined) throw new Error(`no document ${name}`);
  return found;
}

function schema(name: string, root: JsonObject): JsonObject {
  return resolved({ $ref: `#/components/schemas/${name}` }, root);
}

function client(name: string): Client {
  const found = model?.clients.find((one) => one.name.text === name);
  if (found === undefined) throw new Error(`no client ${name}`);
  return found;
}

function callsOf(name: string): readonly Operation[] {
  return client(name).groups.flatMap((group) => group.operations);
}

const ADMIN = `
GET /clients/, POST /clients/, GET /clients/{id}, PATCH /clients/{id}, DELETE /clients/{id}, POST /clients/{id}/encryption-key,
GET /email-templates/, GET /email-templates/{id}, PATCH /email-templates/{id},
GET /oauth-providers/, POST /oauth-providers/, GET /oauth-providers/{id}, PATCH /oauth-providers/{id}, DELETE /oauth-providers/{id},
GET /oauth-providers/{id}/access-token/{user_id},
GET /permissions/, POST /permissions/, GET /permissions/{id}, PATCH /permissions/{id}, DELETE /permissions/{id},
GET /roles/, POST /roles/, GET /roles/{id}, PATCH /roles/{id}, DELETE /roles/{id},
GET /tenants/, POST /tenants/, GET /tenants/{id}, PATCH /tenants/{id}, DELETE /tenants/{id},
GET /user-fields/, POST /user-fields/, GET /user-fields/{id}, PATCH /user-fields/{id}, DELETE /user-fields/{id},
GET /users/, POST /users/, GET /users/{id}, PATCH /users/{id}, DELETE /users/{id}, POST /users/{user_id}/access-token,
GET /users/{user_id}/permissions, POST /users/{user_id}/permissions, DELETE /users/{user_id}/permissions/{permission_id},
GET /users/{user_id}/roles, POST /users/{user_id}/roles, DELETE /users/{user_id}/roles/{role_id}, GET /users/{user_id}/oauth-accounts,
GET /webhooks/, POST /webhooks/, GET /webhooks/{id}, PATCH /webhooks/{id}, DELETE /webhooks/{id}, POST /webhooks/{id}/secret, GET /webhooks/{id}/logs`;

const TENANT = `
GET /.well-known/openid-configuration, GET /.well-known/jwks.json, POST /api/token, GET /api/userinfo, POST /api/userinfo,
PATCH /api/profile, PATCH /api/password, PATCH /api/email/change, POST /api/email/verify`;

const EVENTS = [
  "client.created", "client.deleted", "client.updated", "email_template.updated", "oauth_provider.created", "oauth_provider.deleted", "oauth_provider.updated",
  "permission.created", "permission.deleted", "permission.updated", "role.created", "role.deleted", "role.updated", "tenant.created", "tenant.deleted", "tenant.updated",
  "user.created", "user.deleted", "user.forgot_password_requested", "user.password_reset", "user.updated", "user_field.created", "user_field.deleted", "user_field.updated",
  "user_permission.created", "user_permission.deleted", "user_role.created", "user_role.deleted",
];

/** The models of the server, and what they are called here. Pages stand for its generic one; three others belong to the login. */
const MODELS: Readonly<Record<string, readonly string[]>> = {
  admin: [
    "Client", "ClientPage", "CreateClientRequest", "ClientUpdate", "EncryptionKey", "EmailTemplate", "EmailTemplatePage", "EmailTemplateUpdate",
    "OAuthProvider", "OAuthProviderPage", "CreateOAuthProviderRequest", "OAuthProviderUpdate", "OAuthProviderAccessToken",
    "Permission", "PermissionPage", "CreatePermissionRequest", "PermissionUpdate", "Role", "RoleSummary", "RolePage", "CreateRoleRequest", "RoleUpdate",
    "Tenant", "TenantSummary", "TenantPage", "CreateTenantRequest", "TenantUpdate", "UserField", "UserFieldConfiguration", "UserFieldPage", "CreateUserFieldRequest", "UserFieldUpdate",
    "User", "UserPage", "CreateUserRequest", "UserUpdate", "UserAccessTokenCreation", "UserAccessToken", "UserPermission", "UserPermissionPage", "UserPermissionCreation",
    "UserRole", "UserRolePage", "UserRoleCreation", "OAuthAccount", "OAuthAccountPage", "Webhook", "WebhookPage", "WebhookWithSecret", "CreateWebhookRequest", "WebhookUpdate",
    "WebhookLog", "WebhookLogPage", "WebhookEvent", "Address", "ApiError", "InvalidPasswordError", "ValidationError", "ValidationErrorItem",
  ],
  tenant: [
    "OpenIdProviderMetadata", "JsonWebKeySet", "JsonWebKey", "TokenRequest", "TokenResponse", "TokenError", "UserInfo", "AccessTokenClaims", "IdTokenClaims",
    "UserFieldsUpdate", "PasswordChange", "EmailChange", "EmailConfirmation", "Address", "ApiError", "InvalidPasswordError", "ValidationError", "ValidationErrorItem",
  ],
};

/** Discovery needs no credential, and the token endpoint answers 400. */
const WITHOUT_401: Readonly<Record<string, readonly string[]>> = { admin: [], tenant: ["/.well-known/jwks.json", "/.well-known/openid-configuration", "/api/token"] };

describe.each([["admin", ADMIN, 55], ["tenant", TENANT, 9]] as const)("%s", (name, endpoints, count) => {
  test("has every endpoint", () => {
    const found = operationsIn(document(name)).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(found.sort()).toEqual(endpoints.trim().split(/,\s+/).sort());
    expect(found.length).toBe(count);
  });

  test("has every model", () => {
    const components = document(name)["components"];
    const schemas = isObject(components) && isObject(components["schemas"]) ? Object.keys(components["schemas"]) : [];
    expect(MODELS[name]?.filter((wanted) => !schemas.includes(wanted))).toEqual([]);
  });

  test("describes every operation, with examples that fit", () => {
    const root = document(name);
    expect([...wrongIds(root), ...undescribed(root), ...oddSummaries(root), ...withoutExample(root), ...wrongPaths(root)]).toEqual([]);
    expect(wrongExamples(root)).toEqual([]);
  });

  test("says how each call fails without its credential", () => {
    const silent = operationsIn(document(name)).filter(({ value }) => isObject(value["responses"]) && value["responses"]["401"] === undefined);
    expect(silent.map(({ path }) => path).sort()).toEqual(WITHOUT_401[name]);
  });

  test("identifiers are UUIDs", () => {
    const others = operationsIn(document(name)).flatMap(parametersOf).filter((parameter) => parameter["in"] === "path" && JSON.stringify(parameter["schema"]) !== '{"type":"string","format":"uuid"}');
    expect(others).toEqual([]);
  });
});

test("what sounds secret is marked so, as is what can hold a secret", () => {
  // How a token is sent, and where: no secrets.
  expect(openSecrets([...documents.values()])).toEqual(["token_endpoint", "token_type"]);
  const log = schema("WebhookLog", document("admin"))["properties"];
  expect(isObject(log) ? log["payload"] : null).toMatchObject({ format: "password" });
});

describe("webhooks", () => {
  test("each of the 28 events has its own schema, told apart by its type", () => {
    const root = document("admin");
    expect(schema("WebhookEventType", root)["enum"]).toEqual(expect.arrayContaining(EVENTS));
    const { discriminator, oneOf } = schema("WebhookEvent", root);
    const mapping = isObject(discriminator) && isObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
    expect(Object.keys(mapping).sort()).toEqual(EVENTS);
    expect(Array.isArray(oneOf) ? oneOf.length : 0).toBe(28);
    for (const [type, reference] of Object.entries(mapping)) expect(resolved({ $ref: reference }, root)["properties"], type).toMatchObject({ type: { const: type } });
  });

  test("the event is a type of the package, read like an answer", () => {
    const event = model?.types.find(({ name }) => name.text === "WebhookEvent");
    expect(event).toMatchObject({ kind: "alias", usage: "response", home: "admin/webhook-events", type: { kind: "union" } });
    expect(event?.kind === "alias" && event.type.kind === "union" ? event.type.variants.length : 0).toBe(28);
  });
});

describe("the model", () => {
  test("has nothing to complain about", () => {
    expect(report.diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("the admin's key is for servers, and its class is called as its users expect", () => {
    expect(client("admin")).toMatchObject({ className: { text: "FiefAdmin" }, credentials: [{ kind: "bearer", option: "apiKey", serverOnly: true }] });
    expect(client("admin").options.map(({ name, required, secret }) => [name.text, required, secret])).toEqual([["baseURL", true, false], ["apiKey", true, true]]);
    expect(client("tenant").credentials.filter(({ serverOnly }) => serverOnly)).toEqual([]);
  });

  test("every list has pages, and nothing else has", () => {
    const paged = callsOf("admin").filter(({ pagination }) => pagination !== null);
    expect(paged.length).toBe(13);
    expect(paged.map(({ name }) => name.text)).toEqual(callsOf("admin").map(({ name }) => name.text).filter((name) => name.startsWith("list")));
    for (const { pagination } of paged) expect(pagination).toMatchObject({ position: { kind: "offset", path: ["skip"] }, limit: ["limit"], items: ["results"], total: ["count"] });
  });

  test("no member means a thing of the path and one of the body at once", () => {
    const both = ["admin", "tenant"].flatMap(callsOf).filter(({ input }) => input.parameters.some(({ alsoBody }) => alsoBody));
    expect(both.map(({ name }) => name.text)).toEqual([]);
  });
});
