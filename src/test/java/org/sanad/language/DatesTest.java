package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void a_day_stands_before_its_month() {
        check("في 9 تشرين الأول/أكتوبر 2023 وحضرته", "2023-10-09");
        check("23 July 2024", "2024-07-23");
        check("the 2nd of October 2023", "2023-10-02");
        check("٢ تموز/يوليه ٢٠٢٤", "2024-07-02");
    }

    @Test
    void an_english_day_may_stand_after_its_month() {
        check("on October 4, 2023, in Vienna", "2023-10-04");
        check("October 12 countries", "--10");
    }

    @Test
    void a_month_and_its_year_are_read() {
        check("وحتى تموز/يوليه 2024، بلغ", "2024-07");
        check("October 2022", "2022-10");
        check("in May 2023", "2023-05");
        check("حزيران/يونيه من عام 2023", "2023-06");
        check("يوليو 2024 وكانون الثاني 2025", "2024-07", "2025-01");
    }

    @Test
    void a_month_may_stand_without_a_year() {
        check("في شباط/فبراير، أطلقت", "--02");
        check("تشرين الأول/أكتوبر من ذلك العام", "--10");
        check("It may be held in May by a March");
        check("on 2 October", "--10-02");
    }

    @Test
    void days_that_follow_each_other_are_a_period() {
        check("يومي 2 و3 تشرين الأول/أكتوبر 2023", "2023-10-02..2023-10-03");
        check("يومي 11 و 12 تموز/يوليه 2024", "2024-07-11..2024-07-12");
        check("2 and 3 October 2023", "2023-10-02..2023-10-03");
        check("on 2, 3 and 4 October 2023", "2023-10-02..2023-10-04");
    }

    @Test
    void days_that_do_not_follow_each_other_are_dates_of_their_own() {
        check("في 2 و9 تشرين الأول/أكتوبر 2023", "2023-10-02", "2023-10-09");
        check("2, 3 and 10 October 2023", "2023-10-02..2023-10-03", "2023-10-10");
    }

    @Test
    void whole_dates_joined_by_and_are_dates_of_their_own() {
        check("في 4 تشرين الأول/أكتوبر 2023 و10 تموز/يوليه 2024", "2023-10-04", "2024-07-10");
        check("2 كانون الأول/ديسمبر 2022 و8 تشرين الثاني/نوفمبر 2023", "2022-12-02", "2023-11-08");
    }

    @Test
    void a_dash_joins_the_ends_of_a_period() {
        check("فيينا، 14-18 تشرين الأول/أكتوبر 2024", "2024-10-14..2024-10-18");
        check("Vienna, 14–18 October 2024", "2024-10-14..2024-10-18");
        check("30 October–3 November 2023", "2023-10-30..2023-11-03");
    }

    @Test
    void to_joins_the_ends_of_a_period() {
        check("المعقودة من 22 إلى 26 أيار/مايو 2023", "2023-05-22..2023-05-26");
        check("من 4 إلى 7 كانون الأول/ديسمبر 2023", "2023-12-04..2023-12-07");
        check("from 22 to 26 May 2023", "2023-05-22..2023-05-26");
        check("من تموز/يوليه 2022 إلى تموز/يوليه 2024", "2022-07..2024-07");
        check("في الفترة من حزيران/يونيه إلى تشرين الثاني/نوفمبر، المبادرات", "--06..--11");
        check("من عام 2019 إلى عام 2021", "2019..2021");
    }

    @Test
    void between_joins_the_ends_of_a_period_with_and() {
        check("between July 2022 and July 2024", "2022-07..2024-07");
        check("بين عامي 2018 و2021", "2018..2021");
        check("بين تموز/يوليه 2022 وتموز/يوليه 2024", "2022-07..2024-07");
    }

    @Test
    void months_that_follow_each_other_are_a_period() {
        check("كانون الثاني/يناير وشباط/فبراير 2024", "2024-01..2024-02");
        check("وفي تشرين الأول/أكتوبر وتشرين الثاني/نوفمبر 2023، عقد", "2023-10..2023-11");
        check("February and March 2024", "2024-02..2024-03");
        check("كانون الأول/ديسمبر وكانون الثاني/يناير 2024", "2023-12..2024-01");
        check("February and July 2024", "2024-02", "2024-07");
    }

    @Test
    void a_year_is_read_after_a_cue() {
        check("وفي عام 2023 وحده، باشر", "2023");
        check("منذ عام 2019", "2019");
        check("لعام 2030", "2030");
        check("سنة 2022، ومنذ 2021", "2022", "2021");
        check("in 2023, since 2019", "2023", "2019");
        check("by the end of 2022", "2022");
    }

    @Test
    void years_of_a_list_need_one_cue() {
        check("في عامي 2023 و2024.", "2023..2024");
        check("خلال أعوام 2021 و2022 و2023", "2021..2023");
        check("عامي 2018 و2021", "2018", "2021");
        check("في عام 2022 وعام 2024", "2022", "2024");
    }

    @Test
    void years_are_ends_of_a_period() {
        check("في الفترة 2022-2024", "2022..2024");
        check("للفترة 2024-2026", "2024..2026");
        check("during the period 2022–2024", "2022..2024");
        check("الخطة الاستراتيجية 2021-2025", "2021..2025");
    }

    @Test
    void ends_printed_in_the_wrong_order_are_put_right() {
        check("18-14 تشرين الأول/أكتوبر 2024", "2024-10-14..2024-10-18");
        check("الفترة 2024-2022", "2022..2024");
    }

    @Test
    void a_range_in_words_that_runs_backwards_is_none() {
        check("من 26 إلى 22 أيار/مايو 2023");
    }

    @Test
    void four_digits_without_a_cue_are_no_year() {
        check("قراره 2652 (2022)");
        check("بلغ عددهم 2023 شخصا");
        check("القراران 2015 و2023");
        check("in 3023");
    }

    @Test
    void pieces_of_symbols_are_no_years() {
        check("CTOC/COP/2024/1");
        check("A/C.3/78 in 2024/25");
    }

    @Test
    void a_year_and_a_count_after_it_stay_apart() {
        check("في عام 2023 241 تحقيقا", "2023");
    }

    @Test
    void a_count_beside_a_date_is_no_day() {
        check("حتى تموز/يوليه 2024، 12 بلدا", "2024-07");
        check("17 بلدا و9 تموز/يوليه 2024", "2024-07-09");
        check("في عام 2023 إلى 182 منظمة", "2023");
    }

    @Test
    void a_day_that_no_calendar_has_is_no_date() {
        check("31 شباط/فبراير 2024");
        check("29 February 2023");
        check("29 February 2024", "2024-02-29");
        check("45 تموز/يوليه 2024");
        check("28-31 شباط/فبراير 2024");
    }

    @Test
    void names_of_months_that_contradict_each_other_are_no_date() {
        check("2 تشرين الأول/نوفمبر 2023");
    }

    @Test
    void a_heading_number_is_no_day() {
        check("12- أيار/مايو 2023", "2023-05");
        check("القسم باء-2 تموز/يوليه 2024", "2024-07");
    }

    @Test
    void the_span_leaves_out_the_words_before() {
        assertThat(quotes("من 22 إلى 26 أيار/مايو 2023،")).containsExactly("22 إلى 26 أيار/مايو 2023");
        assertThat(quotes("وفي عامي 2023 و2024.")).containsExactly("2023 و2024");
        assertThat(quotes("في 2 و9 تموز/يوليه 2024")).containsExactly("2", "9 تموز/يوليه 2024");
    }

    @Test
    void precision_and_period_are_told() {
        DateReading period = Dates.read(Tokens.of("الفترة 2022-2024")).getFirst();

        assertThat(period.isPeriod()).isTrue();
        assertThat(period.precision()).isEqualTo(DatePrecision.YEAR);
        assertThat(Dates.read(Tokens.of("2 July 2024")).getFirst().isPeriod()).isFalse();
    }

    @Test
    void a_year_in_brackets_is_read_where_it_is_asked_for() {
        List<Token> tokens = Tokens.of("أندورا (2022)؛ بوتان");

        assertThat(Dates.read(tokens)).isEmpty();
        assertThat(Dates.parenthesisedYear(tokens, 1)).hasValueSatisfying(reading -> {
            assertThat(reading.start()).isEqualTo(PartialDate.of(2022));
            assertThat(reading.lastToken()).isEqualTo(4);
            assertThat(reading.span().length()).isEqualTo(6);
        });
    }

    @Test
    void brackets_without_a_year_alone_have_none() {
        assertThat(Dates.parenthesisedYear(Tokens.of("(12)"), 0)).isEmpty();
        assertThat(Dates.parenthesisedYear(Tokens.of("(2022 و2023)"), 0)).isEmpty();
        assertThat(Dates.parenthesisedYear(Tokens.of("(2022"), 0)).isEmpty();
        assertThat(Dates.parenthesisedYear(List.of(), 0)).isEmpty();
    }

    @Test
    void nothing_has_no_dates() {
        assertThat(Dates.read(List.of())).isEmpty();
        check("المكتب");
    }

    private static List<String> quotes(String text) {
        return Dates.read(Tokens.of(text)).stream()
                .map(reading -> reading.span().of(text))
                .toList();
    }

    private static void check(String text, String... expected) {
        List<Token> tokens = Tokens.of(text);
        List<DateReading> readings = Dates.read(tokens);

        assertThat(readings)
                .as(text)
                .extracting(reading -> reading.start().iso()
                        + reading.end().map(end -> ".." + end.iso()).orElse(""))
                .containsExactly(expected);
        for (DateReading reading : readings) {
            int start = tokens.get(reading.firstToken()).span().start();
            int end = tokens.get(reading.lastToken() - 1).span().end();

            assertThat(reading.span().start()).isEqualTo(start);
            assertThat(reading.span().end()).isEqualTo(end);
        }
    }
}
