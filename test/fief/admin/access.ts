// Permissions and roles: the kinds, and who has them.
import { announce } from "./deliveries.js";
import { collection, occurs, type Collection } from "./collection.js";
import { refused } from "./exchange.js";
import { shownRole } from "./shown.js";
import type { Store } from "./store.js";

export function permissionCollection(store: Store): Collection {
  return collection({
    rows: store.permissions,
    shown: (permission) => ({ ...permission }),
    isListed: ({ name, codename }, query) => occurs(query.get("query"), name, codename),
    written: (body, base, present) => {
      const permission = { ...base, name: body.text("name", present?.name), codename: body.text("codename", present?.codename) };
      body.done();
      const taken = [...store.permissions.values()].some(({ id, codename }) => id !== base.id && codename === permission.codename);
      if (taken) throw refused(400, `PERMISSION_${present === undefined ? "CREATE" : "UPDATE"}_CODENAME_ALREADY_EXISTS`);
      return permission;
    },
    changed: (what, { id }, shown) => {
      if (what === "deleted") store.granted = store.granted.filter(({ permission_id: permissionId }) => permissionId !== id);
      announce(store, `permission.${what}`, shown);
    },
  });
}

export function roleCollection(store: Store): Collection {
  return collection({
    rows: store.roles,
    shown: (role) => shownRole(store, role),
    isListed: ({ name }, query) => occurs(query.get("query"), name),
    written: (body, base, present) => {
      const role = {
        ...base,
        name: body.text("name", present?.name),
        granted_by_default: body.flag("granted_by_default", present?.granted_by_default),
        permissions: body.texts("permissions", present?.permissions),
      };
      body.done();
      if (!role.permissions.every((id) => store.permissions.has(id))) throw refused(400, `ROLE_${present === undefined ? "CREATE" : "UPDATE"}_NOT_EXISTING_PERMISSION`);
      return role;
    },
    changed: (what, { id, permissions }, shown) => {
      for (const { user_id: userId } of store.assigned.filter(({ role_id: roleId }) => roleId === id)) {
        unassign(store, userId, id);
        if (what === "updated") assign(store, userId, id);
      }
      // The role is stored by then: so the server fails.
      if (what === "created" && permissions.length === 0) throw new Error("permissions that were never loaded");
      announce(store, `role.${what}`, shown);
    },
  });
}

/** What comes with the role is granted at once, where the server leaves it to its worker. */
export function assign(store: Store, userId: string, roleId: string): void {
  const now = new Date().toISOString();
  const times = { created_at: now, updated_at: now };
  store.assigned = [...store.assigned, { ...times, user_id: userId, role_id: roleId }];
  const permissions = store.roles.get(roleId)?.permissions ?? [];
  store.granted = [...store.granted, ...permissions.map((id) => ({ ...times, user_id: userId, permission_id: id, from_role_id: roleId }))];
}

export function unassign(store: Store, userId: string, roleId: string): void {
  store.assigned = store.assigned.filter((one) => one.user_id !== userId || one.role_id !== roleId);
  store.granted = store.granted.filter((one) => one.user_id !== userId || one.from_role_id !== roleId);
}
