// The login of this application: one object for all its routes.
import { AuthenticationClient } from "@countersign/genauth/authentication";
import { nextLogin } from "@countersign/genauth/next";

const client = new AuthenticationClient({
  appId: process.env["APP_ID"] ?? "",
  appSecret: process.env["APP_SECRET"],
  appHost: process.env["APP_HOST"] ?? "https://example.genauth.ai",
  redirectUri: "https://app.example.com/callback",
  logoutRedirectUri: "https://app.example.com/bye",
});

export const login = nextLogin(client, { origin: "https://app.example.com" });
