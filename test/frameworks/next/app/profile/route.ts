import { login } from "../../login";

export const dynamic = "force-dynamic";
export const GET = login.protect(async (_request, auth) => {
  const session = auth?.session;
  return Response.json({ sub: session?.subject, logoutToken: session && (await login.sessions.logoutToken(session)) });
});
