package org.sanad.fact;

/** The class of a described thing, by its term in the graph contract. */
public enum Category {
    /** {@code sanad:Programme} */
    PROGRAMME("sanad:Programme"),
    /** {@code sanad:Project} */
    PROJECT("sanad:Project"),
    /** {@code sanad:Initiative} */
    INITIATIVE("sanad:Initiative"),
    /** {@code sanad:Operation} */
    OPERATION("sanad:Operation"),
    /** {@code sanad:Campaign} */
    CAMPAIGN("sanad:Campaign"),
    /** {@code sanad:Platform} */
    PLATFORM("sanad:Platform"),
    /** {@code sanad:Publication} */
    PUBLICATION("sanad:Publication"),
    /** {@code sanad:Event} */
    EVENT("sanad:Event"),
    /** {@code sanad:Meeting} */
    MEETING("sanad:Meeting"),
    /** {@code sanad:Session} */
    SESSION("sanad:Session"),
    /** {@code sanad:Workshop} */
    WORKSHOP("sanad:Workshop"),
    /** {@code sanad:SideEvent} */
    SIDE_EVENT("sanad:SideEvent"),
    /** {@code sanad:StudyVisit} */
    STUDY_VISIT("sanad:StudyVisit"),
    /** {@code sanad:TrainingCourse} */
    TRAINING_COURSE("sanad:TrainingCourse"),
    /** {@code sanad:Consultation} */
    CONSULTATION("sanad:Consultation"),
    /** {@code sanad:Dialogue} */
    DIALOGUE("sanad:Dialogue"),
    /** {@code sanad:Forum} */
    FORUM("sanad:Forum"),
    /** {@code sanad:RegionalReview} */
    REGIONAL_REVIEW("sanad:RegionalReview"),
    /** {@code sanad:InternationalDay} */
    INTERNATIONAL_DAY("sanad:InternationalDay"),
    /** {@code sanad:Assistance} */
    ASSISTANCE("sanad:Assistance"),
    /** {@code sanad:IntendedActivity} */
    INTENDED_ACTIVITY("sanad:IntendedActivity"),
    /** {@code sanad:Observation} */
    OBSERVATION("sanad:Observation"),
    /** {@code sanad:Partnership} */
    PARTNERSHIP("sanad:Partnership"),
    /** {@code org:Membership} */
    MEMBERSHIP("org:Membership"),
    /** {@code sanad:Body} */
    BODY("sanad:Body"),
    /** {@code sanad:NationalAuthority} */
    NATIONAL_AUTHORITY("sanad:NationalAuthority"),
    /** A university, a school or an institute. */
    RESEARCH_BODY("sanad:ResearchBody"),
    /** A private organization. */
    CIVIL_SOCIETY_ORGANIZATION("sanad:CivilSocietyOrganization"),
    /** {@code sanad:Instrument} */
    INSTRUMENT("sanad:Instrument"),
    /** {@code sanad:Treaty} */
    TREATY("sanad:Treaty");

    private final String term;

    Category(String term) {
        this.term = term;
    }

    /** {@return the term with its prefix, as {@code sanad:Workshop}} */
    public String term() {
        return term;
    }
}
