package org.sanad.report;

import java.util.List;
import java.util.Optional;

/**
 * A report as it was printed: its parts in order, and all of its text.
 *
 * @param identifier the symbol or the job number it prints, else the name of its folder
 * @param place where the text was read from, for messages
 * @param source the whole file
 * @param front what the report prints about itself
 * @param sections its headings in order
 * @param paragraphs front matter, numbered paragraphs, sub-items and footnotes in the order they begin in the file
 * @param parts what each stretch of the file was taken for, in order and without gaps
 * @param notices what was odd but did no harm
 */
public record Report(
        String identifier,
        String place,
        String source,
        FrontMatter front,
        List<Section> sections,
        List<Paragraph> paragraphs,
        List<Part> parts,
        List<Notice> notices) {

    /** Copies the lists. */
    public Report {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
        parts = List.copyOf(parts);
        notices = List.copyOf(notices);
    }

    /** {@return the language the report is written in} */
    public ReportLanguage language() {
        return front.language();
    }

    /**
     * Finds a paragraph by its printed number.
     *
     * @param number as {@code 12}, {@code 59(a)}, {@code fn1}
     * @return the paragraph, or nothing if the report has none of that number
     */
    public Optional<Paragraph> paragraph(String number) {
        return paragraphs.stream().filter(p -> p.number().equals(number)).findFirst();
    }

    /** {@return how many paragraphs have a number of their own} */
    public int numberedParagraphs() {
        return (int) paragraphs.stream()
                .filter(p -> p.kind() == Paragraph.Kind.NUMBERED)
                .count();
    }
}
