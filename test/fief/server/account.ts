// What the signed-in user may call: claims, user fields, password, email address.
import { jwtVerify } from "jose";
import { malformed, type Answer, type Asked, type Handler } from "./exchange.js";
import { claimsOf, type Json, type Tenant, type User, type World } from "./world.js";

/** User fields that users change themselves. */
const fieldRules: Readonly<Record<string, { readonly type: "string" | "boolean" | "number"; readonly required?: boolean }>> = {
  first_name: { type: "string" },
  company: { type: "string", required: true },
  age: { type: "number" },
  newsletter: { type: "boolean" },
};

const unauthorized: Answer = { status: 401, body: { detail: "Unauthorized" } };
const acrTooLow: Answer = { status: 403, body: { detail: "ACR_TOO_LOW" } };

interface Bearer {
  readonly user: User;
  readonly acr: unknown;
}

async function bearerOf(world: World, tenant: Tenant, { headers }: Asked): Promise<Bearer | null> {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1] ?? "";
  const verified = await jwtVerify(token, tenant.key.publicKey, { algorithms: ["RS256"], clockTolerance: 60, currentDate: new Date(world.now() * 1000) }).catch(() => null);
  const user = tenant.users.find((one) => one.id === verified?.payload.sub);
  return verified === null || user === undefined || !user.active || typeof verified.payload["scope"] !== "string" ? null : { user, acr: verified.payload["acr"] };
}

export const userInfo: Handler = async (world, tenant, asked) => {
  const bearer = await bearerOf(world, tenant, asked);
  return bearer === null ? unauthorized : { status: 200, body: claimsOf(tenant, bearer.user) };
};

/** A call with a JSON body; `fresh`: only right after a login. */
function change(fresh: boolean, apply: (user: User, body: Json, tenant: Tenant) => Answer | number): Handler {
  return async (world, tenant, asked) => {
    const bearer = await bearerOf(world, tenant, asked);
    if (bearer === null) return unauthorized;
    if (fresh && bearer.acr !== "1") return acrTooLow;
    const body = membersOf(asked.body);
    if (body === null) return malformed("model_attributes_type", "body");
    const answer = apply(bearer.user, body, tenant);
    return typeof answer === "number" ? { status: answer, body: claimsOf(tenant, bearer.user) } : answer;
  };
}

export const profile: Handler = change(false, (user, body) => {
  const given = body["fields"];
  // Anything else in the body, an email address or a password too, is not looked at.
  if (given === undefined || given === null) return 200;
  if (typeof given !== "object" || Array.isArray(given)) return malformed("model_attributes_type", "body", "fields");
  const values: Json = { ...given };
  const next: Record<string, unknown> = { ...user.fields };
  for (const [slug, { type, required }] of Object.entries(fieldRules)) {
    const value = values[slug] ?? (type === "boolean" ? false : null);
    if (value === null && required === true) return malformed("missing", "body", "fields", slug);
    if (value !== null && typeof value !== type) return malformed(`${type}_type`, "body", "fields", slug);
    if (value !== null) next[slug] = value;
  }
  user.fields = next;
  return 200;
});

export const password: Handler = change(true, (user, { password: next }) => {
  if (typeof next !== "string") return malformed("missing", "body", "password");
  if (next.length < 8 || next.length > 128) return { status: 400, body: { detail: "USER_UPDATE_INVALID_PASSWORD", reason: ["The password must have 8 to 128 characters."] } };
  user.password = next;
  return 200;
});

export const emailChange: Handler = change(true, (user, { email }, tenant) => {
  if (typeof email !== "string" || !email.includes("@")) return malformed("value_error", "body", "email");
  if (tenant.users.some((one) => one.email === email)) return { status: 400, body: { detail: "USER_UPDATE_EMAIL_ALREADY_EXISTS" } };
  user.pending = { email, code: "A1B2C3" };
  return 202;
});

export const emailVerify: Handler = change(true, (user, { code }) => {
  if (typeof code !== "string") return malformed("missing", "body", "code");
  if (user.pending === undefined || user.pending.code !== code) return { status: 400, body: { detail: "USER_UPDATE_INVALID_EMAIL_VERIFICATION_CODE" } };
  user.email = user.pending.email;
  user.emailVerified = true;
  delete user.pending;
  return 200;
});

function membersOf(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
