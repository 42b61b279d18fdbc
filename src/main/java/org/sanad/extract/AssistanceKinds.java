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
 *   <li>Accession decides where the sentence opens with it as its aim ({@code in preparation for accession}).
 *   <li>Else the first words of a kind at or behind the words for help decide, the longest at each place.
 *   <li>Where each who was helped has such words behind it, its own decide ({@code assisted Mali to revise its law and Chad to
 *       train judges}).
 *   <li>Else those of the rest of the sentence, else those of the headings above, the nearest first.
 *   <li>Training of which no more is said, and help to combat crime, is for criminal justice; all else is other help.
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

    static Choice of(
            ReadParagraph paragraph,
            AssistanceSentence.Helped helped,
            List<AssistanceSentence.Helped> all,
            int start,
            int end) {
        return towardsAccession(paragraph, start, helped.cue())
                .or(() -> ofEach(paragraph, helped, all, end))
                .or(() -> in(paragraph, paragraph.text(), helped.cue(), end))
                .or(() -> in(paragraph, paragraph.text(), start, helped.cue()))
                .or(() -> ofHeadings(paragraph))
                .or(() -> byCue(paragraph, "help-training", helped.cue(), end))
                .or(() -> byCue(paragraph, "help-combat", helped.cue(), end))
                .orElse(new Choice("other", Optional.empty()));
    }

    /** Accession, where a sentence opens with it as the aim: {@code In preparation for accession, experts were sent to …}. */
    private static Optional<Choice> towardsAccession(ReadParagraph paragraph, int start, int cue) {
        boolean opens = false;
        for (int token = start; token < cue; token++) {
            opens = opens || paragraph.cue("help-under", token) > 0 || paragraph.cue("help-aim", token) > 0;
            int length = paragraph.cue("help-accession", token);
            if (opens && length > 0) {
                Span words = paragraph
                        .text()
                        .token(token)
                        .span()
                        .to(paragraph.text().token(token + length - 1).span());
                return Optional.of(new Choice("accession", Optional.of(words)));
            }
        }
        return Optional.empty();
    }

    /** The kind behind one who was helped, where words of a kind stand behind each and none before the first. */
    private static Optional<Choice> ofEach(
            ReadParagraph paragraph, AssistanceSentence.Helped helped, List<AssistanceSentence.Helped> all, int end) {
        List<Reference> list = all.stream()
                .filter(other -> other.cue() == helped.cue() && other.who().first() >= helped.cueEnd())
                .map(AssistanceSentence.Helped::who)
                .toList();
        if (list.size() < 2
                || in(paragraph, paragraph.text(), helped.cue(), list.getFirst().first())
                        .isPresent()) {
            return Optional.empty();
        }
        Optional<Choice> own = Optional.empty();
        for (int i = 0; i < list.size(); i++) {
            int to = i + 1 < list.size() ? list.get(i + 1).first() : end;
            Optional<Choice> told = in(
                    paragraph,
                    paragraph.text(),
                    list.get(i).end(),
                    Math.max(to, list.get(i).end()));
            if (told.isEmpty()) {
                return Optional.empty();
            }
            own = list.get(i).equals(helped.who()) ? told : own;
        }
        return own;
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

    /** Help for criminal justice, as words of a cue tell it. */
    private static Optional<Choice> byCue(ReadParagraph paragraph, String cue, int from, int to) {
        for (int token = from; token < to; token++) {
            int length = paragraph.cue(cue, token);
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
