// Users whom the administration signs out of applications: `kick-users`.
import { type Accounts, subjectOf } from "./accounts.js";
import { isList, member, textMember } from "./json.js";
import type { LoginProvider } from "./login/provider.js";
import type { Route } from "./routes.js";
import { notFound, type Outcome } from "./state.js";
import type { Input } from "./validation.js";

export class SignOuts {
  readonly #accounts: Accounts;
  readonly #login: LoginProvider;

  constructor(accounts: Accounts, login: LoginProvider) {
    this.#accounts = accounts;
    this.#login = login;
  }

  outcome({ api, path }: Route, _key: string | null, { body }: Input): Outcome {
    const noun = /\/kick-([a-z-]+)s$/.exec(path)?.[1];
    const [name, applications] = [textMember(body, "userId"), member(body, "appIds")];
    if (noun === undefined || name === undefined || !isList(applications)) return null;
    const account = this.#accounts.identified(api, noun, body, name);
    if (account === null && this.#accounts.isUsed(api)) return notFound({ noun: "user" });
    this.#login.signedOut(account === null ? name : subjectOf(account), applications);
    return null;
  }
}
