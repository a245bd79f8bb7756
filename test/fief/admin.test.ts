// The admin client against an imitation that keeps state: what is made is there, and what is refused is an envelope with its status.
import { randomUUID } from "node:crypto";
import { inspect } from "node:util";
import { EnvelopeError, unwrap } from "@countersign/fief";
import { FiefAdmin, type Client, type CreateUserRequest, type Envelope, type Permission, type Role, type User } from "@countersign/fief/admin";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startAdmin, type FakeAdmin } from "./admin/main.js";
import { added, dated } from "./admin/store.js";

const password = "correct horse battery";
let fake: FakeAdmin;
let admin: FiefAdmin;

beforeEach(async () => {
  fake = await startAdmin();
  admin = new FiefAdmin({ baseURL: fake.url, apiKey: fake.apiKey, proxy: false });
});
afterEach(() => {
  admin.close();
  fake.close();
});

function tenantId(): string {
  for (const { id } of fake.store.tenants.values()) return id;
  throw new Error("there should be a tenant");
}

function newUser(more: Partial<CreateUserRequest> = {}): CreateUserRequest {
  return { email: "anne@example.com", email_verified: true, password, tenant_id: tenantId(), ...more };
}

async function createdUser(more?: Partial<CreateUserRequest>): Promise<User> {
  return unwrap(await admin.createUser(newUser(more)));
}

async function createdPermission(codename: string): Promise<Permission> {
  return unwrap(await admin.createPermission({ name: codename, codename }));
}

async function createdRole(permissions: readonly string[], more: { readonly granted_by_default?: boolean } = {}): Promise<Role> {
  return unwrap(await admin.createRole({ name: "Warden", granted_by_default: false, permissions: [...permissions], ...more }));
}

async function createdClient(): Promise<Client> {
  return unwrap(await admin.createClient({ name: "Shop", first_party: false, client_type: "confidential", redirect_uris: ["http://localhost:3000"], tenant_id: tenantId() }));
}

/** Straight into the store: hashing and checks of single calls are for other tests. */
function addUsers(count: number): void {
  for (let index = 0; index < count; index += 1) {
    added(fake.store.users, { ...dated(), email: `user-${`${index}`.padStart(3, "0")}@example.com`, email_verified: true, is_active: true, tenant_id: tenantId(), fields: {}, password });
  }
}

async function emails(users: AsyncIterable<User>): Promise<string[]> {
  const found: string[] = [];
  for await (const { email } of users) found.push(email);
  return found;
}

