// What users, groups and roles may do with resources: `authorize-resources`, and the operations that tell of it.
import { type Account, type Accounts, subjectOf } from "./accounts.js";
import { entries, isList, type Json, member, members, type Members, textMember } from "./json.js";
import type { Memberships } from "./memberships.js";
import { listPlace } from "./resources.js";
import { shown } from "./rows.js";
import type { Route } from "./routes.js";
import type { Outcome, State } from "./state.js";
import type { Input } from "./validation.js";

interface Authorization {
  /** `USER 6229ffaa1b2c3d4ecaa5b6e8`, `ROLE editor`. */
  readonly target: string;
  readonly namespace: string | null;
  readonly code: string;
  readonly type: Json;
  readonly actions: readonly Json[];
}

export class Authorizations {
  readonly #state: State;
  readonly #accounts: Accounts;
  readonly #memberships: Memberships;
  #granted: readonly Authorization[] = [];

  constructor(state: State, accounts: Accounts, memberships: Memberships) {
    this.#state = state;
    this.#accounts = accounts;
    this.#memberships = memberships;
  }

  clear(): void {
    this.#granted = [];
  }

  /** `key`: of the account whose token the caller has. Examples answer as long as nobody authorized anything. */
  outcome(route: Route, key: string | null, input: Input): Outcome {
    const caller = key === null ? null : this.#accounts.find(key);
    const sent = members([...entries(input.body), ...entries(input.parameters)]);
    if (/\/authorize-resources$/.test(route.path)) return this.#authorize(sent);
    const whose = /\/(?:get-(?:([a-z]+)-)?authorized-resources|is-action-(allowed))$/.exec(route.path);
    if (whose === null || this.#granted.length === 0) return null;
    const [, kind, question] = whose;
    const targets = this.#targetsMeant(route, question === undefined ? kind : "user", caller, sent);
    const namespace = textMember(sent, "namespace") ?? null;
    const found = this.#granted.filter((one) => targets.includes(one.target) && (namespace === null || one.namespace === namespace));
    if (question !== undefined) return { data: { allowed: found.some(({ code, actions }) => code === sent["resource"] && actions.includes(sent["action"] ?? null)) } };
    return this.#listed(route, found);
  }

  /** `kind`: whose authorizations an operation is about; what it does not say stands in the request. */
  #targetsMeant(route: Route, kind: string | undefined, caller: Account | null, sent: Members): readonly string[] {
    if (kind === "user") return this.#targetsOf(route, `${textMember(sent, "userId")}`);
    if (kind === "my") return caller === null ? [] : this.#targetsOf(route, subjectOf(caller));
    return [`${textMember(sent, "targetType") ?? kind?.toUpperCase()} ${textMember(sent, "targetIdentifier") ?? textMember(sent, "code")}`];
  }

  #authorize(sent: Members): Outcome {
    const list = isList(sent["list"]) ? sent["list"] : [];
    const fresh = list.flatMap((one) => listIn(one, "targetIdentifiers").flatMap((id) => listIn(one, "resources").map((resource) => ({
      target: `${textMember(one, "targetType")} ${String(id)}`,
      namespace: textMember(sent, "namespace") ?? null,
      code: textMember(resource, "code") ?? "",
      type: member(resource, "resourceType") ?? null,
      actions: listIn(resource, "actions"),
    }))));
    const isReplaced = (old: Authorization): boolean => fresh.some(({ target, namespace, code }) => target === old.target && namespace === old.namespace && code === old.code);
    this.#granted = [...this.#granted.filter((old) => !isReplaced(old)), ...fresh];
    return null;
  }

  #targetsOf(route: Route, userId: string): readonly string[] {
    for (const collection of this.#state.accounts(route.api)) {
      const stored = this.#state.rows(collection).find((row) => subjectOf({ collection, stored: row }) === userId);
      if (stored !== undefined) return [`USER ${userId}`, ...this.#memberships.of(route, stored).map((whole) => `${whole.collection.noun.toUpperCase()} ${textMember(whole.stored.values, "code")}`)];
    }
    return [`USER ${userId}`];
  }

  #listed(route: Route, found: readonly Authorization[]): Outcome {
    const place = listPlace(route);
    if (place === null) return null;
    const resources = this.#state.collections(route.api).filter(({ noun }) => noun === "resource").flatMap((one) => this.#state.rows(one));
    const list = found.map(({ namespace, code, type, actions }) => {
      const known = resources.find(({ values }) => values["code"] === code && (values["namespace"] === undefined || values["namespace"] === namespace))?.values;
      return shown(route.api, place.item, members([["resourceCode", code], ["resourceType", type], ["actions", actions], ["effect", "ALLOW"], ["apiIdentifier", known?.["apiIdentifier"] ?? null], ...(known?.["description"] === undefined ? [] : [["description", known["description"]] as const])]));
    });
    return { data: place.items.length === 0 ? list : members([[place.items[0] ?? "list", list], ...(place.total === null ? [] : [[place.total[0] ?? "totalCount", list.length] as const])]) };
  }
}

function listIn(value: Json | undefined, name: string): readonly Json[] {
  const found = member(value, name);
  return isList(found) ? found : [];
}
