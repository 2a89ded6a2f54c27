package com.investkaluga.desk.base;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text that people read: no longer than {@link #max}, without control characters (line breaks and tabs are fine) and
 * without marks that turn the reading direction, because those can make one text look like another. Null is valid.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {

    int max();

    String message() default "base.invalid.tooLong";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself. */
    final class Check implements ConstraintValidator<PlainText, String> {

        private int max;

        @Override
        public void initialize(PlainText constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            if (hasHiddenCharacters(text)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("base.invalid.hiddenCharacters")
                        .addConstraintViolation();
                return false;
            }
            return text.length() <= max;
        }

        /** Whether there is a control character or a mark that turns the reading direction in it. */
        public static boolean hasHiddenCharacters(String text) {
            return text.chars().anyMatch(Check::isHidden);
        }

        private static boolean isHidden(int character) {
            var control =
                    Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
            var turnsDirection = character >= 0x202a && character <= 0x202e
                    || character >= 0x2066 && character <= 0x2069
                    || character == 0x200e
                    || character == 0x200f;
            return control || turnsDirection;
        }
    }
}
