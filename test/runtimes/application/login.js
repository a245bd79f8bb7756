// Signs in, verifies the tokens, publishes and receives an event, reads a webhook and pages through a list; prints one line of JSON.
import { createHmac } from "node:crypto";
import process from "node:process";
import { Fief } from "@countersign/fief";
import { adminWebhook } from "@countersign/fief/webhooks";
import { managementEvents } from "@countersign/genauth/events";
import { ManagementClient } from "@countersign/genauth/management";
import { finishedLogin } from "./finished-login.js";

const { mock } = JSON.parse(process.argv[2] ?? "");
const key = { accessKeyId: "mock-access-key-id", accessKeySecret: "mock-access-key-secret", host: mock };

async function receivedEvent() {
  const events = managementEvents(key, { socketUri: mock.replace("http:", "ws:") });
  const orders = events.sub("custom_shop.order-placed");
  await orders.ready;
  await events.pub("custom_shop.order-placed", { order: "1001" });
  const { value } = await orders[Symbol.asyncIterator]().next();
  await events.close();
  return value.data;
}

async function readWebhook(secret) {
  const body = JSON.stringify({ type: "user.created", data: {} });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", "right").update(`${timestamp}.${body}`).digest("hex");
  return adminWebhook(body, { "x-fief-webhook-timestamp": timestamp, "x-fief-webhook-signature": signature }, secret).then(({ type }) => type, ({ code }) => code);
}

async function users() {
  const names = [];
  for await (const { userId } of new ManagementClient(key).listUsers({ options: { pagination: { page: 1, limit: 1 } } })) names.push(typeof userId);
  return names;
}

const fief = new Fief({ baseURL: mock, clientId: "mock-clientId", clientSecret: "mock-clientSecret" });
const authorize = new URL(await fief.getAuthURL({ redirectURI: "https://app.example.com/callback", scope: ["openid"] }));
console.log(JSON.stringify({
  login: await finishedLogin(mock),
  event: await receivedEvent(),
  webhooks: [await readWebhook("right"), await readWebhook("wrong")],
  users: await users(),
  fief: authorize.searchParams.get("client_id"),
}));
process.exit(0);
