package com.investkaluga.desk.company;

import com.investkaluga.desk.base.PlainText;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to talk to at a company.
 *
 * @param languages the languages the person speaks, as free words
 */
@Embeddable
public record CompanyContact(
        @NotBlank(message = "company.contact.name.required") @PlainText(max = 200)
        String name,

        @PlainText(max = 200) @Nullable String post,

        @PlainText(max = 200)
        @Pattern(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+", message = "company.contact.email.invalid")
        @Nullable
        String email,

        @PlainText(max = 60) @Pattern(regexp = "[+0-9 ()\\-.,/x]*", message = "company.contact.phone.invalid") @Nullable
        String phone,

        @PlainText(max = 100) @Nullable String languages) {}
