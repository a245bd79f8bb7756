// Pages where a person signs in, as far as a program sees them: forms with a double-submitted token against forgery, and where they lead.
import { randomBytes } from "node:crypto";
import { back } from "./authorize.js";
import { cookieOf, errorPage, redirect, type Asked, type Handler } from "./exchange.js";
import type { Tenant, Visit } from "./world.js";

function visitOf(tenant: Tenant, asked: Asked): Visit | undefined {
  return tenant.visits.get(cookieOf(asked, "fief_login_session") ?? "");
}

export const loginPage: Handler = () => ({ status: 200, body: "<!doctype html><title>Sign in</title>" });

export const login: Handler = (world, tenant, asked) => {
  const visit = visitOf(tenant, asked);
  if (visit === undefined) return errorPage("missing_session");
  const form = new URLSearchParams(asked.body);
  if (form.get("csrf_token") !== cookieOf(asked, "fief_csrftoken")) return { status: 400, body: "<!doctype html><title>Sign in</title>" };
  const user = tenant.users.find(({ email, password, active }) => active && email === form.get("email") && password === form.get("password"));
  if (user === undefined) return errorPage("bad_credentials");
  visit.session = { userId: user.id, since: world.now() };
  return redirect(`${asked.prefix}/verify-request`);
};

/** Everybody's address is verified here. */
export const verifyRequest: Handler = (_world, _tenant, { prefix }) => redirect(`${prefix}/consent`);

/** All clients belong to the owner of the tenant: nobody is asked. */
export const consent: Handler = (world, tenant, asked) => {
  const visit = visitOf(tenant, asked);
  if (visit === undefined) return errorPage("missing_session");
  if (visit.session === null) return redirect(`${asked.prefix}/login`);
  tenant.visits.delete(cookieOf(asked, "fief_login_session") ?? "");
  const id = randomBytes(32).toString("base64url");
  tenant.sessions.set(id, visit.session);
  return back(world, tenant, visit.query, visit.session, [`fief_session=${id}; Path=/; HttpOnly`, "fief_login_session=; Path=/; Max-Age=0"]);
};
