from genauth import AuthenticationClient

authentication_client = AuthenticationClient(
    app_id="GEN_AUTH_APP_ID",
    app_secret="GEN_AUTH_APP_SECRET",
    app_host="GEN_AUTH_APP_HOST",
    redirect_uri="GEN_AUTH_APP_REDIRECT_URI",
)

sign_in_resp = authentication_client.sign_in_by_email_password(
    email="test@example.com",
    password="passw0rd",
)

access_token = sign_in_resp["data"]["access_token"]
authentication_client.set_access_token(access_token)

update_profile_resp = authentication_client.update_profile(
    nickname="xxx",
)
print(update_profile_resp)
