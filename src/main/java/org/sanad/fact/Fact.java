package org.sanad.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One thing that a paragraph states. */
public sealed interface Fact {

    /** {@return the words that state it} */
    Evidence evidence();

    /**
     * A thing is named.
     *
     * @param thing what is named
     * @param evidence the name or short form as printed
     */
    record Mention(Thing thing, Evidence evidence) implements Fact {}

    /**
     * The paragraph is about a theme.
     *
     * @param theme a concept of the scheme of themes
     * @param evidence the term as printed
     */
    record Subject(Thing theme, Evidence evidence) implements Fact {}

    /**
     * A resolution is named.
     *
     * @param thing the resolution
     * @param identifier its symbol in natural order, as {@code A/RES/77/236}
     * @param number its number in natural order, as {@code 77/236} or {@code 2652}
     * @param adoptedBy the body that adopted it
     * @param year the year, where it is part of the number
     * @param evidence the number as printed, with its head noun where that stands beside it
     */
    record Resolution(
            Thing thing, String identifier, String number, Thing adoptedBy, Optional<Integer> year, Evidence evidence)
            implements Fact {}

    /**
     * A document is named by its symbol.
     *
     * @param thing the document
     * @param symbol as {@code CTOC/COP/WG.4/2023/2}
     * @param evidence the symbol as printed
     */
    record Document(Thing thing, String symbol, Evidence evidence) implements Fact {}

    /**
     * A state became a party to a treaty.
     *
     * @param state the state or territory
     * @param treaty the treaty
     * @param year the year
     * @param evidence the state and its year as printed
     */
    record TreatyAction(Thing state, Thing treaty, int year, Evidence evidence) implements Fact {}

    /**
     * So many parties a treaty has.
     *
     * @param treaty the treaty
     * @param count how many, at least 1
     * @param asOf the date the number held, as precise as printed
     * @param evidence the clause that counts
     */
    record PartyCount(Thing treaty, BigDecimal count, Optional<String> asOf, Evidence evidence) implements Fact {}

    /**
     * A thing is described: a programme, a publication, an event, help given, an observation, a partnership, a membership.
     *
     * @param thing what is described
     * @param category its class
     * @param details what is said of it, each with its own words
     * @param evidence the words that say that there is such a thing
     */
    record Described(Thing thing, Category category, List<Detail> details, Evidence evidence) implements Fact {
        /** Copies the details. */
        public Described {
            details = List.copyOf(details);
        }
    }

    /**
     * Two things stand in a relation that no date, limit or role qualifies.
     *
     * @param subject the one
     * @param property the relation
     * @param object the other
     * @param evidence the words that say it
     */
    record Relation(Thing subject, Property property, Thing object, Evidence evidence) implements Fact {}

    /**
     * The report's own title.
     *
     * @param title as printed, lines joined
     * @param evidence the title
     */
    record Title(String title, Evidence evidence) implements Fact {}

    /**
     * The date a report was distributed.
     *
     * @param date the date
     * @param evidence the date as printed
     */
    record Issued(LocalDate date, Evidence evidence) implements Fact {}

    /**
     * The agenda item a report is submitted under.
     *
     * @param item as printed, without a note's mark
     * @param evidence the item
     */
    record AgendaItem(String item, Evidence evidence) implements Fact {}

    /**
     * The instrument a report is on.
     *
     * @param instrument the instrument its title names
     * @param evidence the name in the title
     */
    record OnInstrument(Thing instrument, Evidence evidence) implements Fact {}

    /**
     * The session a report is submitted to.
     *
     * @param session the session, an event
     * @param body whose session it is
     * @param ordinal its number, at least 1
     * @param start its first day, if printed
     * @param end its last day, if printed
     * @param place where it is held, if the lexicon knows the place
     * @param evidence the session's name as printed
     * @param when the place and dates as printed
     */
    record SubmittedTo(
            Thing session,
            Thing body,
            int ordinal,
            Optional<String> start,
            Optional<String> end,
            Optional<Thing> place,
            Evidence evidence,
            Optional<Evidence> when)
            implements Fact {}
}
