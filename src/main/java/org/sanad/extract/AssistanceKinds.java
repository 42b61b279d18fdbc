package org.sanad.extract;

import java.util.List;
import java.util.Optional;
import org.sanad.fact.Thing;
import org.sanad.lexicon.TokenizedText;
import org.sanad.report.Section;
import org.sanad.report.Span;

/**
 * Tells of which kind help was.
 *
 * <ul>
 *   <li>The first words of a kind at or behind the words for help decide, the longest at each place.
 *   <li>Else those of the rest of the sentence, else those of the headings above, the nearest first.
 *   <li>Training of which no more is said is for criminal justice; all else is other help.
 * </ul>
 */
final class AssistanceKinds {
    private static final List<String> KINDS =
            List.of("legislative", "strategy", "criminal-justice", "accession", "victim-protection", "other");

    private AssistanceKinds() {}

    /**
     * A kind and the words that tell it.
     *
     * @param notation as {@code strategy}
     * @param words where they stand in the paragraph, nothing if a heading tells it
     */
    record Choice(String notation, Optional<Span> words) {
        Thing thing() {
            return Thing.of("assistance-kind", notation);
        }
    }

    static Choice of(ReadParagraph paragraph, AssistanceSentence.Helped helped, int start, int end) {
        return in(paragraph, paragraph.text(), helped.cue(), end)
                .or(() -> in(paragraph, paragraph.text(), start, helped.cue()))
                .or(() -> ofHeadings(paragraph))
                .or(() -> training(paragraph, helped, end))
                .orElse(new Choice("other", Optional.empty()));
    }

    private static Optional<Choice> in(ReadParagraph paragraph, TokenizedText text, int from, int to) {
        for (int token = from; token < to; token++) {
            int longest = 0;
            String best = "";
            for (String kind : KINDS) {
                int length = paragraph.lexicon().cue("help-" + kind, text, token);
                if (length > longest) {
                    longest = length;
                    best = kind;
                }
            }
            if (longest > 0) {
                Span words = text.token(token)
                        .span()
                        .to(text.token(token + longest - 1).span());
                return Optional.of(new Choice(best, Optional.of(words)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Choice> ofHeadings(ReadParagraph paragraph) {
        var section = paragraph.paragraph().section();
        while (section.isPresent()) {
            Section heading = paragraph.report().sections().get(section.getAsInt());
            TokenizedText title = TokenizedText.of(heading.title());
            Optional<Choice> told = in(paragraph, title, 0, title.size());
            if (told.isPresent()) {
                return Optional.of(new Choice(told.get().notation(), Optional.empty()));
            }
            section = heading.parent();
        }
        return Optional.empty();
    }

    private static Optional<Choice> training(ReadParagraph paragraph, AssistanceSentence.Helped helped, int end) {
        for (int token = helped.cue(); token < end; token++) {
            int length = paragraph.cue("help-training", token);
            if (length > 0) {
                Span words = paragraph
                        .text()
                        .token(token)
                        .span()
                        .to(paragraph.text().token(token + length - 1).span());
                return Optional.of(new Choice("criminal-justice", Optional.of(words)));
            }
        }
        return Optional.empty();
    }
}
