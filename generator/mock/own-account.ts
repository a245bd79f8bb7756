// What people do with their own account, by a token of their own or by one of a verified request.
import { type Account, type Accounts, keyOf, namesake, subjectOf } from "./accounts.js";
import { entries, isObject, type Json, members, type Members } from "./json.js";
import { dataPlace } from "./resources.js";
import { shown, update } from "./rows.js";
import type { Route } from "./routes.js";
import { personIn, sharesComponent } from "./sign-up.js";
import { notFound, type Outcome, type State } from "./state.js";
import { isStepToken, staleStep, type Steps } from "./steps.js";
import type { Input } from "./validation.js";

export class OwnAccount {
  readonly #state: State;
  readonly #accounts: Accounts;
  readonly #steps: Steps;
  /** What a code that is on its way will confirm, by key of the account. */
  readonly #pending = new Map<string, Members>();

  constructor(state: State, accounts: Accounts, steps: Steps) {
    this.#state = state;
    this.#accounts = accounts;
    this.#steps = steps;
  }

  /** `key`: of the account whose token the caller has; null without one. */
  outcome(route: Route, key: string | null, input: Input, now: number): Outcome {
    const topic = topicOf(route);
    if (this.#state.role(route) !== null || (topic === null && (key === null || route.method !== "GET" || !this.#shows(route)))) return null;
    const step = topic === null ? null : this.#steps.taken(input.body, now);
    if (step === "stale") return this.#accounts.isUsed(route.api) ? { refusal: staleStep } : null;
    if (step !== null && key !== null && step.account !== key) return { refusal: { status: 403, reason: "forbidden", message: "the token is somebody else's" } };
    const whose = step?.account ?? key;
    if (whose === null) return null;
    const account = this.#accounts.find(whose);
    if (account === null) return notFound({ noun: "user" });
    if (topic === null) return answered(route, account);
    return this.#done(route, account, topic, { ...input, body: members([...entries(step?.said), ...entries(input.body)]) }, now);
  }

  clear(): void {
    this.#pending.clear();
  }

  #done(route: Route, account: Account, topic: Topic, input: Input, now: number): Outcome {
    const { collection, stored } = account;
    const changes = changesIn(account, input.body);
    const refusal = this.#accounts.proven(account, onlyOld(input.body));
    if (refusal !== null) return { refusal };
    const name = namesake(this.#state.rows(collection), changes, stored);
    if (name !== null) return { refusal: { status: 409, reason: "already-exists", message: `this ${name} belongs to somebody else` } };
    switch (topic.verb) {
      case "delete":
        this.#state.remove(collection, stored);
        return null;
      case "unbind":
        for (const field of fieldsOf(topic)) delete stored.values[field];
        break;
      case "request":
        this.#pending.set(keyOf(account), changes);
        break;
      case "confirm":
      case "update":
        update(collection, stored, members([...entries(topic.verb === "confirm" ? this.#pending.get(keyOf(account)) : changes), ...proofs(topic)]), now);
    }
    return this.#shows(route) ? answered(route, account) : null;
  }

  /** Whether the answer is the account itself. */
  #shows(route: Route): boolean {
    const place = dataPlace(route);
    if (place === null) return false;
    const { sources, properties } = route.api.shape(place.schema);
    return this.#state.accounts(route.api).some((collection) => properties.has("sub") || sharesComponent(collection, sources));
  }
}

interface Topic {
  readonly verb: "update" | "unbind" | "delete" | "request" | "confirm";
  readonly about: string;
}

const subjects = /^(?:profile|password|email|phone|account|me)$/;

/** `update-email`, `PATCH /password`, and `email/change` with the `email/verify` that comes after it; null for what is about something else. */
function topicOf({ path, method, answers }: Route): Topic | null {
  const [above = "", last = ""] = path.split("/").slice(-2);
  const [, action = "", about = ""] = /^(?:(update|change|set|reset|bind|unbind|delete)-)?([a-z]+)$/.exec(last) ?? [];
  if (subjects.test(above) && /^(?:verify|confirm)$/.test(last) && method !== "GET") return { verb: "confirm", about: above };
  if (subjects.test(above) && last === "change" && method !== "GET") return { verb: answers.some(({ status }) => status === "202") ? "request" : "update", about: above };
  if (!subjects.test(about)) return null;
  if (action === "unbind") return { verb: "unbind", about };
  if (action === "delete" || (action === "" && method === "DELETE")) return { verb: "delete", about };
  return action !== "" || method === "PATCH" || method === "PUT" ? { verb: "update", about } : null;
}

function fieldsOf({ about }: Topic): readonly string[] {
  return about === "phone" ? ["phone", "phoneCountryCode"] : [about];
}

/** An address that a code confirmed is a verified one. */
function proofs({ verb, about }: Topic): [string, Json][] {
  const isProven = (about === "email" || about === "phone") && (verb === "confirm" || verb === "update");
  return isProven ? [[`${about}Verified`, true], [`${about}_verified`, true]] : [];
}

function changesIn({ collection, stored }: Account, body: Json | undefined): Members {
  const { shape } = collection;
  const changes = entries(personIn(collection, body ?? {})).filter(([name]) => !/^old[A-Z]/.test(name) && !isStepToken(name));
  return members(changes.map(([name, value]) => {
    const field = /^(?:new)?phoneNumber$/i.test(name) && shape.properties.has("phone") ? "phone" : name;
    const before = stored.values[field];
    return [field, isObject(value) && isObject(before) ? { ...before, ...value } : value];
  }));
}

function onlyOld(body: Json | undefined): Members {
  return members(entries(body).filter(([name]) => /^old|^passwordEncryptType$/.test(name)));
}

function answered(route: Route, account: Account): Outcome {
  const place = dataPlace(route);
  return place === null ? null : { data: shown(route.api, place.schema, members([...entries(account.stored.values), ["sub", subjectOf(account)]])) };
}
