package org.sanad.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The printed forms of United Nations documents that tell the parts of a report apart, read from {@code layout.tsv}. */
final class LayoutRules {

    /** What a line, or a stretch of one, can be recognised as by its form alone. */
    enum Form {
        FURNITURE,
        JOB_NUMBER,
        DISTRIBUTION,
        SYMBOL,
        AUTHOR,
        SESSION,
        VENUE,
        AGENDA_ITEM,
        HEADING_1,
        HEADING_2
    }

    private final Map<Form, List<Pattern>> patterns = new EnumMap<>(Form.class);

    private LayoutRules() {
        for (Form form : Form.values()) {
            patterns.put(form, new ArrayList<>());
        }
    }

    static LayoutRules bundled() {
        LayoutRules rules = new LayoutRules();
        try (InputStream in = Objects.requireNonNull(LayoutRules.class.getResourceAsStream("layout.tsv"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    Form form = Form.valueOf(
                            line.substring(0, tab).toUpperCase(Locale.ROOT).replace('-', '_'));
                    rules.of(form).add(Pattern.compile(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read layout.tsv from the program", e);
        }
        return rules;
    }

    /** The match of the first pattern of a form that a whole line fits. */
    Optional<Matcher> whole(Form form, String line) {
        for (Pattern pattern : of(form)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    /** The first stretch of a text that has a form. */
    Optional<String> first(Form form, String text) {
        for (Pattern pattern : of(form)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    boolean is(Form form, String line) {
        return whole(form, line).isPresent();
    }

    private List<Pattern> of(Form form) {
        return Objects.requireNonNull(patterns.get(form));
    }
}
