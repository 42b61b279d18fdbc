package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.fact.Value;
import org.sanad.language.Clitics;
import org.sanad.language.PartialDate;

/** An event while a paragraph is being read: what names it, and what has been found out about it so far. */
final class EventDraft {
    private static final Thing PLANNED = Thing.of("status", "planned");
    private static final String LAM = "\u0644";
    private static final String ARTICLE = "\u0627\u0644";

    private final ReadParagraph paragraph;
    private final EventNoun noun;
    private final int first;
    private final int end;
    private OptionalInt ordinal = OptionalInt.empty();
    private OptionalInt several = OptionalInt.empty();
    private Optional<Reference> body = Optional.empty();
    private Optional<String> calledAfter = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<PartialDate> start = Optional.empty();
    private Optional<Thing> thing = Optional.empty();
    private boolean isDefinite;
    private boolean isAnnounced;
    private boolean isBetweenSides;
    private boolean isGathering;
    private int named;
    private Certainty certainty = Certainty.EXPLICIT;
    private final List<Thing> places = new ArrayList<>();
    private final List<Thing> participants = new ArrayList<>();
    private final List<Detail> details = new ArrayList<>();

    /**
     * Starts a draft.
     *
     * @param paragraph where it is named
     * @param noun its sort
     * @param first the first token of its name
     * @param end the index after the last token of its name
     */
    EventDraft(ReadParagraph paragraph, EventNoun noun, int first, int end) {
        this.paragraph = paragraph;
        this.noun = noun;
        this.first = first;
        this.named = first;
        this.end = end;
    }

    EventNoun noun() {
        return noun;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    OptionalInt ordinal() {
        return ordinal;
    }

    /** {@return how many events it is that cannot be told apart; empty for one} */
    OptionalInt several() {
        return several;
    }

    EventDraft severalOf(int count) {
        several = OptionalInt.of(count);
        return this;
    }

    Optional<Reference> body() {
        return body;
    }

    Optional<String> title() {
        return title;
    }

    Optional<PartialDate> start() {
        return start;
    }

    List<Thing> places() {
        return List.copyOf(places);
    }

    List<Thing> participants() {
        return List.copyOf(participants);
    }

    List<Detail> details() {
        return List.copyOf(details);
    }

    Certainty certainty() {
        return certainty;
    }

    boolean isNumberedOfBody() {
        return ordinal.isPresent() && body.isPresent();
    }

    boolean isDefinite() {
        return isDefinite;
    }

    /** {@return whether a noun and its article are all that names it} */
    boolean isBare() {
        return end - named <= 1;
    }

    /** {@return whether those who took part are its two sides} */
    boolean isBetweenSides() {
        return isBetweenSides && participants.size() == 2;
    }

    void betweenSides() {
        isBetweenSides = true;
    }

    /** {@return whether a verb tells of it, whose subject are those who took part} */
    boolean isGathering() {
        return isGathering;
    }

    void gathering() {
        isGathering = true;
    }

    /** {@return whether it is still to come} */
    boolean isAnnounced() {
        return isAnnounced;
    }

    void definite() {
        isDefinite = true;
    }

    /** Marks it as still to come, by the words that name it. */
    EventDraft announced() {
        isAnnounced = true;
        addFirst(Property.STATUS, Value.of(PLANNED), evidence());
        return this;
    }

    /** Says where its name begins, if words before the noun belong to it. */
    EventDraft namedFrom(int token) {
        named = Math.min(first, token);
        return this;
    }

    /** {@return the words that introduce it together with others, if it has no name of its own} */
    Optional<String> calledAfter() {
        return calledAfter;
    }

    EventDraft calledAfter(String words) {
        calledAfter = Optional.of(words);
        return this;
    }

    EventDraft numbered(int value) {
        ordinal = OptionalInt.of(value);
        return this;
    }

    EventDraft of(Reference owner) {
        body = Optional.of(owner);
        return this;
    }

    EventDraft titled(String words) {
        title = Optional.of(words);
        return this;
    }

    EventDraft inferred() {
        certainty = Certainty.INFERRED;
        return this;
    }

    void named(Thing its) {
        thing = Optional.of(its);
    }

    Thing thing() {
        return thing.orElseThrow(() -> new IllegalStateException("no key yet for the event " + printed()));
    }

    /** {@return the words that name it, without the particles written onto an Arabic word with article} */
    String printed() {
        String words = paragraph.text().printed(named, end);
        for (Clitics.Reading reading : paragraph.text().readings().get(named)) {
            if (reading.hasArticle() && !reading.proclitics().isEmpty()) {
                int particles = reading.proclitics().length();
                return words.startsWith(LAM + LAM, particles - 1)
                        ? ARTICLE + words.substring(particles + 1)
                        : words.substring(particles);
            }
        }
        return words;
    }

    Evidence evidence() {
        return paragraph.evidence(named, end, Rule.EVENT, certainty);
    }

    void add(Property property, Value value, Evidence words) {
        Detail detail = new Detail(property, value, words);
        if (details.stream()
                .noneMatch(
                        other -> other.property() == property && other.value().equals(value))) {
            details.add(detail);
        }
    }

    /** Adds a detail only if nothing is said of that property yet. */
    void addFirst(Property property, Value value, Evidence words) {
        if (details.stream().noneMatch(other -> other.property() == property)) {
            details.add(new Detail(property, value, words));
        }
    }

    void place(Thing where, Evidence words) {
        places.add(where);
        add(Property.PLACE, Value.of(where), words);
    }

    void participant(Thing who, Evidence words) {
        participants.add(who);
        add(Property.PARTICIPANT, Value.of(who), words);
    }

    /** Takes over when another mention of the same event was held, if that is more exact. */
    boolean takes(EventDraft other) {
        boolean more = other.start
                .filter(date -> start.isEmpty()
                        || (start.get().year().equals(date.year())
                                && start.get().precision().compareTo(date.precision()) != 0
                                && date.month().isPresent()))
                .isPresent();
        if (more) {
            details.removeIf(EventDraft::isDate);
            other.details.stream().filter(EventDraft::isDate).forEach(details::add);
            start = other.start;
        }
        return more || start.equals(other.start);
    }

    private static boolean isDate(Detail detail) {
        return detail.property() == Property.START_DATE || detail.property() == Property.END_DATE;
    }

    /** Sets first and last day, month or year; what was set before gives way. */
    void held(PartialDate from, PartialDate to, Evidence words) {
        details.removeIf(detail -> detail.property() == Property.START_DATE || detail.property() == Property.END_DATE);
        start = Optional.of(from);
        details.add(new Detail(Property.START_DATE, Value.of(from), words));
        Certainty ends = from.equals(to) ? Certainty.INFERRED : words.certainty();
        details.add(new Detail(
                Property.END_DATE, Value.of(to), new Evidence(words.paragraph(), words.span(), words.rule(), ends)));
    }
}
