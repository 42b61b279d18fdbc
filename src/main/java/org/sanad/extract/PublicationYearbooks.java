package org.sanad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Thing;
import org.sanad.language.DateReading;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.KnownThing;

/**
 * Annual reports of bodies: {@code التقرير السنوي للفريق لعام 2023}, {@code the annual report of UNICEF for 2019}.
 *
 * <ul>
 *   <li>The body and the year stand right behind the words for an annual report, or in English before them.
 *   <li>Reports of organs of the United Nations are documents, and those asked for or to come are none.
 *   <li>The English name is put together of the body's short name and the year, and so is the key.
 * </ul>
 */
final class PublicationYearbooks {
    private static final int NEAR = 2;
    private static final int SHORT_NAME = 12;

    private final ReadParagraph paragraph;

    PublicationYearbooks(ReadParagraph paragraph) {
        this.paragraph = paragraph;
    }

    List<PublicationFound> find() {
        List<PublicationFound> found = new ArrayList<>();
        for (int token = 0; token < paragraph.text().size(); token++) {
            int length = paragraph.cue("annual-report", token);
            int start = paragraph.sentenceStart(token);
            if (length > 0 && !PublicationTitles.isToCome(paragraph, start, paragraph.sentenceEnd(token))) {
                at(token, token + length).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<PublicationFound> at(int first, int end) {
        Optional<Reference> body = body(first, end);
        int behind = body.map(Reference::end).filter(last -> last > end).orElse(end);
        Optional<DateReading> year = body.isEmpty() ? Optional.empty() : year(behind);
        Optional<KnownThing> known = body.flatMap(
                reference -> paragraph.lexicon().thing(reference.thing().iri()));
        if (year.isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        String printed = Integer.toString(year.get().start().year().getAsInt());
        String key = body.get().thing().key().replaceFirst("^.*/", "") + "-annual-report-" + printed;
        int start = Math.min(first, body.get().first());
        int last = year.get().lastToken();
        Title title =
                new Title(start, last, paragraph.text().printed(start, last).replaceAll("\\s+", " "));
        return Optional.of(new PublicationFound(
                title,
                new PublicationNouns.Noun("report", first, end),
                Certainty.EXPLICIT,
                Optional.of(Thing.of("publication", key)),
                shortName(known.get()).map(name -> name + " annual report " + printed),
                body));
    }

    private Optional<Reference> body(int first, int end) {
        Optional<Reference> behind = paragraph.referencesIn(end, end + NEAR + 1).stream()
                .filter(this::publishes)
                .findFirst();
        return behind.or(() -> paragraph.references().stream()
                .filter(reference -> reference.end() == first && publishes(reference))
                .findFirst());
    }

    private boolean publishes(Reference reference) {
        return reference.kind() == Kind.BODY && !reference.classes().contains("UnOrgan");
    }

    private Optional<DateReading> year(int from) {
        return paragraph.dates().stream()
                .filter(date -> date.firstToken() >= from && date.firstToken() <= from + NEAR)
                .filter(date -> date.end().isEmpty()
                        && date.start().year().isPresent()
                        && date.start().month().isEmpty())
                .findFirst();
    }

    private static Optional<String> shortName(KnownThing body) {
        return body.otherEnglishNames().stream()
                .filter(name ->
                        name.length() <= SHORT_NAME && !name.contains(" ") && Character.isUpperCase(name.charAt(0)))
                .min(Comparator.comparingInt(String::length))
                .or(body::englishName);
    }
}
