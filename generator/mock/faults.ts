// Misbehaviour on request: from a header of one call, or kept for calls to come.
import { nearestWord } from "../document/nearest-word.js";
import { isObject, type Json, member, textMember } from "./json.js";
import type { Fault } from "./mock.js";

const bodies = ["truncated", "cut", "html", "empty", "large"] as const;
const encodings = ["gzip", "br", "deflate"] as const;
const maximumLatency = 600_000;
const maximumFaults = 1000;

/** Reads a fault; a text is what is wrong with it. */
export function faultOf(value: Json | undefined): Fault | string {
  if (!isObject(value)) return "a fault is an object";
  const known = ["operation", "method", "path", "latency", "status", "retryAfter", "body", "encoding", "reset", "count"];
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) return `a fault has no member of this name; known are ${known.join(", ")}`;
  const body = bodies.find((name) => name === value["body"]);
  if (value["body"] !== undefined && body === undefined) return `body must be one of ${bodies.join(", ")}`;
  const encoding = encodings.find((name) => name === value["encoding"]);
  if (value["encoding"] !== undefined && encoding === undefined) return `encoding must be one of ${encodings.join(", ")}`;
  const latency = wholeNumber(value, "latency", 0, maximumLatency);
  const status = wholeNumber(value, "status", 200, 599);
  const count = wholeNumber(value, "count", 1, Number.MAX_SAFE_INTEGER);
  for (const found of [latency, status, count]) if (typeof found === "string") return found;
  const retryAfter = member(value, "retryAfter");
  const operation = textMember(value, "operation");
  const method = textMember(value, "method");
  const path = textMember(value, "path");
  return {
    ...(operation === undefined ? {} : { operation }),
    ...(method === undefined ? {} : { method: method.toUpperCase() }),
    ...(path === undefined ? {} : { path }),
    ...(typeof latency === "number" ? { latency } : {}),
    ...(typeof status === "number" ? { status } : {}),
    ...(typeof count === "number" ? { count } : {}),
    ...(typeof retryAfter === "string" || typeof retryAfter === "number" ? { retryAfter: String(retryAfter).replaceAll(/[^\x20-\x7e]/g, "") } : {}),
    ...(body === undefined ? {} : { body }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(value["reset"] === true ? { reset: true } : {}),
  };
}

function wholeNumber(value: Json, name: string, least: number, most: number): number | string | undefined {
  const found = member(value, name);
  if (found === undefined) return undefined;
  const valid = typeof found === "number" && Number.isInteger(found) && found >= least && found <= most;
  return valid ? found : `${name} must be a whole number from ${least} to ${most}`;
}

/** `latency=200; status=429; retry-after=1; body=html; reset`, or the same as JSON. */
export function headerFault(header: string): Fault | string {
  if (header.trimStart().startsWith("{")) {
    try {
      return faultOf(JSON.parse(header) as Json);
    } catch {
      return "x-mock-fault is not JSON";
    }
  }
  const pairs = header.split(";").map((part) => part.trim()).filter((part) => part !== "");
  return faultOf(
    Object.fromEntries(
      pairs.map((pair): [string, Json] => {
        const [name = "", value] = pair.split("=", 2);
        const member = name === "retry-after" ? "retryAfter" : name;
        if (value === undefined) return [member, true];
        return [member, /^\d+$/.test(value) && member !== "retryAfter" ? Number(value) : value];
      }),
    ),
  );
}

export class Faults {
  readonly #operations: ReadonlySet<string>;
  #list: { readonly fault: Fault; left: number }[] = [];

  /** `operations`: the ids of all that there are. */
  constructor(operations: Iterable<string>) {
    this.#operations = new Set(operations);
  }

  /** Keeps all of them, or none: a text is what is wrong with the first that cannot be kept. */
  add(values: readonly (Json | undefined)[]): string | null {
    const read = values.map((value) => this.checked(faultOf(value)));
    const problem = read.find((fault) => typeof fault === "string");
    if (problem !== undefined) return problem;
    const faults = read.filter((fault) => typeof fault !== "string");
    if (this.#list.length + faults.length > maximumFaults) return `there are more than ${maximumFaults} faults`;
    this.#list.push(...faults.map((fault) => ({ fault, left: fault.count ?? Number.POSITIVE_INFINITY })));
    return null;
  }

  /** The fault, or what is wrong with it: one of an operation that there is not would happen to nobody. */
  checked(fault: Fault | string): Fault | string {
    const operation = typeof fault === "string" ? undefined : fault.operation;
    if (operation === undefined || this.#operations.has(operation)) return fault;
    const nearest = nearestWord(operation, [...this.#operations]);
    return `no operation has the id of this fault${nearest === null ? "" : `; did you mean ${nearest}?`}`;
  }

  clear(): void {
    this.#list = [];
  }

  list(): Json[] {
    return this.#list.map(({ fault, left }) => ({ ...fault, ...(Number.isFinite(left) ? { left } : {}) }));
  }

  /** The oldest fault that is meant for the call; counts it. */
  take(operation: string | null, method: string, path: string): Fault | null {
    const found = this.#list.find(({ fault }) => {
      return (fault.operation ?? operation) === operation && (fault.method ?? method) === method && (fault.path ?? path) === path;
    });
    if (found === undefined) return null;
    found.left--;
    if (found.left <= 0) this.#list = this.#list.filter((entry) => entry !== found);
    return found.fault;
  }
}
