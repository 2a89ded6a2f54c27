package com.investkaluga.desk.event;

import com.investkaluga.desk.base.PlainText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Somebody who represented the region at an event. */
@Embeddable
public record EventDelegate(
        @NotBlank(message = "event.delegate.name.required") @PlainText(max = 200)
        String name,

        @PlainText(max = 200) @Nullable String nameRu,
        @PlainText(max = 200) @Nullable String post,
        @PlainText(max = 200) @Nullable String postRu,

        @NotNull(message = "event.delegate.role.required") @Enumerated(EnumType.STRING)
        DelegateRole role) {}
