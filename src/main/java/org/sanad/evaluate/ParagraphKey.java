package org.sanad.evaluate;

/**
 * A paragraph as annotators name it.
 *
 * @param report the short name of the report, as {@code TIP2024}
 * @param number as printed, {@code 12}, {@code 59(a)}, {@code fn1}
 */
public record ParagraphKey(String report, String number) {

    /** {@return the number as a number: the digits it begins with, 0 if there are none} */
    int leadingNumber() {
        int digits = 0;
        while (digits < number.length() && Character.isDigit(number.charAt(digits))) {
            digits++;
        }
        return digits == 0 ? 0 : Integer.parseInt(number.substring(0, digits));
    }

    @Override
    public String toString() {
        return report + " " + number;
    }
}
