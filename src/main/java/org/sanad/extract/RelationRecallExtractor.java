package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;

/**
 * Which earlier resolutions a resolution recalls, and whose mandate it extends.
 *
 * <ul>
 *   <li>"Recalling its resolutions A and B, the Council, in resolution C": C refers to each of the list, if the sentence names
 *       no other resolution besides.
 *   <li>{@code مدد … ولاية A}: the resolution that the clause speaks of extends the mandate of the body right behind.
 * </ul>
 */
final class RelationRecallExtractor implements Extractor {
    private static final int NEXT_WITHIN = 3;
    private static final int VERB_WITHIN = 6;

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact.Resolution> resolutions = RelationResolutionExtractor.resolutions(paragraph);
        List<Fact> facts = new ArrayList<>();
        for (int token = 0; token < paragraph.text().size() && !resolutions.isEmpty(); token++) {
            recalls(paragraph, resolutions, token, facts);
            extendsMandate(paragraph, resolutions, token, facts);
        }
        return facts;
    }

    /** {@code "recalling its resolutions A and B, the Council, in resolution C, …"}: C refers to A and B. */
    private static void recalls(
            ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-recalls", token);
        if (end == token) {
            return;
        }
        int sentenceEnd = paragraph.sentenceEnd(token);
        List<Fact.Resolution> recalled = new ArrayList<>();
        for (Fact.Resolution one : RelationResolutionExtractor.between(paragraph, resolutions, token, sentenceEnd)) {
            int first = paragraph.text().tokenAt(one.evidence().span().start());
            int from = recalled.isEmpty()
                    ? end
                    : paragraph
                            .text()
                            .tokenAt(recalled.getLast().evidence().span().end());
            if (first - from <= NEXT_WITHIN) {
                recalled.add(one);
            }
        }
        List<Fact.Resolution> others = RelationResolutionExtractor.inSentence(paragraph, resolutions, token).stream()
                .filter(one -> !recalled.contains(one))
                .toList();
        for (Fact.Resolution one : others.size() == 1 ? recalled : List.<Fact.Resolution>of()) {
            facts.add(Ends.relation(
                    paragraph,
                    others.getFirst().thing(),
                    Property.REFERS_TO,
                    one.thing(),
                    token,
                    paragraph.text().tokenAt(one.evidence().span().end()),
                    Rule.RELATION));
        }
    }

    /** {@code مدد ولاية المقرر الخاص}: the resolution extends the mandate of the body behind. */
    private static void extendsMandate(
            ReadParagraph paragraph, List<Fact.Resolution> resolutions, int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-mandate-of", token);
        if (end == token) {
            return;
        }
        Optional<Reference> holder = Ends.after(paragraph, end, 1, Ends.ACTORS);
        Optional<Fact.Resolution> resolution =
                holder.flatMap(it -> RelationResolutionExtractor.meant(paragraph, resolutions, token));
        for (int verb = Math.max(paragraph.sentenceStart(token), token - VERB_WITHIN);
                verb <= token && resolution.isPresent();
                verb++) {
            if (paragraph.cue("relation-extends", verb) > 0) {
                facts.add(Ends.relation(
                        paragraph,
                        resolution.get().thing(),
                        Property.EXTENDS_MANDATE_OF,
                        holder.get().thing(),
                        verb,
                        holder.get().end(),
                        Rule.RELATION));
                return;
            }
        }
    }
}
