// A worker as Cloudflare runs it: no process, no sockets of Node, `fetch` alone. Answers with what its calls came to.
import { ManagementClient } from "@countersign/genauth/management";
import { finishedLogin } from "./finished-login.js";

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
    return Response.json({
      signed: await kindOf(make({}).listUsers({})),
      brotli: await kindOf(make({ host: server }).getUser({ userId: "brotli" })),
      redirect: await kindOf(make({ host: server }).getUser({ userId: "redirect" })),
      timeout: await kindOf(make({ host: server }).getUser({ userId: "endless" }, { timeout: 200 })),
      login: await finishedLogin(mock),
      refused,
    });
  },
};
