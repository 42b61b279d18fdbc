package org.sanad.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
    private static final Path REPORTS = Path.of("reports");

    private static Report shipped(String identifier) {
        return ReportReader.read(REPORTS.resolve(identifier));
    }

    private static Report parse(String text) {
        return ReportReader.parse(text.getBytes(StandardCharsets.UTF_8), "here/text.ar.txt", "here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V.24-13453", "V.24-13352"})
    void every_character_of_the_file_is_accounted_for(String identifier) {
        Report report = shipped(identifier);

        int end = 0;
        StringBuilder parts = new StringBuilder();
        for (Part part : report.parts()) {
            assertThat(part.span().start()).isEqualTo(end);
            end = part.span().end();
            String text = part.span().of(report.source());
            parts.append(text);
            if (part.kind() == Part.Kind.BLANK) {
                assertThat(text).isBlank();
            }
        }
        assertThat(parts.toString()).isEqualTo(report.source());

        List<Span> pieces = report.paragraphs().stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .map(Paragraph.Piece::source)
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
        List<Span> texts = report.parts().stream()
                .filter(part -> part.kind() == Part.Kind.TEXT)
                .map(Part::span)
                .toList();
        assertThat(pieces).isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"V.24-13453", "V.24-13352"})
    void the_text_of_a_paragraph_is_its_pieces_with_nothing_but_joints_between(String identifier) {
        Report report = shipped(identifier);
        for (Paragraph paragraph : report.paragraphs()) {
            String pieces = paragraph.pieces().stream()
                    .map(piece -> piece.source().of(report.source()))
                    .collect(Collectors.joining());
            assertThat(paragraph.text().replaceAll("\\s", "")).isEqualTo(pieces.replaceAll("\\s", ""));
            for (Paragraph.Piece piece : paragraph.pieces()) {
                assertThat(paragraph
                                .text()
                                .substring(
                                        piece.start(),
                                        piece.start() + piece.source().length()))
                        .isEqualTo(piece.source().of(report.source()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"V.24-13453", "V.24-13352"})
    void the_paragraphs_are_one_to_ninety_one_once_each(String identifier) {
        assertThat(shipped(identifier).paragraphs().stream()
                        .filter(paragraph -> paragraph.kind() == Paragraph.Kind.NUMBERED)
                        .map(Paragraph::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 91).mapToObj(Integer::toString).toList());
        assertThat(shipped(identifier).notices()).isEmpty();
    }

    @Test
    void sub_items_and_footnotes_have_numbers_of_their_own() {
        assertThat(shipped("V.24-13352").paragraphs().stream()
                        .filter(paragraph -> paragraph.kind() != Paragraph.Kind.NUMBERED)
                        .map(Paragraph::number))
                .containsExactly(
                        "front", "fn*", "59(a)", "59(b)", "60(a)", "60(b)", "60(c)", "60(d)", "60(e)", "60(f)", "60(g)",
                        "fn1");
        assertThat(shipped("V.24-13453").paragraphs().stream()
                        .filter(paragraph -> paragraph.kind() != Paragraph.Kind.NUMBERED)
                        .map(Paragraph::number))
                .containsExactly("front", "fn*");
    }

    @Test
    void a_sentence_cut_by_page_break_footnote_and_job_number_is_joined() {
        assertThat(shipped("V.24-13453").paragraph("3").orElseThrow().text())
                .contains("ووضع الاستراتيجيات وتحسين التنسيق على المستوى الوطني");
        assertThat(shipped("V.24-13453").paragraph("fn*").orElseThrow().text()).isEqualTo("CTOC/COP/2024/1");
    }

    @Test
    void a_whole_sentence_after_a_page_break_belongs_to_its_paragraph() {
        assertThat(shipped("V.24-13453").paragraph("81").orElseThrow().text())
                .contains("الثالثة والثلاثين. وقد شجعت اللجنة");
    }

    @Test
    void a_latin_title_cut_by_a_page_break_is_joined() {
        assertThat(shipped("V.24-13352").paragraph("61").orElseThrow().text())
                .contains("México y la* República Dominicana");
    }

    @Test
    void the_front_matter_is_read() {
        FrontMatter front = shipped("V.24-13453").front();

        assertThat(front.jobNumber()).contains("V.24-13453");
        assertThat(front.symbol()).isEmpty();
        assertThat(front.issued()).contains(LocalDate.of(2024, 7, 23));
        assertThat(front.language()).isEqualTo(ReportLanguage.ARABIC);
        assertThat(front.body()).contains("مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية");
        assertThat(front.session()).contains("الدورة الثانية عشرة");
        assertThat(front.venue()).contains("فيينا، 14-18 تشرين الأول/أكتوبر 2024");
        assertThat(front.agendaItem()).contains("البند 2 (ب) من جدول الأعمال المؤقت");
        assertThat(front.title().orElseThrow())
                .startsWith("أنشطة مكتب الأمم المتحدة")
                .endsWith("المكمل لاتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية");
        assertThat(front.author()).contains("تقرير الأمانة");
        assertThat(front.agendaTitle().orElseThrow()).startsWith("استعراض تنفيذ");
    }

    @Test
    void headings_form_a_tree_of_four_levels() {
        List<Section> sections = shipped("V.24-13453").sections();

        assertThat(sections.stream().filter(section -> section.level() == 1).map(Section::title))
                .containsExactly("مقدمة", "أنشطة مساعدة الدول في تنفيذ البروتوكول", "الاستنتاجات");
        assertThat(sections.stream().filter(section -> section.level() == 2).map(Section::mark))
                .containsExactly("ألف", "باء");
        assertThat(sections.stream().filter(section -> section.level() == 3).map(Section::mark))
                .containsExactly("1", "2", "3", "1", "2", "3", "4", "5", "6");
        assertThat(sections.stream().filter(section -> section.level() == 4).map(Section::title))
                .contains("مجلس الأمن", "شبكة الأمم المتحدة المعنية بالهجرة", "المنشورات");
        Section council = sections.stream()
                .filter(section -> section.title().equals("مجلس الأمن"))
                .findFirst()
                .orElseThrow();
        assertThat(sections.get(council.parent().orElseThrow()).title())
                .isEqualTo("الدعم المقدم إلى الهيئات الحكومية الدولية");
    }

    @Test
    void paragraphs_know_their_section() {
        Report report = shipped("V.24-13352");
        OptionalInt section = report.paragraph("20").orElseThrow().section();
        assertThat(report.sections().get(section.orElseThrow()).title()).isEqualTo("مجلس الأمن");
    }

    @Test
    void a_numbered_heading_is_told_from_the_paragraph_of_that_number() {
        Report report = parse("أولا - مقدمة\n\n1- فقرة أولى.\n\n2- عنوان فرعي\n\n2- فقرة ثانية.\n\n3- فقرة ثالثة.\n");

        assertThat(report.paragraphs().stream().map(Paragraph::number)).containsExactly("1", "2", "3");
        assertThat(report.paragraph("2").orElseThrow().text()).isEqualTo("فقرة ثانية.");
    }

    @Test
    void a_heading_over_two_lines_is_one_heading() {
        Report report = parse("أولا - مقدمة\n\nعنوان طويل\nيتواصل هنا\n\n1- فقرة.\n");
        assertThat(report.sections().stream().map(Section::title)).containsExactly("مقدمة", "عنوان طويل يتواصل هنا");
    }

    @Test
    void an_english_report_is_read_by_the_same_rules() {
        Report report = ReportReader.parse("""
                A/70/123

                Distr.: General
                4 August 2015
                Original: English

                Seventieth session

                Trafficking in persons

                Report of the Secretary-General

                I. Introduction

                1. The first paragraph is cut by a

                15-12345 2/19

                page break.

                2. The second has items:

                (a) one;

                (b) two.
                """.getBytes(StandardCharsets.UTF_8), "A-70-123/text.en.txt", "A-70-123");

        assertThat(report.identifier()).isEqualTo("A/70/123");
        assertThat(report.language()).isEqualTo(ReportLanguage.ENGLISH);
        assertThat(report.front().title()).contains("Trafficking in persons");
        assertThat(report.paragraphs().stream().map(Paragraph::number))
                .containsExactly("front", "1", "2", "2(a)", "2(b)");
        assertThat(report.paragraph("1").orElseThrow().text()).isEqualTo("The first paragraph is cut by a page break.");
    }

    @Test
    void a_report_that_prints_no_number_is_called_after_its_folder() {
        assertThat(parse("1- فقرة.\n").identifier()).isEqualTo("here");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_with_its_line() {
        byte[] bytes = {'1', '.', ' ', 'a', '\n', (byte) 0xE9, 'x'};
        assertThatThrownBy(() -> ReportReader.parse(bytes, "x/text.en.txt", "x"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("x/text.en.txt:2")
                .hasMessageContaining("report-not-utf-8");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> parse(" \n\n")).hasMessageContaining("report-empty");
    }

    @Test
    void presentation_forms_are_refused_with_line_and_column() {
        assertThatThrownBy(() -> parse("1- نص.\n2- \uFEE3\uFEDC\uFE98\uFE90.\n"))
                .hasMessageContaining("text.ar.txt:2:4")
                .hasMessageContaining("report-presentation-forms");
    }

    @Test
    void arabic_in_visual_order_is_refused() {
        String sentence = "1- الأمم المتحدة المعنية بالجريمة المنظمة عبر الوطنية والشبكة المشتركة.";
        String reversed = new StringBuilder(sentence.substring(3)).reverse().toString();
        assertThat(parse(sentence).paragraphs()).hasSize(1);
        assertThatThrownBy(() -> parse("1- " + reversed)).hasMessageContaining("report-visual-order");
    }

    @Test
    void a_repeated_paragraph_number_is_refused_with_both_lines() {
        assertThatThrownBy(() -> parse("1- أ ب ج.\n\n2- د ه و.\n\n2- ز ح ط.\n\n3- ي.\n"))
                .hasMessageContaining("text.ar.txt:5")
                .hasMessageContaining("line 3")
                .hasMessageContaining("report-paragraph-repeated");
    }

    @Test
    void a_skipped_paragraph_number_is_reported_with_its_line() {
        assertThat(parse("1- أ ب ج.\n\n3- د ه و.\n").notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("report-paragraph-skipped");
            assertThat(notice.place()).endsWith("text.ar.txt:3");
            assertThat(notice.problem()).contains("paragraph 2 was expected, and 3 found");
        });
    }

    @Test
    void a_text_without_paragraph_numbers_is_refused() {
        assertThatThrownBy(() -> parse("نص بلا أرقام.\n")).hasMessageContaining("report-no-paragraphs");
    }

    @Test
    void an_unknown_folder_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> ReportReader.folders(Path.of("no", "such")))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("reports-not-found");
    }
}
