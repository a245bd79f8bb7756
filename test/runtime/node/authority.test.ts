// An address that is called under another name, and which way an address takes.
import { expect, onTestFinished, test } from "vitest";
import { createRoutes } from "../../../templates/typescript/runtime/node/routes.js";
import { createTransport } from "../../../templates/typescript/runtime/node/transport.js";
import type { Transport } from "../../../templates/typescript/runtime/transport.js";
import { sending, serve } from "./loopback.js";

function transport(): Transport {
  const made = createTransport();
  onTestFinished(() => made.close?.());
  return made;
}

test.each(["login.example.com", "login.example.com:8443", "[2001:db8::1]:443", "tenant_1"])("%s is what the server is called", async (authority) => {
  const server = await serve((response) => response.end());
  await transport().send(sending(server.url, { authority, headers: { host: "other.example" } }));
  expect(server.received[0]?.headers["host"]).toBe(authority);
});

test.each<[string, string]>([
  ["nothing", ""],
  ["a line break", "example.com\r\nx-evil: 1"],
  ["a zero", "example.com\u0000"],
  ["a space", "example.com evil"],
  ["a path", "example.com/evil"],
  ["a user", "evil@example.com"],
  ["a port that is none", "example.com:port"],
  ["two ports", "example.com:1:2"],
])("%s is no name", async (_, authority) => {
  const server = await serve((response) => response.end());
  const sent = transport().send(sending(server.url, { authority }));
  await expect(sent).rejects.toThrow(new TypeError("authority: not a host with or without a port"));
  expect(server.received).toEqual([]);
});

test("an address that begins like the one before takes its own way", () => {
  const { routeOf } = createRoutes({ proxy: false }, {});
  const hosts = ["http://api.example:80/x", "http://api.example:8080/x", "http://api.example:80?x", "http://api.example:80.evil/x", "http://api.example:80@evil/x"].map((url) => {
    try {
      return routeOf(url).host;
    } catch (error) {
      return error instanceof TypeError ? "refused" : error;
    }
  });
  expect(hosts).toEqual(["api.example:80", "api.example:8080", "api.example:80", "refused", "refused"]);
});
