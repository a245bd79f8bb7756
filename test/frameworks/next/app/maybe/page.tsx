import { headers } from "next/headers";
import { login } from "../../login";

export default async function Maybe() {
  const auth = await login.auth(await headers());
  return <p>{auth === null ? "nobody" : `somebody: ${auth.session?.subject}`}</p>;
}
