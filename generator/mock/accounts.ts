// Stored things that sign in: who is meant, and whether the secret is theirs.
import { randomUUID } from "node:crypto";
import type { Api } from "./api.js";
import { entries, type Json, member, members, type Members, scalar, textMember } from "./json.js";
import { permissionsOf } from "./permissions.js";
import type { Refusal } from "./refusal.js";
import { camel, type Collection, inputsOf, type Role } from "./resources.js";
import { type Row, secretHolds, secretName } from "./rows.js";
import type { Route } from "./routes.js";
import { isSignUp, personIn } from "./sign-up.js";
import { isStopped } from "./stopped.js";
import type { State } from "./state.js";
import type { Input } from "./validation.js";

export interface Account {
  readonly collection: Collection;
  readonly stored: Row;
}

/** What people call themselves at a sign-in. `account` is any of the others. */
const names = ["email", "phone", "username"];

/** Claims of a user that things have by another name than the one in lower camel case. */
const otherNames: Readonly<Record<string, string>> = { picture: "photo", phone_number: "phone", phone_number_verified: "phoneVerified" };

const notFound: Refusal = { status: 404, reason: "user-not-found", message: "there is no such user" };

/** Whoever has the password may know it. */
export const stopped: Refusal = { status: 403, reason: "user-locked", message: "the account is stopped: it must be activated first" };

/** Collections whose things have a name and a password. */
export function accountCollections(roles: ReadonlyMap<Route, Role>): ReadonlySet<Collection> {
  const creating = [...roles].filter(([, { kind }]) => kind === "create");
  const withPassword = creating.filter(([route]) => isSignUp(route) || inputsOf(route).some(({ name }) => secretName(name) === "password"));
  return new Set(withPassword.map(([, { collection }]) => collection).filter(({ shape }) => names.some((name) => shape.properties.has(name))));
}

/** The one of these things that has the same name as another one that is sent. */
export function namesake(rows: readonly Row[], sent: Json, but: Row | null = null): string | null {
  const taken = (name: string): boolean => rows.some((row) => row !== but && isSame(row.values[name], member(sent, name)) && isSame(row.values["tenant_id"] ?? "", member(sent, "tenant_id") ?? row.values["tenant_id"] ?? ""));
  return names.find(taken) ?? null;
}

export class Accounts {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  find(key: string): Account | null {
    for (const account of this.#all(null)) if (keyOf(account) === key) return account;
    return null;
  }

  /** The one that stands in the path: `/users/{user_id}/access-token`. A name that nobody has is refused, once there are accounts. */
  inPath({ api, path }: Route, { parameters }: Input): Account | Refusal | null {
    for (const collection of this.#state.accounts(api)) {
      const rows = this.#state.rows(collection);
      const name = path.startsWith(`${collection.key}/{`) ? /\{([^{}]+)\}\/./.exec(path)?.[1] : undefined;
      if (name === undefined || rows.length === 0) continue;
      const stored = rows.find((row) => subjectOf({ collection, stored: row }) === parameters[name]);
      return stored === undefined ? notFound : { collection, stored };
    }
    return null;
  }

