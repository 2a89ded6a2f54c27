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
 * A text that people read: no longer than {@link #max}, without control characters (line breaks and tabs are fine), without marks
 * that turn the reading direction or have no width, because those can make one text look like another, and without what is no
 * character at all, which neither PostgreSQL nor a workbook takes. Null is valid.
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

        /** Soft hyphens come with copied texts, Persian words are parted by the second, emoji joined by the third. */
        private static final String HARMLESS = "\u00ad\u200c\u200d";

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

        /** Whether there is anything in it that nobody sees or that is no character. */
        public static boolean hasHiddenCharacters(String text) {
            return text.codePoints().anyMatch(Check::isHidden) || !text.isBlank() && showsNothing(text);
        }

        /** No-break blanks and the harmless ones below among themselves: nobody could read or click such a name. */
        private static boolean showsNothing(String text) {
            return text.codePoints()
                    .allMatch(character -> Character.isWhitespace(character)
                            || Character.isSpaceChar(character)
                            || Character.getType(character) == Character.FORMAT);
        }

        private static boolean isHidden(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
                case Character.FORMAT -> HARMLESS.indexOf(character) < 0;
                case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                default -> isNever(character);
            };
        }

        /** The places that Unicode keeps free for ever. */
        private static boolean isNever(int character) {
            return (character & 0xfffe) == 0xfffe || character >= 0xfdd0 && character <= 0xfdef;
        }
    }
}
