"""Who signs in."""

PERSON = "anne@example.com"
