// An answer that is a refusal, as an error: what the provider says of the reason, bounded and without control characters.
import type { LoginError } from "./login-error.js";
import type { Login } from "./login.js";
import { providerText } from "./provider-text.js";

/** `refused` for 4xx, `request` for anything else. Reads OAuth errors (`error`, `error_description`), their header form (RFC 6750, section 3) and `detail`. */
export async function refusedAnswer(login: Login, response: Response): Promise<LoginError> {
  const { status, headers } = response;
  const text = await response.text();
  const body = members(text);
  const challenge = headers.get("www-authenticate") ?? "";
  const error = providerText(body["error"]) ?? providerText(/error="([^"]*)"/.exec(challenge)?.[1]);
  const errorDescription = providerText(body["error_description"]) ?? providerText(/error_description="([^"]*)"/.exec(challenge)?.[1]);
  // A list of what is wrong with each field may repeat what was sent.
  const detail = providerText(body["detail"]) ?? (Array.isArray(body["detail"]) ? fieldsOf(body["detail"]) : undefined);
  const reason = error ?? detail;
  const code = status > 399 && status < 500 ? "refused" : "request";
  return login.fail(code, `The provider answered HTTP ${status}${reason === undefined ? "" : `: ${reason}`}`, { status, error, errorDescription, detail });
}

function members(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** `fields.first_name: missing` from a list of `{ loc, type }`. */
function fieldsOf(list: readonly unknown[]): string | undefined {
  const texts = list.flatMap((one) => {
    if (typeof one !== "object" || one === null) return [];
    const place = "loc" in one && Array.isArray(one.loc) ? one.loc.join(".") : "";
    return [`${place}: ${"type" in one && typeof one.type === "string" ? one.type : "invalid"}`];
  });
  return providerText(texts.join(", "));
}
