// An application as the compiler sees it: what must compile, and what must not. It is compiled, never run.
import { AuthenticationClient, type Envelope, ManagementClient, unwrap, type User } from "@countersign/genauth";
import { getUser, listUsers, managementSender } from "@countersign/genauth/management";

export const management: ManagementClient = new ManagementClient({ accessKeyId: "a", accessKeySecret: "b" });
export const authentication: AuthenticationClient = new AuthenticationClient({ appId: "a", appSecret: "b", appHost: "https://a.example.com", lang: "en-US" });

/** Status 200 comes with data, any other without. */
export async function nicknameOf(userId: string): Promise<string | undefined> {
  const res = await management.getUser({ userId });
  if (res.statusCode === 200) {
    // @ts-expect-error a success has no cause
    void res.cause;
    return res.data.nickname ?? undefined;
  }
  // @ts-expect-error the data of a failure is unknown
  void res.data.nickname;
  if (res.statusCode === 0) return res.cause.kind;
  // @ts-expect-error a refusal needs no cause
  void res.cause.kind;
  const code: number | undefined = res.apiCode;
  return `${res.statusCode} ${code ?? ""} ${res.message} ${res.requestId ?? ""} ${res.cause?.kind ?? ""}`;
}

/** Items have the type of the page's items; pages are envelopes. */
export async function names(): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for await (const user of management.listUsers({ options: { pagination: { page: 1, limit: 10 } } })) found.push(user.username ?? undefined);
  for await (const page of management.listUsers().pages()) if (page.statusCode === 200) found.push(page.data.list[0]?.username ?? undefined);
  return found;
}

export async function alone(): Promise<User> {
  const sender = managementSender({ accessKeyId: "a", accessKeySecret: "b" });
  const page: Envelope<{ list: User[]; totalCount: number }> = await listUsers(sender);
  void page;
  return unwrap(await getUser(sender, { userId: "u1" }));
}

/** A choice that a newer server adds is a text like any other; the known ones are still suggested. */
export function statusText(user: User): string {
  const status: string | null | undefined = user.status;
  return status ?? "";
}

export function wrong(): void {
  // @ts-expect-error userId is required
  void management.getUser({});
  // @ts-expect-error a text, not a number
  void management.getUser({ userId: 1 });
  // @ts-expect-error no such member
  void management.getUser({ userId: "u1", userIdd: "u1" });
  // @ts-expect-error what is sent is a closed choice
  void management.createUser({ username: "anna", status: "Hibernating" });
  // @ts-expect-error undefined is not the same as absent
  void management.createUser({ username: undefined });
  // @ts-expect-error no such language
  new ManagementClient({ accessKeyId: "a", accessKeySecret: "b", lang: "fr-FR" });
  // @ts-expect-error the key is required
  new ManagementClient({ accessKeySecret: "b" });
  // @ts-expect-error no such method
  void management.destroyEverything();
}
