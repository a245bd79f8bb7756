// Every call of the admin client, at the imitation and at a real server: each thing is created, read, changed and deleted, and all answers are as described.
import { randomBytes, randomUUID } from "node:crypto";
import { unwrap } from "@countersign/fief";
import { FiefAdmin, type CreateUserFieldRequest, type UserField, type WebhookEventType } from "@countersign/fief/admin";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundled, idOf, operationsIn } from "../spec/bundled.js";
import { startAdmin } from "./admin/main.js";
import { judgeOf, type Judge } from "./described.js";
import { realServer } from "./real-server.js";

const fake = await startAdmin();
afterAll(fake.close);
const real = realServer();
const places = [{ name: "the imitation", url: fake.url, apiKey: fake.apiKey }, ...(real === undefined ? [] : [{ name: "a real server", ...real }])];

describe.each(places)("at $name", ({ url, apiKey }) => {
  /** In every name, so that nothing of somebody else is meant. */
  const mark = `suite-${randomBytes(4).toString("hex")}`;
  const undo: (() => Promise<unknown>)[] = [];
  let judge: Judge;
  let admin: FiefAdmin;
  let tenantId: string;

  beforeAll(async () => {
    judge = await judgeOf("admin", `${url}/admin/api`);
    admin = new FiefAdmin({ baseURL: url, apiKey, fetch: judge.fetch, proxy: false });
    tenantId = unwrap(await admin.createTenant({ name: mark })).id;
    undo.push(() => admin.deleteTenant({ id: tenantId }));
  });
  afterAll(async () => {
    for (const step of undo.reverse()) await step();
    admin.close();
  });

  async function createdUser() {
    const user = unwrap(await admin.createUser({ email: `${randomBytes(4).toString("hex")}@example.com`, email_verified: true, password: `correct horse ${mark}`, tenant_id: tenantId }));
    undo.unshift(() => admin.deleteUser({ id: user.id }));
    return user;
  }
  async function createdPermission() {
    const permission = unwrap(await admin.createPermission({ name: mark, codename: `${mark}:${randomBytes(2).toString("hex")}` }));
    undo.push(() => admin.deletePermission({ id: permission.id }));
    return permission;
  }
  async function createdRole(permissions: string[], byDefault = false) {
    const role = unwrap(await admin.createRole({ name: mark, granted_by_default: byDefault, permissions }));
    undo.push(() => admin.deleteRole({ id: role.id }));
    return role;
  }
  async function createdClient() {
    return unwrap(await admin.createClient({ name: mark, first_party: true, client_type: "confidential", redirect_uris: ["http://localhost:3000"], tenant_id: tenantId }));
  }

  it("tenants", async () => {
    const { id, slug } = unwrap(await admin.createTenant({ name: `${mark} & Söhne`, logo_url: "https://acme.example.com/logo.png" }));
    expect(slug).toMatch(new RegExp(`^${mark}-s`));
    expect(unwrap(await admin.updateTenant({ id, logo_url: null, application_url: "https://acme.example.com/x" }))).toMatchObject({ logo_url: null, application_url: "https://acme.example.com/x" });
    expect(unwrap(await admin.listTenants({ query: `${mark} & s` })).count).toBe(1);
    expect(unwrap(await admin.listClients({ tenant: id }))).toMatchObject({ count: 1, results: [{ client_type: "confidential", first_party: true, name: `${mark} & Söhne's client` }] });
    expect(unwrap(await admin.getTenant({ id })).oauth_providers).toEqual([]);
    expect(await admin.deleteTenant({ id })).toMatchObject({ statusCode: 200 });
    expect(await admin.getTenant({ id })).toMatchObject({ statusCode: 404 });
    expect(await admin.createTenant({ name: mark, theme_id: randomUUID() })).toMatchObject({ statusCode: 400, message: "TENANT_CREATE_NOT_EXISTING_THEME" });
  });

  it("clients", async () => {
    const client = await createdClient();
    expect(client).toMatchObject({ redirect_uris: ["http://localhost:3000/"], encrypt_jwk: null, client_secret: expect.stringMatching(/^[\w-]{43}$/) });
    expect(unwrap(await admin.updateClient({ id: client.id, access_id_token_lifetime_seconds: 60, client_type: "public" }))).toMatchObject({ access_id_token_lifetime_seconds: 60, client_type: "public" });
    expect(unwrap(await admin.createClientEncryptionKey({ id: client.id }))).toMatchObject({ kty: "RSA", use: "enc" });
    expect(unwrap(await admin.getClient({ id: client.id })).encrypt_jwk).toBe("**********");
    expect(unwrap(await admin.listClients({ query: mark, tenant: tenantId })).results.map(({ id }) => id)).toContain(client.id);
    expect(await admin.updateClient({ id: client.id, redirect_uris: ["http://shop.example.com/"] })).toMatchObject({ statusCode: 422 });
    expect(await admin.createClient({ name: mark, first_party: true, client_type: "public", redirect_uris: ["https://shop.example.com/"], tenant_id: randomUUID() })).toMatchObject({ statusCode: 400, message: "CLIENT_CREATE_UNKNOWN_TENANT" });
    expect(await admin.deleteClient({ id: client.id })).toMatchObject({ statusCode: 200 });
    expect(await admin.getClient({ id: client.id })).toMatchObject({ statusCode: 404 });
  });

  it("users", async () => {
    const user = await createdUser();
    expect(user).toMatchObject({ is_active: true, tenant: { name: mark }, tenant_id: tenantId });
    expect(unwrap(await admin.getUser({ id: user.id }))).toEqual(user);
    expect(unwrap(await admin.updateUser({ id: user.id, email: `new-${user.email}`, email_verified: false }))).toMatchObject({ email: `new-${user.email}`, email_verified: false });
    expect(unwrap(await admin.listUsers({ email: `NEW-${user.email}`, tenant: tenantId }))).toMatchObject({ count: 1, results: [{ id: user.id }] });
    expect(unwrap(await admin.listUserOAuthAccounts({ user_id: user.id }))).toEqual({ count: 0, results: [] });
    const client = await createdClient();
    expect(unwrap(await admin.createUserAccessToken({ user_id: user.id, client_id: client.id, scopes: ["openid"] }))).toMatchObject({ token_type: "bearer", expires_in: 86_400 });
    const again = { email: `new-${user.email}`, email_verified: true, password: `correct horse ${mark}`, tenant_id: tenantId };
    expect(await admin.createUser(again)).toMatchObject({ statusCode: 400, message: "USER_CREATE_ALREADY_EXISTS" });
    expect(await admin.createUser({ ...again, tenant_id: randomUUID() })).toMatchObject({ statusCode: 400, message: "USER_CREATE_UNKNOWN_TENANT" });
    expect(await admin.createUser({ ...again, email: "x@example.com", password: "aaaaaaaa" })).toMatchObject({ statusCode: 400, message: "USER_CREATE_INVALID_PASSWORD" });
    expect(await admin.createUserAccessToken({ user_id: user.id, client_id: randomUUID(), scopes: [] })).toMatchObject({ statusCode: 400, message: "USER_CREATE_ACCESS_TOKEN_UNKNOWN_CLIENT" });
    expect(await admin.deleteUser({ id: user.id })).toMatchObject({ statusCode: 200 });
    expect(await admin.getUser({ id: user.id })).toMatchObject({ statusCode: 404 });
  });

  it("permissions and roles, and who has them", async () => {
    const [own, ofRole] = [await createdPermission(), await createdPermission()];
    const role = await createdRole([ofRole.id]);
    const user = await createdUser();
    expect(role).toMatchObject({ name: mark, permissions: [ofRole] });
    expect(unwrap(await admin.getPermission({ id: own.id }))).toEqual(own);
    expect(unwrap(await admin.updatePermission({ id: own.id, name: "Other" }))).toMatchObject({ name: "Other", codename: own.codename });
    expect(await admin.updatePermission({ id: own.id, codename: ofRole.codename })).toMatchObject({ statusCode: 400, message: "PERMISSION_UPDATE_CODENAME_ALREADY_EXISTS" });
    expect(await admin.createPermission({ name: mark, codename: own.codename })).toMatchObject({ statusCode: 400, message: "PERMISSION_CREATE_CODENAME_ALREADY_EXISTS" });
    expect(unwrap(await admin.listPermissions({ query: mark })).count).toBe(2);
    expect(unwrap(await admin.getRole({ id: role.id }))).toEqual(role);
    expect(await admin.createRole({ name: mark, granted_by_default: false, permissions: [randomUUID()] })).toMatchObject({ statusCode: 400, message: "ROLE_CREATE_NOT_EXISTING_PERMISSION" });
    expect(await admin.updateRole({ id: role.id, permissions: [randomUUID()] })).toMatchObject({ statusCode: 400, message: "ROLE_UPDATE_NOT_EXISTING_PERMISSION" });

    expect(await admin.createUserPermission({ user_id: user.id, id: own.id })).toMatchObject({ statusCode: 200, data: null });
    expect(await admin.createUserPermission({ user_id: user.id, id: own.id })).toMatchObject({ statusCode: 400, message: "USER_PERMISSION_CREATE_ALREADY_ADDED_PERMISSION" });
    expect(await admin.createUserPermission({ user_id: user.id, id: randomUUID() })).toMatchObject({ statusCode: 400, message: "USER_PERMISSION_CREATE_NOT_EXISTING_PERMISSION" });
    expect(await admin.createUserRole({ user_id: user.id, id: role.id })).toMatchObject({ statusCode: 200, data: null });
    expect(await admin.createUserRole({ user_id: user.id, id: role.id })).toMatchObject({ statusCode: 400, message: "USER_ROLE_CREATE_ALREADY_ADDED_ROLE" });
    expect(await admin.createUserRole({ user_id: user.id, id: randomUUID() })).toMatchObject({ statusCode: 400, message: "USER_ROLE_CREATE_NOT_EXISTING_ROLE" });
    expect(unwrap(await admin.listUserRoles({ user_id: user.id, limit: 100 })).results).toContainEqual(expect.objectContaining({ role_id: role.id, role: expect.objectContaining({ name: mark }) }));
    const has = async () => unwrap(await admin.listUserPermissions({ user_id: user.id, limit: 100 })).results.map(({ permission, from_role: from }) => `${permission.codename} ${from?.name ?? "itself"}`).sort();
    await expect.poll(has, { timeout: 20_000 }).toEqual([`${own.codename} itself`, `${ofRole.codename} ${mark}`].sort());

    expect(unwrap(await admin.updateRole({ id: role.id, name: `${mark} 2`, permissions: [] }))).toMatchObject({ name: `${mark} 2`, permissions: [] });
    await expect.poll(has, { timeout: 20_000 }).toEqual([`${own.codename} itself`]);
    expect(await admin.deleteUserRole({ user_id: user.id, role_id: role.id })).toMatchObject({ statusCode: 200 });
    expect(await admin.deleteUserRole({ user_id: user.id, role_id: role.id })).toMatchObject({ statusCode: 404 });
    expect(await admin.deleteUserPermission({ user_id: user.id, permission_id: own.id })).toMatchObject({ statusCode: 200 });
    expect(await admin.deleteUserPermission({ user_id: user.id, permission_id: own.id })).toMatchObject({ statusCode: 404 });
    expect(await has()).toEqual([]);
    // The server stores a role without permissions, but then fails.
    const bare = async () => unwrap(await admin.listRoles({ query: `${mark} bare` })).results;
    undo.push(async () => {
      for (const { id } of await bare()) await admin.deleteRole({ id });
    });
    expect(await admin.createRole({ name: `${mark} bare`, granted_by_default: false, permissions: [] })).toMatchObject({ statusCode: 0, cause: { kind: "invalid-answer", httpStatus: 500 } });
    const [stored] = await bare();
    expect(await admin.deleteRole({ id: stored?.id ?? "" })).toMatchObject({ statusCode: 200 });
    const usual = await createdRole([ofRole.id], true);
    expect(unwrap(await admin.listUserRoles({ user_id: (await createdUser()).id })).results.map((one) => one.role_id)).toContain(usual.id);
    expect(unwrap(await admin.listRoles({ query: mark })).count).toBe(2);
    for (const one of [role, usual]) expect(await admin.deleteRole({ id: one.id })).toMatchObject({ statusCode: 200 });
    expect(await admin.deletePermission({ id: own.id })).toMatchObject({ statusCode: 200 });
    expect(await admin.getPermission({ id: own.id })).toMatchObject({ statusCode: 404 });
  });

  it("user fields, and their values", async () => {
    const slug = (name: string): string => `${mark.replace("-", "_")}_${name}`;
    const create = async (type: CreateUserFieldRequest["type"], more: Partial<CreateUserFieldRequest["configuration"]> = {}): Promise<UserField> => {
      const field = unwrap(await admin.createUserField({ name: mark, slug: slug(type.toLowerCase()), type, configuration: { at_registration: false, required: false, at_update: false, ...more } }));
      undo.push(() => admin.deleteUserField({ id: field.id }));
      return field;
    };
    const fields: UserField[] = [];
    for (const type of ["STRING", "INTEGER", "BOOLEAN", "DATE", "DATETIME", "PHONE_NUMBER", "ADDRESS", "TIMEZONE"] as const) fields.push(await create(type));
    const choice = await create("CHOICE", { choices: [["a", "Anna"], ["b", "Bert"]], default: "a" });
    expect(choice.configuration).toMatchObject({ choices: [["a", "Anna"], ["b", "Bert"]], default: "a" });
    const values = {
      [slug("string")]: "x", [slug("integer")]: 3, [slug("boolean")]: true, [slug("date")]: "2024-02-29", [slug("datetime")]: "2024-02-29T10:00:00Z", [slug("choice")]: "b",
      [slug("phone_number")]: "+33642424242", [slug("address")]: { line1: "4 place", postal_code: "44000", city: "Nantes", country: "FR" }, [slug("timezone")]: "Europe/Paris",
    };
    const user = await createdUser();
    const updated = unwrap(await admin.updateUser({ id: user.id, fields: values }));
    expect(updated.fields).toMatchObject({ ...values, [slug("datetime")]: expect.stringMatching(/^2024-02-29T10:00:00/) });
    expect(unwrap(await admin.updateUser({ id: user.id, fields: {} })).fields).toMatchObject({ [slug("string")]: "x", [slug("boolean")]: false });
    expect(await admin.updateUser({ id: user.id, fields: { [slug("integer")]: "many" } })).toMatchObject({ statusCode: 422 });

    const [first] = fields;
    if (first === undefined) throw new Error("there should be a field");
    expect(unwrap(await admin.getUserField({ id: first.id }))).toEqual(first);
    expect(unwrap(await admin.updateUserField({ id: first.id, name: "Other", configuration: { at_registration: false, required: false, at_update: true } }))).toMatchObject({ name: "Other", configuration: { at_update: true } });
    expect(await admin.createUserField({ name: mark, slug: first.slug, type: "STRING", configuration: first.configuration })).toMatchObject({ statusCode: 400, message: "USER_FIELD_SLUG_ALREADY_EXISTS" });
    expect(unwrap(await admin.listUserFields({ limit: 100 })).results.filter((one) => one.slug.startsWith(slug("")))).toHaveLength(9);
    expect(await admin.deleteUserField({ id: first.id })).toMatchObject({ statusCode: 200 });
    expect(await admin.getUserField({ id: first.id })).toMatchObject({ statusCode: 404 });
    expect(unwrap(await admin.getUser({ id: user.id })).fields).not.toHaveProperty(first.slug);
  });

  it("OAuth providers", async () => {
    const provider = unwrap(await admin.createOAuthProvider({ provider: "OPENID", name: mark, client_id: "id", client_secret: "secret", scopes: ["openid"], openid_configuration_endpoint: "https://other.example.com/.well-known/openid-configuration" }));
    undo.push(() => admin.deleteOAuthProvider({ id: provider.id }));
    expect(provider).toMatchObject({ client_id: "**********", client_secret: "**********", scopes: ["openid"] });
    expect(unwrap(await admin.getOAuthProvider({ id: provider.id }))).toEqual(provider);
    expect(unwrap(await admin.listOAuthProviders({ query: mark }))).toEqual({ count: 1, results: [provider] });
    expect(unwrap(await admin.updateOAuthProvider({ id: provider.id, scopes: [] }))).toMatchObject({ scopes: [], name: mark });
    expect(await admin.updateOAuthProvider({ id: provider.id, openid_configuration_endpoint: null })).toMatchObject({ statusCode: 422 });
    expect(await admin.createOAuthProvider({ provider: "OPENID", client_id: "id", client_secret: "secret", scopes: [] })).toMatchObject({ statusCode: 422, data: { detail: [{ type: "OAUTH_PROVIDER_MISSING_OPENID_CONFIGURATION_ENDPOINT" }] } });
    expect(unwrap(await admin.updateTenant({ id: tenantId, oauth_providers: [provider.id] })).oauth_providers).toMatchObject([{ id: provider.id }]);
    expect(await admin.updateTenant({ id: tenantId, oauth_providers: [randomUUID()] })).toMatchObject({ statusCode: 400, message: "TENANT_UPDATE_NOT_EXISTING_OAUTH_PROVIDER" });
    expect(await admin.getOAuthProviderAccessToken({ id: provider.id, user_id: (await createdUser()).id })).toMatchObject({ statusCode: 404 });
    expect(await admin.deleteOAuthProvider({ id: provider.id })).toMatchObject({ statusCode: 200 });
    expect(unwrap(await admin.getTenant({ id: tenantId })).oauth_providers).toEqual([]);
  });

  it("email templates", async () => {
    const { results } = unwrap(await admin.listEmailTemplates({ limit: 100 }));
    expect(results.map(({ type }) => type).sort()).toEqual(["BASE", "FORGOT_PASSWORD", "VERIFY_EMAIL", "WELCOME"]);
    const template = results.find(({ type }) => type === "WELCOME");
    if (template === undefined) throw new Error("there should be a welcome");
    const { id, subject } = template;
    expect(unwrap(await admin.getEmailTemplate({ id }))).toEqual(template);
    undo.push(() => admin.updateEmailTemplate({ id, subject }));
    expect(unwrap(await admin.updateEmailTemplate({ id, subject: `${mark} {{ user.email }}` }))).toMatchObject({ subject: `${mark} {{ user.email }}`, content: template.content });
    expect(await admin.updateEmailTemplate({ id, subject: "{{ user." })).toMatchObject({ statusCode: 400, message: "EMAIL_TEMPLATE_INVALID_TEMPLATE" });
    expect(unwrap(await admin.updateEmailTemplate({ id, subject }))).toMatchObject({ subject });
  });

  it("webhooks", async () => {
    const events: WebhookEventType[] = ["permission.created"];
    const { secret, ...webhook } = unwrap(await admin.createWebhook({ url: "http://127.0.0.1:9/nobody", events }));
    undo.push(() => admin.deleteWebhook({ id: webhook.id }));
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(unwrap(await admin.getWebhook({ id: webhook.id }))).toEqual(webhook);
    expect(unwrap(await admin.updateWebhook({ id: webhook.id, events: [...events, "role.created"] }))).toMatchObject({ url: webhook.url, events: [...events, "role.created"] });
    expect(unwrap(await admin.listWebhooks({ limit: 100 })).results.map(({ id }) => id)).toContain(webhook.id);
    expect(unwrap(await admin.regenerateWebhookSecret({ id: webhook.id })).secret).not.toBe(secret);
    const { id } = await createdPermission();
    const attempts = async () => unwrap(await admin.listWebhookLogs({ id: webhook.id })).results;
    await expect.poll(attempts, { timeout: 20_000 }).toMatchObject([{ event: "permission.created", attempt: 1, success: false, payload: expect.stringContaining(id), webhook_id: webhook.id }]);
    expect(await admin.deleteWebhook({ id: webhook.id })).toMatchObject({ statusCode: 200 });
    expect(await admin.getWebhook({ id: webhook.id })).toMatchObject({ statusCode: 404 });
  });

  it("a wrong key, and ids that are none", async () => {
    const wrong = new FiefAdmin({ baseURL: url, apiKey: "wrong", fetch: judge.fetch, proxy: false });
    expect(await wrong.listTenants()).toMatchObject({ statusCode: 401, message: "Unauthorized" });
    wrong.close();
    expect(await admin.getUser({ id: randomUUID() })).toMatchObject({ statusCode: 404, message: "Not Found" });
    expect(await admin.getUser({ id: "01930000-0000-7000-8000-000000000000" })).toMatchObject({ statusCode: 422 });
    expect(await admin.getUser({ id: "anne" })).toMatchObject({ statusCode: 404 });
    expect((await admin.listUsers({ limit: -1 })).statusCode).toBe(422);
    expect(unwrap(await admin.listUsers({ skip: 100_000 }))).toEqual({ count: 0, results: [] });
  });

  it("all operations were called, and all answers are as described", async () => {
    expect(judge.problems).toEqual(["createRole 500 is not described: Internal Server Error"]);
    // Nobody can link an account without a provider that really is there.
    expect(operationsIn(await bundled("fief/admin.yaml")).map(idOf).filter((id) => !judge.called.has(id))).toEqual(["getOAuthProviderAccessToken"]);
  });
});
