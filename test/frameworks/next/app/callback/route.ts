import { login } from "../../login";

export const dynamic = "force-dynamic";
export const { GET } = login.handlers;