describe("a user", () => {
  it("is created, found, changed and deleted", async () => {
    const user = await createdUser();
    expect(user).toMatchObject({ email: "anne@example.com", email_verified: true, is_active: true, tenant_id: tenantId(), tenant: { name: "Default", default: true }, fields: {} });
    expect(unwrap(await admin.listUsers({ email: "ANNE@example.com", tenant: tenantId() }))).toEqual({ count: 1, results: [user] });

    const changed = unwrap(await admin.updateUser({ id: user.id, email: "anna@example.com", email_verified: false }));
    expect(changed).toMatchObject({ id: user.id, email: "anna@example.com", email_verified: false, created_at: user.created_at });
    expect(unwrap(await admin.getUser({ id: user.id }))).toEqual(changed);

    expect(await admin.deleteUser({ id: user.id })).toMatchObject({ statusCode: 200, data: undefined });
    expect(await admin.getUser({ id: user.id })).toEqual({ statusCode: 404, message: "Not Found", data: { detail: "Not Found" } });
    expect(unwrap(await admin.listUsers())).toEqual({ count: 0, results: [] });
  });

  it("is asked for at the addresses of the server, so that nothing is redirected", async () => {
    const { id } = await createdUser();
    await admin.listUsers({ query: "anne&bert", limit: 5 });
    await admin.getUser({ id });
    await admin.getUser({ id: "anne/permissions?limit=1" });
    const wanted = ["POST /admin/api/users/", "GET /admin/api/users/?query=anne%26bert&limit=5", `GET /admin/api/users/${id}`, "GET /admin/api/users/anne%2Fpermissions%3Flimit%3D1"];
    expect(fake.received).toEqual(wanted);
  });

  it("has the values of its fields, and a yes-or-no field that is left out is no", async () => {
    for (const [slug, type, required] of [["company", "STRING", true], ["newsletter", "BOOLEAN", false]] as const) {
      unwrap(await admin.createUserField({ name: slug, slug, type, configuration: { at_registration: true, required, at_update: true } }));
    }
    const { id, fields } = await createdUser({ fields: { company: "Example", newsletter: true, unknown: "is ignored" } });
    expect(fields).toEqual({ company: "Example", newsletter: true });
    expect(unwrap(await admin.updateUser({ id, fields: { company: "Other" } })).fields).toEqual({ company: "Other", newsletter: false });
    expect(await admin.updateUser({ id, fields: {} })).toMatchObject({ statusCode: 422, data: { detail: [{ type: "missing", loc: ["body", "fields", "company"] }] } });
  });

  it("has permissions of its own and those of its roles", async () => {
    const [own, ofRole] = [await createdPermission("castles:read"), await createdPermission("castles:burn")];
    const user = await createdUser();
    const role = await createdRole([ofRole.id]);
    expect(await admin.createUserPermission({ user_id: user.id, id: own.id })).toMatchObject({ statusCode: 200, data: null });
    expect(await admin.createUserRole({ user_id: user.id, id: role.id })).toMatchObject({ statusCode: 200, data: null });

    const { results } = unwrap(await admin.listUserPermissions({ user_id: user.id }));
    expect(results.map(({ permission, from_role: fromRole }) => [permission.codename, fromRole?.name ?? null])).toEqual([["castles:read", null], ["castles:burn", "Warden"]]);
    expect(unwrap(await admin.listUserRoles({ user_id: user.id })).results).toMatchObject([{ role_id: role.id, role: { name: "Warden" } }]);

    expect((await admin.deleteUserRole({ user_id: user.id, role_id: role.id })).statusCode).toBe(200);
    expect((await admin.deleteUserPermission({ user_id: user.id, permission_id: own.id })).statusCode).toBe(200);
    expect(unwrap(await admin.listUserPermissions({ user_id: user.id }))).toEqual({ count: 0, results: [] });
  });

  it("has the roles that everybody gets", async () => {
    await createdRole([(await createdPermission("castles:read")).id], { granted_by_default: true });
    const { id } = await createdUser();
    expect(unwrap(await admin.listUserRoles({ user_id: id })).count).toBe(1);
  });

  it("is given an access token without a login", async () => {
    const [{ id }, client] = [await createdUser(), await createdClient()];
    expect(unwrap(await admin.createUserAccessToken({ user_id: id, client_id: client.id, scopes: ["openid"] }))).toEqual({ access_token: expect.any(String), token_type: "bearer", expires_in: 86_400 });
  });
});

describe("what a tenant has", () => {
  it("a new one begins with a client, and with a slug that is free", async () => {
    const [first, second] = [unwrap(await admin.createTenant({ name: "Acme & Sons" })), unwrap(await admin.createTenant({ name: "Acme & Sons" }))];
    expect(first).toMatchObject({ slug: "acme-sons", default: false, registration_allowed: true, oauth_providers: [] });
    expect(second.slug).toMatch(/^acme-sons-.{6}$/);
    expect(unwrap(await admin.listClients({ tenant: first.id }))).toMatchObject({ count: 1, results: [{ name: "Acme & Sons's client", client_type: "confidential" }] });
  });

  it("null empties, and what is left out stays", async () => {
    const { id } = unwrap(await admin.createTenant({ name: "Acme", logo_url: "https://acme.example.com/logo.png", application_url: "https://acme.example.com" }));
    expect(unwrap(await admin.updateTenant({ id, logo_url: null }))).toMatchObject({ name: "Acme", logo_url: null, application_url: "https://acme.example.com" });
  });

  it("the key of a client's ID tokens is shown once", async () => {
    const client = await createdClient();
    expect(client).toMatchObject({ encrypt_jwk: null, client_secret: expect.stringMatching(/^[\w-]{43}$/), redirect_uris: ["http://localhost:3000/"], refresh_token_lifetime_seconds: 2_592_000 });
    expect(unwrap(await admin.createClientEncryptionKey({ id: client.id }))).toMatchObject({ kty: "RSA", use: "enc", d: expect.any(String) });
    expect(unwrap(await admin.getClient({ id: client.id })).encrypt_jwk).toBe("**********");
  });
});

