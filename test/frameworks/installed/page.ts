// A page: its login in the browser, and what React shows of it.
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { createBrowserLogin, type TransactionStorage } from "@countersign/genauth/browser";
import { LoginProvider, useIsAuthenticated } from "@countersign/genauth/react";
import { client, started } from "./client.js";

const kept = new Map<string, string>();
const storage: TransactionStorage = { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value), removeItem: (name) => void kept.delete(name) };
let visited = "";
const login = createBrowserLogin(client, { storage, go: (address) => void (visited = address) });
const Greeting = (): string => (useIsAuthenticated() ? "somebody" : "nobody");
await login.start({ returnTo: "/castles" });
started({ visited, shown: renderToString(createElement(LoginProvider, { login }, createElement(Greeting))), kept: [...kept.keys()] });
