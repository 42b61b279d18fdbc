package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PartialDateTest {
    private static final OptionalInt NONE = OptionalInt.empty();

    @Test
    void each_precision_has_its_form_and_type() {
        check(PartialDate.of(2023), DatePrecision.YEAR, "2023", "gYear");
        check(PartialDate.of(2023, 5), DatePrecision.MONTH, "2023-05", "gYearMonth");
        check(PartialDate.of(2023, 5, 2), DatePrecision.DAY, "2023-05-02", "date");
        check(new PartialDate(NONE, OptionalInt.of(5), NONE), DatePrecision.MONTH, "--05", "gMonth");
        check(new PartialDate(NONE, OptionalInt.of(5), OptionalInt.of(2)), DatePrecision.DAY, "--05-02", "gMonthDay");
    }

    @Test
    void the_form_is_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(PartialDate.of(2023, 5, 2).iso()).isEqualTo("2023-05-02");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_day_that_no_calendar_has_is_refused() {
        assertThatThrownBy(() -> PartialDate.of(2024, 2, 30)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartialDate.of(2023, 2, 29)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartialDate.of(2023, 13)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartialDate.of(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_leap_day_may_stand_without_a_year() {
        assertThat(PartialDate.isDate(NONE, OptionalInt.of(2), OptionalInt.of(29)))
                .isTrue();
        assertThat(PartialDate.isDate(OptionalInt.of(2024), OptionalInt.of(2), OptionalInt.of(29)))
                .isTrue();
    }

    @Test
    void a_day_without_a_month_and_nothing_at_all_are_no_dates() {
        assertThat(PartialDate.isDate(OptionalInt.of(2024), NONE, OptionalInt.of(2)))
                .isFalse();
        assertThat(PartialDate.isDate(NONE, NONE, NONE)).isFalse();
    }

    @Test
    void what_comes_directly_after_is_told() {
        assertThat(PartialDate.of(2023, 10, 31).isDirectlyBefore(PartialDate.of(2023, 11, 1)))
                .isTrue();
        assertThat(PartialDate.of(2023, 12).isDirectlyBefore(PartialDate.of(2024, 1)))
                .isTrue();
        assertThat(PartialDate.of(2023).isDirectlyBefore(PartialDate.of(2024))).isTrue();
        assertThat(PartialDate.of(2023).isDirectlyBefore(PartialDate.of(2025))).isFalse();
        assertThat(PartialDate.of(2023).isDirectlyBefore(PartialDate.of(2024, 1)))
                .isFalse();
    }

    private static void check(PartialDate date, DatePrecision precision, String iso, String type) {
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.iso()).isEqualTo(iso);
        assertThat(date.xsdType()).isEqualTo(type);
    }
}
