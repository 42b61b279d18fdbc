package org.sanad.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.fact.Thing;

/**
 * The treaties that a clause of accession does not name.
 *
 * <ul>
 *   <li>{@code both Protocols} (cue {@code both-treaties}) are the two treaties named last before, protocols first.
 *   <li>Else it is the last one named in the section, else the one of the nearest heading, else the only protocol that the front
 *       matter of the report names.
 * </ul>
 */
final class TreatyContext {
    private TreatyContext() {}

    /** The two treaties that words in a range of tokens stand for; nothing if there are no such words. */
    static List<Reference> both(ReadParagraph paragraph, int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.cue("both-treaties", token) > 0) {
                Map<Thing, Reference> named = distinct(paragraph.treatiesIn(0, token));
                if (named.size() < 2) {
                    named = distinct(paragraph.recent().stream()
                            .filter(Reference::isTreaty)
                            .toList()
                            .reversed());
                }
                return lastTwo(named);
            }
        }
        return List.of();
    }

    private static List<Reference> lastTwo(Map<Thing, Reference> named) {
        List<Reference> all = List.copyOf(named.values());
        List<Reference> protocols = protocols(all);
        List<Reference> chosen = protocols.size() > 1 ? protocols : all;
        return chosen.size() < 2 ? List.of() : chosen.subList(chosen.size() - 2, chosen.size());
    }

    private static List<Reference> protocols(List<Reference> treaties) {
        return treaties.stream().filter(it -> it.classes().contains("Protocol")).toList();
    }

    /** The treaty that the context of a paragraph tells, or nothing. */
    static List<Reference> of(ReadParagraph paragraph) {
        return paragraph.recent().stream()
                .filter(Reference::isTreaty)
                .findFirst()
                .or(() -> paragraph.headings().stream()
                        .filter(Reference::isTreaty)
                        .findFirst())
                .or(() -> ofFront(paragraph))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Reference> ofFront(ReadParagraph paragraph) {
        ReadParagraph front = paragraph;
        while (front.before().isPresent()) {
            front = front.before().get();
        }
        List<Reference> protocols = protocols(
                List.copyOf(distinct(front.treatiesIn(0, front.text().size())).values()));
        return protocols.size() == 1 ? Optional.of(protocols.getFirst()) : Optional.empty();
    }

    private static Map<Thing, Reference> distinct(List<Reference> treaties) {
        Map<Thing, Reference> distinct = new LinkedHashMap<>();
        for (Reference treaty : treaties) {
            distinct.remove(treaty.thing());
            distinct.put(treaty.thing(), treaty);
        }
        return distinct;
    }
}
