package org.sanad.extract;

import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Thing;

/**
 * A thing that a clause names and that its verb can join to another.
 *
 * @param thing what is named
 * @param kind what sort of thing
 * @param first the index of the first token
 * @param end the index after the last token
 * @param reference the reference it rests on; none for a thing that an extractor described
 */
record ClauseEnd(Thing thing, EndKind kind, int first, int end, Optional<Reference> reference) {
    private static final Set<String> WORKED_IN =
            Set.of("CoordinationMechanism", "ConsultativeProcess", "WorkingGroup", "Committee", "TreatyBody", "Fund");

    /** {@return whether it can have members: a committee, a network, an organization} */
    boolean isGroup() {
        return reference.filter(MembershipExtractor::isGroup).isPresent();
    }

    /** {@return whether others join in its work: a network, process, committee or fund} */
    boolean isJoined() {
        return reference
                .filter(it -> it.classes().stream().anyMatch(WORKED_IN::contains))
                .isPresent();
    }

    /** {@return whether it holds money that another body manages} */
    boolean isFund() {
        return reference.filter(it -> it.classes().contains("Fund")).isPresent();
    }
}
