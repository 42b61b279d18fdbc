package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import org.sanad.fact.Rule;
import org.sanad.lexicon.Kind;

/**
 * The bodies of one sentence that may have given help.
 *
 * <ul>
 *   <li>The body right behind the words for help comes first, then the nearest before them, then the first of the sentence that
 *       is of the United Nations, then the first before them.
 *   <li>Bodies joined to that one by commas and {@code and} gave it together ({@code UNODC and the World Bank assisted}).
 * </ul>
 *
 * @param paragraph the paragraph
 * @param start the index of the sentence's first token
 * @param end the index after its last token
 */
record AssistanceProviders(ReadParagraph paragraph, int start, int end) {
    private static final int NEAR = 4;

    List<Reference> all() {
        return paragraph.referencesIn(start, end).stream()
                .filter(reference -> reference.kind() == Kind.BODY)
                .filter(reference -> reference.rule() != Rule.NAME_WITHIN_NAME)
                .filter(reference -> !reference.isAdoptingBody(paragraph))
                .filter(reference -> !reference.classes().contains("NationalAuthority"))
                .toList();
    }

    /** Who gave help to one, the first found before those that are joined to it; nothing if the sentence names none. */
    List<Reference> of(AssistanceSentence.Helped helped) {
        List<Reference> bodies = all().stream()
                .filter(body -> !body.thing().equals(helped.who().thing()))
                .toList();
        return bodies.stream()
                .filter(body -> body.first() >= helped.cueEnd() && body.first() < helped.cueEnd() + 2)
                .findFirst()
                .or(() -> bodies.reversed().stream()
                        .filter(body -> body.end() <= helped.cue() && body.end() > helped.cue() - NEAR)
                        .findFirst())
                .or(() -> bodies.stream()
                        .filter(body -> body.classes().contains("UnEntity"))
                        .findFirst())
                .or(() -> bodies.stream()
                        .filter(body -> body.first() < helped.cue())
                        .findFirst())
                .map(chosen -> together(bodies, chosen))
                .orElse(List.of());
    }

    private List<Reference> together(List<Reference> bodies, Reference chosen) {
        List<Reference> joined = new ArrayList<>(List.of(chosen));
        int at = bodies.indexOf(chosen);
        for (int i = at; i > 0 && isJoined(bodies.get(i - 1), bodies.get(i)); i--) {
            joined.add(bodies.get(i - 1));
        }
        for (int i = at; i + 1 < bodies.size() && isJoined(bodies.get(i), bodies.get(i + 1)); i++) {
            joined.add(bodies.get(i + 1));
        }
        return joined.stream().distinct().toList();
    }

    private boolean isJoined(Reference one, Reference next) {
        return AssistanceWords.isList(paragraph, one.end(), next.first());
    }
}
