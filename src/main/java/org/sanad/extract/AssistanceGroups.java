package org.sanad.extract;

import java.util.List;
import java.util.stream.Stream;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;
import org.sanad.lexicon.Kind;

/**
 * Who was helped together, in a sentence that names none of them alone.
 *
 * <ul>
 *   <li>A region behind a word for its states ({@code countries in Central Asia}), or whose name says that it is of states
 *       ({@code Pacific island States}).
 *   <li>{@code البلدين} and {@code both countries} are the only two states that the paragraph has named.
 *   <li>{@code بلدان المنطقة} and {@code countries of the region} are those of the region last named.
 *   <li>A joint project of bodies is in the one state that the sentence before names.
 * </ul>
 *
 * @param paragraph the paragraph
 * @param first the index of the first token of the words for help
 * @param end the index after the last token that tells who was helped
 */
record AssistanceGroups(ReadParagraph paragraph, int first, int end) {
    List<Reference> read() {
        for (int token = first; token < end; token++) {
            List<Reference> group = at(token);
            if (!group.isEmpty()) {
                return group;
            }
        }
        return paragraph.cue("help-joint", first) > 0 ? ofProject() : List.of();
    }

    private List<Reference> at(int token) {
        int states = paragraph.cue("help-states-of", token);
        if (states > 0 && paragraph.referenceAt(token + states, Kind.REGION).isPresent()) {
            return regions(token + states).toList();
        }
        List<Reference> named = regions(token).filter(this::isOfStates).toList();
        if (!named.isEmpty()) {
            return named;
        }
        if (paragraph.cue("help-both", token) > 0) {
            return both(token);
        }
        return paragraph.cue("help-the-region", token) > 0 ? lastRegion(token) : List.of();
    }

    private Stream<Reference> regions(int token) {
        return paragraph.referencesIn(token, token + 1).stream()
                .filter(reference -> reference.kind() == Kind.REGION && reference.rule() != Rule.DEMONYM);
    }

    private boolean isOfStates(Reference region) {
        for (int token = region.first(); token < region.end(); token++) {
            if (paragraph.cue("help-states", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private List<Reference> both(int token) {
        List<Reference> states = paragraph.referencesIn(0, token).stream()
                .filter(AssistanceWords::isState)
                .toList();
        return states.stream().map(Reference::thing).distinct().count() == 2
                ? states.stream().map(AssistanceGroups::inferred).toList()
                : List.of();
    }

    /** A joint project is in the one state that the sentence before names. */
    private List<Reference> ofProject() {
        int start = paragraph.sentenceStart(first);
        List<Reference> states = start == 0
                ? List.of()
                : paragraph.referencesIn(paragraph.sentenceStart(start - 1), start).stream()
                        .filter(AssistanceWords::isState)
                        .toList();
        return states.stream().map(Reference::thing).distinct().count() == 1
                ? List.of(inferred(states.getFirst()))
                : List.of();
    }

    private List<Reference> lastRegion(int token) {
        List<Reference> regions = paragraph.referencesIn(0, token).stream()
                .filter(reference -> reference.kind() == Kind.REGION)
                .toList();
        return regions.isEmpty() ? List.of() : List.of(inferred(regions.getLast()));
    }

    private static Reference inferred(Reference it) {
        return new Reference(
                it.thing(), it.kind(), it.classes(), it.first(), it.end(), it.span(), it.rule(), Certainty.INFERRED);
    }
}
