// Things that show others: a user with `tenant_id` shows the `tenant`, a role that was given identifiers of permissions shows the permissions.
import { isList, type Json, member, scalar } from "./json.js";
import type { Collection } from "./resources.js";
import { type Row, shown } from "./rows.js";

/** Which stored things have a noun. */
export type Lookup = (noun: string) => readonly Row[];

/** Sets what `stored` shows of others, where these are stored too; `sent`: what a caller gave. */
export function link({ api, shape }: Collection, stored: Row, sent: Json, lookup: Lookup): void {
  for (const [name, property] of shape.properties) {
    const { type, items } = api.shape(property);
    const id = scalar(stored.values[`${name}_id`] ?? stored.values[`${name}Id`]);
    const ids = member(sent, name);
    if (type === "object" && id !== null) {
      const found = lookup(name).find(({ values }) => scalar(values["id"]) === id);
      if (found !== undefined) stored.values[name] = shown(api, property, found.values);
    } else if (type === "array" && items !== null && api.shape(items).type === "object" && isList(ids) && ids.every((one) => typeof one === "string")) {
      const rows = lookup(name.replace(/s$/, ""));
      if (rows.length > 0) stored.values[name] = ids.flatMap((one) => rows.filter(({ values }) => values["id"] === one)).map(({ values }) => shown(api, items, values));
    }
  }
}
