package org.sanad.lexicon;

import java.util.Optional;

/** What sort of thing a name stands for; each is a class of the ontology. */
public enum Kind {
    /** A state. */
    STATE("State"),
    /** A territory that is no state. */
    TERRITORY("Territory"),
    /** A region of the world. */
    REGION("Region"),
    /** A place that only contains the name of a state or region, and stands for neither. */
    PLACE("Place"),
    /** An organization, organ, office or other body. */
    BODY("Body"),
    /** A treaty, compact, plan, mechanism or other instrument. */
    INSTRUMENT("Instrument"),
    /** A programme, project, initiative, operation, campaign or platform. */
    PROGRAMME("Programme"),
    /** A book, report, guide or other publication. */
    PUBLICATION("Publication"),
    /** A day of the calendar or another event that recurs under a name. */
    EVENT("Event"),
    /** A goal of the 2030 Agenda. */
    GOAL("SustainableDevelopmentGoal"),
    /** A target of the 2030 Agenda. */
    TARGET("SustainableDevelopmentTarget"),
    /** An objective of a compact. */
    OBJECTIVE("CompactObjective"),
    /** A language; its name is no mention of a state. */
    LANGUAGE("LanguageName");

    private final String className;

    Kind(String className) {
        this.className = className;
    }

    static Optional<Kind> ofClass(String localName) {
        for (Kind kind : values()) {
            if (kind.className.equals(localName)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
