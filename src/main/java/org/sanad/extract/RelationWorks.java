package org.sanad.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Kind;

/**
 * Relations between the works and documents that a paragraph names and what else it names.
 *
 * <ul>
 *   <li>{@code نُشرت في إطار مبادرة B}, {@code يلخص نتائج B}: the work last named stands within B, is about B.
 *   <li>{@code أول المخرجات في إطار B - وهي موجز}: the first work behind stands within B.
 *   <li>{@code أدرج A … في الدليل (E/CN.15/…)، الذي أُعد للدورة}: A contributed to the document, and it was prepared for the event.
 *   <li>{@code استُخدم الدليل في B}: the work last named was used in each state of the list.
 * </ul>
 */
final class RelationWorks {
    private static final Set<Kind> FRAMES = EnumSet.of(Kind.BODY, Kind.PROGRAMME, Kind.INSTRUMENT);
    private static final Set<Kind> PROGRAMMES = EnumSet.of(Kind.PROGRAMME);
    private static final int NEAR = 3;

    private final ReadParagraph paragraph;
    private final List<Place> events;
    private final List<Place> works;
    private final List<Place> documents;

    RelationWorks(ReadParagraph paragraph, List<Fact> stated) {
        this.paragraph = paragraph;
        this.events = Place.of(paragraph, stated, "event");
        this.works = Place.of(paragraph, stated, "publication");
        this.documents = Place.of(paragraph, stated, "document");
    }

    /** {@return what the paragraph says of its works and documents} */
    List<Fact> read() {
        List<Fact> facts = new ArrayList<>();
        if (works.isEmpty() && documents.isEmpty()) {
            return facts;
        }
        for (int token = 0; token < paragraph.text().size(); token++) {
            if (!Ends.isAsked(paragraph, token)) {
                includes(token, facts);
                used(token, facts);
            }
            output(token, facts);
            published(token, facts);
            summarizes(token, facts);
            preparedFor(token, facts);
        }
        return facts;
    }

    /** {@code أول المخرجات في إطار A - وهي موجز …}: the first work behind. */
    private void output(int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-within", token);
        Optional<Reference> within = end == token ? Optional.empty() : Ends.after(paragraph, end, 1, FRAMES);
        if (within.isEmpty()) {
            return;
        }
        Reference frame = within.get();
        for (int word = Math.max(0, token - NEAR); word < token; word++) {
            if (paragraph.cue("relation-output", word) > 0) {
                works.stream()
                        .filter(work -> work.first() >= frame.end() && work.end() <= paragraph.sentenceEnd(token))
                        .findFirst()
                        .ifPresent(work -> add(work.thing(), Property.WITHIN, frame.thing(), token, work.end(), facts));
                return;
            }
        }
    }

    /** {@code أدرج A موضوع … في دليل (E/CN.15/…)}: A contributed to the document. */
    private void includes(int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-includes", token);
        Optional<Reference> subject = end == token ? Optional.empty() : Ends.verbSubject(paragraph, token, end);
        int sentenceEnd = paragraph.sentenceEnd(token);
        List<Place> here = documents.stream()
                .filter(document -> document.first() >= end && document.end() <= sentenceEnd)
                .toList();
        if (subject.isPresent() && here.size() == 1) {
            Place document = here.getFirst();
            int first = Math.min(token, subject.get().first());
            add(subject.get().thing(), Property.CONTRIBUTES_TO, document.thing(), first, document.end(), facts);
        }
    }

    private void preparedFor(int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-prepared-for", token);
        Optional<Place> document =
                end == token ? Optional.empty() : Place.last(documents, paragraph.sentenceStart(token), token);
        events.stream()
                .filter(event -> event.first() >= end - 1 && event.first() <= end + 1)
                .findFirst()
                .ifPresent(event -> document.ifPresent(
                        it -> add(it.thing(), Property.PREPARED_FOR, event.thing(), token, event.end(), facts)));
    }

    private void published(int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-published-within", token);
        Optional<Reference> frame = end == token ? Optional.empty() : Ends.after(paragraph, end, 1, FRAMES);
        Optional<Place> work = Place.last(works, 0, token);
        if (frame.isPresent() && work.isPresent()) {
            add(
                    work.get().thing(),
                    Property.WITHIN,
                    frame.get().thing(),
                    token,
                    frame.get().end(),
                    facts);
        }
    }

    private void summarizes(int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-summarizes", token);
        Optional<Reference> programme = end == token ? Optional.empty() : Ends.after(paragraph, end, NEAR, PROGRAMMES);
        Optional<Place> work = Place.last(works, paragraph.sentenceStart(token), token);
        if (programme.isPresent() && work.isPresent()) {
            add(
                    work.get().thing(),
                    Property.SUBJECT,
                    programme.get().thing(),
                    token,
                    programme.get().end(),
                    facts);
        }
    }

    private void used(int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-used", token);
        Optional<Place> work = end == token ? Optional.empty() : Place.last(works, 0, token);
        if (work.isEmpty()) {
            return;
        }
        int sentenceEnd = paragraph.sentenceEnd(token);
        for (int in = end; in < sentenceEnd; in++) {
            if (paragraph.cue("relation-in", in) > 0) {
                for (Reference area : Ends.listAfter(paragraph, in + 1, 1, Ends.AREAS)) {
                    add(work.get().thing(), Property.USED_IN, area.thing(), token, area.end(), facts);
                }
            }
        }
    }

    private void add(Thing subject, Property property, Thing object, int first, int end, List<Fact> facts) {
        facts.add(Ends.relation(paragraph, subject, property, object, first, end, Rule.RELATION));
    }
}
