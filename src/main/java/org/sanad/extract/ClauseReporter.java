package org.sanad.extract;

import java.util.ArrayDeque;
import java.util.Optional;
import org.sanad.fact.Rule;

/**
 * The office whose activities a report tells: who works where a clause names no doer ({@code "produced jointly with A"}).
 *
 * <ul>
 *   <li>It is the first United Nations entity that the report's first paragraphs name.
 * </ul>
 */
final class ClauseReporter {
    private static final int FIRST_PARAGRAPHS = 4;

    private ClauseReporter() {}

    /** The office, standing where the words of a verb do. */
    static Optional<ClauseEnd> of(ReadParagraph paragraph, ClauseVerb verb) {
        ReadParagraph at = paragraph;
        ArrayDeque<ReadParagraph> first = new ArrayDeque<>();
        while (true) {
            first.addFirst(at);
            if (first.size() > FIRST_PARAGRAPHS) {
                first.removeLast();
            }
            if (at.before().isEmpty()) {
                break;
            }
            at = at.before().get();
        }
        return first.stream()
                .flatMap(early -> early.references().stream())
                .filter(reference -> reference.classes().contains("UnEntity"))
                .filter(reference -> reference.rule() != Rule.NAME_WITHIN_NAME)
                .findFirst()
                .map(reference ->
                        new ClauseEnd(reference.thing(), EndKind.BODY, verb.first(), verb.end(), Optional.empty()));
    }
}
