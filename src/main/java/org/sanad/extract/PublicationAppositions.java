package org.sanad.extract;

import java.util.Optional;
import org.sanad.language.Token;

/**
 * English titles that stand beside their noun or verb without a word such as {@code entitled}.
 *
 * <ul>
 *   <li>A title behind its noun and a comma: {@code An issue paper, The Law of the Sea: Notes for Judges, brought out in …}.
 *   <li>A title that opens the sentence, with its noun behind a comma: {@code Winter Roads: Field Notes, a report of …}.
 *   <li>A title between asterisks, with its noun before it or behind a comma, or behind a verb of publishing.
 *   <li>A title without asterisks has a colon or mostly capitals.
 * </ul>
 */
final class PublicationAppositions {
    private static final int WORDS_OF_TITLE = 4;
    private static final int WORDS_OF_STARRED = 2;
    private static final int TO_NOUN = 6;
    private static final int TO_VERB = 12;
    private static final int LONGEST = 40;
    private static final int LONG_WORD = 3;
    private static final double MOSTLY = 0.7;

    private final ReadParagraph paragraph;
    private final TitleReader titles;
    private final PublicationNouns nouns;

    PublicationAppositions(ReadParagraph paragraph, TitleReader titles, PublicationNouns nouns) {
        this.paragraph = paragraph;
        this.titles = titles;
        this.nouns = nouns;
    }

    /** The publication whose title starts at a token of a sentence. */
    Optional<PublicationFound> at(int token, int start) {
        if (!titles.isEnglish() || PublicationTitles.isToCome(paragraph, start, token)) {
            return Optional.empty();
        }
        if (paragraph.isSign(token, "*")) {
            return starred(token, start);
        }
        boolean latin = paragraph.text().token(token).kind() == Token.Kind.WORD_LATIN;
        return latin ? behindNoun(token).or(() -> opening(token)) : Optional.empty();
    }

    private Optional<PublicationFound> starred(int token, int start) {
        return titles.at(token)
                .filter(title -> titles.words(title) >= WORDS_OF_STARRED)
                .flatMap(title -> nouns.before(token, Math.max(start, token - TO_NOUN))
                        .or(() -> nounBehind(title.end() + 1))
                        .or(() -> verbBefore(token, start))
                        .map(noun -> PublicationFound.titled(title, noun)));
    }

    /** A verb of publishing that stands for the noun. */
    private Optional<PublicationNouns.Noun> verbBefore(int token, int start) {
        for (int at = token - 1; at >= Math.max(start, token - TO_VERB); at--) {
            int length = paragraph.cue("published", at);
            if (length > 0) {
                return Optional.of(new PublicationNouns.Noun("other", at, at + length));
            }
        }
        return Optional.empty();
    }

    private Optional<PublicationFound> behindNoun(int token) {
        boolean capital = paragraph.text().token(token).startsUppercase();
        if (!capital || !paragraph.isSign(token - 1, ",")) {
            return Optional.empty();
        }
        return nounEndingAt(token - 1)
                .flatMap(noun ->
                        titles.at(token).filter(this::isTitle).map(title -> PublicationFound.titled(title, noun)));
    }

    private Optional<PublicationNouns.Noun> nounEndingAt(int end) {
        for (int at = Math.max(0, end - TO_NOUN); at < end; at++) {
            Optional<PublicationNouns.Noun> noun = nouns.at(at).filter(found -> found.end() == end);
            if (noun.isPresent() && !nouns.isInOtherName(at)) {
                return noun;
            }
        }
        return Optional.empty();
    }

    private Optional<PublicationFound> opening(int token) {
        if (paragraph.sentenceStart(token) != token
                || !paragraph.text().token(token).startsUppercase()) {
            return Optional.empty();
        }
        int limit = Math.min(paragraph.sentenceEnd(token), token + LONGEST);
        for (int comma = token + WORDS_OF_TITLE; comma < limit; comma++) {
            Optional<PublicationNouns.Noun> noun = nounBehind(comma);
            if (noun.isPresent()) {
                Title title = new Title(token, comma, paragraph.text().printed(token, comma));
                return isTitle(title) ? Optional.of(PublicationFound.titled(title, noun.get())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The noun behind a comma and an article. */
    private Optional<PublicationNouns.Noun> nounBehind(int comma) {
        if (!paragraph.isSign(comma, ",") || paragraph.cue("event-article", comma + 1) == 0) {
            return Optional.empty();
        }
        for (int at = comma + 2; at < Math.min(comma + TO_NOUN, paragraph.text().size()); at++) {
            Optional<PublicationNouns.Noun> noun = nouns.at(at);
            if (noun.isPresent() || !paragraph.text().token(at).isWord()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    private boolean isTitle(Title title) {
        int words = 0;
        int capitals = 0;
        boolean colon = false;
        for (int at = title.first(); at < title.end(); at++) {
            Token token = paragraph.text().token(at);
            colon = colon || paragraph.isSign(at, ":");
            if (token.isWord() && token.form().length() > LONG_WORD) {
                words++;
                capitals += token.startsUppercase() ? 1 : 0;
            }
        }
        return titles.words(title) >= WORDS_OF_TITLE && (colon || capitals >= MOSTLY * words);
    }
}
