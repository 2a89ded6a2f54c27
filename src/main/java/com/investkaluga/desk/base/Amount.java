package com.investkaluga.desk.base;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Money that is planned or was spent: not negative, at most 16 digits and two behind the point. Null is valid. */
@PositiveOrZero(message = "base.invalid.negativeAmount")
@Digits(integer = 16, fraction = 2, message = "base.invalid.amount")
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface Amount {

    /** Never said: the rules above say theirs. */
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
