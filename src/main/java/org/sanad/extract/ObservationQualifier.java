package org.sanad.extract;

import java.util.List;
import java.util.Optional;

/**
 * How exact a number is, by the words around it.
 *
 * <ul>
 *   <li>The words stand right before the number ({@code ما لا يقل عن 17 بلدا}, {@code nearly 50,000}), or right behind it or
 *       what it counts ({@code 35 امرأة على الأقل}).
 *   <li>Where several end before the number, the longest counts: {@code ما لا يزيد على} is no {@code يزيد على}.
 *   <li>The second number of a range is as exact as the first ({@code some 70 to 80 per cent}).
 *   <li>A number without such words is exact.
 * </ul>
 *
 * @param key the qualifier's key in the scheme of qualifiers
 * @param first the index of the first token that says it; of an exact number, of the number
 * @param end the index after the last token that says it
 */
record ObservationQualifier(String key, int first, int end) {
    private static final List<String> BEFORE = List.of("about", "at-least", "less-than", "more-than", "up-to");
    private static final List<String> BEHIND = List.of("about", "at-least", "up-to");

    static ObservationQualifier of(ReadParagraph paragraph, int first, int end, int nounEnd) {
        return before(paragraph, first)
                .or(() -> behind(paragraph, end))
                .or(() -> behind(paragraph, nounEnd))
                .or(() -> ofRange(paragraph, first))
                .orElse(new ObservationQualifier("exact", first, end));
    }

    private static Optional<ObservationQualifier> before(ReadParagraph paragraph, int end) {
        Optional<ObservationQualifier> longest = Optional.empty();
        for (String key : BEFORE) {
            Optional<Integer> start = ObservationNumbers.start(paragraph, "qualifier-" + key, end);
            if (start.isPresent()
                    && (longest.isEmpty() || start.get() < longest.get().first())) {
                longest = Optional.of(new ObservationQualifier(key, start.get(), end));
            }
        }
        return longest;
    }

    private static Optional<ObservationQualifier> ofRange(ReadParagraph paragraph, int first) {
        return ObservationNumbers.start(paragraph, "range-link", first)
                .filter(link -> paragraph.isSign(link, "-") || paragraph.cue("and", link) == 0)
                .flatMap(link -> paragraph.numbers().stream()
                        .filter(other -> other.lastToken() == link)
                        .findFirst())
                .flatMap(other -> before(paragraph, other.firstToken()));
    }

    private static Optional<ObservationQualifier> behind(ReadParagraph paragraph, int token) {
        for (String key : BEHIND) {
            int length = paragraph.cue("qualifier-behind-" + key, token);
            if (length > 0) {
                return Optional.of(new ObservationQualifier(key, token, token + length));
            }
        }
        return Optional.empty();
    }
}