describe("a list of many", () => {
  it.each([
    ["page after page", { given: { limit: 10 }, want: { items: 25, asked: ["limit=10", "limit=10&skip=10", "limit=10&skip=20"] } }],
    ["from where it is told", { given: { limit: 10, skip: 12 }, want: { items: 13, asked: ["limit=10&skip=12", "limit=10&skip=22"] } }],
    ["with the pages of the server", { given: undefined, want: { items: 25, asked: ["", "skip=10", "skip=20"] } }],
    ["in one go", { given: { limit: 100 }, want: { items: 25, asked: ["limit=100"] } }],
    ["of which nothing is left", { given: { limit: 10, skip: 25 }, want: { items: 0, asked: ["limit=10&skip=25"] } }],
  ])("is read %s", async (_name, { given, want }) => {
    addUsers(25);
    expect(await emails(admin.listUsers(given))).toHaveLength(want.items);
    const asked = fake.received.map((one) => [...new URLSearchParams(one.split("?")[1])].map((pair) => pair.join("=")).sort().join("&"));
    expect(asked).toEqual(want.asked);
  });

  it("is read to its end where the server gives fewer than were asked for", async () => {
    addUsers(205);
    const found = await emails(admin.listUsers({ limit: 1000 }));
    expect([found.length, new Set(found).size, fake.received.length]).toEqual([205, 205, 3]);
  });

  it("keeps its filter and its order on every page", async () => {
    addUsers(25);
    const found = await emails(admin.listUsers({ limit: 4, query: "user-01", ordering: "-email" }));
    expect(found).toEqual(Array.from({ length: 10 }, (_, index) => `user-01${9 - index}@example.com`));
  });

  it("ends after as many pages as are wanted", async () => {
    addUsers(25);
    expect(await emails(admin.listUsers({ limit: 10 }, { maxPages: 2 }))).toHaveLength(20);
  });

  it("ends with the envelope of a page that is refused, which items throw", async () => {
    addUsers(25);
    const refused = new FiefAdmin({ baseURL: fake.url, apiKey: "another", proxy: false });
    const statuses: number[] = [];
    for await (const page of refused.listUsers({ limit: 10 }).pages()) statuses.push(page.statusCode);
    expect(statuses).toEqual([401]);
    await expect(emails(refused.listUsers())).rejects.toBeInstanceOf(EnvelopeError);
    refused.close();
  });
});

type Refused = () => Promise<Envelope<unknown>>;
const someId = randomUUID();

