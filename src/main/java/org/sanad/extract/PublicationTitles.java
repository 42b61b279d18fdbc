package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.language.Token;
import org.sanad.lexicon.Kind;

/**
 * Publications by their titles.
 *
 * <ul>
 *   <li>A publication is named where a title stands behind a noun of publications and a word such as {@code بعنوان} or
 *       {@code entitled}, or where a title set off by asterisks or in Latin script stands in a sentence with such a noun.
 *   <li>A definite noun needs a definite word: {@code الفترة المشمولة بالتقرير … بعنوان} speaks of no title of the report.
 *   <li>An occasion that is called the launch of a work names the work behind a colon ({@code "إطلاق التقرير: …"}).
 *   <li>A work "on this subject" has the title of the listed work that the quotation before it names.
 *   <li>A work that was asked for or is to come (cue {@code not-published}) is none.
 * </ul>
 */
final class PublicationTitles {
    private static final int WORDS_OF_BARE_TITLE = 4;
    private static final int LONGEST_NOUN = 4;
    private static final double NEARLY_ALL = 0.8;

    private final ReadParagraph paragraph;
    private final TitleReader titles;
    private final PublicationNouns nouns;
    private final PublicationAppositions appositions;

    PublicationTitles(ReadParagraph paragraph) {
        this.paragraph = paragraph;
        this.titles = new TitleReader(paragraph);
        this.nouns = new PublicationNouns(paragraph);
        this.appositions = new PublicationAppositions(paragraph, titles, nouns);
    }

    List<PublicationFound> find() {
        List<PublicationFound> found = new ArrayList<>();
        int from = 0;
        for (int token = 0; token < paragraph.text().size(); token++) {
            int start = Math.max(from, paragraph.sentenceStart(token));
            int here = token;
            Optional<PublicationFound> next = marked(here, start)
                    .or(() -> bare(here, start))
                    .or(() -> apposed(here, start))
                    .or(() -> launched(here))
                    .or(() -> appositions.at(here, start).filter(work -> !isOtherName(work.title())))
                    .or(() -> onThisSubject(here, start));
            if (next.isPresent()) {
                found.add(next.get());
                from = Math.max(token + 1, next.get().title().end());
                token = from - 1;
            }
        }
        return found;
    }

    private Optional<PublicationFound> marked(int token, int start) {
        int length = paragraph.cue("title-marker", token);
        if (length == 0) {
            return Optional.empty();
        }
        Optional<Title> title = titles.at(titleStart(token + length)).filter(found -> !isOtherName(found));
        boolean definite =
                paragraph.cue("under-the-title", token) > 1 || Adjectives.isDefinite(paragraph.text(), token);
        Optional<PublicationNouns.Noun> noun = nouns.before(token, start)
                .filter(found -> definite || !Adjectives.isDefinite(paragraph.text(), found.first()))
                .or(() -> title.flatMap(found -> behind(found, token, start)));
        if (noun.isEmpty() || isToCome(paragraph, start, token)) {
            return Optional.empty();
        }
        return title.map(found -> PublicationFound.titled(found, noun.get()));
    }

