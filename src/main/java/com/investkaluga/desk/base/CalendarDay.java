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

/** A day, or a date less exact, within the years 1900 to 2100, so that a slip of the finger (the year 0014) is no date. Null is valid. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {CalendarDay.Check.class, CalendarDay.PartialCheck.class})
public @interface CalendarDay {

    String message() default "base.invalid.date";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself. */
    final class Check implements ConstraintValidator<CalendarDay, LocalDate> {

        private static final int EARLIEST_YEAR = 1900;
        private static final int LATEST_YEAR = 2100;

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || isInCalendar(day);
        }

        private static boolean isInCalendar(LocalDate day) {
            return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR;
        }
    }

    /** The same rule for a date of which only the month or the year may be known; neither crosses a year. */
    final class PartialCheck implements ConstraintValidator<CalendarDay, PartialDate> {

        @Override
        public boolean isValid(@Nullable PartialDate date, ConstraintValidatorContext context) {
            return date == null || Check.isInCalendar(date.first());
        }
    }
}
