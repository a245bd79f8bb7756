// React hooks on the browser login: who is signed in, as state that components follow.
import { type Context, createContext, createElement, useContext, useSyncExternalStore, type FunctionComponent, type ReactNode } from "react";
import type { BrowserLogin, BrowserUser } from "../browser.js";

export { createBrowserLogin, type BrowserLogin, type BrowserLoginOptions, type BrowserUser } from "../browser.js";

/** The login of the components below a `LoginProvider`. */
export const LoginContext: Context<BrowserLogin | null> = createContext<BrowserLogin | null>(null);

export interface LoginProviderProperties {
  /** Made once, outside of components, with `createBrowserLogin`. */
  readonly login: BrowserLogin;
  readonly children?: ReactNode;
}

export const LoginProvider: FunctionComponent<LoginProviderProperties> = ({ login, children }) => createElement(LoginContext.Provider, { value: login }, children);

/** What starts, finishes and ends logins. Throws `Error` outside of a `LoginProvider`. */
export function useLogin(): BrowserLogin {
  const login = useContext(LoginContext);
  if (login === null) throw new Error("useLogin works below a LoginProvider only");
  return login;
}

/** Who is signed in; null for nobody, and while a page is rendered by a server. */
export function useUser(): BrowserUser | null {
  const { user, subscribe } = useLogin();
  return useSyncExternalStore(subscribe, user, nobody);
}

export function useIsAuthenticated(): boolean {
  return useUser() !== null;
}

function nobody(): null {
  return null;
}
