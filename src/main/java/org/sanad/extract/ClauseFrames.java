package org.sanad.extract;

import static org.sanad.extract.EndKind.ACTORS;
import static org.sanad.extract.EndKind.BODY;
import static org.sanad.extract.EndKind.DOCUMENT;
import static org.sanad.extract.EndKind.EVENT;
import static org.sanad.extract.EndKind.INSTRUMENT;
import static org.sanad.extract.EndKind.PROGRAMME;
import static org.sanad.extract.EndKind.PUBLICATION;
import static org.sanad.extract.EndKind.RESOLUTION;
import static org.sanad.extract.EndKind.STATE;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.fact.Property;

/**
 * What a verb says of its doer and of what is done, by the kinds of the two.
 *
 * <ul>
 *   <li>One line serves all verbs of a class: the words of a class are the cues {@code clause-CLASS-…}.
 *   <li>The first line fits that has the class, the kind of the doer and the kind of the other end.
 * </ul>
 */
final class ClauseFrames {
    private static final Set<EndKind> BODIES = EnumSet.of(BODY);
    private static final Set<EndKind> STATES = EnumSet.of(STATE);
    private static final Set<EndKind> PROGRAMMES = EnumSet.of(PROGRAMME);
    private static final Set<EndKind> EVENTS = EnumSet.of(EVENT);
    private static final Set<EndKind> WORKS = EnumSet.of(PUBLICATION);
    private static final Set<EndKind> DONE = EnumSet.of(PROGRAMME, EVENT, PUBLICATION);

    /** What a frame states. */
    sealed interface Says {}

    /** The doer stands in a relation to the other end. */
    record OfDoer(Property property) implements Says {}

    /** The other end stands in a relation to the doer. */
    record OfOther(Property property) implements Says {}

    /** The doer has a role in the other end, a group. */
    record DoerInRole(String role) implements Says {}

    /** The other end has a role in the doer, a group. */
    record OtherInRole(String role) implements Says {}

    /** One line of the table. */
    record Frame(String verb, Set<EndKind> doer, Set<EndKind> other, Says says) {}

    private static final List<Frame> ALL = List.of(
            of("administer", BODIES, EnumSet.of(PROGRAMME, BODY), Property.RUN_BY),
            of("administer", STATES, PROGRAMMES, Property.PARTNER),
            of("administer", ACTORS, EVENTS, Property.ORGANIZER),
            of("adopt", BODIES, EnumSet.of(INSTRUMENT), Property.ENDORSED_BY),
            of("attend", ACTORS, EVENTS, Property.PARTICIPANT),
            of("attend", ACTORS, PROGRAMMES, Property.PARTNER),
            by("attend", ACTORS, BODIES, Property.PARTICIPATES_IN),
            role("chair", ACTORS, "chair"),
            of("chair", BODIES, EVENTS, Property.CHAIR),
            role("co-chair", ACTORS, "co-chair"),
            of("co-chair", BODIES, EVENTS, Property.CHAIR),
            by("contribute", ACTORS, EnumSet.of(BODY, PROGRAMME, PUBLICATION, EVENT), Property.CONTRIBUTES_TO),
            by("agree", ACTORS, ACTORS, Property.COOPERATES_WITH),
            by("continue", ACTORS, ACTORS, Property.COOPERATES_WITH),
            by("cooperate", ACTORS, ACTORS, Property.COOPERATES_WITH),
            role("coordinate", BODIES, "coordinator"),
            of("coordinate", BODIES, PROGRAMMES, Property.RUN_BY),
            of("coordinate", ACTORS, EVENTS, Property.ORGANIZER),
            by("detach", ACTORS, EnumSet.of(BODY, PROGRAMME, EVENT), Property.SUPPORTS),
            of("establish", EnumSet.of(BODY, STATE, RESOLUTION), EnumSet.of(BODY, INSTRUMENT), Property.ESTABLISHED_BY),
            of("establish", BODIES, PROGRAMMES, Property.RUN_BY),
            of("establish", STATES, PROGRAMMES, Property.PARTNER),
            of("fund", ACTORS, PROGRAMMES, Property.FUNDED_BY),
            by("fund", ACTORS, BODIES, Property.FUNDS),
            by("fund", ACTORS, EnumSet.of(EVENT, PUBLICATION), Property.SUPPORTS),
            new Frame("gather", EVENTS, ACTORS, new OfDoer(Property.PARTICIPANT)),
            new Frame("gather", BODIES, ACTORS, new OtherInRole("member")),
            of("host", ACTORS, EVENTS, Property.HOST),
            by("host", ACTORS, EnumSet.of(BODY, PROGRAMME), Property.SUPPORTS),
            role("join", ACTORS, "member"),
            of("join", ACTORS, PROGRAMMES, Property.PARTNER),
            of("launch", BODIES, PROGRAMMES, Property.RUN_BY),
            of("launch", STATES, PROGRAMMES, Property.PARTNER),
            of("launch", BODIES, WORKS, Property.PUBLISHER),
            of("launch", ACTORS, EVENTS, Property.ORGANIZER),
            of("organize", ACTORS, EVENTS, Property.ORGANIZER),
            of("participate", ACTORS, EVENTS, Property.PARTICIPANT),
            of("participate", ACTORS, PROGRAMMES, Property.PARTNER),
            by("participate", ACTORS, BODIES, Property.PARTICIPATES_IN),
            of("prepare", BODIES, EnumSet.of(DOCUMENT, PUBLICATION), Property.CREATOR),
            of("prepare", BODIES, PROGRAMMES, Property.RUN_BY),
            of("prepare", ACTORS, EVENTS, Property.ORGANIZER),
            of("publish", BODIES, WORKS, Property.PUBLISHER),
            by("review", BODIES, WORKS, Property.REVIEWS),
            role("secretariat", BODIES, "secretariat"),
            by("secretariat", BODIES, EnumSet.of(BODY, EVENT), Property.SUPPORTS),
            by("sign", ACTORS, ACTORS, Property.COOPERATES_WITH),
            of("sponsor", STATES, EnumSet.of(RESOLUTION), Property.SPONSOR),
            by("support", ACTORS, EnumSet.of(PROGRAMME, EVENT, PUBLICATION, BODY), Property.SUPPORTS),
            of("together", ACTORS, PROGRAMMES, Property.PARTNER),
            of("together", ACTORS, EVENTS, Property.ORGANIZER),
            of("together", BODIES, WORKS, Property.CONTRIBUTOR));

