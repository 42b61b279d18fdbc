package org.sanad.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a report prints about itself before its first section.
 *
 * @param body the body the report is addressed to
 * @param session the session it is submitted to, as {@code الدورة الثانية عشرة}
 * @param venue place and dates of the session, as {@code فيينا، 14-18 تشرين الأول/أكتوبر 2024}
 * @param agendaItem the agenda item, as {@code البند 2 (ب) من جدول الأعمال المؤقت}, without the footnote mark
 * @param agendaTitle what the agenda item is called
 * @param title the report's own title
 * @param author whose report it is, as {@code تقرير الأمانة}
 * @param issued the date of distribution
 * @param language the language printed in the distribution block, else the one most letters are of
 * @param jobNumber the number the conference services print at the foot of the first page, as {@code V.24-13453}
 * @param symbol the document's symbol, where the text prints it
 */
public record FrontMatter(
        Optional<String> body,
        Optional<String> session,
        Optional<String> venue,
        Optional<String> agendaItem,
        Optional<String> agendaTitle,
        Optional<String> title,
        Optional<String> author,
        Optional<LocalDate> issued,
        ReportLanguage language,
        Optional<String> jobNumber,
        Optional<String> symbol) {}
