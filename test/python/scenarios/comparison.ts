// What the calls of one language came to, and where those of another differ.
import { createHmac } from "node:crypto";
import type { Recorder, SeenRequest } from "./recorder.js";
import type { Told } from "./scenario.js";

export type Pass = ReadonlyMap<string, { readonly told: Told; readonly requests: readonly SeenRequest[] }>;

/** Takes the requests of the recorder. `secret`: what signatures are made with. */
export function passOf(told: readonly Told[], place: Recorder, secret: string): Pass {
  const requests = place.take();
  return new Map(told.map((one) => [one.id, { told: one, requests: (requests.get(one.id) ?? []).map((request) => withoutSignature(request, one.signed, secret)) }]));
}

/** A signature that is that of the text which was signed; the text itself is compared. */
function withoutSignature(request: SeenRequest, signed: readonly string[], secret: string): SeenRequest {
  const right = signed.map((text) => createHmac("sha1", secret).update(text).digest("base64"));
  const { authorization = "", ...others } = request.headers;
  const found = right.find((signature) => authorization.endsWith(`:${signature}`));
  return found === undefined ? request : { ...request, headers: { ...others, authorization: authorization.replace(found, "SIGNATURE") } };
}

type Outcome = Pass extends ReadonlyMap<string, infer One> ? One : never;

export function differencesOf(id: string, wanted: Outcome, found: Outcome | undefined): string[] {
  return differing(withoutPackage(wanted), withoutPackage(found)).map((difference) => `${id}${difference}`);
}

/** Where two values differ, and what stands there. */
function differing(wanted: unknown, found: unknown, at = ""): string[] {
  if (isObject(wanted) && isObject(found) && Array.isArray(wanted) === Array.isArray(found)) {
    const names = new Set([...Object.keys(wanted), ...Object.keys(found)]);
    return [...names].flatMap((name) => differing(wanted[name], found[name], `${at}.${name}`));
  }
  return Object.is(wanted, found) ? [] : [`${at}: ${String(JSON.stringify(wanted)).slice(0, 400)} in TypeScript, ${String(JSON.stringify(found)).slice(0, 400)} in Python`];
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null;
}

/** Name and version of the package, which short forms fill in. */
function withoutPackage(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value).replace(/(@countersign\/|countersign-)(genauth|fief)[^"\\]*/g, "{package}"));
}
