package org.sanad.report;

import java.util.Locale;

/** The languages a report can be read in. */
public enum ReportLanguage {
    /** Modern standard Arabic as the United Nations print it. */
    ARABIC("ar"),
    /** English as the United Nations print it. */
    ENGLISH("en");

    private final String tag;

    ReportLanguage(String tag) {
        this.tag = tag;
    }

    /** {@return the BCP 47 language tag} */
    public String tag() {
        return tag;
    }

    /**
     * Finds the language a word names.
     *
     * @param name the English name of the language, as the distribution block of a United Nations document prints it,
     *     or its tag
     * @return the language
     * @throws IllegalArgumentException if the word names no language that can be read
     */
    public static ReportLanguage parse(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (ReportLanguage language : values()) {
            if (language.name().toLowerCase(Locale.ROOT).equals(lower) || language.tag.equals(lower)) {
                return language;
            }
        }
        throw new IllegalArgumentException("not a language that can be read: " + name);
    }
}
