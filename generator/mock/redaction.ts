// Takes secrets out of what is recorded: by header, by name, by the document's own marks, and by known value.
import type { Api, Located } from "./api.js";
import { entries, isList, isObject, type Json, members } from "./json.js";

export const redacted = "[redacted]";

const secretHeaders = /^(proxy-)?authorization$|cookie|token|secret|password|api-?key|credential|^signature$|assertion/i;
const secretNames = /passw(or)?d|passphrase|pass_?code|secret|token|api_?key|private_?key|credential|assertion|client_?key|authorization|^otp$|verif(y|ication)_?code/i;
/** Every token that the mock issues looks like this, and so do most others. */
const jsonWebToken = /eyJ[\w-]{10,}\.[\w-]+(\.[\w-]*)?/g;
/** What logins of the mock hand out. */
const handedOut = /(?:mock-(?:code|refresh)|ST-mock)-[\w-]+/g;
const harmlessFormats = ["date-time", "date", "uri", "email"];

export class Redaction {
  /** Texts that must not appear anywhere: the expected credentials. */
  readonly #known: readonly string[];
  readonly #headers: ReadonlySet<string>;

  constructor(apis: readonly Api[], known: readonly string[]) {
    this.#known = known.filter((secret) => secret.length > 3);
    const schemes = apis.flatMap((api) => entries(api.at("components", "securitySchemes")?.value));
    const named = schemes.flatMap(([, scheme]) => (isObject(scheme) && scheme["type"] === "apiKey" && typeof scheme["name"] === "string" ? [scheme["name"].toLowerCase()] : []));
    this.#headers = new Set(named);
  }

  header(name: string, value: string): string {
    if (secretHeaders.test(name) || this.#headers.has(name.toLowerCase())) {
      // The scheme word tells which credential was used, and is no secret.
      const word = /^([A-Za-z][\w-]{0,30}) ./.exec(value)?.[1];
      return word === undefined ? redacted : `${word} ${redacted}`;
    }
    return this.text(value);
  }

  pair(name: string, value: string, api: Api | null, schema: Located | null): string {
    if (this.#headers.has(name.toLowerCase())) return redacted;
    const result = this.#value(value, name.replace(/\[.*\]$/, ""), api, schema);
    return typeof result === "string" ? result : redacted;
  }

  json(value: Json, api: Api | null, schema: Located | null): Json {
    return this.#value(value, "", api, schema);
  }

  text(text: string): string {
    let result = text.includes("eyJ") ? text.replaceAll(jsonWebToken, () => redacted) : text;
    if (result.includes("mock-")) result = result.replaceAll(handedOut, () => redacted);
    for (const secret of this.#known) if (result.includes(secret)) result = result.replaceAll(secret, () => redacted);
    return result;
  }

  #value(value: Json, name: string, api: Api | null, schema: Located | null): Json {
    const shape = api === null || schema === null ? null : api.shape(schema);
    const format = shape?.keywords["format"];
    const marked = format === "password";
    const choice = shape?.keywords["enum"] !== undefined || (shape?.type === "boolean" && (value === "true" || value === "false"));
    const harmless = shape !== null && (choice || harmlessFormats.some((known) => known === format));
    const secret = marked || (!harmless && secretNames.test(name));
    if (isList(value)) return value.map((item) => this.#value(item, secret ? "secret" : name, api, shape?.items ?? null));
    if (isObject(value)) {
      return members(Object.entries(value).map(([key, inner]) => [key, this.#value(inner, key, api, shape?.properties.get(key) ?? shape?.additional ?? null)]));
    }
    if (secret && typeof value === "string" && value !== "") return redacted;
    if (marked && typeof value === "number") return 0;
    return typeof value === "string" ? this.text(value) : value;
  }
}
