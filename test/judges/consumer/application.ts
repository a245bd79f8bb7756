// What an application says to the packages: read by the compilers that applications have. Types of Hono need TypeScript 5.7 themselves.
import { EnvelopeError, logTo, unwrap } from "@countersign/genauth";
import { AuthenticationClient, getProfile } from "@countersign/genauth/authentication";
import type { BrowserLogin } from "@countersign/genauth/browser";
import { managementEvents } from "@countersign/genauth/events";
import { expressLogin } from "@countersign/genauth/express";
import { fastifyLogin } from "@countersign/genauth/fastify";
import { listUsers, ManagementClient, managementSender } from "@countersign/genauth/management";
import type { Fief, FiefAdmin } from "@countersign/fief";
import { adminWebhook } from "@countersign/fief/webhooks";

/** What a page would show. */
const shown: unknown[] = [];

export async function users(accessKeyId: string, accessKeySecret: string): Promise<readonly string[]> {
  const management = new ManagementClient({ accessKeyId, accessKeySecret, hooks: logTo((entry) => void shown.push(entry)) });
  const res = await management.listUsers({ options: { pagination: { page: 1, limit: 10 } } });
  if (res.statusCode === 200) {
    const total: number = res.data.totalCount;
    shown.push(total);
  } else shown.push(res.statusCode, res.apiCode, res.message);
  const ids: string[] = [];
  for await (const user of management.listUsers({})) ids.push(user.userId);
  for await (const page of listUsers(managementSender({ accessKeyId, accessKeySecret }), {}).pages()) ids.push(String(page.statusCode));
  // @ts-expect-error: a limit is a number
  await management.listUsers({ options: { pagination: { limit: "10" } } });
  return ids;
}

export async function profile(appId: string, appHost: string): Promise<string> {
  const authentication = new AuthenticationClient({ appId, appHost });
  for (const login of [expressLogin(authentication), fastifyLogin(authentication)]) shown.push(typeof login);
  try {
    return unwrap(await authentication.getProfile({})).userId;
  } catch (error) {
    if (error instanceof EnvelopeError) return error.message;
    throw error;
  }
}

export async function scopes(fief: Fief, admin: FiefAdmin, login: BrowserLogin, request: Request): Promise<readonly string[]> {
  const event = await adminWebhook(await request.text(), request.headers, "secret");
  const info = await fief.validateAccessToken("token", ["openid"]);
  shown.push(event, admin, login, managementEvents, getProfile);
  return info.scope;
}