    private static final Map<String, List<Frame>> BY_VERB = ALL.stream().collect(Collectors.groupingBy(Frame::verb));

    /** What must stand before the other end; a verb without an entry takes it directly. */
    private static final Map<String, String> PREPOSITIONS = Map.of(
            "cooperate", "clause-with",
            "sign", "clause-with",
            "participate", "clause-in",
            "contribute", "clause-in",
            "join", "clause-to",
            "detach", "clause-to");

    private static final Set<Property> WITH_GROUPS =
            EnumSet.of(Property.PARTICIPATES_IN, Property.CONTRIBUTES_TO, Property.SUPPORTS);

    /** Verbs whose several doers, if there are several, work together. */
    private static final Set<String> SHARED = Set.of(
            "administer", "establish", "host", "launch", "organize", "prepare", "publish", "cooperate", "review");

    private ClauseFrames() {}

    /** Whether those who do it side by side work together. */
    static boolean isShared(String verb) {
        return SHARED.contains(verb);
    }

    private static Frame of(String verb, Set<EndKind> doer, Set<EndKind> other, Property property) {
        return new Frame(verb, doer, other, new OfOther(property));
    }

    private static Frame by(String verb, Set<EndKind> doer, Set<EndKind> other, Property property) {
        return new Frame(verb, doer, other, new OfDoer(property));
    }

    private static Frame role(String verb, Set<EndKind> doer, String role) {
        return new Frame(verb, doer, BODIES, new DoerInRole(role));
    }

    /** The cue of the preposition that leads to the other end of a verb. */
    static Optional<String> preposition(String verb) {
        return Optional.ofNullable(PREPOSITIONS.get(verb));
    }

    /** The kinds of things that a verb is done to. */
    static Set<EndKind> others(String verb) {
        return BY_VERB.getOrDefault(verb, List.of()).stream()
                .flatMap(frame -> frame.other().stream())
                .collect(Collectors.toSet());
    }

    /** The kinds of things that do it. */
    static Set<EndKind> doers(String verb) {
        return BY_VERB.getOrDefault(verb, List.of()).stream()
                .flatMap(frame -> frame.doer().stream())
                .collect(Collectors.toSet());
    }

    /** The first line for a verb and its two ends; a role needs a group. */
    static Optional<Frame> fitting(String verb, ClauseEnd doer, ClauseEnd other) {
        return BY_VERB.getOrDefault(verb, List.of()).stream()
                .filter(frame ->
                        frame.doer().contains(doer.kind()) && frame.other().contains(other.kind()))
                .filter(frame -> fits(frame, doer, other))
                .findFirst();
    }

    private static boolean fits(Frame frame, ClauseEnd doer, ClauseEnd other) {
        boolean toGroup = frame.says() instanceof OfDoer says
                && other.kind() == BODY
                && WITH_GROUPS.contains(says.property())
                && !Set.of("detach", "secretariat").contains(frame.verb());
        boolean toFund =
                frame.says() instanceof OfOther says && other.kind() == BODY && says.property() == Property.RUN_BY;
        return switch (frame.says()) {
            case DoerInRole role -> role.role().equals("member") ? other.isGroup() : other.isJoined();
            case OtherInRole role -> doer.isGroup();
            case OfDoer says -> !toGroup || other.isJoined();
            case OfOther says -> !toFund || other.isFund();
        };
    }

    /** Whether a thing is done by someone: such an end may stand further from its verb than a body. */
    static boolean isDone(EndKind kind) {
        return DONE.contains(kind) || kind == DOCUMENT || kind == RESOLUTION;
    }
}
