// A worker as Cloudflare runs it: no process, no sockets of Node, `fetch` alone. Answers with what its calls came to.
import { AuthenticationClient } from "@countersign/genauth/authentication";
import { ManagementClient } from "@countersign/genauth/management";

export default {
  async fetch(request) {
    const { server, mock } = await request.json();
    const make = (options) => new ManagementClient({ accessKeyId: "mock-access-key-id", accessKeySecret: "mock-access-key-secret", host: mock, maxRetries: 0, ...options });
    const kindOf = async (call) => {
      const { statusCode, cause } = await call;
      return cause === undefined ? statusCode : cause.kind;
    };
    let refused;
    try {
      make({ ca: "-----BEGIN CERTIFICATE-----" });
    } catch (error) {
      refused = error.message;
    }
    const client = new AuthenticationClient({ appId: "mock-app-id", appSecret: "mock-app-secret", appHost: mock, redirectUri: "https://app.example.com/callback" });
    const begun = await client.loginWithRedirect();
    const cookie = begun.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ");
    const answered = await fetch(begun.headers.get("location"), { redirect: "manual" });
    const { subject, claims } = await client.handleRedirectCallback(new Request(answered.headers.get("location"), { headers: { cookie } }));
    return Response.json({
      signed: await kindOf(make({}).listUsers({})),
      brotli: await kindOf(make({ host: server }).getUser({ userId: "brotli" })),
      redirect: await kindOf(make({ host: server }).getUser({ userId: "redirect" })),
      timeout: await kindOf(make({ host: server }).getUser({ userId: "endless" }, { timeout: 200 })),
      login: claims.sub === subject,
      refused,
    });
  },
};
