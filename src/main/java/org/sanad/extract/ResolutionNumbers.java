package org.sanad.extract;

import java.util.Optional;
import org.sanad.lexicon.TokenizedText;

/**
 * Reads the number of a resolution at a token.
 *
 * <ul>
 *   <li>{@code 236/77}: two numbers with a slash, of at most three digits each.
 *   <li>{@code 2652 (2022)} and {@code (2022) 2653}: a number of up to four digits and a year in brackets, either way round;
 *       the form of the Security Council.
 *   <li>{@code 2015/20} and {@code 20/2015}: a year and a number; the form of the Economic and Social Council.
 *   <li>{@code 217 A (III)}, {@code 217 ألف (د-3)}, {@code 2625 (XXV)}: the form of the General Assembly up to its thirtieth
 *       session.
 * </ul>
 */
final class ResolutionNumbers {
    private static final String ROMAN = "[ivxl]{1,7}";
    private static final String YEAR = "(?:19|20)\\d\\d";

    private ResolutionNumbers() {}

    /** The form of a number. */
    enum Form {
        SLASH,
        YEAR_IN_BRACKETS,
        YEAR_AND_NUMBER,
        ROMAN_SESSION
    }

    /**
     * A number as printed.
     *
     * @param form its form
     * @param left the part printed first; for a year in brackets the number
     * @param right the part printed second; for a year in brackets the year
     * @param first the index of its first token
     * @param end the index after its last token
     */
    record Printed(Form form, String left, String right, int first, int end) {}

    static Optional<Printed> at(TokenizedText text, int token) {
        return slash(text, token).or(() -> bracketed(text, token)).or(() -> bracketsFirst(text, token));
    }

    private static Optional<Printed> slash(TokenizedText text, int token) {
        if (!isNumber(text, token) || !isSign(text, token + 1, "/") || !isNumber(text, token + 2)) {
            return Optional.empty();
        }
        String left = form(text, token);
        String right = form(text, token + 2);
        boolean longer = isSign(text, token + 3, "/") && isNumber(text, token + 4);
        if (longer
                || text.token(token + 1).spaceBefore()
                || text.token(token + 2).spaceBefore()) {
            return Optional.empty();
        }
        if (left.length() <= 3 && right.length() <= 3) {
            return Optional.of(new Printed(Form.SLASH, left, right, token, token + 3));
        }
        if (left.matches(YEAR) && right.length() <= 3) {
            return Optional.of(new Printed(Form.YEAR_AND_NUMBER, left, right, token, token + 3));
        }
        if (right.matches(YEAR) && left.length() <= 3) {
            return Optional.of(new Printed(Form.YEAR_AND_NUMBER, right, left, token, token + 3));
        }
        return Optional.empty();
    }

    private static Optional<Printed> bracketed(TokenizedText text, int token) {
        if (!isNumber(text, token) || form(text, token).length() > 4) {
            return Optional.empty();
        }
        String number = form(text, token);
        if (isSign(text, token + 1, "(") && isSign(text, token + 3, ")")) {
            String inside = form(text, token + 2);
            if (inside.matches(YEAR)) {
                return Optional.of(new Printed(Form.YEAR_IN_BRACKETS, number, inside, token, token + 4));
            }
            if (inside.matches(ROMAN)) {
                return Optional.of(new Printed(Form.ROMAN_SESSION, number, inside, token, token + 4));
            }
        }
        boolean lettered = token + 4 < text.size()
                && (form(text, token + 1).matches("[a-d]")
                        || ArabicLetters.latin(form(text, token + 1)).isPresent());
        if (lettered && isSign(text, token + 2, "(")) {
            String letter = form(text, token + 1).matches("[a-d]")
                    ? form(text, token + 1)
                    : ArabicLetters.latin(form(text, token + 1)).orElseThrow();
            return session(text, token + 3)
                    .map(session -> new Printed(
                            Form.ROMAN_SESSION, number + " " + letter, session, token, closing(text, token + 3)));
        }
        if (isSign(text, token + 1, "(") && form(text, token + 2).equals("د")) {
            return session(text, token + 2)
                    .map(session -> new Printed(Form.ROMAN_SESSION, number, session, token, closing(text, token + 2)));
        }
        return Optional.empty();
    }

    /** The session inside the brackets, as a Roman numeral: {@code III} or {@code د-3}. */
    private static Optional<String> session(TokenizedText text, int token) {
        if (form(text, token).matches(ROMAN) && isSign(text, token + 1, ")")) {
            return Optional.of(form(text, token));
        }
        if (form(text, token).equals("د") && isSign(text, token + 1, "-") && isNumber(text, token + 2)) {
            return Optional.of(roman(Integer.parseInt(form(text, token + 2))));
        }
        return Optional.empty();
    }

    private static int closing(TokenizedText text, int token) {
        int end = token;
        while (end < text.size() && !isSign(text, end, ")")) {
            end++;
        }
        return Math.min(end + 1, text.size());
    }

    private static Optional<Printed> bracketsFirst(TokenizedText text, int token) {
        boolean fits = isSign(text, token, "(")
                && form(text, token + 1).matches(YEAR)
                && isSign(text, token + 2, ")")
                && isNumber(text, token + 3)
                && form(text, token + 3).length() <= 4
                && !isSign(text, token + 4, "/");
        return fits
                ? Optional.of(new Printed(
                        Form.YEAR_IN_BRACKETS, form(text, token + 3), form(text, token + 1), token, token + 4))
                : Optional.empty();
    }

    private static String roman(int number) {
        int[] values = {50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }

    private static boolean isNumber(TokenizedText text, int token) {
        return form(text, token).matches("\\d{1,4}");
    }

    private static boolean isSign(TokenizedText text, int token, String sign) {
        return form(text, token).equals(sign);
    }

    private static String form(TokenizedText text, int token) {
        return token < text.size() ? text.token(token).form() : "";
    }
}
