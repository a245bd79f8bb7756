// Requests that are verified first and carried out later: a token of the answer remembers whose they are and what they said.
import { randomUUID } from "node:crypto";
import { entries, type Json, member, replaced } from "./json.js";
import type { Refusal } from "./refusal.js";

export interface Step {
  /** Key of the account. */
  readonly account: string;
  readonly said: Json;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

export const staleStep: Refusal = { status: 400, reason: "invalid-argument", message: "the token is not known, was used, or expired" };

const maximumRemembered = 10_000;

export class Steps {
  readonly #steps = new Map<string, Step>();

  /** The data with a token of our own in each place that has one of a next step. */
  begun(data: Json | undefined, account: string, said: Json, now: number): Json | undefined {
    const seconds = member(data, "tokenExpiresIn");
    return entries(data).filter(([name]) => isStepToken(name)).reduce<Json | undefined>((changed, [name]) => {
      if (this.#steps.size >= maximumRemembered) this.#steps.delete([...this.#steps.keys()][0] ?? "");
      const token = `mock-step-${randomUUID()}`;
      this.#steps.set(token, { account, said, until: now + (typeof seconds === "number" ? seconds : 300) * 1000 });
      return replaced(changed, [name], token);
    }, data);
  }

  /** The step that a request goes on with, used up now; `stale` for a token that is of no use (any more), null without one. */
  taken(body: Json | undefined, now: number): Step | "stale" | null {
    const token = entries(body).find(([name]) => isStepToken(name))?.[1];
    if (typeof token !== "string") return null;
    const step = this.#steps.get(token);
    this.#steps.delete(token);
    return step === undefined || step.until < now ? "stale" : step;
  }

  clear(): void {
    this.#steps.clear();
  }
}

/** `updateEmailToken`, and not the tokens of logins. */
export function isStepToken(name: string): boolean {
  return /[a-z]Token$/.test(name) && !/^(?:access|refresh|id|captcha|device|invite|invitation)Token$/i.test(name);
}
