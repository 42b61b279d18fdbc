package org.sanad.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts that reports come in, beside those of the shipped ones. */
class ReportLayoutTest {

    /** Reads a report and checks that its parts cover the file from end to end. */
    private static Report parse(String text) {
        Report report = ReportReader.parse(text.getBytes(StandardCharsets.UTF_8), "here/text.ar.txt", "here");
        StringBuilder covered = new StringBuilder();
        report.parts().forEach(part -> covered.append(part.span().of(report.source())));
        assertThat(covered.toString()).isEqualTo(text);
        return report;
    }

    private static List<String> paragraphs(Report report) {
        return report.paragraphs().stream()
                .map(paragraph -> paragraph.number() + " " + paragraph.text())
                .toList();
    }

    private static List<String> headings(Report report) {
        return report.sections().stream().map(Section::title).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "  \n", "\t\r\n"})
    void line_ends_of_every_kind_and_spaces_before_them_make_no_difference(String end) {
        Report report =
                parse(String.join(end, "أولا - مقدمة", "", "1- فقرة أولى", "تتواصل.", "", "2- فقرة ثانية.", ""));
        assertThat(paragraphs(report)).containsExactly("1 فقرة أولى تتواصل.", "2 فقرة ثانية.");
        assertThat(headings(report)).containsExactly("مقدمة");
    }

    @Test
    void a_byte_order_mark_is_no_text() {
        assertThat(paragraphs(parse("\uFEFF1- فقرة أولى.\n"))).containsExactly("1 فقرة أولى.");
        assertThat(headings(parse("\uFEFFأولا - مقدمة\n\n1- فقرة.\n"))).containsExactly("مقدمة");
    }

    @Test
    void marks_of_direction_at_the_edges_of_a_line_and_around_its_number_are_no_text() {
        Report report = parse(
                "\u200Fأولا - مقدمة\u200E\n\n\u200F1\u200F-\u200F فقرة أولى.\u200F\n\n\u202B2- فقرة ثانية.\u202C\n");
        assertThat(paragraphs(report)).containsExactly("1 فقرة أولى.", "2 فقرة ثانية.");
        assertThat(headings(report)).containsExactly("مقدمة");
    }

    @Test
    void marks_of_direction_inside_a_paragraph_are_kept() {
        assertThat(paragraphs(parse("1- قبل \u200FUN\u200F بعد.\n"))).containsExactly("1 قبل \u200FUN\u200F بعد.");
    }

    @Test
    void paragraphs_are_numbered_in_arabic_indic_digits_too() {
        assertThat(
                        paragraphs(
                                parse(
                                        "أولا - مقدمة\n\n١- فقرة أولى.\n\n٢- بنود:\n\n(أ) بند؛\n\n(ب) بند.\n\n٣- فقرة(١).\n\n(١) حاشية.\n")))
                .containsExactly("1 فقرة أولى.", "2 بنود:", "2(a) بند؛", "2(b) بند.", "3 فقرة(١).", "fn1 حاشية.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1- ", "1 – ", "1— ", "- 1- ", "1. ", "1.\t", "• 1- "})
    void a_number_may_have_any_of_its_signs(String marker) {
        assertThat(paragraphs(parse(marker + "فقرة أولى.\n"))).containsExactly("1 فقرة أولى.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "▪", "-", "–"})
    void bulleted_lines_go_on_with_their_paragraph(String bullet) {
        Report report = parse("1- شملت الأنشطة:\n\n%1$s حلقات عمل؛\n\n%1$s دورات\n\n2- فقرة.\n".formatted(bullet));
        assertThat(paragraphs(report))
                .containsExactly("1 شملت الأنشطة: %1$s حلقات عمل؛ %1$s دورات".formatted(bullet), "2 فقرة.");
        assertThat(headings(report)).isEmpty();
    }

    @Test
    void items_of_items_go_on_with_their_sub_item() {
        assertThat(paragraphs(parse("1. Items:\n\n(a) One:\n\n(i) alpha;\n\n(ii) beta;\n\n(b) Two.\n\n2. Second.\n")))
                .containsExactly("1 Items:", "1(a) One: (i) alpha; (ii) beta;", "1(b) Two.", "2 Second.");
        assertThat(paragraphs(parse("1- بنود:\n\n(أ) أول:\n\n'1' ألف؛\n\n'2' باء؛\n\n(ب) ثان.\n")))
                .containsExactly("1 بنود:", "1(a) أول: '1' ألف؛ '2' باء؛", "1(b) ثان.");
    }

    @Test
    void sub_items_follow_the_order_of_the_abjad() {
        assertThat(parse("1- بنود:\n\n(أ) أ؛\n\n(ب) ب؛\n\n(ج) ج؛\n\n(د) د؛\n\n(هـ) ه؛\n\n(و) و؛\n\n(ز) ز.\n")
                        .paragraphs()
                        .stream()
                        .map(Paragraph::number))
                .containsExactly("1", "1(a)", "1(b)", "1(c)", "1(d)", "1(e)", "1(f)", "1(g)");
    }

    @Test
    void a_letter_in_brackets_that_is_not_the_next_one_opens_nothing() {
        assertThat(paragraphs(parse("1- فقرة تشير إلى\n(ج) من المادة.\n")))
                .containsExactly("1 فقرة تشير إلى (ج) من المادة.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(1)", "⁽¹⁾", "¹", "¹ "})
    void a_note_is_marked_by_its_number_in_brackets_or_raised(String mark) {
        assertThat(paragraphs(parse("1. First%1$s.\n\n%1$sA/78/172.\n\n2. Second.\n".formatted(mark))))
                .containsExactly("1 First%s.".formatted(mark), "fn1 A/78/172.", "2 Second.");
    }

    @Test
    void a_note_that_cuts_a_sentence_leaves_it_whole() {
        assertThat(paragraphs(parse(
                        "1. The first is cut\n\n¹ See A/78/172,\nannex.\n\n15-12345 2/19\n\nA/70/123\n\nby a page.\n")))
                .containsExactly("1 The first is cut by a page.", "fn1 See A/78/172, annex.");
    }

    @Test
    void starred_notes_are_told_apart() {
        assertThat(paragraphs(parse("1- فقرة.\n\n* أولى.\n\n** ثانية.\n\n2- فقرة.\n\n* ثالثة.\n")))
                .containsExactly("1 فقرة.", "fn* أولى.", "fn** ثانية.", "2 فقرة.", "fn*-9 ثالثة.");
    }

    @Test
    void symbols_that_run_in_page_headers_are_furniture() {
        Report report = parse(
                "CTOC/COP/2024/5\n\nأولا - مقدمة\n\n1- فقرة تقطعها\n\n2/19 V.24-13453\n\nCTOC/COP/2024/5\n\nV.24-13453 3/19\n\nصفحة جديدة.\n");
        assertThat(report.identifier()).isEqualTo("CTOC/COP/2024/5");
        assertThat(paragraphs(report)).containsExactly("front CTOC/COP/2024/5", "1 فقرة تقطعها صفحة جديدة.");
        assertThat(report.parts().stream()
                        .filter(part -> part.kind() == Part.Kind.FURNITURE)
                        .map(part -> part.span().of(report.source())))
                .containsExactly("2/19 V.24-13453", "CTOC/COP/2024/5", "V.24-13453 3/19");
    }

    @Test
    void a_heading_of_the_number_that_is_expected_is_told_from_its_paragraph() {
        Report report =
                parse("أولا - مقدمة\n\n1- العمل مع الدول\n\n1- فقرة.\n\n2- التعاون الدولي\n\n2- فقرة بلا نقطة\n");
        assertThat(headings(report)).containsExactly("مقدمة", "العمل مع الدول", "التعاون الدولي");
        assertThat(paragraphs(report)).containsExactly("1 فقرة.", "2 فقرة بلا نقطة");
    }

    @Test
    void a_year_at_the_start_of_a_line_is_no_number() {
        assertThat(paragraphs(parse("1. In the year\n2024. The numbers rose.\n\n2. Second.\n")))
                .containsExactly("1 In the year 2024. The numbers rose.", "2 Second.");
    }

    @Test
    void the_rows_of_a_table_are_kept_apart_from_the_text() {
        Report report = parse("1- يبين الجدول الأرقام.\n\nالجدول 1\n\nالبلد\tالعدد\nكينيا\t12\n\n2- فقرة.\n");
        assertThat(paragraphs(report)).containsExactly("1 يبين الجدول الأرقام.", "2 فقرة.");
    }

    @Test
    void a_text_of_one_line_end_of_an_old_kind_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> parse("أولا - مقدمة\r\r1- فقرة.\r"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("report-no-paragraphs");
    }
}
