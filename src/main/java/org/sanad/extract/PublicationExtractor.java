package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Category;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.fact.Value;
import org.sanad.language.Token;
import org.sanad.lexicon.Kind;
import org.sanad.report.Span;

/**
 * Publications by their titles.
 *
 * <ul>
 *   <li>A publication is named where a title stands behind a noun of publications and a word such as {@code بعنوان} or
 *       {@code entitled}, or where a title set off by asterisks or in Latin script stands in a sentence with such a noun.
 *   <li>A definite noun needs a definite word: {@code الفترة المشمولة بالتقرير … بعنوان} speaks of no title of the report.
 *   <li>The key is made of the folded title, so that other capitals or another punctuation make no other work.
 *   <li>A work that was asked for or is to come (cue {@code not-published}) is none.
 *   <li>What is said of it, {@link PublicationCircumstances} reads.
 * </ul>
 */
final class PublicationExtractor implements Extractor {
    private static final String TYPE = "publication-type";
    private static final int WORDS_OF_BARE_TITLE = 4;
    private static final double NEARLY_ALL = 0.8;

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        TitleReader titles = new TitleReader(paragraph);
        PublicationNouns nouns = new PublicationNouns(paragraph);
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (int token = 0; token < paragraph.text().size(); token++) {
            Optional<Found> here = marked(paragraph, titles, nouns, token, from);
            if (here.isEmpty()) {
                here = bare(paragraph, titles, nouns, token, from);
            }
            if (here.isPresent()) {
                found.add(here.get());
                from = here.get().title().end();
                token = from - 1;
            }
        }
        List<Fact> facts = new ArrayList<>();
        for (Found publication : found) {
            describe(paragraph, publication, facts);
        }
        return facts;
    }

    /** A title with the noun it belongs to. */
    private record Found(Title title, PublicationNouns.Noun noun) {}

    private static Optional<Found> marked(
            ReadParagraph paragraph, TitleReader titles, PublicationNouns nouns, int token, int from) {
        int length = paragraph.cue("title-marker", token);
        if (length == 0) {
            return Optional.empty();
        }
        int start = Math.max(from, paragraph.sentenceStart(token));
        Optional<PublicationNouns.Noun> noun = nouns.before(token, start)
                .filter(found -> Adjectives.isDefinite(paragraph.text(), token)
                        || !Adjectives.isDefinite(paragraph.text(), found.first()));
        if (noun.isEmpty() || isToCome(paragraph, start, token)) {
            return Optional.empty();
        }
        return titles.at(titleStart(paragraph, token + length))
                .filter(title -> !isOtherName(paragraph, title))
                .map(title -> new Found(title, noun.get()));
    }

    /** Passes over a colon and over words that name the title's language. */
    private static int titleStart(ReadParagraph paragraph, int token) {
        for (int skipped = 0; skipped <= 3; skipped++) {
            if (paragraph.isSign(token + skipped, "\"*") || paragraph.isSign(token + skipped, ":")) {
                return paragraph.isSign(token + skipped, ":") ? token + skipped + 1 : token + skipped;
            }
        }
        return token;
    }

    private static Optional<Found> bare(
            ReadParagraph paragraph, TitleReader titles, PublicationNouns nouns, int token, int from) {
        boolean starred = paragraph.isSign(token, "*");
        boolean latin = !titles.isEnglish()
                && paragraph.text().token(token).startsUppercase()
                && paragraph.text().token(token).kind() == Token.Kind.WORD_LATIN;
        if (!starred && !latin) {
            return Optional.empty();
        }
        int start = Math.max(from, paragraph.sentenceStart(token));
        return titles.at(token)
                .filter(title -> titles.words(title) >= WORDS_OF_BARE_TITLE)
                .filter(title -> !isOtherName(paragraph, title) && !isToCome(paragraph, start, token))
                .flatMap(title -> nouns.before(token, start).map(noun -> new Found(title, noun)));
    }

    private static boolean isToCome(ReadParagraph paragraph, int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.cue("not-published", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherName(ReadParagraph paragraph, Title title) {
        return paragraph.referencesIn(title.first(), title.end()).stream()
                .anyMatch(reference -> reference.kind() != Kind.PUBLICATION && coversNearly(reference, title));
    }

    private static boolean coversNearly(Reference reference, Title title) {
        int shared = Math.min(reference.end(), title.end()) - Math.max(reference.first(), title.first());
        return shared >= NEARLY_ALL * (title.end() - title.first());
    }

    private static void describe(ReadParagraph paragraph, Found found, List<Fact> facts) {
        Title title = found.title();
        Span span = paragraph
                .text()
                .token(title.first())
                .span()
                .to(paragraph.text().token(title.end() - 1).span());
        Evidence named = paragraph.evidence(span, Rule.PUBLICATION, Certainty.EXPLICIT);
        Optional<Thing> listed = paragraph.referencesIn(title.first(), title.end()).stream()
                .filter(reference -> reference.kind() == Kind.PUBLICATION && coversNearly(reference, title))
                .map(Reference::thing)
                .findFirst();
        Thing thing = listed.orElseGet(() -> Thing.of("publication", ThingKeys.ofName(title.text())));
        Value text = new Value.Text(title.text(), new TitleLanguage(paragraph).of(title));
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(Property.TITLE, text, named));
        if (listed.isEmpty()) {
            details.add(new Detail(Property.LABEL, text, named));
            facts.add(new Fact.Mention(thing, named));
        }
        PublicationNouns.Noun noun = found.noun();
        details.add(new Detail(
                Property.PUBLICATION_TYPE,
                Value.of(Thing.of(TYPE, noun.type())),
                paragraph.evidence(noun.first(), noun.end(), Rule.PUBLICATION, Certainty.EXPLICIT)));
        details.addAll(new PublicationCircumstances(paragraph, title, noun.first()).details());
        facts.add(new Fact.Described(thing, Category.PUBLICATION, details, named));
    }
}
