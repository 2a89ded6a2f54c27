CREATE SEQUENCE account_seq START WITH 1 INCREMENT BY 50;

CREATE TABLE account (
    id                   BIGINT PRIMARY KEY,
    version              BIGINT                   NOT NULL,
    user_name            VARCHAR(60)              NOT NULL,
    display_name         VARCHAR(120)             NOT NULL,
    role                 VARCHAR(20)              NOT NULL,
    language             VARCHAR(2)               NOT NULL,
    theme                VARCHAR(10)              NOT NULL,
    password_hash        VARCHAR(200)             NOT NULL,
    must_change_password BOOLEAN                  DEFAULT FALSE NOT NULL,
    disabled             BOOLEAN                  DEFAULT FALSE NOT NULL,
    demo                 BOOLEAN                  DEFAULT FALSE NOT NULL,
    access_version       INTEGER                  DEFAULT 0 NOT NULL,
    password_changed_at  TIMESTAMP WITH TIME ZONE,
    last_login_at        TIMESTAMP WITH TIME ZONE,
    created_by           VARCHAR(100),
    created_at           TIMESTAMP WITH TIME ZONE,
    changed_by           VARCHAR(100),
    changed_at           TIMESTAMP WITH TIME ZONE,
    CONSTRAINT account_user_name_unique UNIQUE (user_name),
    CONSTRAINT account_user_name_lower_case CHECK (user_name = LOWER(user_name)),
    CONSTRAINT account_role_known CHECK (role IN ('EXECUTIVE', 'STAFF', 'MANAGER', 'ADMIN')),
    CONSTRAINT account_language_known CHECK (language IN ('EN', 'RU')),
    CONSTRAINT account_theme_known CHECK (theme IN ('LIGHT', 'DARK', 'SYSTEM'))
);

CREATE TABLE account_preference (
    account_id BIGINT        NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    pref_key   VARCHAR(200)  NOT NULL,
    pref_value VARCHAR(4000) NOT NULL,
    PRIMARY KEY (account_id, pref_key)
);

-- Failed sign-ins in a row, by user name (known or not) and by address, so that a restart or a second node forgets nothing.
CREATE TABLE sign_in_failure (
    subject      VARCHAR(200)             PRIMARY KEY,
    failures     INTEGER                  NOT NULL,
    failed_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    locked_until TIMESTAMP WITH TIME ZONE
);
CREATE INDEX sign_in_failure_failed_at ON sign_in_failure (failed_at);
