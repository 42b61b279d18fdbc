package org.sanad.fact;

/** What can be said of a described thing, by the term that says it in the graph contract. */
public enum Property {
    /** What it is called. */
    LABEL("skos:prefLabel"),
    /** What it is called too. */
    ALSO_CALLED("skos:altLabel"),
    /** One short phrase that says what is counted. */
    PHRASE("rdfs:label"),
    /** A short phrase that says what was given or done. */
    COMMENT("rdfs:comment"),
    /** Its acronym. */
    ACRONYM("sanad:acronym"),
    /** Its title as printed. */
    TITLE("dcterms:title"),
    /** Who published it. */
    PUBLISHER("dcterms:publisher"),
    /** Who published it together with others. */
    CONTRIBUTOR("dcterms:contributor"),
    /** When it was published. */
    ISSUED("dcterms:issued"),
    /** The language it is in. */
    LANGUAGE("dcterms:language"),
    /** What sort of publication it is. */
    PUBLICATION_TYPE("sanad:publicationType"),
    /** When it began. */
    START_DATE("sanad:startDate"),
    /** When it ended. */
    END_DATE("sanad:endDate"),
    /** Who takes part in running it. */
    PARTNER("sanad:partner"),
    /** A state or region it works in. */
    COVERS("sanad:covers"),
    /** What it is a part of. */
    PART_OF("sanad:partOf"),
    /** The number of its phase. */
    PHASE("sanad:phase"),
    /** What it was merged into. */
    MERGED_INTO("sanad:mergedInto"),
    /** Who pays for it. */
    FUNDED_BY("sanad:fundedBy"),
    /** Where it was held. */
    PLACE("sanad:place"),
    /** Who held it. */
    ORGANIZER("sanad:organizer"),
    /** Who took part. */
    PARTICIPANT("sanad:participant"),
    /** How many persons took part. */
    PARTICIPANT_COUNT("sanad:participantCount"),
    /** From how many countries they came. */
    COUNTRY_COUNT("sanad:countryCount"),
    /** How many states took part. */
    STATE_COUNT("sanad:stateCount"),
    /** How many organizations took part. */
    ORGANIZATION_COUNT("sanad:organizationCount"),
    /** How many civil society organizations took part. */
    CIVIL_SOCIETY_COUNT("sanad:civilSocietyCount"),
    /** How the text says that it was still to come, asked for or planned. */
    STATUS("sanad:status"),
    /** A document it considered. */
    CONSIDERED("sanad:considered"),
    /** Who asked for it. */
    REQUESTED_BY("sanad:requestedBy"),
    /** Who was asked to do it. */
    REQUESTED_OF("sanad:requestedOf"),
    /** The resolution that asks for it. */
    REQUESTED_IN("sanad:requestedIn"),
    /** Who means to do it. */
    PLANNED_BY("sanad:plannedBy"),
    /** What the words for it name. */
    CONCERNS("sanad:concerns"),
    /** What sort of activity it would be. */
    ACTIVITY_KIND("sanad:activityKind"),
    /** For when it was announced. */
    DUE_DATE("sanad:dueDate"),
    /** Who helped. */
    PROVIDER("sanad:provider"),
    /** Who was helped. */
    BENEFICIARY("sanad:beneficiary"),
    /** With what. */
    ASSISTANCE_KIND("sanad:assistanceKind"),
    /** Through which programme. */
    THROUGH_PROGRAMME("sanad:throughProgramme"),
    /** When help was given. */
    WHEN("sanad:when"),
    /** How many or how much. */
    VALUE("sanad:value"),
    /** How exact the value is. */
    QUALIFIER("sanad:qualifier"),
    /** What is counted. */
    UNIT("sanad:unit"),
    /** Whom or what it concerns. */
    ABOUT("sanad:about"),
    /** The date at which it held. */
    AS_OF("sanad:asOf"),
    /** The period it covers. */
    PERIOD("sanad:period"),
    /** What a partnership rests on. */
    AGREEMENT("sanad:agreement"),
    /** Who belongs to it. */
    HAS_MEMBER("org:hasMember"),
    /** Who holds the role. */
    MEMBER("org:member"),
    /** In what body. */
    ORGANIZATION("org:organization"),
    /** In what role. */
    ROLE("org:role"),
    /** Who set it up. */
    ESTABLISHED_BY("sanad:establishedBy"),
    /** What body it belongs to. */
    SUBORGANIZATION_OF("org:subOrganizationOf"),
    /** The treaty it supplements. */
    SUPPLEMENTS("sanad:supplements"),
    /** Who endorsed it. */
    ENDORSED_BY("sanad:endorsedBy"),
    /** Who runs it. */
    RUN_BY("sanad:runBy"),
    /** The instrument it works for. */
    PROMOTES("sanad:promotes"),
    /** What it supports. */
    SUPPORTS("sanad:supports"),
    /** The work or process that it contributes to. */
    CONTRIBUTES_TO("sanad:contributesTo"),
    /** The group or process that it takes part in. */
    PARTICIPATES_IN("sanad:participatesIn"),
    /** The text that it reviews. */
    REVIEWS("sanad:reviews"),
    /** The instrument whose meaning it reported on. */
    INTERPRETS("sanad:interprets"),
    /** Whom it gives money. */
    FUNDS("sanad:funds"),
    /** The event that it was prepared for. */
    PREPARED_FOR("sanad:preparedFor"),
    /** Who hosted it. */
    HOST("sanad:host"),
    /** In whose framework it stands. */
    WITHIN("sanad:within"),
    /** Who chaired it. */
    CHAIR("sanad:chair"),
    /** Where it was used. */
    USED_IN("sanad:usedIn"),
    /** Whom it works with. */
    COOPERATES_WITH("sanad:cooperatesWith"),
    /** Whom it asks to act. */
    REQUESTS("sanad:requests"),
    /** The theme that it is concerned about. */
    EXPRESSES_CONCERN_ABOUT("sanad:expressesConcernAbout"),
    /** The theme that it condemns. */
    CONDEMNS("sanad:condemns"),
    /** The theme or the resolution that it affirms something of. */
    AFFIRMS("sanad:affirms"),
    /** The theme that it wants others to act on. */
    CALLS_FOR_ACTION_ON("sanad:callsForActionOn"),
    /** The body that it wants set up. */
    CALLS_FOR("sanad:callsFor"),
    /** The theme that it wants studied. */
    REQUESTS_STUDY_ON("sanad:requestsStudyOn"),
    /** The body or office holder whose mandate it extends. */
    EXTENDS_MANDATE_OF("sanad:extendsMandateOf"),
    /** What it refers to. */
    REFERS_TO("sanad:refersTo"),
    /** Which state put it forward. */
    SPONSOR("sanad:sponsor"),
    /** What it takes note of. */
    ACKNOWLEDGES("sanad:acknowledges"),
    /** The resolution that says how its name is meant. */
    UNDERSTOOD_IN_CONTEXT_OF("sanad:understoodInContextOf"),
    /** Who prepared it. */
    CREATOR("dcterms:creator"),
    /** Where a smuggling route from it leads. */
    ROUTE_TO("sanad:routeTo"),
    /** The theme of those whom it is a destination for. */
    DESTINATION_FOR("sanad:destinationFor"),
    /** What it is about. */
    SUBJECT("dcterms:subject"),
    /** The state or region its research covered. */
    RESEARCHED("sanad:researched"),
    /** Its date. */
    MENTIONED_DATE("dcterms:date");

    private final String term;

    Property(String term) {
        this.term = term;
    }

    /** {@return the term with its prefix, as {@code sanad:startDate}} */
    public String term() {
        return term;
    }
}
