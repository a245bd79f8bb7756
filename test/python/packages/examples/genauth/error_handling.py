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

status_code, message, data = sign_in_resp["statusCode"], sign_in_resp["message"], sign_in_resp["data"]

if status_code != 200:
    raise Exception(message)
