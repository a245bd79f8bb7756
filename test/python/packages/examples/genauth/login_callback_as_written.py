from genauth import AuthenticationClient

authentication_client = AuthenticationClient(
    app_id="GEN_AUTH_APP_ID",
    app_secret="GEN_AUTH_APP_SECRET",
    app_host="GEN_AUTH_APP_HOST",
    redirect_uri="GEN_AUTH_APP_REDIRECT_URI",
)

code = "REPLACE_ME_WITH_REAL_CODE"
token_resp = authentication_client.get_access_token_by_code()
print(token_resp)
