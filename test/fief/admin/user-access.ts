// What belongs to one user: permissions, roles, and access tokens without a login.
import { createSecretKey, randomBytes } from "node:crypto";
import { SignJWT } from "jose";
import { assign, unassign } from "./access.js";
import { BodyReader } from "./body-reader.js";
import { rowOf } from "./collection.js";
import { announce } from "./deliveries.js";
import { refused, type Call, type Json } from "./exchange.js";
import { pageOf } from "./paging.js";
import { shownAssigned, shownGranted } from "./shown.js";
import type { Store } from "./store.js";

/** Nobody verifies these tokens. */
const tokenKey = createSecretKey(randomBytes(32));

/** `rest`: the path behind the user's id. Undefined where there is no such path. Throws what is to be answered instead. */
export async function userAccess(store: Store, { method, url, body }: Call, userId: string, [kind, id]: readonly string[]): Promise<Response | undefined> {
  const user = rowOf(store.users, userId);
  const request = `${method} ${kind}${id === undefined ? "" : "/id"}`;
  switch (request) {
    case "GET permissions":
      return pageOf(store.granted.filter((one) => one.user_id === user.id).map((one) => shownGranted(store, one)), url.searchParams);
    case "GET roles":
      return pageOf(store.assigned.filter((one) => one.user_id === user.id).map((one) => shownAssigned(store, one)), url.searchParams);
    case "GET oauth-accounts":
      return pageOf([], url.searchParams);
    case "POST permissions":
      return grant(store, user.id, idIn(body));
    case "DELETE permissions/id":
      return revoke(store, user.id, id ?? "");
    case "POST roles":
      return give(store, user.id, idIn(body));
    case "DELETE roles/id":
      return take(store, user.id, id ?? "");
    case "POST access-token":
      return accessToken(store, user.id, user.tenant_id, new BodyReader(body));
    default:
      return undefined;
  }
}

function idIn(body: string): string {
  const reader = new BodyReader(body);
  const id = reader.text("id");
  reader.done();
  return id;
}

/** The server says nothing of what it made. */
function made(store: Store, type: string, data: Json): Response {
  announce(store, type, data);
  return Response.json(null, { status: 201 });
}

function gone(store: Store, type: string, data: Json): Response {
  announce(store, type, data);
  return new Response(null, { status: 204 });
}

function grant(store: Store, userId: string, permissionId: string): Response {
  if (!store.permissions.has(permissionId)) throw refused(400, "USER_PERMISSION_CREATE_NOT_EXISTING_PERMISSION");
  if (directly(store, userId, permissionId)) throw refused(400, "USER_PERMISSION_CREATE_ALREADY_ADDED_PERMISSION");
  const now = new Date().toISOString();
  const granted = { created_at: now, updated_at: now, user_id: userId, permission_id: permissionId, from_role_id: null };
  store.granted = [...store.granted, granted];
  return made(store, "user_permission.created", shownGranted(store, granted));
}

function revoke(store: Store, userId: string, permissionId: string): Response {
  const granted = directly(store, userId, permissionId);
  if (granted === undefined) throw refused(404, "Not Found");
  store.granted = store.granted.filter((one) => one !== granted);
  return gone(store, "user_permission.deleted", shownGranted(store, granted));
}

function directly({ granted }: Store, userId: string, permissionId: string): Store["granted"][number] | undefined {
  return granted.find((one) => one.user_id === userId && one.permission_id === permissionId && one.from_role_id === null);
}

function give(store: Store, userId: string, roleId: string): Response {
  if (!store.roles.has(roleId)) throw refused(400, "USER_ROLE_CREATE_NOT_EXISTING_ROLE");
  if (store.assigned.some((one) => one.user_id === userId && one.role_id === roleId)) throw refused(400, "USER_ROLE_CREATE_ALREADY_ADDED_ROLE");
  assign(store, userId, roleId);
  return made(store, "user_role.created", { user_id: userId, role_id: roleId });
}

function take(store: Store, userId: string, roleId: string): Response {
  if (!store.assigned.some((one) => one.user_id === userId && one.role_id === roleId)) throw refused(404, "Not Found");
  unassign(store, userId, roleId);
  return gone(store, "user_role.deleted", { user_id: userId, role_id: roleId });
}

async function accessToken({ clients }: Store, userId: string, tenantId: string, body: BodyReader): Promise<Response> {
  const [clientId, scopes] = [body.text("client_id"), body.texts("scopes")];
  body.done();
  const client = clients.get(clientId);
  if (client === undefined || client.tenant_id !== tenantId) throw refused(400, "USER_CREATE_ACCESS_TOKEN_UNKNOWN_CLIENT");
  const token = await new SignJWT({ scope: scopes.join(" "), acr: "0" }).setProtectedHeader({ alg: "HS256" }).setSubject(userId).setAudience([client.client_id]).sign(tokenKey);
  return Response.json({ access_token: token, token_type: "bearer", expires_in: client.access_id_token_lifetime_seconds });
}
