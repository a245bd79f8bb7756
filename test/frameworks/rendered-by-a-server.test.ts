// A page that a server renders first: modules of the page run where there is no browser.
import { createElement, type ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { LoginProvider, useUser } from "../../templates/typescript/runtime/identity/adapters/react.js";
import { createBrowserLogin } from "../../templates/typescript/runtime/identity/browser.js";
import { application } from "../identity/application.js";

test("a login is made without a browser, and nobody is signed in", async () => {
  expect("sessionStorage" in globalThis && "location" in globalThis).toBe(false);
  const login = createBrowserLogin({ login: application("https://id.example.com", "public", { clientSecret: undefined, tokenAuthMethod: "none" }) });
  function Name(): ReactNode {
    return useUser()?.claims?.sub ?? "nobody";
  }
  expect(renderToString(createElement(LoginProvider, { login }, createElement(Name)))).toBe("nobody");
  expect(await login.accessToken()).toBeNull();
});
