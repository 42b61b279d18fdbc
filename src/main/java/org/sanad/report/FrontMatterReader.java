package org.sanad.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanad.report.LayoutRules.Form;
import org.sanad.report.SourceText.Line;

/**
 * Reads what a report prints about itself from the lines before its first section.
 *
 * <ul>
 *   <li>Lines without an empty line between them are one block; a title that wraps is one block.
 *   <li>The block before {@code تقرير الأمانة} (or another author's line) is the title; without such a line, the last.
 *   <li>The block before the session is the body the report is addressed to, the one after the agenda item its title.
 *   <li>The date of distribution is the English date in the distribution block.
 * </ul>
 */
final class FrontMatterReader {
    private static final DateTimeFormatter DISTRIBUTION_DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final LayoutRules rules;
    private final String source;
    private final String place;

    FrontMatterReader(LayoutRules rules, String source, String place) {
        this.rules = rules;
        this.source = source;
        this.place = place;
    }

    FrontMatter read(List<Line> lines, List<String> furniture) {
        Optional<ReportLanguage> language = Optional.empty();
        Optional<LocalDate> issued = Optional.empty();
        Optional<String> symbol = Optional.empty();
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (Line line : lines) {
            String text = line.text();
            if (language.isEmpty()) {
                language = language(text);
            }
            if (issued.isEmpty()) {
                issued = date(text);
            }
            if (symbol.isEmpty() && rules.is(Form.SYMBOL, text)) {
                symbol = Optional.of(text);
            }
            if (isDistribution(text) || rules.is(Form.FURNITURE, text) || rules.is(Form.SYMBOL, text)) {
                continue;
            }
            if (line.isBlank()) {
                endBlock(block, blocks);
            } else {
                block.append(block.isEmpty() ? "" : " ").append(text);
            }
        }
        endBlock(block, blocks);
        return fromBlocks(blocks, issued, language.orElseGet(this::guessLanguage), jobNumber(furniture), symbol);
    }

    private FrontMatter fromBlocks(
            List<String> blocks,
            Optional<LocalDate> issued,
            ReportLanguage language,
            Optional<String> jobNumber,
            Optional<String> symbol) {
        int session = first(blocks, Form.SESSION);
        int venue = first(blocks, Form.VENUE);
        int item = first(blocks, Form.AGENDA_ITEM);
        int author = first(blocks, Form.AUTHOR);
        int title = author > 0 ? author - 1 : blocks.size() - 1;
        return new FrontMatter(
                session > 0 ? at(blocks, session - 1) : Optional.empty(),
                at(blocks, session),
                at(blocks, venue),
                at(blocks, item),
                item >= 0 && item + 1 < title ? at(blocks, item + 1) : Optional.empty(),
                title > Math.max(item, Math.max(session, venue)) || author > 0 ? at(blocks, title) : Optional.empty(),
                at(blocks, author),
                issued,
                language,
                jobNumber,
                symbol);
    }

    private int first(List<String> blocks, Form form) {
        for (int i = 0; i < blocks.size(); i++) {
            if (rules.is(form, blocks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> at(List<String> blocks, int index) {
        return index < 0 || index >= blocks.size()
                ? Optional.empty()
                : Optional.of(blocks.get(index).replaceAll("\\*+$", "").strip());
    }

    private static void endBlock(StringBuilder block, List<String> blocks) {
        if (!block.isEmpty()) {
            blocks.add(block.toString());
            block.setLength(0);
        }
    }

    private boolean isDistribution(String text) {
        return rules.is(Form.DISTRIBUTION, text)
                || language(text).isPresent()
                || date(text).isPresent();
    }

    private static Optional<ReportLanguage> language(String text) {
        for (ReportLanguage language : ReportLanguage.values()) {
            if (language.name().equalsIgnoreCase(text)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DISTRIBUTION_DATE));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private Optional<String> jobNumber(List<String> furniture) {
        return furniture.stream()
                .map(line -> rules.first(Form.JOB_NUMBER, line))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private ReportLanguage guessLanguage() {
        for (ReportLanguage language : ReportLanguage.values()) {
            if (place.endsWith("." + language.tag() + ".txt")) {
                return language;
            }
        }
        long arabic = source.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .count();
        long letters = source.codePoints().filter(Character::isLetter).count();
        return arabic * 2 > letters ? ReportLanguage.ARABIC : ReportLanguage.ENGLISH;
    }
}
