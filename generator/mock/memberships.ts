// Who belongs to what: members of a group (`add-group-members`), and who has a role (`assign-role`), alone or with a group.
import type { Accounts } from "./accounts.js";
import { entries, isList, type Json, member, members, type Members, textMember } from "./json.js";
import { type Collection, dataPlace, listPlace } from "./resources.js";
import type { Row } from "./rows.js";
import type { Route } from "./routes.js";
import { notFound, type Outcome, type State } from "./state.js";
import type { Input } from "./validation.js";

/** A group or a role. */
interface Whole {
  readonly collection: Collection;
  readonly stored: Row;
}

interface Meaning {
  readonly action: "add" | "remove" | "list" | "of-user" | "of-caller" | "any";
  readonly noun: string;
}

const actions: readonly (readonly [RegExp, Meaning["action"]])[] = [
  [/\/add-([a-z]+)-members$/, "add"],
  [/\/assign-([a-z]+?)(?:-batch)?$/, "add"],
  [/\/remove-([a-z]+)-members$/, "remove"],
  [/\/revoke-([a-z]+?)(?:-batch)?$/, "remove"],
  [/\/list-([a-z]+)-members$/, "list"],
  [/\/get-user-([a-z]+)s$/, "of-user"],
  [/\/get-my-([a-z]+)-list$/, "of-caller"],
  [/\/has-any-([a-z]+)$/, "any"],
];

export class Memberships {
  readonly #state: State;
  readonly #accounts: Accounts;
  readonly #members = new Map<Row, Set<Row>>();

  constructor(state: State, accounts: Accounts) {
    this.#state = state;
    this.#accounts = accounts;
  }

  clear(): void {
    this.#members.clear();
  }

  /** `key`: of the account whose token the caller has. Examples answer as long as nobody created a group, or a role. */
  outcome(route: Route, key: string | null, input: Input): Outcome {
    const caller = key === null ? null : this.#accounts.find(key);
    const meaning = meaningOf(route);
    const collection = meaning === null ? undefined : this.#state.collections(route.api).find(({ noun }) => noun === meaning.noun);
    if (meaning === null || collection === undefined || this.#state.rows(collection).length === 0) return null;
    const sent = members([...entries(input.body), ...entries(input.parameters)]);
    switch (meaning.action) {
      case "add":
      case "remove":
        return this.#change(route, collection, meaning.action === "add", sent);
      case "list": {
        const whole = this.#wholes(collection, [sent])[0];
        if (whole === undefined) return notFound(collection);
        const users = this.#users(route).filter((user) => this.of(route, user).some(({ stored }) => stored === whole.stored));
        return this.#state.listed(route, collection, users, sent, input.address);
      }
      case "of-caller":
        return caller === null ? null : this.#answer(route, this.of(route, caller.stored, collection), null, input);
      case "of-user": {
        const user = this.#user(route, sent, textMember(sent, "userId") ?? "");
        return user === undefined ? notFound({ noun: "user" }) : this.#answer(route, this.of(route, user, collection), textMember(sent, "namespace") ?? null, input);
      }
      case "any": {
        const user = this.#user(route, sent, textMember(sent, "userId") ?? "");
        if (user === undefined) return notFound({ noun: "user" });
        const wanted = this.#wholes(collection, wholesIn(sent));
        const [name] = [...(route.api.shape(dataPlace(route)?.schema ?? { value: {}, pointer: "#" }).properties.keys())];
        return name === undefined ? null : { data: members([[name, this.of(route, user).some(({ stored }) => wanted.some((one) => one.stored === stored))]]) };
      }
    }
  }

  /** What somebody belongs to, also by what else they belong to. */
  of(route: Route, who: Row, collection?: Collection): readonly Whole[] {
    const all = this.#state.collections(route.api).flatMap((one) => this.#state.rows(one).map((stored) => ({ collection: one, stored })));
    const found: Whole[] = [];
    for (let next: readonly Row[] = [who]; next.length > 0; ) {
      const further = all.filter((whole) => !found.includes(whole) && next.some((row) => this.#members.get(whole.stored)?.has(row) === true));
      found.push(...further);
      next = further.map(({ stored }) => stored);
    }
    return found.filter((whole) => collection === undefined || whole.collection === collection);
  }

  #change(route: Route, collection: Collection, isAdded: boolean, sent: Members): Outcome {
    const wholes = this.#wholes(collection, wholesIn(sent));
    if (wholes.length < wholesIn(sent).length) return notFound(collection);
    const targets = isList(sent["targets"]) ? sent["targets"] : [];
    const userIds = isList(sent["userIds"]) ? sent["userIds"] : targets.filter((target) => textMember(target, "targetType") === "USER").map((target) => member(target, "targetIdentifier") ?? null);
    const users = userIds.map((id) => this.#user(route, sent, String(id)));
    if (users.includes(undefined)) return notFound({ noun: "user" });
    const groups = targets.filter((target) => textMember(target, "targetType") === "GROUP").map((target) => textMember(target, "targetIdentifier"));
    const parts = this.#state.collections(route.api).filter(({ noun }) => noun === "group").flatMap((one) => this.#state.rows(one)).filter(({ values }) => groups.some((code) => code === values["code"] || code === values["id"]));
    for (const { stored } of wholes) {
      const before = this.#members.get(stored) ?? new Set<Row>();
      for (const row of [...users, ...parts]) if (row !== undefined) before[isAdded ? "add" : "delete"](row);
      this.#members.set(stored, before);
    }
    return null;
  }

  #answer(route: Route, wholes: readonly Whole[], namespace: string | null, input: Input): Outcome {
    const rows = wholes.map(({ stored }) => stored).filter(({ values }) => namespace === null || values["namespace"] === namespace);
    const [first] = wholes;
    const collection = first?.collection ?? this.#state.collections(route.api)[0];
    return collection === undefined || listPlace(route) === null ? null : this.#state.listed(route, collection, rows, members(), input.address);
  }

  #users(route: Route): readonly Row[] {
    return this.#state.accounts(route.api).filter(({ noun }) => noun === "user").flatMap((collection) => this.#state.rows(collection));
  }

  #user({ api }: Route, sent: Members, id: string): Row | undefined {
    return this.#accounts.identified(api, "user", sent, id)?.stored;
  }

  #wholes(collection: Collection, named: readonly Json[]): readonly Whole[] {
    const rows = this.#state.rows(collection);
    return named.flatMap((one) => {
      const [code, namespace] = [textMember(one, "code"), textMember(one, "namespace")];
      const stored = rows.find(({ values }) => values["code"] === code && (namespace === undefined || values["namespace"] === undefined || values["namespace"] === namespace));
      return stored === undefined ? [] : [{ collection, stored }];
    });
  }
}

function meaningOf({ path }: Route): Meaning | null {
  for (const [pattern, action] of actions) {
    const noun = pattern.exec(path)?.[1];
    if (noun !== undefined) return { action, noun };
  }
  return null;
}

/** `{ code, namespace }`, or a list of such in `roles`. */
function wholesIn(sent: Members): readonly Json[] {
  return isList(sent["roles"]) ? sent["roles"] : [sent];
}