describe("a refusal is an envelope with the status and the reason", () => {
  it.each<[string, { given: Refused; want: { statusCode: number; message: string } }]>([
    ["an address that somebody has", { given: async () => admin.createUser(newUser({ email: (await createdUser()).email.toUpperCase() })), want: { statusCode: 400, message: "USER_CREATE_ALREADY_EXISTS" } }],
    ["a tenant that is not there", { given: () => admin.createUser(newUser({ tenant_id: someId })), want: { statusCode: 400, message: "USER_CREATE_UNKNOWN_TENANT" } }],
    ["a password that is easy to guess", { given: () => admin.createUser(newUser({ password: "aaaaaaaa" })), want: { statusCode: 400, message: "USER_CREATE_INVALID_PASSWORD" } }],
    ["an address that another has", { given: async () => admin.updateUser({ id: (await createdUser({ email: "bert@example.com" })).id, email: (await createdUser()).email }), want: { statusCode: 400, message: "USER_UPDATE_EMAIL_ALREADY_EXISTS" } }],
    ["a code name that exists", { given: async () => admin.createPermission({ name: "again", codename: (await createdPermission("castles:read")).codename }), want: { statusCode: 400, message: "PERMISSION_CREATE_CODENAME_ALREADY_EXISTS" } }],
    ["a role of permissions that are not there", { given: () => admin.createRole({ name: "x", granted_by_default: false, permissions: [someId] }), want: { statusCode: 400, message: "ROLE_CREATE_NOT_EXISTING_PERMISSION" } }],
    ["a permission that is not there", { given: async () => admin.createUserPermission({ user_id: (await createdUser()).id, id: someId }), want: { statusCode: 400, message: "USER_PERMISSION_CREATE_NOT_EXISTING_PERMISSION" } }],
    ["a token for a client of nobody", { given: async () => admin.createUserAccessToken({ user_id: (await createdUser()).id, client_id: someId, scopes: [] }), want: { statusCode: 400, message: "USER_CREATE_ACCESS_TOKEN_UNKNOWN_CLIENT" } }],
    ["a user who is not there", { given: () => admin.getUser({ id: someId }), want: { statusCode: 404, message: "Not Found" } }],
    ["an id that is none", { given: () => admin.getUser({ id: "anne" }), want: { statusCode: 404, message: "Not Found" } }],
    ["an id of another kind", { given: () => admin.getUser({ id: "01930000-0000-7000-8000-000000000000" }), want: { statusCode: 422, message: "HTTP 422: path.id: UUID version 4 expected" } }],
    ["a redirect address without https", { given: () => admin.createClient({ name: "x", first_party: true, client_type: "public", redirect_uris: ["http://shop.example.com/"], tenant_id: tenantId() }), want: { statusCode: 422, message: "HTTP 422: body.redirect_uris: CLIENT_HTTPS_REQUIRED_ON_REDIRECT_URIS" } }],
  ])("%s", async (_name, { given, want }) => {
    expect(await given()).toMatchObject(want);
  });

  it("has the whole of what the server says, but nothing of the request where there is no answer", async () => {
    const weak = await admin.createUser(newUser({ password: "aaaaaaaa" }));
    expect(weak.data).toEqual({ detail: "USER_CREATE_INVALID_PASSWORD", reason: [expect.any(String)] });
    fake.close();
    const lost = await admin.createUser(newUser());
    expect(lost).toMatchObject({ statusCode: 0, cause: { kind: "network" } });
    for (const kept of [password, fake.apiKey]) expect(inspect(lost, { depth: 20, showHidden: true })).not.toContain(kept);
  });

  it("a wrong key is a 401 that does not show the key, until the right one is set", async () => {
    const wrong = new FiefAdmin({ baseURL: fake.url, apiKey: "a-key-that-is-wrong", proxy: false });
    const refused = await wrong.listTenants();
    expect(refused).toEqual({ statusCode: 401, message: "Unauthorized", data: { detail: "Unauthorized" } });
    for (const thing of [refused, wrong]) expect(inspect(thing, { depth: 20, showHidden: true })).not.toContain("a-key-that-is-wrong");
    wrong.setApiKey(fake.apiKey);
    expect((await wrong.listTenants()).statusCode).toBe(200);
    wrong.close();
  });
});

it("is not made in a browser, where everybody could read its key", () => {
  vi.stubGlobal("window", { document: {} });
  vi.stubGlobal("document", {});
  expect(() => new FiefAdmin({ baseURL: "https://fief.example.com", apiKey: "key" })).toThrow("browser");
});
