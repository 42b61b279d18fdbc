package org.sanad.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day, a month, a year or a date of them as it stands in a list or range, where it may leave to the next what both share.
 *
 * @param year 1900 to 2100, empty if not said here
 * @param month 1 to 12, empty if not said here
 * @param day 1 to 31, empty if not said here
 * @param needsCompany whether its month is also another word, so that it is no date without a day or a year
 * @param hasCue whether a word before it makes a year of it
 * @param isJoined whether {@code wa-} is written onto it
 * @param start its first token
 * @param end one past its last
 */
record DatePiece(
        OptionalInt year,
        OptionalInt month,
        OptionalInt day,
        boolean needsCompany,
        boolean hasCue,
        boolean isJoined,
        int start,
        int end) {
    private static final String AND = "\u0648";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR_DIGITS = 4;
    private static final int DAY_DIGITS = 2;

    /** {@return the piece that begins at a token; a cue before a year is passed over} */
    static Optional<DatePiece> at(List<Token> tokens, int start) {
        if (start >= tokens.size()) {
            return Optional.empty();
        }
        return switch (tokens.get(start).kind()) {
            case NUMBER -> number(tokens, start, start);
            case WORD_ARABIC, WORD_LATIN ->
                month(tokens, start, OptionalInt.empty(), start).or(() -> yearAfterCue(tokens, start));
            case PUNCTUATION -> Optional.empty();
        };
    }

    boolean isBareDay() {
        return month.isEmpty() && day.isPresent();
    }

    boolean isBareYear() {
        return month.isEmpty() && year.isPresent();
    }

    /** {@return the date, empty if the calendar has none such or if the piece says too little} */
    Optional<PartialDate> date() {
        boolean isAlone = needsCompany && day.isEmpty() && year.isEmpty();
        return !isAlone && PartialDate.isDate(year, month, day)
                ? Optional.of(new PartialDate(year, month, day))
                : Optional.empty();
    }

    /** {@return this piece with what it left to the next one; months go on in time, so December before January is older} */
    DatePiece completedBy(DatePiece next) {
        if (isBareDay() && next.day.isPresent()) {
            return new DatePiece(next.year, next.month, day, false, hasCue, isJoined, start, end);
        }
        if (month.isPresent() && year.isEmpty() && next.month.isPresent() && next.year.isPresent()) {
            int earlier = month.getAsInt() > next.month.getAsInt() ? 1 : 0;
            OptionalInt shared = OptionalInt.of(next.year.getAsInt() - earlier);
            return new DatePiece(shared, month, day, false, hasCue, isJoined, start, end);
        }
        return this;
    }

    private static Optional<DatePiece> yearAfterCue(List<Token> tokens, int start) {
        return Cue.YEAR_CUE.at(tokens, start).flatMap(cue -> yearAt(tokens, cue.end())
                .map(year -> new DatePiece(
                        OptionalInt.of(year),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        false,
                        true,
                        cue.proclitics().startsWith(AND),
                        cue.end(),
                        cue.end() + 1)));
    }

    private static Optional<DatePiece> number(List<Token> tokens, int start, int first) {
        Optional<Integer> year = yearAt(tokens, start);
        if (year.isPresent()) {
            boolean hasCue = Cue.YEAR_CUE.endingAt(tokens, start).isPresent();
            return Optional.of(new DatePiece(
                    OptionalInt.of(year.get()),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    false,
                    hasCue,
                    false,
                    first,
                    start + 1));
        }
        String digits = tokens.get(start).form();
        if (digits.length() > DAY_DIGITS) {
            return Optional.empty();
        }
        OptionalInt day = OptionalInt.of(Integer.parseInt(digits));
        int end = Ordinals.hasSuffix(tokens, start) ? start + 2 : start + 1;
        return month(tokens, Cue.OF.skip(tokens, end), day, first)
                .or(() -> Optional.of(
                        new DatePiece(OptionalInt.empty(), OptionalInt.empty(), day, false, false, false, first, end)));
    }

    /** Reads a month with the year after it, or in English with the day and year after it. */
    private static Optional<DatePiece> month(List<Token> tokens, int index, OptionalInt dayBefore, int first) {
        Optional<Months.Hit> month = Months.at(tokens, index);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int end = month.get().end();
        OptionalInt day = dayBefore;
        int yearIndex = Cue.OF_YEAR.skip(tokens, end);
        if (day.isEmpty() && isEnglishDayAndYear(tokens, index, end)) {
            day = OptionalInt.of(Integer.parseInt(tokens.get(end).form()));
            yearIndex = Cue.COMMA.skip(tokens, end + 1);
        }
        Optional<Integer> year = yearAt(tokens, yearIndex);
        return Optional.of(new DatePiece(
                year.isPresent() ? OptionalInt.of(year.get()) : OptionalInt.empty(),
                // A month whose two names contradict each other is kept as one that no calendar has.
                OptionalInt.of(month.get().month().orElse(0)),
                day,
                !month.get().mayStandAlone(),
                false,
                month.get().proclitics().startsWith(AND),
                first,
                year.isPresent() ? yearIndex + 1 : end));
    }

    private static boolean isEnglishDayAndYear(List<Token> tokens, int index, int end) {
        return tokens.get(index).kind() == Token.Kind.WORD_LATIN
                && end < tokens.size()
                && tokens.get(end).isNumber()
                && tokens.get(end).form().length() <= DAY_DIGITS
                && yearAt(tokens, Cue.COMMA.skip(tokens, end + 1)).isPresent();
    }

    /** {@return the year that a token of four digits can be} */
    static Optional<Integer> yearAt(List<Token> tokens, int index) {
        if (index >= tokens.size()
                || !tokens.get(index).isNumber()
                || tokens.get(index).form().length() != YEAR_DIGITS
                || !endsHereOrAtDash(tokens, index)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(tokens.get(index).form());
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
    }

    private static boolean endsHereOrAtDash(List<Token> tokens, int index) {
        return Neighbours.isFreeOnTheRight(tokens, index) || Cue.DASH.skip(tokens, index + 1) > index + 1;
    }
}
