package org.sanad.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads a number that is printed in digits.
 *
 * <ul>
 *   <li>Thousands may be parted by a space of any width or by a comma: the first group has one to three digits, each
 *       other exactly three. So a year and a count after it, {@code 2023 241}, stay two numbers.
 *   <li>A point that touches digits on both sides begins a fraction; so does a comma before one or two digits, if a word
 *       of scale, a percent sign or an Arabic word follows ({@code 2,4 طن}).
 *   <li>The number stands by itself, as {@link Neighbours} tells it: pieces of resolution numbers ({@code 77/236}), of
 *       symbols, of ranges ({@code 14-18}) and of names ({@code TRACK4TIP}) are none. A hyphen may follow if it ties the
 *       number to a Latin word ({@code 20-day}).
 *   <li>Digits that begin with a needless zero are a code.
 * </ul>
 */
final class Digits {
    private static final int GROUP = 3;

    private Digits() {}

    static Optional<Amount> at(List<Token> tokens, int start) {
        Token first = tokens.get(start);
        if (!first.isNumber() || !Neighbours.isFreeOnTheLeft(tokens, start)) {
            return Optional.empty();
        }
        int end = endOfGroups(tokens, start);
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (tokens.get(i).isNumber()) {
                digits.append(tokens.get(i).form());
            }
        }
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            return Optional.empty();
        }
        if (hasFraction(tokens, end)) {
            digits.append('.').append(tokens.get(end + 1).form());
            end += 2;
        }
        if (!Neighbours.isFreeOnTheRight(tokens, end - 1) && !isTiedToWord(tokens, end)) {
            return Optional.empty();
        }
        return Optional.of(new Amount(new BigDecimal(digits.toString()), end, 1));
    }

    /** {@return one past the last group of thousands; the groups are joined all by spaces or all by commas} */
    private static int endOfGroups(List<Token> tokens, int start) {
        if (tokens.get(start).form().length() > GROUP || tokens.get(start).is("0")) {
            return start + 1;
        }
        int end = start + 1;
        while (isSpacedGroup(tokens, end)) {
            end++;
        }
        if (end > start + 1) {
            return end;
        }
        while (isSign(tokens, end, ",") && isTouchingGroup(tokens, end + 1)) {
            end += 2;
        }
        return end;
    }

    private static boolean isSpacedGroup(List<Token> tokens, int index) {
        return index < tokens.size()
                && tokens.get(index).isNumber()
                && tokens.get(index).spaceBefore()
                && tokens.get(index).form().length() == GROUP
                && Neighbours.isFreeOnTheRight(tokens, index);
    }

    private static boolean isTouchingGroup(List<Token> tokens, int index) {
        return isTouchingNumber(tokens, index) && tokens.get(index).form().length() == GROUP;
    }

    private static boolean hasFraction(List<Token> tokens, int end) {
        if (!isTouchingNumber(tokens, end + 1)) {
            return false;
        }
        return isSign(tokens, end, ".")
                || (isSign(tokens, end, ",")
                        && tokens.get(end + 1).form().length() < GROUP
                        && mayFollowComma(tokens, end + 2));
    }

    private static boolean mayFollowComma(List<Token> tokens, int index) {
        return index < tokens.size()
                && (tokens.get(index).is("%")
                        || tokens.get(index).kind() == Token.Kind.WORD_ARABIC
                        || Numeral.at(tokens, index)
                                .flatMap(Numeral::multiplier)
                                .isPresent());
    }

    private static boolean isTiedToWord(List<Token> tokens, int end) {
        return isSign(tokens, end, "-")
                && Neighbours.touchesTheOneBefore(tokens, end + 1)
                && tokens.get(end + 1).kind() == Token.Kind.WORD_LATIN;
    }

    private static boolean isSign(List<Token> tokens, int index, String sign) {
        return Neighbours.touchesTheOneBefore(tokens, index)
                && tokens.get(index).is(sign);
    }

    private static boolean isTouchingNumber(List<Token> tokens, int index) {
        return Neighbours.touchesTheOneBefore(tokens, index)
                && tokens.get(index).isNumber();
    }
}
