// A login from its first redirect to its last, at a provider that asks nobody.
import { AuthenticationClient } from "@countersign/genauth/authentication";

export async function finishedLogin(mock) {
  const client = new AuthenticationClient({ appId: "mock-app-id", appSecret: "mock-app-secret", appHost: mock, redirectUri: "https://app.example.com/callback" });
  const begun = await client.loginWithRedirect();
  const cookie = begun.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ");
  const answered = await fetch(begun.headers.get("location"), { redirect: "manual" });
  const { subject, claims, tokens } = await client.handleRedirectCallback(new Request(answered.headers.get("location"), { headers: { cookie } }));
  return { isVerified: claims.sub === subject && claims.iss.startsWith(mock), tokenType: tokens.token_type };
}
