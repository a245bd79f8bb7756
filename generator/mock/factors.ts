// Second factors of accounts: `send-enroll-factor-request`, `enroll-factor`, `list-enrolled-factors`, `get-factor`, `reset-factor`, `list-factors-to-enroll`.
import { randomBytes } from "node:crypto";
import { isList, type Json, member, members, type Members, scalar } from "./json.js";
import { listPlace } from "./resources.js";
import type { Route } from "./routes.js";
import { notFound, type Outcome } from "./state.js";
import { staleStep, type Steps } from "./steps.js";
import type { Input } from "./validation.js";

export class Factors {
  readonly #steps: Steps;
  /** By key of the account. */
  readonly #enrolled = new Map<string, readonly Members[]>();

  constructor(steps: Steps) {
    this.#steps = steps;
  }

  clear(): void {
    this.#enrolled.clear();
  }

  /** `key`: of the account whose token the caller has; without one, examples answer. */
  outcome(route: Route, key: string | null, input: Input, now: number): Outcome {
    const action = /\/(list-enrolled|get|reset|enroll|list)-factors?(-to-enroll)?$/.exec(route.path)?.[1];
    if (key === null || action === undefined) return null;
    const factors = this.#enrolled.get(key) ?? [];
    const id = scalar(input.parameters["factorId"] ?? member(input.body, "factorId"));
    const named = factors.find((factor) => factor["factorId"] === id);
    switch (action) {
      case "enroll":
        return this.#enroll(key, factors, input, now);
      case "list-enrolled":
        return { data: factors };
      case "list":
        return { data: kindsOf(route).filter((kind) => factors.every((factor) => factor["factorType"] !== kind)).map((factorType) => ({ factorType })) };
      case "get":
        return named === undefined ? notFound({ noun: "factor" }) : { data: named };
      default:
        this.#enrolled.set(key, factors.filter((factor) => factor !== named));
        return named === undefined ? notFound({ noun: "factor" }) : null;
    }
  }

  /** An account has one factor of a kind. */
  #enroll(key: string, factors: readonly Members[], input: Input, now: number): Outcome {
    const step = this.#steps.taken(input.body, now);
    if (step === null || step === "stale" || step.account !== key) return { refusal: staleStep };
    const factorType = member(step.said, "factorType") ?? null;
    const factor = members([["factorId", randomBytes(12).toString("hex")], ["factorType", factorType], ["profile", member(step.said, "profile") ?? {}]]);
    this.#enrolled.set(key, [...factors.filter((other) => other["factorType"] !== factorType), factor]);
    return null;
  }
}

/** All kinds that the document knows. */
function kindsOf(route: Route): readonly Json[] {
  const place = listPlace(route);
  const type = place === null ? undefined : route.api.shape(place.item).properties.get("factorType");
  const kinds = type === undefined ? undefined : route.api.shape(type).keywords["enum"];
  return isList(kinds) ? kinds : [];
}
