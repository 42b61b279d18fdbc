package org.sanad.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds names of months, Arabic of the systems in use and English; the names stand in {@code months.tsv}.
 *
 * <ul>
 *   <li>An Arabic month may have names of two systems, parted by a slash or the second in brackets; they must agree.
 *   <li>Particles before the first name are seen through.
 *   <li>An English name begins with a capital letter.
 *   <li>A name that is another word, too ({@code May}), is a month only beside a day, a year or a second name.
 * </ul>
 */
final class Months {
    private static final String SLASH = "/";
    private static final String OPENING = "(";
    private static final String CLOSING = ")";
    private static final Phrases<Name> NAMES = load();

    private enum Use {
        FREE,
        DATED
    }

    private record Name(Use use, int month) {}

    /**
     * A month that was found.
     *
     * @param month 1 to 12, empty if two names contradict each other
     * @param mayStandAlone whether it is a month even without a day and a year
     * @param end one past its last token
     * @param proclitics the particles written onto it
     */
    record Hit(OptionalInt month, boolean mayStandAlone, int end, String proclitics) {}

    private Months() {}

    static Optional<Hit> at(List<Token> tokens, int start) {
        return NAMES.at(tokens, start)
                .filter(first -> isCapitalIfLatin(tokens.get(start)))
                .map(first -> second(tokens, first.end())
                        .map(second -> pair(first, second))
                        .orElseGet(() -> new Hit(
                                OptionalInt.of(first.meaning().month()),
                                first.meaning().use() == Use.FREE,
                                first.end(),
                                first.proclitics())));
    }

    private static Hit pair(Phrases.Hit<Name> first, Phrases.Hit<Name> second) {
        boolean agree = first.meaning().month() == second.meaning().month();
        OptionalInt month = agree ? OptionalInt.of(first.meaning().month()) : OptionalInt.empty();
        return new Hit(month, true, second.end(), first.proclitics());
    }

    /** Finds the second name; its end is past the closing bracket if it has one. */
    private static Optional<Phrases.Hit<Name>> second(List<Token> tokens, int index) {
        if (index >= tokens.size()) {
            return Optional.empty();
        }
        Optional<Phrases.Hit<Name>> name = NAMES.exactlyAt(tokens, index + 1);
        return switch (tokens.get(index).form()) {
            case SLASH -> name;
            case OPENING ->
                name.filter(hit -> hit.end() < tokens.size()
                                && tokens.get(hit.end()).is(CLOSING))
                        .map(hit -> new Phrases.Hit<>(hit.meaning(), hit.start(), hit.end() + 1, hit.proclitics()));
            default -> Optional.empty();
        };
    }

    private static boolean isCapitalIfLatin(Token token) {
        return token.kind() != Token.Kind.WORD_LATIN || token.startsUppercase();
    }

    private static Phrases<Name> load() {
        Phrases<Name> names = new Phrases<>();
        for (List<String> row : WordTable.read("months", 3)) {
            Use use = Use.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            names.add(row.get(2), new Name(use, Integer.parseInt(row.get(0))));
        }
        return names;
    }
}
