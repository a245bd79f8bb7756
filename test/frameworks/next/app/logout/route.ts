import { login } from "../../login";

export const { POST } = login.handlers;
