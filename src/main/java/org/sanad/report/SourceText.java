package org.sanad.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the bytes of a report into text, and refuses what cannot be a report's text.
 *
 * <ul>
 *   <li>Bytes that are not UTF-8 are refused, with line and byte.
 *   <li>A file without a letter is refused as empty.
 *   <li>Arabic in presentation forms (U+FB50 to U+FDFF, U+FE70 to U+FEFC) is refused: those are glyphs, not letters.
 *   <li>Arabic in visual order, its letters turned round, is refused: its words start with ta marbuta more often than
 *       they end with it, and end with a reversed article more often than they start with one.
 * </ul>
 */
final class SourceText {
    private static final char TA_MARBUTA = 'ة';
    private static final char ALEF = 'ا';
    private static final char LAM = 'ل';
    private static final int ENOUGH_WORDS = 3;
    /** Marks, embeddings, overrides and isolates of direction, joiners and the byte order mark. */
    private static final String INVISIBLE =
            "\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

    /** A line of the file without its end, spaces at both sides cut off. */
    record Line(int number, Span span, String text) {
        boolean isBlank() {
            return text.isEmpty();
        }
    }

    private SourceText() {}

    static String decode(byte[] bytes, String place) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        String text;
        try {
            text = decoder.decode(in).toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new UnreadableInputException(
                    "report-not-utf-8",
                    place + ":" + line,
                    "the file is not UTF-8 (byte " + (in.position() + 1) + ")",
                    "Save the text as UTF-8 without changing it otherwise");
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw new UnreadableInputException(
                    "report-empty", place, "the file holds no text", "Put the report's text into it");
        }
        return text;
    }

    static void refuseDamagedArabic(List<Line> lines, String place) {
        int startsWithTaMarbuta = 0;
        int endsWithTaMarbuta = 0;
        int articles = 0;
        int reversedArticles = 0;
        int firstLine = 0;
        for (Line line : lines) {
            refusePresentationForms(line, place);
            for (String word : line.text().split("[^\\p{IsArabic}]+", -1)) {
                if (word.length() < 3) {
                    continue;
                }
                char first = word.charAt(0);
                char last = word.charAt(word.length() - 1);
                startsWithTaMarbuta += first == TA_MARBUTA ? 1 : 0;
                endsWithTaMarbuta += last == TA_MARBUTA ? 1 : 0;
                articles += first == ALEF && word.charAt(1) == LAM ? 1 : 0;
                reversedArticles += last == ALEF && word.charAt(word.length() - 2) == LAM ? 1 : 0;
                firstLine = firstLine == 0 && first == TA_MARBUTA ? line.number() : firstLine;
            }
        }
        if (startsWithTaMarbuta >= ENOUGH_WORDS
                && startsWithTaMarbuta > endsWithTaMarbuta
                && reversedArticles > articles) {
            throw new UnreadableInputException(
                    "report-visual-order",
                    place + ":" + firstLine,
                    "the Arabic stands in visual order: the letters of its words are turned round",
                    "Extract the text again with a tool that keeps the logical order");
        }
    }

    private static void refusePresentationForms(Line line, String place) {
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            boolean ornateParenthesis = c == '\uFD3E' || c == '\uFD3F';
            boolean form = (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
            if (form && !ornateParenthesis) {
                throw new UnreadableInputException(
                        "report-presentation-forms",
                        place + ":" + line.number() + ":" + (i + 1),
                        "the Arabic is written in presentation forms (U+%04X), which are shapes and not letters"
                                .formatted((int) c),
                        "Normalise the text with NFKC, or extract it again");
            }
        }
    }

    static List<Line> lines(String source) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= source.length()) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            int from = start;
            int to = end;
            while (from < to && isBlank(source.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(source.charAt(to - 1))) {
                to--;
            }
            lines.add(new Line(lines.size() + 1, new Span(from, to), source.substring(from, to)));
            start = end + 1;
        }
        return lines;
    }

    /** Marks of direction stand at the edges of lines that were copied out of a word processor. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0;
    }
}
