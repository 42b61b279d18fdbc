package org.sanad.extract;

import java.util.Optional;
import org.sanad.language.Token;
import org.sanad.lexicon.TokenizedText;
import org.sanad.report.ReportLanguage;

/**
 * Reads the title that starts at a token.
 *
 * <ul>
 *   <li>A title in quotation marks goes to the mark that closes it; marks inside it open after white space and close
 *       before it.
 *   <li>In an Arabic text a title in Latin script goes to the end of the Latin run, across asterisks, that a page break can
 *       leave in its middle ({@code México y la* República Dominicana (}, smuggling report, paragraph 61).
 *   <li>In an English text a title between asterisks goes to the second one; any other starts with a capital letter and goes
 *       to a bracket, a semicolon, the end of the sentence, or a comma with a word of the cue {@code after-title} behind it.
 * </ul>
 */
final class TitleReader {
    private static final int LONGEST = 60;
    private static final String QUOTE = "\"";
    private static final String ASTERISK = "*";
    private static final String WITHIN_LATIN = ".,:;-'&/()*+\"?!";

    private final ReadParagraph paragraph;
    private final TokenizedText text;

    TitleReader(ReadParagraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    boolean isEnglish() {
        return paragraph.report().language() == ReportLanguage.ENGLISH;
    }

    /** The title that starts at a token, which may be its quotation mark or asterisk. */
    Optional<Title> at(int token) {
        if (token >= text.size()) {
            return Optional.empty();
        }
        String form = text.token(token).form();
        if (form.equals(QUOTE)) {
            return quoted(token + 1);
        }
        if (form.equals(ASTERISK)) {
            return isEnglish() ? starred(token + 1) : at(token + 1);
        }
        if (text.token(token).kind() != Token.Kind.WORD_LATIN) {
            return Optional.empty();
        }
        return isEnglish() ? plain(token) : latinRun(token);
    }

    /** The title from a token to the mark that closes the quotation it stands in. */
    Optional<Title> enclosed(int first) {
        return quoted(first);
    }

    /** The title that a quotation mark closes. */
    Optional<Title> closedBy(int closing) {
        for (int i = closing - 1; i >= Math.max(0, closing - LONGEST); i--) {
            if (text.token(i).form().equals(QUOTE)) {
                return title(i + 1, closing);
            }
        }
        return Optional.empty();
    }

    private Optional<Title> quoted(int first) {
        int depth = 1;
        for (int i = first; i < Math.min(text.size(), first + LONGEST); i++) {
            if (text.token(i).form().equals(QUOTE)) {
                depth += opens(i) ? 1 : -1;
                if (depth == 0) {
                    return title(first, i);
                }
            }
        }
        return Optional.empty();
    }

    private boolean opens(int token) {
        return text.token(token).spaceBefore()
                && token + 1 < text.size()
                && text.token(token + 1).isWord()
                && !text.token(token + 1).spaceBefore();
    }

    private Optional<Title> starred(int first) {
        for (int i = first; i < Math.min(text.size(), first + LONGEST); i++) {
            if (text.token(i).form().equals(ASTERISK)) {
                return title(first, i);
            }
        }
        return Optional.empty();
    }

    /** The longest run of Latin words from a token on. */
    private Optional<Title> latinRun(int first) {
        int end = first;
        boolean bracket = false;
        for (int i = first; i < Math.min(text.size(), first + LONGEST); i++) {
            Token token = text.token(i);
            if (token.kind() == Token.Kind.WORD_LATIN || (token.kind() == Token.Kind.NUMBER && belongs(i))) {
                end = i + 1;
            } else if (token.kind() != Token.Kind.PUNCTUATION || !WITHIN_LATIN.contains(token.form())) {
                break;
            } else if (token.form().equals("(")) {
                bracket = true;
            } else if (token.form().equals(")")) {
                if (bracket && end == i) {
                    end = i + 1;
                }
                bracket = false;
            } else if (token.form().equals("?") && end == i) {
                end = i + 1;
            }
        }
        return title(first, end);
    }

    private boolean belongs(int number) {
        boolean wordFollows = false;
        for (int i = number + 1; i < Math.min(text.size(), number + 3) && !wordFollows; i++) {
            if (text.token(i).kind() == Token.Kind.WORD_ARABIC) {
                break;
            }
            wordFollows = text.token(i).kind() == Token.Kind.WORD_LATIN;
        }
        return wordFollows || text.token(number).form().matches("(19|20)\\d\\d");
    }

    private Optional<Title> plain(int first) {
        if (!text.token(first).startsUppercase()) {
            return Optional.empty();
        }
        int limit = Math.min(paragraph.sentenceEnd(first), first + LONGEST);
        int end = first;
        while (end < limit && !endsPlain(end, limit)) {
            end++;
        }
        return title(first, end);
    }

    private boolean endsPlain(int token, int limit) {
        String form = text.token(token).form();
        if ("();\"".contains(form)) {
            return true;
        }
        if (form.equals(".")) {
            return token + 1 >= limit;
        }
        return paragraph.cue("verb-behind-a-title", token) > 0
                || (form.equals(",") && paragraph.cue("after-title", token + 1) > 0);
    }

    private Optional<Title> title(int first, int end) {
        if (end <= first) {
            return Optional.empty();
        }
        String printed = text.printed(first, end)
                .replace("*", "")
                .replaceAll("\\s+", " ")
                .strip();
        return printed.length() < 2 ? Optional.empty() : Optional.of(new Title(first, end, printed));
    }

    int words(Title title) {
        int words = 0;
        for (int i = title.first(); i < title.end(); i++) {
            words += text.token(i).isWord() ? 1 : 0;
        }
        return words;
    }
}
