package com.investkaluga.desk.security;

/**
 * A password that lets somebody in once, to choose their own. It is kept nowhere: whoever asked for it passes it on.
 *
 * @param userName the account it opens
 */
public record OneTimePassword(String userName, String password) {

    /** Without the password, so that it ends in no log. */
    @Override
    public String toString() {
        return "OneTimePassword[" + userName + "]";
    }
}