    /** The noun that follows a title at the start of a sentence: {@code Under the title "…", the Office released a report}. */
    private Optional<PublicationNouns.Noun> behind(Title title, int marker, int start) {
        if (paragraph.cue("under-the-title", marker) <= 1 || marker > start + 1) {
            return Optional.empty();
        }
        int verb = -1;
        for (int token = title.end(); token < paragraph.sentenceEnd(title.end()); token++) {
            verb = paragraph.cue("published", token) > 0 ? token : verb;
            Optional<PublicationNouns.Noun> noun = verb < 0 || token <= verb ? Optional.empty() : nouns.at(token);
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /** A title right behind the noun of a work that came out, in quotation marks or in capitals with a subtitle. */
    private Optional<PublicationFound> apposed(int token, int start) {
        boolean quoted = paragraph.isSign(token, "\"");
        boolean capital = titles.isEnglish()
                && paragraph.text().token(token).startsUppercase()
                && paragraph.referenceAt(token, Kind.values()).isEmpty();
        Optional<PublicationNouns.Noun> noun = quoted || capital ? nounEndingBefore(token, start) : Optional.empty();
        if (noun.isEmpty() || isToCome(paragraph, start, token)) {
            return Optional.empty();
        }
        return titles.at(token)
                .filter(title -> titles.words(title) >= (quoted ? 2 : WORDS_OF_BARE_TITLE))
                .filter(title -> quoted || title.text().contains(":"))
                .filter(title -> !isOtherName(title))
                .map(title -> PublicationFound.titled(title, noun.get()));
    }

    private Optional<PublicationNouns.Noun> nounEndingBefore(int token, int start) {
        int end = paragraph.isSign(token - 1, ",،:") ? token - 1 : token;
        for (int first = end - 1; first >= Math.max(start, end - LONGEST_NOUN); first--) {
            Optional<PublicationNouns.Noun> noun = nouns.at(first).filter(found -> found.end() == end);
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /** Passes over a colon and over words that name the title's language. */
    private int titleStart(int token) {
        for (int skipped = 0; skipped <= 3; skipped++) {
            if (paragraph.isSign(token + skipped, "\"*") || paragraph.isSign(token + skipped, ":")) {
                return paragraph.isSign(token + skipped, ":") ? token + skipped + 1 : token + skipped;
            }
        }
        return token;
    }

    private Optional<PublicationFound> bare(int token, int start) {
        boolean starred = paragraph.isSign(token, "*");
        boolean latin = !titles.isEnglish()
                && paragraph.text().token(token).startsUppercase()
                && paragraph.text().token(token).kind() == Token.Kind.WORD_LATIN;
        if (!starred && !latin) {
            return Optional.empty();
        }
        return titles.at(token)
                .filter(title -> titles.words(title) >= WORDS_OF_BARE_TITLE)
                .filter(title -> !isOtherName(title) && !isToCome(paragraph, start, token))
                .flatMap(title -> nouns.before(token, start).map(noun -> PublicationFound.titled(title, noun)));
    }

    private Optional<PublicationFound> launched(int token) {
        int length = paragraph.cue("launch-of", token);
        if (length == 0 || !paragraph.isSign(token - 1, "\"")) {
            return Optional.empty();
        }
        return nouns.at(token + length)
                .filter(noun -> paragraph.isSign(noun.end(), ":"))
                .flatMap(noun -> titles.enclosed(noun.end() + 1).map(title -> PublicationFound.titled(title, noun)));
    }

    private Optional<PublicationFound> onThisSubject(int token, int start) {
        int length = paragraph.cue("on-this-subject", token);
        Optional<PublicationNouns.Noun> noun = length == 0 ? Optional.empty() : nouns.before(token, start);
        if (noun.isEmpty() || isToCome(paragraph, noun.get().first(), token)) {
            return Optional.empty();
        }
        for (int closing = noun.get().first() - 1; closing > start; closing--) {
            if (paragraph.isSign(closing, "\"")) {
                return titles.closedBy(closing).flatMap(title -> PublicationNames.listed(paragraph, title)
                        .map(thing -> new PublicationFound(
                                title,
                                noun.get(),
                                Certainty.INFERRED,
                                Optional.of(thing),
                                Optional.empty(),
                                Optional.empty())));
            }
        }
        return Optional.empty();
    }

    /** Whether words in a range say that something is asked for or to come. */
    static boolean isToCome(ReadParagraph paragraph, int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.cue("not-published", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isOtherName(Title title) {
        return paragraph.referencesIn(title.first(), title.end()).stream()
                .anyMatch(reference -> reference.kind() != Kind.PUBLICATION && coversNearly(reference, title));
    }

    /** Whether a reference covers all of a title, or nearly so. */
    static boolean coversNearly(Reference reference, Title title) {
        int shared = Math.min(reference.end(), title.end()) - Math.max(reference.first(), title.first());
        return shared >= NEARLY_ALL * (title.end() - title.first());
    }
}
