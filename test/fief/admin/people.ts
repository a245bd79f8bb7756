// Users, and the fields that they have.
import { assign } from "./access.js";
import type { BodyReader } from "./body-reader.js";
import { collection, occurs, type Collection } from "./collection.js";
import { announce } from "./deliveries.js";
import { refused, type Json } from "./exchange.js";
import { shownUser } from "./shown.js";
import { fieldTypes, type Store, type User } from "./store.js";

export function userCollection(store: Store): Collection {
  return collection({
    rows: store.users,
    shown: (user) => shownUser(store, user),
    isListed: (user, query) => {
      const [email, tenant] = [query.get("email"), query.get("tenant")];
      return occurs(query.get("query"), user.email) && (email === null || user.email.toLowerCase() === email.toLowerCase()) && (tenant === null || user.tenant_id === tenant);
    },
    written: (body, base, present) => {
      const user: User = {
        ...base,
        email: body.email("email", present?.email),
        email_verified: body.flag("email_verified", present?.email_verified),
        password: body.text("password", present?.password),
        is_active: present?.is_active ?? true,
        // A user stays in its tenant.
        tenant_id: present?.tenant_id ?? body.text("tenant_id"),
        fields: body.has("fields") ? { ...present?.fields, ...fieldValues(store, body) } : (present?.fields ?? {}),
      };
      body.done();
      check(store, user, present);
      return user;
    },
    changed: (what, { id }, shown) => {
      if (what === "created") for (const role of store.roles.values()) if (role.granted_by_default) assign(store, id, role.id);
      if (what === "deleted") {
        store.granted = store.granted.filter(({ user_id: userId }) => userId !== id);
        store.assigned = store.assigned.filter(({ user_id: userId }) => userId !== id);
      }
      announce(store, `user.${what}`, shown);
    },
  });
}

function check({ tenants, users }: Store, user: User, present: User | undefined): void {
  if (!tenants.has(user.tenant_id)) throw refused(400, "USER_CREATE_UNKNOWN_TENANT");
  const taken = [...users.values()].some(({ id, email, tenant_id: tenantId }) => id !== user.id && tenantId === user.tenant_id && email.toLowerCase() === user.email.toLowerCase());
  if (taken) throw refused(400, present === undefined ? "USER_CREATE_ALREADY_EXISTS" : "USER_UPDATE_EMAIL_ALREADY_EXISTS");
  // Stands for the server's estimate of how easily a password is guessed.
  if (user.password.length < 8 || user.password.length > 128 || new Set(user.password).size < 6) {
    throw refused(400, `USER_${present === undefined ? "CREATE" : "UPDATE"}_INVALID_PASSWORD`, { reason: ["Choose a password of 8 to 128 characters that nobody guesses."] });
  }
}

/** Required fields must be there; a yes-or-no field that is left out is no; null leaves what is stored. */
function fieldValues({ userFields }: Store, body: BodyReader): Json {
  const given = body.object("fields");
  const values: Record<string, unknown> = {};
  for (const { slug, type, configuration } of userFields.values()) {
    const value = given[slug] ?? (type === "BOOLEAN" ? false : undefined);
    if (value === undefined) {
      if (configuration["required"] === true) body.problem("fields", "missing", ["fields", slug]);
    } else if (isOfType(value, type)) values[slug] = value;
    else body.problem("fields", `${type.toLowerCase()}_type`, ["fields", slug]);
  }
  return values;
}

function isOfType(value: unknown, type: (typeof fieldTypes)[number]): boolean {
  if (type === "BOOLEAN") return typeof value === "boolean";
  if (type === "INTEGER") return Number.isInteger(value);
  return type === "ADDRESS" ? typeof value === "object" : typeof value === "string";
}

export function userFieldCollection(store: Store): Collection {
  return collection({
    rows: store.userFields,
    shown: (field) => ({ ...field }),
    written: (body, base, present) => {
      const field = {
        ...base,
        name: body.text("name", present?.name),
        slug: body.text("slug", present?.slug),
        type: body.oneOf("type", fieldTypes, present?.type),
        configuration: body.object("configuration", present?.configuration),
      };
      // It is replaced as a whole.
      for (const name of ["at_registration", "required", "at_update"]) if (!(name in field.configuration)) body.problem("configuration", "missing", ["configuration", name]);
      body.done();
      if ([...store.userFields.values()].some(({ id, slug }) => id !== base.id && slug === field.slug)) throw refused(400, "USER_FIELD_SLUG_ALREADY_EXISTS");
      return field;
    },
    changed: (what, { slug }, shown) => {
      if (what === "deleted") {
        for (const user of store.users.values()) store.users.set(user.id, { ...user, fields: Object.fromEntries(Object.entries(user.fields).filter(([name]) => name !== slug)) });
      }
      announce(store, `user_field.${what}`, shown);
    },
  });
}
