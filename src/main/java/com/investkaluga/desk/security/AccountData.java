package com.investkaluga.desk.security;

import com.investkaluga.desk.base.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator decides about an account.
 *
 * @param userName what is typed to sign in, in any case; settled when the account is made and ignored afterwards
 * @param displayName the person's name as others see it
 */
public record AccountData(
        @NotBlank(message = "account.userName.required")
        @Pattern(regexp = "(?:[A-Za-z0-9][A-Za-z0-9._-]{1,59})?", message = "account.userName.invalid")
        @Nullable
        String userName,

        @NotBlank(message = "account.displayName.required") @PlainText(max = 120) @Nullable
        String displayName,

        @NotNull(message = "account.role.required") @Nullable
        Role role,

        @NotNull(message = "account.language.required") @Nullable
        Language language) {}
