package com.investkaluga.desk.base;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date that does not lie wholly after today: what happened this month may say so before the month is over. Null is valid. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Begun.Check.class)
public @interface Begun {

    /** A key of the bundles. */
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself. */
    final class Check implements ConstraintValidator<Begun, PartialDate> {

        @Override
        public boolean isValid(@Nullable PartialDate date, ConstraintValidatorContext context) {
            return date == null || !date.first().isAfter(LocalDate.now());
        }
    }
}
