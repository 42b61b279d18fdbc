package org.sanad.fact;

import java.util.Locale;

/** The ways in which the program reads a fact off a text; each is described in {@code ontology/rules.ttl}. */
public enum Rule {
    /** A name of the reference data stands in the text. */
    LISTED_NAME,
    /** An adjective of nationality stands for its state. */
    DEMONYM,
    /** One phrase names several things that share a word. */
    COORDINATED_NAME,
    /** A definite short form refers to a body or instrument introduced before. */
    SHORT_FORM,
    /** A name inside another name. */
    NAME_WITHIN_NAME,
    /** The number of a resolution beside its head noun. */
    RESOLUTION_NUMBER,
    /** A document symbol. */
    DOCUMENT_SYMBOL,
    /** The number of a goal or target of the 2030 Agenda. */
    GOAL_NUMBER,
    /** The number of an objective of a compact. */
    OBJECTIVE_NUMBER,
    /** A state with the year in which it became a party. */
    TREATY_ACTION,
    /** The number of parties to a treaty. */
    PARTY_COUNT,
    /** A term of a theme. */
    THEME_TERM,
    /** What a report prints about itself. */
    FRONT_MATTER,
    /** A name that no list knows, caught by its pattern. */
    NAME_PATTERN,
    /** A programme, project, initiative, operation, campaign or platform and what is said of it. */
    PROGRAMME,
    /** A publication by its verb, kind and title. */
    PUBLICATION,
    /** A meeting, workshop or other event by its noun and what is said of it. */
    EVENT,
    /** A printed number with what it counts. */
    OBSERVATION,
    /** Help that one gives another. */
    ASSISTANCE,
    /** What was asked for or planned and is not said to be done. */
    INTENTION,
    /** A role that one has in a body. */
    MEMBERSHIP,
    /** Several who act together. */
    PARTNERSHIP,
    /** Two things joined by a verb or noun of relation. */
    RELATION;

    /** {@return the rule's key in IRIs, as {@code short-form}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