  /** A new one, who chose the name or has a made-up one; null where there is nothing to make one of. */
  registered(api: Api, email: string | null, now: number): Account | null {
    const [collection] = this.#state.accounts(api);
    return collection === undefined ? null : { collection, stored: this.#state.add(collection, members([["email", email ?? `mock-user-${randomUUID().slice(0, 8)}@example.com`]]), now) };
  }

  /** The one that a text names: `anna@example.com`. */
  called(api: Api, text: string): Account | null {
    return this.#named(api, [["account", text]]);
  }

  /** The one that an identifier names, of the kind that `userIdType` says. */
  identified(api: Api, noun: string, sent: Json | undefined, id: string): Account | null {
    const field = camel(textMember(sent, "userIdType") ?? textMember(member(sent, "options"), "userIdType") ?? "user_id");
    for (const account of this.#all(api)) if (account.collection.noun === noun && account.stored.values[field] === id) return account;
    return null;
  }

  /** Whether there are accounts yet. */
  isUsed(api: Api): boolean {
    return [...this.#all(api)].length > 0;
  }

  /** The account that a request of somebody unknown names; null without one. A wrong secret is refused. `isSignIn`: so is a name that nobody has, once there are accounts. */
  meant(route: Route, input: Input, isSignIn: boolean, now: number): Account | Refusal | null {
    const texts = [...textsIn(input.body, 3)];
    if (!texts.some(([name]) => name === "account" || names.includes(name))) return null;
    const found = this.#named(route.api, texts);
    if (found !== null) return this.usable(found, input.body);
    if (!isSignIn || !this.isUsed(route.api)) return null;
    if (![...truthsIn(input.body, 3)].includes("autoRegister")) return notFound;
    const [collection] = this.#state.accounts(route.api);
    return collection === undefined ? null : { collection, stored: this.#state.add(collection, personIn(collection, input.body ?? {}), now) };
  }

  /** The account, or why nobody may use it who sends this. */
  usable(account: Account, sent: Json | undefined): Account | Refusal {
    return this.proven(account, sent) ?? (isStopped(account.stored.values) ? stopped : account);
  }

  /** Null, or why a secret that is sent is not the one of the account. */
  proven({ stored }: Account, sent: Json | undefined): Refusal | null {
    const texts = [...textsIn(sent, 3)];
    const isEncrypted = texts.some(([name, value]) => name === "passwordEncryptType" && value !== "none");
    const wrong = !isEncrypted && texts.some(([name, value]) => !name.startsWith("new") && !secretHolds(stored, name, value));
    return wrong ? { status: 401, reason: "password-wrong", message: "the password is wrong" } : null;
  }

  /** What is told of the user of an account: the claims that `example` has. */
  claims({ collection, stored }: Account, example: Json): Members {
    const known = entries(example).flatMap(([claim]): [string, Json][] => {
      const camel = claim.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
      const value = [claim, otherNames[claim] ?? claim, camel, camel.replace(/^preferred(.)/, (_, letter: string) => letter.toLowerCase())].map((name) => stored.values[name]).find((found) => found !== undefined && found !== null);
      return value === undefined ? [] : [[claim, value]];
    });
    return members([...known, ["sub", subjectOf({ collection, stored })]]);
  }

  /** Code names of what a user may do. */
  permissions(api: Api, subject: string, now: number): readonly string[] {
    return permissionsOf(this.#state, api, subject, now);
  }

  #named(api: Api, texts: readonly (readonly [string, string])[]): Account | null {
    for (const account of this.#all(api)) {
      const { values } = account.stored;
      if (names.some((field) => texts.some(([name, text]) => (name === field || name === "account") && isSame(values[field], text)))) return account;
    }
    return null;
  }

  *#all(api: Api | null): Iterable<Account> {
    for (const collection of this.#state.accounts(api)) for (const stored of this.#state.rows(collection)) yield { collection, stored };
  }
}

/** Names the account in tokens that the mock remembers. */
export function keyOf({ collection, stored }: Account): string {
  return `${collection.key}#${stored.key}`;
}

/** Names the user in what applications see. */
export function subjectOf({ collection, stored }: Account): string {
  return scalar(stored.values[collection.identity[0] ?? "id"]) ?? stored.key;
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return typeof one === "string" && typeof other === "string" && one.toLowerCase() === other.toLowerCase();
}

function* textsIn(value: Json | undefined, depth: number): Iterable<[string, string]> {
  if (depth === 0) return;
  for (const [name, inner] of entries(value)) {
    if (typeof inner === "string") yield [name, inner];
    else yield* textsIn(inner, depth - 1);
  }
}

function* truthsIn(value: Json | undefined, depth: number): Iterable<string> {
  if (depth === 0) return;
  for (const [name, inner] of entries(value)) {
    if (inner === true) yield name;
    else yield* truthsIn(inner, depth - 1);
  }
}
