// What operations do for a caller, and what they answer.
import { type Account, type Accounts, keyOf, stopped } from "./accounts.js";
import { type Answer, linked, successAnswer } from "./answer.js";
import { Authorizations } from "./authorizations.js";
import type { Events } from "./events/events.js";
import { Existence } from "./existence.js";
import { exchanged, exchangeOf, exchangeRefusal, hasUserTokens, issuesUserTokens, withLoginTokens, withUserTokens } from "./exchange.js";
import { entries, isList, type Json, member, textMember } from "./json.js";
import { Factors } from "./factors.js";
import { lastPage } from "./last-page.js";
import type { LoginProvider } from "./login/provider.js";
import { Memberships } from "./memberships.js";
import { codeOutcome } from "./one-time-codes.js";
import { OwnAccount } from "./own-account.js";
import type { Received } from "./received.js";
import type { Refusal } from "./refusal.js";
import { dataPlace } from "./resources.js";
import type { Match, Route } from "./routes.js";
import type { Caller, Gate } from "./security.js";
import type { Outcome, State } from "./state.js";
import { SignOuts } from "./sign-outs.js";
import { isStepToken, Steps } from "./steps.js";
import { isStopped } from "./stopped.js";
import type { Checked, Input, Validation } from "./validation.js";

/** What is remembered between calls; null where every answer comes from the examples. */
export interface Memory {
  readonly state: State;
  readonly accounts: Accounts;
  readonly login: LoginProvider;
}

interface Part {
  outcome(route: Route, key: string | null, input: Input, now: number): Outcome;
  clear?(): void;
}

function partsOf({ state, accounts, login }: Memory, steps: Steps): readonly Part[] {
  const memberships = new Memberships(state, accounts);
  return [new OwnAccount(state, accounts, steps), new SignOuts(accounts, login), new Factors(steps), new Existence(state), memberships, new Authorizations(state, accounts, memberships)];
}

export class Operations {
  readonly #gate: Gate;
  readonly #events: Events;
  readonly #memory: Memory | null;
  readonly #steps = new Steps();
  /** What else can answer an operation about accounts, in this order. */
  readonly #parts: readonly Part[];
  /** Made for the first call that needs it: a server that starts quickly is worth more than a quick first answer. */
  #validation: Validation | null = null;

  constructor(gate: Gate, events: Events, memory: Memory | null) {
    this.#gate = gate;
    this.#events = events;
    this.#memory = memory;
    this.#parts = memory === null ? [] : partsOf(memory, this.#steps);
  }

  reset(): void {
    this.#memory?.state.reset();
    this.#memory?.login.clear();
    this.#steps.clear();
    for (const part of this.#parts) part.clear?.();
  }

  async checked(match: Match, request: Received): Promise<Checked | Refusal> {
    this.#validation ??= new (await import("./validation.js")).Validation();
    try {
      return this.#validation.checked(match, request);
    } catch (error) {
      const reason = error instanceof Error ? error.message : "unknown";
      return { status: 500, reason: "server-error", message: `a schema of ${match.route.id} cannot be compiled: ${reason.slice(0, 300)}` };
    }
  }

  async carriedOut(match: Match, { token }: Caller, request: Received): Promise<Answer | Refusal> {
    const { route } = match;
    const checked = await this.checked(match, request);
    if ("reason" in checked) return checked;
    const { input, problems } = checked;
    if (problems.length > 0) return { status: 400, reason: "invalid-argument", message: `The request does not match the specification: ${problems.join("; ")}`, problems };
    const { tokens, credentials, clock } = this.#gate;
    const exchange = exchangeOf(route);
    const refused = exchange === null ? null : exchangeRefusal(exchange, input, credentials);
    if (refused !== null) return refused;
    const now = clock.now();
    const key = token?.subject ?? null;
    const caller = key === null ? null : (this.#memory?.accounts.find(key) ?? null);
    if (caller !== null && isStopped(caller.stored.values)) return stopped;
    const outcome = this.#outcome(route, key, input, now);
    if (outcome !== null && "refusal" in outcome) return outcome.refusal;
    const place = exchange === null ? dataPlace(route) : null;
    const issues = place !== null && hasUserTokens(route.api) && issuesUserTokens(route.api, place.schema);
    const account = outcome === null ? this.#account(route, key, input, issues, now) : null;
    if (account !== null && "reason" in account) return account;
    this.#events.published(request.path, input.body);
    const answer = successAnswer(route, request.headers["accept"], (example, schema) => {
      const data = outcome === null ? lastPage(route, input, example, schema) : outcome.data;
      if (exchange !== null) return exchanged(exchange, data, tokens, credentials, now);
      if (issues) return this.#withTokens(route, data, account, input, request, now);
      return account === null ? data : this.#steps.begun(data, keyOf(account), input.body ?? {}, now);
    });
    return outcome?.next === undefined ? answer : linked(route, answer, outcome.next, outcome.isAlone === true);
  }

  #outcome(route: Route, key: string | null, input: Input, now: number): Outcome {
    if (this.#memory === null) return null;
    const outcome = codeOutcome(route, input) ?? this.#memory.state.outcome(route, input, now);
    return outcome ?? this.#parts.reduce<Outcome>((found, part) => found ?? part.outcome(route, key, input, now), null);
  }

  /** Whose tokens the answer holds, or whose next step: the caller's, or who is named. */
  #account(route: Route, key: string | null, input: Input, issues: boolean, now: number): Account | Refusal | null {
    const place = dataPlace(route);
    if (this.#memory === null || place === null) return null;
    if (!issues && ![...route.api.shape(place.schema).properties.keys()].some(isStepToken)) return null;
    const { accounts } = this.#memory;
    const own = (key === null ? null : accounts.find(key)) ?? accounts.inPath(route, input);
    if (own !== null && "reason" in own) return own;
    return own === null ? accounts.meant(route, input, issues, now) : accounts.usable(own, input.body);
  }

  #withTokens(route: Route, data: Json | undefined, account: Account | null, input: Input, request: Received, now: number): Json | undefined {
    const login = this.#memory?.login.signedIn(route, account, scopeIn(input.body), !route.path.includes("{"), request) ?? null;
    const changed = login === null ? data : withLoginTokens(data, login);
    return changed === data ? withUserTokens(data, this.#gate.tokens, account, now) : changed;
  }
}

function scopeIn(body: Json | undefined): string | null {
  const scopes = member(body, "scopes");
  return isList(scopes) ? scopes.join(" ") : (textMember(body, "scope") ?? entries(body).map(([, inner]) => textMember(inner, "scope")).find((scope) => scope !== undefined) ?? null);
}
